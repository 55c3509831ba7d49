import {
  basisColumns,
  type CallContext,
  caseBasis,
  defineLoader,
  groupBy,
  newId,
  orderBy,
  savedByOther,
} from '@tsunagu/subgraph-kit';
import {
  OutreachEntity,
  OutreachEventEntity,
  OutreachPlanEntity,
  OutreachWordEntity,
} from './outreach.entity.ts';
import type {
  ContactMethod,
  ContactResult,
  OutreachEnding,
  OutreachState,
  OutreachStep,
} from './outreach.rules.ts';

/** A row of `outreach` with the basis that makes it visible. */
export interface OutreachRow {
  id: string;
  case_id: string;
  agency_id: string;
  state: OutreachState;
  gap_days: number;
  next_on: string | null;
  began_on: string;
  stable_on: string | null;
  ended_on: string | null;
  ending: OutreachEnding | null;
  version: number;
  /** Day of the last attempt of our own. */
  last_on: string | null;
}

export interface OutreachEventRow {
  id: string;
  outreach_id: string;
  step: OutreachStep;
  method: ContactMethod | null;
  result: ContactResult | null;
  too_soon: boolean;
  staff_id: string | null;
  occurred_on: string;
}

/** Most outreaches of one case, and most events of one of them, that are shown. */
const shown = 100;

const columns = `o.id, o.case_id, o.agency_id, o.state, o.gap_days, o.next_on::text as next_on, o.began_on::text as began_on,
  o.stable_on::text as stable_on, o.ended_on::text as ended_on, o.ending, o.version,
  (select max(e.occurred_on)::text from outreach_event e
   where e.municipality = o.municipality and e.outreach_id = o.id and e.method <> 'from-person') as last_on,
  o.case_id as read_case_id`;

export async function outreachById(ctx: CallContext, id: string): Promise<OutreachRow | null> {
  const [row] = await ctx.db.personal<OutreachRow>(
    'progress',
    `select ${columns}, ${basisColumns} from outreach o ${caseBasis('o.case_id', 'progress')}
     where o.municipality = (select access.municipality()) and o.id = $1`,
    [id],
  );
  return row ?? null;
}

/** Every outreach of some cases, newest first. */
export function outreachOfCases(ctx: CallContext, caseIds: readonly string[]): Promise<OutreachRow[]> {
  return ctx.db.personal<OutreachRow>(
    'progress',
    `select ${columns}, b.basis, b.evidence_id
     from unnest($1::uuid[]) asked(case_id)
     cross join lateral (select * from access.case_basis(asked.case_id, 'progress') limit 1) b
     cross join lateral (
       select * from outreach o
       where o.municipality = (select access.municipality()) and o.case_id = asked.case_id
       order by o.began_on desc, o.id desc limit ${shown}) o
     order by o.began_on desc, o.id desc`,
    [caseIds],
  );
}

export const outreachByCase = defineLoader(async (ctx, caseIds: readonly string[]) =>
  groupBy(await outreachOfCases(ctx, caseIds), caseIds, (row) => row.case_id),
);

export const planByOutreach = defineLoader(async (ctx, ids: readonly string[]) =>
  orderBy(
    await ctx.db.personal<{ outreach_id: string; who: string; avoid: string; introducer: string }>(
      'plan',
      `select p.outreach_id, p.who, p.avoid, p.introducer, p.case_id as read_case_id, ${basisColumns}
       from outreach_plan p ${caseBasis('p.case_id', 'plan')}
       where p.municipality = (select access.municipality()) and p.outreach_id = any ($1::uuid[])`,
      [ids],
    ),
    ids,
    (row) => row.outreach_id,
  ),
);

export const eventsByOutreach = defineLoader(async (ctx, ids: readonly string[]) =>
  groupBy(
    await ctx.db.personal<OutreachEventRow>(
      'progress',
      `select e.id, e.outreach_id, e.step, e.method, e.result, e.too_soon, e.staff_id, e.occurred_on::text as occurred_on,
         e.case_id as read_case_id, ${basisColumns}
       from unnest($1::uuid[]) asked(id)
       cross join lateral (
         select * from outreach_event e
         where e.municipality = (select access.municipality()) and e.outreach_id = asked.id
         order by e.occurred_on desc, e.id desc limit ${shown}) e
       ${caseBasis('e.case_id', 'progress')}
       order by e.occurred_on desc, e.id desc`,
      [ids],
    ),
    ids,
    (row) => row.outreach_id,
  ),
);

