import { smallestShownCell } from '../figures/figures.sql.ts';
import { ownerFunction } from '../figures/owner-function.ts';

/** 活動ごとの参加者数: people whom measure 2 accompanied there; small numbers suppressed, sealed cases count nowhere. */
export const participationStatements = ownerFunction(
  'participation_figures(p_activities uuid[])',
  'activity_id uuid, participants bigint',
  `select a.activity_id, nullif(count(distinct s.person_id), least(count(distinct s.person_id), ${smallestShownCell - 1}))
   from unnest(p_activities) as a(activity_id)
   left join (
     select t.activity_id, p.person_id from participation_step t
     join participation p on p.municipality = t.municipality and p.id = t.participation_id
     where t.municipality = access.municipality() and t.step in ('try', 'settle') and t.activity_id = any (p_activities)
       and not access.case_is_sealed(p.case_id)) s on s.activity_id = a.activity_id
   group by a.activity_id`,
);
