import { addDays } from '@tsunagu/japan';
import { type CallContext, newId, notFoundOrNotPermitted } from '@tsunagu/subgraph-kit';
import { consultationIsOpen } from '../consultation/consultation.rules.ts';
import { getRow } from '../consultation/consultation.service.ts';
import { coordinatorStandsBehind } from '../participation/participation.rules.ts';
import { dateIsPlausible } from '../references/recorded-on.ts';
import { AgencyReference, StaffReference } from '../references/references.ts';
import { setting } from '../setting/setting.repository.ts';
import type {
  BeginOutreachInput,
  OutreachPlanInput,
  PlanOutreachInput,
  RecordOutreachContactInput,
  StepOutreachInput,
} from './outreach.input.ts';
import {
  insertOutreach,
  type OutreachEventRow,
  type OutreachRow,
  outreachById,
  outreachOfCases,
  storePlan,
  storeStep,
} from './outreach.repository.ts';
import {
  endingIsNamed,
  gapIsKept,
  isTooSoon,
  nextLiesAhead,
  noOutreachIsOpen,
  planIsComplete,
  stateAfter,
  stepIsNoContact,
  wordIsGiven,
} from './outreach.rules.ts';
import { Outreach, OutreachEvent } from './outreach.type.ts';

export function toOutreach(row: OutreachRow): Outreach {
  return Object.assign(new Outreach(), {
    id: row.id,
    agency: AgencyReference.of(row.agency_id),
    state: row.state,
    gapDays: row.gap_days,
    nextOn: row.next_on,
    beganOn: row.began_on,
    stableOn: row.stable_on,
    endedOn: row.ended_on,
    ending: row.ending,
    version: row.version,
  });
}

export function toEvent(row: OutreachEventRow): OutreachEvent {
  return Object.assign(new OutreachEvent(), {
    id: row.id,
    step: row.step,
    method: row.method,
    result: row.result,
    tooSoon: row.too_soon,
    occurredOn: row.occurred_on,
    staff: row.staff_id === null ? null : StaffReference.of(row.staff_id),
  });
}

/**
 * アウトリーチを始める, with a gentle plan first: who, with whose word, what to avoid, how often (M2-28).
 *
 * @throws CC-006, CC-089, CC-091, CC-092, CC-095
 */
export async function beginOutreach(
  ctx: CallContext,
  input: BeginOutreachInput,
  idempotencyKey?: string | null,
): Promise<Outreach> {
  coordinatorStandsBehind(ctx.actor.roles);
  await ctx.authorize('outreach.begin', { caseId: input.caseId });
  const { id, repeated } = await ctx.once(idempotencyKey && `outreach:${idempotencyKey}`, newId());
  if (!repeated) {
    consultationIsOpen((await getRow(ctx, input.caseId)).state);
    const earlier = await outreachOfCases(ctx, [input.caseId]);
    noOutreachIsOpen(earlier.map((row) => row.state));
    const plan = await planOf(ctx, input.plan);
    nextLiesAhead(input.nextOn ?? null, ctx.today);
    const nextOn = input.nextOn ?? addDays(ctx.today, plan.gapDays);
    await insertOutreach(ctx, { id, caseId: input.caseId, gapDays: plan.gapDays, nextOn }, plan.words);
  }
  return getOutreach(ctx, id);
}

/**
 * 関わり方の計画を書き直す: what was learnt at the door changes how one goes there.
 *
 * @throws CC-089, CC-090, CC-091
 */
export async function planOutreach(ctx: CallContext, input: PlanOutreachInput): Promise<Outreach> {
  const row = await own(ctx, input.id, 'outreach.plan');
  stateAfter(row.state, 'end');
  const plan = await planOf(ctx, input.plan);
  await storePlan(ctx, row, input.version, plan.gapDays, plan.words);
  return getOutreach(ctx, row.id);
}

/**
 * 働きかけを記録する: a visit, letter or call, whether somebody was met, and when to come again (M2-28).
 *
 * @throws CC-063, CC-089, CC-090, CC-093, CC-094, CC-095
 */
export async function recordOutreachContact(
  ctx: CallContext,
  input: RecordOutreachContactInput,
  idempotencyKey?: string | null,
): Promise<Outreach> {
  const row = await own(ctx, input.id, 'outreach.contact');
  const { repeated } = await ctx.once(idempotencyKey && `outreach-contact:${idempotencyKey}`, row.id);
  if (!repeated) {
    const state = stateAfter(row.state, 'contact');
    const occurredOn = recordedOn(ctx, input.occurredOn);
    wordIsGiven(input.word);
    const attempt = { method: input.method, occurredOn, lastOn: row.last_on, gapDays: row.gap_days };
    gapIsKept({ ...attempt, meant: input.evenThoughSoon });
    nextLiesAhead(input.nextOn ?? null, ctx.today);
    const nextOn = input.nextOn ?? addDays(ctx.today, row.gap_days);
    const tooSoon = isTooSoon(attempt);
    await storeStep(
      ctx,
      row,
      input.version,
      { state, nextOn, ending: null },
      { step: 'contact', method: input.method, result: input.result, tooSoon, occurredOn },
      input.word,
    );
  }
  return getOutreach(ctx, row.id);
}

/**
 * 生活安定, 再訪問 or 終結, each with its day and reason (M2-28).
 *
 * @throws CC-063, CC-089, CC-090, CC-094, CC-096
 */
export async function stepOutreach(
  ctx: CallContext,
  input: StepOutreachInput,
  idempotencyKey?: string | null,
): Promise<Outreach> {
  const row = await own(ctx, input.id, 'outreach.step');
  const { repeated } = await ctx.once(idempotencyKey && `outreach-step:${idempotencyKey}`, row.id);
  if (!repeated) {
    stepIsNoContact(input.step);
    const state = stateAfter(row.state, input.step);
    endingIsNamed(input.step, input.ending ?? null);
    wordIsGiven(input.word);
    const nextOn = state === 'visiting' ? addDays(ctx.today, row.gap_days) : null;
    await storeStep(
      ctx,
      row,
      input.version,
      { state, nextOn, ending: input.ending ?? null },
      {
        step: input.step,
        method: null,
        result: null,
        tooSoon: false,
        occurredOn: recordedOn(ctx, input.occurredOn, row.began_on),
      },
      input.word,
    );
  }
  return getOutreach(ctx, row.id);
}

/** An outreach the actor may work on. */
async function own(ctx: CallContext, id: string, action: string): Promise<OutreachRow> {
  coordinatorStandsBehind(ctx.actor.roles);
  const row = await outreachById(ctx, id);
  if (!row) {
    ctx.reads.missed(id);
    throw notFoundOrNotPermitted();
  }
  await ctx.authorize(action, { caseId: row.case_id });
  return row;
}

async function planOf(ctx: CallContext, input: OutreachPlanInput) {
  const gapDays = input.gapDays ?? (await setting(ctx, 'outreach-gentle-gap-days'));
  planIsComplete({ gapDays, who: input.who, introducer: input.introducer });
  return { gapDays, words: { who: input.who, avoid: input.avoid, introducer: input.introducer } };
}

function recordedOn(ctx: CallContext, on: string | null | undefined, notBefore?: string): string {
  if (!on) return ctx.today;
  dateIsPlausible(on, { today: ctx.today, field: 'occurredOn', ...(notBefore ? { notBefore } : {}) });
  return on;
}

async function getOutreach(ctx: CallContext, id: string): Promise<Outreach> {
  const row = await outreachById(ctx, id);
  if (!row) throw notFoundOrNotPermitted();
  return toOutreach(row);
}