export const wordByEvent = defineLoader(async (ctx, ids: readonly string[]) =>
  orderBy(
    await ctx.db.personal<{ event_id: string; word: string }>(
      'narrative',
      `select w.event_id, w.word, w.case_id as read_case_id, ${basisColumns}
       from outreach_word w ${caseBasis('w.case_id', 'narrative')}
       where w.municipality = (select access.municipality()) and w.event_id = any ($1::uuid[])`,
      [ids],
    ),
    ids,
    (row) => row.event_id,
  ),
);

type PlanWords = Pick<OutreachPlanEntity, 'who' | 'avoid' | 'introducer'>;

export async function insertOutreach(
  ctx: CallContext,
  row: Pick<OutreachEntity, 'id' | 'caseId' | 'gapDays' | 'nextOn'>,
  plan: PlanWords,
): Promise<void> {
  const municipality = ctx.actor.municipality;
  await ctx.db.manager.insert(OutreachEntity, {
    ...row,
    municipality,
    agencyId: ctx.actor.agencyId!,
    state: 'visiting',
    beganOn: ctx.today,
    stableOn: null,
    endedOn: null,
    ending: null,
  });
  await ctx.db.manager.insert(OutreachPlanEntity, {
    municipality,
    outreachId: row.id,
    caseId: row.caseId,
    ...(await ctx.encrypt(row.caseId, OutreachPlanEntity, plan)),
  });
}

/**
 * Stores another plan if nobody saved in between.
 *
 * @throws SAVED_BY_OTHER
 */
export async function storePlan(
  ctx: CallContext,
  row: OutreachRow,
  version: number,
  gapDays: number,
  plan: PlanWords,
): Promise<void> {
  const updated = await ctx.db.query(
    `update outreach set gap_days = $3, version = version + 1
     where municipality = (select access.municipality()) and id = $1 and version = $2 returning id`,
    [row.id, version, gapDays],
  );
  if (updated.length === 0) throw savedByOther();
  const words = await ctx.encrypt(row.case_id, OutreachPlanEntity, plan);
  await ctx.db.query(
    `update outreach_plan set who = $2, avoid = $3, introducer = $4
     where municipality = (select access.municipality()) and outreach_id = $1`,
    [row.id, words.who, words.avoid, words.introducer],
  );
}

/**
 * Stores a step with its word if nobody saved in between.
 *
 * @throws SAVED_BY_OTHER
 */
export async function storeStep(
  ctx: CallContext,
  row: OutreachRow,
  version: number,
  change: { state: OutreachState; nextOn: string | null; ending: OutreachEnding | null },
  event: Pick<OutreachEventEntity, 'step' | 'method' | 'result' | 'tooSoon' | 'occurredOn'>,
  word: string,
): Promise<void> {
  const updated = await ctx.db.query(
    `update outreach set state = $3, next_on = $4::date, ending = $5,
       stable_on = case $3 when 'visiting' then null when 'stable' then $6::date else stable_on end,
       ended_on = case when $3 = 'ended' then $6::date end, version = version + 1
     where municipality = (select access.municipality()) and id = $1 and version = $2 returning id`,
    [row.id, version, change.state, change.nextOn, change.ending, event.occurredOn],
  );
  if (updated.length === 0) throw savedByOther();
  const municipality = ctx.actor.municipality;
  const eventId = newId();
  await ctx.db.manager.insert(OutreachEventEntity, {
    ...event,
    municipality,
    id: eventId,
    outreachId: row.id,
    caseId: row.case_id,
    staffId: ctx.actor.staffId ?? null,
    recordedAt: ctx.now,
  });
  await ctx.db.manager.insert(OutreachWordEntity, {
    municipality,
    eventId,
    caseId: row.case_id,
    ...(await ctx.encrypt(row.case_id, OutreachWordEntity, { word })),
  });
}
