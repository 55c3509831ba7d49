import { ownerFunction } from '../figures/owner-function.ts';
import { overdueHandover } from '../handover/handover.repository.ts';
import { settingSql } from '../setting/setting.rules.ts';

/**
 * 市全体で返事の遅れている引継ぎ and たらい回し, for the coordinator and the lead division: agencies, times and how often it was
 * passed on, never a case. To the lead division an unanswered one rises after twice the hours; sealed cases show nowhere.
 */
const stuckHandovers = ownerFunction(
  'stuck_handovers()',
  'id uuid, to_agency_id uuid, sent_at timestamptz, bounces integer, overdue boolean',
  `select h.id, h.to_agency_id, h.sent_at, h.step - 1, ${overdueHandover('h')}
   from handover h
   where h.municipality = access.municipality() and h.state = 'sent'
     and ((access.has_role(array['coordinator']) and ${overdueHandover('h')})
       or (access.has_role(array['lead-division']) and (h.step > 2
         or h.sent_at < now() - interval '2 hours' * ${settingSql('handover-overdue-hours')})))
     and not access.case_is_sealed(h.case_id)`,
);

const day = (moment: string) => `((${moment}) at time zone 'Asia/Tokyo')::date`;
const midnight = (date: string) => `(${date})::timestamp at time zone 'Asia/Tokyo'`;
const here = 'municipality = access.municipality()';
const step = settingSql('review-reminder-days');
const answerHours = settingSql('handover-overdue-hours');

/** Kinds for which somebody else waits for an answer; they come before what only has a day. */
const awaited = `array['handover-waiting', 'coordination-request', 'coordination-decision', 'invitation', 'date-answer']`;

/**
 * 仕事の一覧: everything that waits for the actor in any of their roles. It starts from the cases they see, so it returns no
 * case without its basis; what is told of the city beyond them names agencies and days alone. One row for each thing and
 * audience. It runs as the owner because the walls would be asked for every row of every part again.
 *
 * The days by which something rises are the city's settings. What is progress counts only where progress is seen.
 */
