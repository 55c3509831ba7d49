import { ownerFunction } from '../figures/owner-function.ts';
import { type CountedRecord, countedRecords } from './statistics.definitions.ts';

/**
 * The days a count covers, as SQL of type date: from the first up to, not including, `until`; as it was known before `known`
 * (the day after 現在). A record dated later is as if it were not there.
 */
export interface Span {
  from: string;
  until: string;
  known: string;
}

const here = '(select access.municipality())';
/** The day in Japan of a moment. */
const dayOf = (moment: string) => `(${moment} at time zone 'Asia/Tokyo')::date`;
/** The first moment of a day in Japan; compared with a column it keeps the column's index of use. */
const startOf = (day: string) => `((${day})::timestamp at time zone 'Asia/Tokyo')`;
const during = (moment: string, span: Span) =>
  `${moment} >= ${startOf(span.from)} and ${moment} < ${startOf(span.until)}`;
/** 年度 of a day, as the year in which it begins. */
const fiscalYear = (day: string) => `extract(year from ${day} - interval '3 months')::integer`;

/** 助言だけで終わった, as far as it was known. */
const endedWithAdvice = (c: string, span: Span) =>
  `coalesce(${c}.outcome = 'advice-only' and ${c}.ended_at < ${startOf(span.known)}, false)`;

const wasHeld = (f: string, span: Span) =>
  `${f}.date_is_fixed and ${f}.result is distinct from 'not-held' and ${f}.held_at < ${startOf(span.known)}`;

const coordinationsBy = (moment: string, where: string) => (span: Span) =>
  `select 'coordination' as record, c.id, c.case_id, ${dayOf(`c.${moment}`)} as dated_on
   from coordination c where c.municipality = ${here} and ${during(`c.${moment}`, span)} ${where}`;

const handled = (withSheet: boolean) => (span: Span) =>
  coordinationsBy(
    'accepted_at',
    `and not ${endedWithAdvice('c', span)} and ${withSheet ? '' : 'not'} exists (
       select from tsunagu_sheet s where s.municipality = c.municipality and s.case_id = c.case_id)`,
  )(span);

const conferences = (kind: string) => (span: Span) =>
  `select 'conference' as record, f.id, f.case_id, ${dayOf('f.held_at')} as dated_on
   from conference f where f.municipality = ${here} and f.kind = '${kind}' and ${during('f.held_at', span)} and ${wasHeld('f', span)}`;

const events = (kind: string) => (span: Span) =>
  `select 'event' as record, e.id, e.case_id, e.occurred_on as dated_on
   from coordination_event e where e.municipality = ${here} and e.kind = '${kind}' and e.withdrawn_at is null
     and e.occurred_on >= ${span.from} and e.occurred_on < ${span.until}`;

/**
 * 支援調整した: the first act of each coordination — a conference held, an event, the decision — between its request and the
 * next request for the same case. Starts from the acts of the asked days, so it costs what they cost.
 */
const coordinated = (span: Span) => `
  with acted as (
    select e.case_id from coordination_event e
    where e.municipality = ${here} and e.kind in ('individual', 'prior-meeting', 'information-meeting', 'adviser-dispatch')
      and e.withdrawn_at is null and e.occurred_on >= ${span.from} and e.occurred_on < ${span.until}
    union select f.case_id from conference f
    where f.municipality = ${here} and f.kind in ('support', 'multi-layer', 'adviser') and ${during('f.held_at', span)}
    union select d.case_id from coordination d where d.municipality = ${here} and ${during('d.decided_at', span)})
  select 'coordination' as record, c.id, c.case_id, act.first_on as dated_on
  from acted
  join coordination c on c.municipality = ${here} and c.case_id = acted.case_id
  cross join lateral (
    select ${dayOf('c.requested_at')} as since,
      coalesce(${dayOf('min(n.requested_at) filter (where n.requested_at > c.requested_at)')}, 'infinity') as before
    from coordination n where n.municipality = c.municipality and n.case_id = c.case_id offset 0) own
  cross join lateral (select least(
    (select min(e.occurred_on) from coordination_event e
     where e.municipality = c.municipality and e.case_id = c.case_id and e.withdrawn_at is null
       and e.occurred_on >= own.since and e.occurred_on < own.before and e.occurred_on < ${span.known}),
    (select min(${dayOf('f.held_at')}) from conference f
     where f.municipality = c.municipality and f.case_id = c.case_id and ${wasHeld('f', span)}
       and ${dayOf('f.held_at')} >= own.since and ${dayOf('f.held_at')} < own.before),
    case when c.decided_at < ${startOf(span.known)} then ${dayOf('c.decided_at')} end) as first_on offset 0) act
  where c.accepted_at < ${startOf(span.known)} and not ${endedWithAdvice('c', span)}
    and act.first_on >= ${span.from} and act.first_on < ${span.until}`;

