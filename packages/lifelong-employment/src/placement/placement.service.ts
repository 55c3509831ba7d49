import { fiscalYearPeriod, parseFiscalYear } from '@tsunagu/japan';
import { type CallContext, DomainError, newId, notFoundOrNotPermitted } from '@tsunagu/subgraph-kit';
import { openingsByIds } from '../employer/employer.repository.ts';
import { openingIsOpen } from '../employer/employer.rules.ts';
import { followPlacement } from '../registration/registration.service.ts';
import type { ProposeJobInput, RetentionCheckInput } from './placement.input.ts';
import {
  checksByPlacement,
  figuresOf,
  insertCheck,
  insertPlacement,
  type PlacementChange,
  type PlacementRow,
  placementsByIds,
  updatePlacement,
} from './placement.repository.ts';
import {
  checkIsDue,
  dueOn,
  type PlacementStep,
  type RetentionMonth,
  retentionMonths,
  retentionRate,
  stateAfter,
} from './placement.rules.ts';
import { EmploymentFigures, JobPlacement } from './placement.type.ts';

/** A placement as the graph shows it; opening and checks are resolved by loaders. */
export function toPlacement(row: PlacementRow): JobPlacement & { openingId: string } {
  return Object.assign(new JobPlacement(), {
    id: row.id,
    openingId: row.opening_id,
    state: row.state,
    proposedOn: row.proposed_on,
    trialOn: row.trial_on,
    placedOn: row.placed_on,
    endedOn: row.ended_on,
    endedBecause: row.ended_because,
    version: row.version,
  });
}

/** The day of the next retention check, null where none is to come. */
export function nextCheckOn(placement: JobPlacement, done: readonly number[]): string | null {
  if (!placement.placedOn || placement.endedOn) return null;
  const next = retentionMonths.find((month) => !done.includes(month));
  return next === undefined ? null : dueOn(placement.placedOn, next);
}

/**
 * 紹介する: proposes an open opening to a registered person (M3-05).
 *
 * @throws LE-021 when the opening is not open
 */
export async function proposeJob(
  ctx: CallContext,
  input: ProposeJobInput,
  idempotencyKey?: string | null,
): Promise<JobPlacement> {
  await ctx.authorize('placement.propose', { caseId: input.registrationId });
  const [opening] = await openingsByIds(ctx, [input.openingId]);
  if (!opening) throw notFoundOrNotPermitted();
  openingIsOpen(opening.state);
  const { id, repeated } = await ctx.once(idempotencyKey, newId());
  if (!repeated) {
    await insertPlacement(ctx, {
      id,
      registrationId: input.registrationId,
      openingId: input.openingId,
      state: 'proposed',
      proposedOn: ctx.today,
      trialOn: null,
      placedOn: null,
      endedOn: null,
      endedBecause: null,
    });
  }
  return getPlacement(ctx, id);
}

/** 体験を始める. */
export async function beginTrial(ctx: CallContext, id: string, version: number): Promise<JobPlacement> {
  await takeStep(ctx, id, version, 'begin-trial', { trialOn: ctx.today });
  return getPlacement(ctx, id);
}

/** 就労した; the registration follows. */
export async function placeInJob(ctx: CallContext, id: string, version: number): Promise<JobPlacement> {
  const row = await takeStep(ctx, id, version, 'place', { placedOn: ctx.today });
  await followPlacement(ctx, row.registration_id, 'start-work');
  return getPlacement(ctx, id);
}

/** 見送り, with the reason. */
export async function declineJob(
  ctx: CallContext,
  id: string,
  version: number,
  reason: string,
): Promise<JobPlacement> {
  await takeStep(ctx, id, version, 'decline', { endedOn: ctx.today, endedBecause: reason });
  return getPlacement(ctx, id);
}

/**
 * 定着を確かめる after 1, 3, 6 and 12 months (M3-08). Whoever left is matched again; the last check makes the placement
 * retained.
 *
 * @throws LE-011 out of order or before the day, LE-010 when the person is not at work
 */
export async function checkRetention(
  ctx: CallContext,
  id: string,
  version: number,
  input: RetentionCheckInput,
): Promise<JobPlacement> {
  const row = await rowForStep(ctx, 'placement.checkRetention', id);
  if (!row.placed_on || row.ended_on) {
    throw new DomainError('LE-010', '就労している人だけ定着を確認できます。状態を確かめてください。');
  }
  const done = (await ctx.load(checksByPlacement, id)).map((check) => check.month);
  checkIsDue(row.placed_on, input.month, done, ctx.today);
  await insertCheck(ctx, {
    placementId: id,
    month: input.month as RetentionMonth,
    registrationId: row.registration_id,
    checkedOn: ctx.today,
    stillWorking: input.stillWorking,
    note: input.note ?? '',
  });
  if (!input.stillWorking) {
    await updatePlacement(ctx, id, version, { state: stateAfter(row.state, 'leave'), endedOn: ctx.today });
    await followPlacement(ctx, row.registration_id, 'leave-work');
  } else {
    const last = input.month === retentionMonths.at(-1);
    await updatePlacement(ctx, id, version, { state: last ? stateAfter(row.state, 'retain') : row.state });
  }
  return getPlacement(ctx, id);
}

/** 就労支援の年度の数; cells under 10 are suppressed (M3-09). */
export async function figures(ctx: CallContext, fiscalYear: string): Promise<EmploymentFigures> {
  const year = parseFiscalYear(fiscalYear);
  if (!year) throw new DomainError('INPUT_INVALID', '年度は R4 や 令和4年度 のように入れてください。');
  const period = fiscalYearPeriod(year);
  const row = await figuresOf(ctx, period.from, period.to);
  const shown = (count: number) => (count < 10 ? null : count);
  return Object.assign(new EmploymentFigures(), {
    fiscalYear: year,
    registered: shown(row.registered),
    placed: shown(row.placed),
    retentionRate: shown(row.due) === null ? null : retentionRate(row.due, row.still_working),
  });
}

const actionOfStep: Record<PlacementStep, string> = {
  'begin-trial': 'placement.beginTrial',
  place: 'placement.place',
  retain: 'placement.checkRetention',
  decline: 'placement.decline',
  leave: 'placement.checkRetention',
};

async function takeStep(
  ctx: CallContext,
  id: string,
  version: number,
  step: PlacementStep,
  change: Omit<PlacementChange, 'state'>,
): Promise<PlacementRow> {
  const row = await rowForStep(ctx, actionOfStep[step], id);
  await updatePlacement(ctx, id, version, { ...change, state: stateAfter(row.state, step) });
  return row;
}

async function rowForStep(ctx: CallContext, action: string, id: string): Promise<PlacementRow> {
  const [row] = await placementsByIds(ctx, [id]);
  await ctx.authorize(action, { caseId: row?.registration_id ?? id });
  if (!row) throw notFoundOrNotPermitted();
  return row;
}

async function getPlacement(ctx: CallContext, id: string): Promise<JobPlacement> {
  const [row] = await placementsByIds(ctx, [id]);
  if (!row) throw notFoundOrNotPermitted();
  return toPlacement(row);
}