const workItems = ownerFunction(
  'work_items()',
  `kind text, id uuid, case_id uuid, agency_id uuid, audience text, due date, since timestamptz, staff_id uuid, basis text,
   evidence_id uuid, rank integer`,
  `with
  me as materialized (
    select access.agency_id() as agency_id, access.staff_id() as staff_id, ${day('now()')} as today,
      access.has_role(array['window', 'case-worker']) as works, access.has_role(array['coordinator']) as coordinates,
      access.has_role(array['lead-division']) as leads, access.has_role(array['section']) as sections),
  seen as materialized (
    select distinct on (v.case_id) v.case_id, v.basis, v.evidence_id
    from access.visible_case v
    where v.${here} and v.data_class = 'summary'
    order by v.case_id, (v.basis = 'own-case') desc),
  progressing as materialized (
    select distinct v.case_id from access.visible_case v where v.${here} and v.data_class = 'progress'),
  open_case as materialized (
    select c.id, c.state, c.received_at, c.last_record_on, s.basis = 'own-case' as handled, s.basis = 'section' as below
    from seen s join consultation_case c on c.${here} and c.id = s.case_id and c.state <> 'closed'),
  duty as materialized (
    select m.id, m.case_id, m.agency_id, m.kind, m.review_on, m.agency_id = me.agency_id as own
    from open_case o cross join me
    join monitoring m on m.${here} and m.case_id = o.id and m.closed_at is null),
  part as materialized (
    select o.*, o.handled or exists (select from duty d where d.case_id = o.id and d.own) as own,
      exists (select from duty d where d.case_id = o.id) as has_duty,
      exists (select from coordination c where c.${here} and c.case_id = o.id and c.accepted_at is not null
        and c.coordinator_agency_id = me.agency_id) as coordinated
    from open_case o cross join me),
  late as (
    select 'review' as kind, d.id, d.case_id, d.agency_id, d.review_on as due, d.own, p.below, p.coordinated
    from duty d join part p on p.id = d.case_id cross join me
    where d.review_on <= me.today + ${step}
    union all
    select 'silent', p.id, p.id, null::uuid, p.last_record_on + ${settingSql('silent-days')}, p.own, p.below,
      p.coordinated
    from part p cross join me
    where (p.state = 'in-support' or p.has_duty) and p.last_record_on + ${settingSql('silent-days')} <= me.today),
  risen as (
    select l.*, a.audience, ${midnight('l.due')} as since
    from late l cross join me
    cross join lateral (values
      ('agency', me.works and l.own),
      ('coordinator', me.coordinates and l.coordinated and (l.own or l.due + ${step} <= me.today)),
      ('lead-division', me.leads and l.due + 2 * ${step} <= me.today),
      ('section', me.sections and l.below and l.due + ${step} <= me.today)) a(audience, shown)
    where a.shown),
  reconsidered as (
    select p.id, p.handled, p.coordinated, w.at
    from part p
    cross join lateral (
      select max(r.at) as at from (
        select m.closed_at as at from monitoring m
          where m.${here} and m.case_id = p.id and m.outcome = 'reconsider'
        union all
        select n.recorded_at from progress_note n
          where n.${here} and n.case_id = p.id and n.finding = 'reconsider') r) w
    where w.at is not null and not exists (
      select from coordination c where c.${here} and c.case_id = p.id and c.requested_at > w.at)),
  coordinated as materialized (
    select c.id, c.case_id, c.accepted_at, c.coordinator_agency_id,
      f.id as conference_id, f.held_at, f.closed_at
    from open_case o join coordination c on c.${here} and c.case_id = o.id and c.state = 'coordinating'
    left join lateral (
      select f.id, f.held_at, f.closed_at from conference f
      where f.${here} and f.case_id = o.id and f.convened_at >= c.accepted_at
      order by f.convened_at desc limit 1) f on true),
  items as materialized (
    select kind, id, case_id, agency_id, audience, due, since from risen
    union all
    select 'handover-waiting', h.id, h.case_id, h.from_agency_id, 'agency',
      ${day(`h.sent_at + interval '1 hour' * ${answerHours}`)}, h.sent_at
    from me join handover h on h.${here} and h.to_agency_id = me.agency_id and h.state = 'sent'
    join seen s on s.case_id = h.case_id where me.works
    union all
    select 'first-contact', h.id, h.case_id, h.from_agency_id, 'agency',
      ${day(`h.answered_at + interval '1 hour' * ${answerHours}`)}, h.answered_at
    from me join handover h on h.${here} and h.to_agency_id = me.agency_id and h.state = 'accepted'
      and h.first_contact_at is null
    join part p on p.id = h.case_id where me.works
    union all
    select case when w.staff_id is null then 'unassigned' else 'case' end, p.id, p.id, null, 'agency', null, p.received_at
    from part p cross join me
    left join work_charge w on w.${here} and w.case_id = p.id and w.agency_id = me.agency_id
    where me.works and p.own and not exists (
      select from handover h where h.${here} and h.case_id = p.id and h.to_agency_id = me.agency_id and h.state = 'sent')
    union all
    select 'task', t.id, t.case_id, t.agency_id, 'agency', t.due_on, ${midnight('t.agreed_on')}
    from me join coordination_task t on t.${here} and t.agency_id = me.agency_id and t.state = 'open'
    join progressing p on p.case_id = t.case_id where me.works or me.coordinates
    union all
    select 'reconsider', r.id, r.id, null, a.audience, ${day('r.at')} + ${step}, r.at
    from reconsidered r cross join me
    cross join lateral (values ('agency', me.works and r.handled), ('coordinator', me.coordinates and r.coordinated),
      ('lead-division', me.leads)) a(audience, shown)
    where a.shown
    union all
    select 'coordination-request', q.id, null, q.requesting_agency_id, 'coordinator',
      ${day(`q.requested_at + interval '1 hour' * ${answerHours}`)}, q.requested_at
    from coordination_inbox() q
    union all
    select case when c.conference_id is null then 'coordination-convene'
        when c.closed_at is null then 'coordination-conference' else 'coordination-decision' end,
      c.id, c.case_id, c.coordinator_agency_id, a.audience,
      case when c.closed_at is not null then ${day('c.closed_at')} + ${step}
        when c.conference_id is null then ${day('c.accepted_at')} + ${settingSql('silent-days')} else ${day('c.held_at')} end,
      coalesce(c.closed_at, c.accepted_at)
    from coordinated c cross join me
    cross join lateral (values ('coordinator', me.coordinates and c.coordinator_agency_id = me.agency_id),
      ('lead-division', me.leads and c.closed_at is not null)) a(audience, shown)
    where a.shown
    union all
    select case when h.bounces > 1 then 'handover-bounced' else 'handover-overdue' end, h.id, null, h.to_agency_id,
      a.audience, ${day(`h.sent_at + interval '1 hour' * ${answerHours}`)}, h.sent_at
    from stuck_handovers() h cross join me
    cross join lateral (values ('coordinator', me.coordinates and h.overdue), ('lead-division', me.leads)) a(audience, shown)
    where a.shown
    union all
    select 'invitation', s.id, null, s.convening_agency_id, 'member', ${day('s.held_at')}, s.invited_at
    from conference_shells(null) s
    where s.membership_id is not null and s.closed_at is null and s.notice_accepted_at is null
    union all
    select 'date-answer', s.id, null, s.convening_agency_id, 'member', ${day('min(d.starts_at)')}, s.invited_at
    from conference_shells(null) s cross join me
    join conference_candidates(null) d on d.conference_id = s.id and d.starts_at > now()
    where s.membership_id is not null and s.closed_at is null and not s.date_is_fixed and not exists (
      select from conference_answers(null) a where a.candidate_id = d.id and a.staff_id = me.staff_id)
    group by s.id, s.convening_agency_id, s.invited_at
    union all
    select 'participation-check', q.id, q.case_id, q.agency_id, 'agency', q.check_on, ${midnight('q.began_on')}
    from me join participation q on q.${here} and q.agency_id = me.agency_id and q.state <> 'ended' and q.check_on <= me.today
    join progressing p on p.case_id = q.case_id where me.works
    union all
    select 'outreach', q.id, q.case_id, q.agency_id, 'agency', q.next_on, ${midnight('q.began_on')}
    from me join outreach q on q.${here} and q.agency_id = me.agency_id and q.state = 'visiting' and q.next_on <= me.today + ${step}
    join progressing p on p.case_id = q.case_id where me.works)
  select i.kind, i.id, i.case_id, i.agency_id, i.audience, i.due, i.since, w.staff_id, s.basis, s.evidence_id,
    case when i.kind = any (${awaited}) then 0 when i.due is not null then 1 else 2 end
  from items i cross join me
  left join seen s on s.case_id = i.case_id
  left join work_charge w on w.${here} and w.case_id = i.case_id and w.agency_id = me.agency_id`,
);

export const worklistStatements = [...stuckHandovers, ...workItems];