/** 解決に至らなかった複合課題ケース; `more` narrows it to those that were reviewed. */
const notSolved = (more: (span: Span) => string) => (span: Span) =>
  `select 'consultation' as record, k.id, k.id as case_id, ${dayOf('k.closed_at')} as dated_on
   from consultation_case k where k.municipality = ${here} and k.outcome = 'not-solved' and ${during('k.closed_at', span)}
     and exists (select from coordination c where c.municipality = k.municipality and c.case_id = k.id and c.accepted_at is not null)
     ${more(span)}`;

/** The records behind every count: kind of record, id, case and the day that decides the 年度. */
export const recordSql: Record<CountedRecord, (span: Span) => string> = {
  requested: coordinationsBy('requested_at', ''),
  'handled-with-sheet': handled(true),
  'handled-without-sheet': handled(false),
  coordinated,
  'advice-only': coordinationsBy('ended_at', `and c.outcome = 'advice-only'`),
  'case-conference': conferences('support'),
  'multi-layer-conference': conferences('multi-layer'),
  'adviser-conference': conferences('adviser'),
  'information-meeting': events('information-meeting'),
  'prior-meeting': events('prior-meeting'),
  individual: events('individual'),
  'adviser-dispatch': events('adviser-dispatch'),
  'not-solved': notSolved(() => ''),
  'not-solved-reviewed': notSolved(
    (span) => `and exists (select from conference f where f.municipality = k.municipality and f.case_id = k.id
       and f.kind = 'adviser' and ${wasHeld('f', span)})`,
  ),
};

/** 封印 (DV等支援措置): sealed cases count nowhere. */
const notSealed = (caseId: string) => `not access.case_is_sealed(${caseId})`;

/** Roles that see the figures of the city whole, the running year too: 主管課, 推進員 and 担当課. */
export const wholeReaders = ['lead-division', 'coordinator', 'section'] as const;

const readsWhole = `(access.actor_kind() = 'system' or access.has_role(array[${wholeReaders.map((role) => `'${role}'`).join(', ')}]))
  and 'statistics' = any (access.rule_classes('read DirectoryEntry directory'))`;

const today = `(now() at time zone 'Asia/Tokyo')::date`;
/** Nobody else asks for a year that is not over, or how it stood on a day in between. */
const isOver = `p_until = p_known and p_until <= make_date(${fiscalYear(today)}, 4, 1)`;

const asked: Span = { from: 'p_from', until: 'p_until', known: 'p_known' };

/**
 * The counts as functions of the owner: they return numbers by 年度, never a case or a person. What is small is hidden by
 * the service before it leaves (`suppression.ts`).
 */
export const statisticsStatements = [
  ...ownerFunction(
    'consultation_counts(p_from date, p_until date, p_known date)',
    'counted_record text, fiscal_year integer, counted integer',
    `with r as materialized (
       select * from (${countedRecords
         .map(
           (code) =>
             `select '${code}' as counted_record, x.case_id, x.dated_on from (${recordSql[code](asked)}) x`,
         )
         .join(' union all ')}) every_record
       where (${readsWhole}) or (${isOver})),
     sealed as materialized (
       select d.case_id from (select distinct r.case_id from r) d where access.case_is_sealed(d.case_id))
     select r.counted_record, ${fiscalYear('r.dated_on')}, count(*)::integer
     from r where not exists (select from sealed where sealed.case_id = r.case_id)
     group by 1, 2`,
  ),
  ...ownerFunction(
    'coordination_breakdown(p_by text, p_from date, p_until date)',
    'key text, fiscal_year integer, counted integer',
    `select case p_by when 'reason' then c.reason when 'area' then k.area_id::text when 'agency' then c.requesting_agency_id::text end,
       ${fiscalYear(dayOf('c.requested_at'))}, count(*)::integer
     from coordination c
     join consultation_case k on k.municipality = c.municipality and k.id = c.case_id
     where c.municipality = access.municipality() and ${during('c.requested_at', asked)} and ${readsWhole} and ${notSealed('c.case_id')}
     group by 1, 2`,
  ),
  ...ownerFunction(
    'handover_statistics(p_from date, p_until date)',
    'fiscal_year integer, chains integer, bounces integer, hours_to_acceptance float8, hours_to_first_contact float8',
    `select ${fiscalYear(dayOf('f.sent_at'))}, count(*) filter (where h.step = 1)::integer, count(*) filter (where h.step > 1)::integer,
       percentile_cont(0.5) within group (order by extract(epoch from h.answered_at - f.sent_at) / 3600) filter (where h.state = 'accepted'),
       percentile_cont(0.5) within group (order by extract(epoch from h.first_contact_at - f.sent_at) / 3600)
     from handover f
     join handover h on h.municipality = f.municipality and h.chain_id = f.chain_id
     where f.municipality = access.municipality() and f.step = 1 and ${during('f.sent_at', asked)} and ${readsWhole} and ${notSealed('h.case_id')}
     group by 1`,
  ),
];
