import { ownerRole, runtimeRole } from '@tsunagu/access';
import { smallestShownCell } from '../figures/figures.sql.ts';
import { ownerFunction } from '../figures/owner-function.ts';

const schema = 'comprehensive_consultation';

/** Small counts are hidden; none at all is not small. */
const shown = (count: string) =>
  `nullif(count(*) filter (where ${count}), least(greatest(count(*) filter (where ${count}), 1), ${smallestShownCell - 1}))`;

export const unmetNeedStatements = [
  // 地域×種類: numbers without case and person, for those who look for resources. Sealed cases count nowhere.
  ...ownerFunction(
    'unmet_need_figures()',
    'kind text, area_id uuid, waiting bigint, has_waiting boolean, reported bigint, has_reported boolean',
    `select n.kind, n.area_id, ${shown('n.report_id is null')}, bool_or(n.report_id is null),
       ${shown('n.report_id is not null')}, bool_or(n.report_id is not null)
     from unmet_need n
     where n.municipality = access.municipality() and not access.case_is_sealed(n.case_id)
       and access.has_role(array['lead-division', 'section', 'coordinator'])
     group by n.kind, n.area_id`,
  ),
  // 施策に渡す: the lead division passes on what waits, although it sees few of the cases. It learns the count, hidden where
  // it is small; zero when nothing waits.
  `create or replace function ${schema}.pass_on_unmet_needs(p_report uuid, p_kind text, p_area uuid)
     returns table (passed boolean, shown_count integer) language plpgsql volatile security definer
     set search_path = pg_catalog, ${schema}, access as $body$
     declare
       counted integer;
     begin
       perform access.require_role('lead-division');
       update unmet_need n set report_id = p_report
         where n.municipality = access.municipality() and n.kind = p_kind and n.area_id is not distinct from p_area
           and n.report_id is null and not access.case_is_sealed(n.case_id);
       get diagnostics counted = row_count;
       return query select counted > 0, case when counted >= ${smallestShownCell} then counted end;
     end $body$`,
  `alter function ${schema}.pass_on_unmet_needs(uuid, text, uuid) owner to ${ownerRole}`,
  `revoke execute on function ${schema}.pass_on_unmet_needs(uuid, text, uuid) from public`,
  `grant execute on function ${schema}.pass_on_unmet_needs(uuid, text, uuid) to ${runtimeRole(schema)}`,
];
