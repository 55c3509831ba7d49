import { ownerFunction } from '../figures/owner-function.ts';
import { overdueHandover } from '../handover/handover.repository.ts';
import { settingSql } from '../setting/setting.rules.ts';

const today = `(now() at time zone 'Asia/Tokyo')::date`;
const notSealed = (caseId: string) => `not access.case_is_sealed(${caseId})`;

/** One row for each case that an agency handles or holds a duty of, with who is in charge there. */
const parts = (agencies: string) => `
  handled as (
    select a.agency_id, a.case_id from access.case_assignment a
    where a.municipality = access.municipality() and a.agency_id ${agencies} and a.valid @> now()),
  held as (
    select m.agency_id, m.case_id, m.review_on from monitoring m
    where m.municipality = access.municipality() and m.agency_id ${agencies} and m.closed_at is null),
  part as (
    select p.agency_id, p.case_id, w.staff_id, c.state, c.last_record_on,
      exists (select from handled h where h.agency_id = p.agency_id and h.case_id = p.case_id) as handled,
      (select count(*) from held d where d.agency_id = p.agency_id and d.case_id = p.case_id) as duties,
      (select count(*) from held d where d.agency_id = p.agency_id and d.case_id = p.case_id and d.review_on < ${today}) as late_reviews,
      (select count(*) from coordination_task t where t.municipality = access.municipality() and t.case_id = p.case_id
        and t.agency_id = p.agency_id and t.state = 'open') as tasks,
      (select count(*) from coordination_task t where t.municipality = access.municipality() and t.case_id = p.case_id
        and t.agency_id = p.agency_id and t.state = 'open' and t.due_on < ${today}) as late_tasks
    from (select agency_id, case_id from handled union select agency_id, case_id from held) p
    join consultation_case c on c.municipality = access.municipality() and c.id = p.case_id and c.state <> 'closed'
    left join work_charge w on w.municipality = access.municipality() and w.case_id = p.case_id and w.agency_id = p.agency_id
    where ${notSealed('p.case_id')})`;

const figures = `count(*) filter (where handled), coalesce(sum(duties), 0)::bigint, coalesce(sum(tasks), 0)::bigint,
  coalesce(sum(late_reviews + late_tasks), 0)::bigint,
  count(*) filter (where (state = 'in-support' or duties > 0) and last_record_on + ${settingSql('silent-days')} <= ${today})`;

const figureColumns = 'open_cases bigint, duties bigint, tasks bigint, overdue bigint, silent bigint';

/**
 * 負担の見える化: numbers alone. By worker for the staff of the own agency, by agency for the coordinator and the lead
 * division, who share the burden out (M2-23). Sealed cases count nowhere.
 */
export const loadStatements = [
  ...ownerFunction(
    'load_by_worker()',
    `staff_id uuid, ${figureColumns}`,
    `with ${parts('= access.agency_id()')}
     select staff_id, ${figures} from part where access.actor_kind() = 'staff' group by staff_id`,
  ),
  ...ownerFunction(
    'load_by_agency(p_limit integer, p_after uuid)',
    `agency_id uuid, ${figureColumns}, handovers_waiting bigint, handovers_overdue bigint`,
    `with wanted as (
       select g.agency_id from access.agency g
       where g.municipality = access.municipality() and access.has_role(array['coordinator', 'lead-division'])
         and (p_after is null or g.agency_id > p_after)
         and (exists (select from access.case_assignment a
             join consultation_case c on c.municipality = a.municipality and c.id = a.case_id and c.state <> 'closed'
             where a.municipality = g.municipality and a.agency_id = g.agency_id and a.valid @> now())
           or exists (select from monitoring m
             where m.municipality = g.municipality and m.agency_id = g.agency_id and m.closed_at is null))
       order by g.agency_id limit least(p_limit, 101)),
     ${parts('in (select agency_id from wanted)')}
     select w.agency_id, f.*, h.waiting, h.overdue
     from wanted w
     cross join lateral (select ${figures} from part where part.agency_id = w.agency_id) f
     cross join lateral (
       select count(*) as waiting, count(*) filter (where ${overdueHandover('h')}) as overdue
       from handover h where h.municipality = access.municipality() and h.to_agency_id = w.agency_id and h.state = 'sent'
         and ${notSealed('h.case_id')}) h
     order by w.agency_id`,
  ),
];
