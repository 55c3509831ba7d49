import { smallestShownCell } from '../figures/figures.sql.ts';
import { ownerFunction } from '../figures/owner-function.ts';

/** Records of all agencies between two days, those about cases among them; it names no case and no person. */
export const liaisonStatements = ownerFunction(
  'liaison_figures(p_from date, p_to date)',
  'field text, kind text, records bigint, participants bigint',
  `select r.field, r.kind, count(*), case when coalesce(sum(r.participants), 0) >= ${smallestShownCell} then sum(r.participants) end
   from (
     select l.field, l.kind, l.participants from liaison_record l
       where l.municipality = access.municipality() and l.occurred_on between p_from and p_to
     union all
     select c.field, c.kind, null from case_liaison c
       where c.municipality = access.municipality() and c.occurred_on between p_from and p_to
         and not access.case_is_sealed(c.case_id)) r
   where 'statistics' = any (access.rule_classes('read DirectoryEntry directory'))
   group by r.field, r.kind`,
);
