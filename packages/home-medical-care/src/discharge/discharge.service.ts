import {
  type CallContext,
  connectionFrom,
  DomainError,
  newId,
  notFoundOrNotPermitted,
} from '@tsunagu/subgraph-kit';
import { AgencyReference, PersonReference } from '../references/references.ts';
import type { DischargeListArgs, ReferDischargeInput, SettleProblemInput } from './discharge.input.ts';
import {
  closeCase,
  type DischargeRow,
  dischargeById,
  dischargeCursors,
  dischargesByIds,
  insertDischarge,
  listDischarges,
  problemsByDischarge,
  updateSettlement,
  updateState,
} from './discharge.repository.ts';
import {
  type DischargeStep,
  plannedDischargeFollowsReferral,
  problemsAreSettled,
  stateAfter,
} from './discharge.rules.ts';
import { HomeCareDischarge } from './discharge.type.ts';

export function toDischarge(row: DischargeRow): HomeCareDischarge {
  return Object.assign(new HomeCareDischarge(), {
    id: row.id,
    person: PersonReference.of(row.person_id),
    hospital: AgencyReference.of(row.hospital_id),
    agency: AgencyReference.of(row.agency_id),
    state: row.state,
    referredOn: row.referred_on,
    plannedOn: row.planned_on,
    endedOn: row.ended_on,
    version: row.version,
    basis: row.basis,
    evidenceId: row.evidence_id,
  });
}

/** A discharge the actor may see, or null. */
export async function findDischarge(ctx: CallContext, id: string): Promise<HomeCareDischarge | null> {
  const row = await ctx.load(dischargeById, id);
  if (!row) ctx.reads.missed(id);
  return row && toDischarge(row);
}

export async function dischargeConnection(ctx: CallContext, args: DischargeListArgs) {
  const { rows, totalCount } = await listDischarges(ctx, args);
  return connectionFrom({
    rows,
    args,
    cursors: dischargeCursors,
    cursorOf: (row) => [row.referred_on, row.id],
    nodeOf: toDischarge,
    totalCount,
  });
}

/**
 * 退院調整の相談を受ける: a hospital raises a case with the agency that co-ordinates (M1-07).
 *
 * @throws HM-002 when the planned discharge lies before the referral
 */
export async function referDischarge(
  ctx: CallContext,
  input: ReferDischargeInput,
  idempotencyKey?: string | null,
): Promise<HomeCareDischarge> {
  await ctx.authorize('discharge.refer');
  plannedDischargeFollowsReferral(input.referredOn, input.plannedOn ?? null);
  const { id, repeated } = await ctx.once(idempotencyKey, newId());
  if (!repeated) {
    await insertDischarge(
      ctx,
      {
        id,
        personId: input.personId,
        householdId: input.householdId ?? null,
        hospitalId: input.hospitalId,
        agencyId: ctx.actor.agencyId!,
        state: 'referred',
        referredOn: input.referredOn,
        plannedOn: input.plannedOn ?? null,
        endedOn: null,
      },
      input.problems,
      { condition: input.condition ?? '', careNeeds: input.careNeeds ?? '' },
    );
  }
  return getDischarge(ctx, id);
}

/** 課題整理を始める. */
export function beginAssessment(ctx: CallContext, id: string, version: number): Promise<HomeCareDischarge> {
  return takeStep(ctx, id, version, 'begin-assessment');
}

/**
 * 課題のその後を記録する: solved, or handed to the comprehensive consultation (M1-12).
 *
 * @throws HM-004 when the problem is not on this discharge
 */
export async function settleProblem(
  ctx: CallContext,
  id: string,
  input: SettleProblemInput,
): Promise<HomeCareDischarge> {
  await ctx.authorize('discharge.settleProblem', { caseId: id });
  const found = await updateSettlement(ctx, id, input.problem, input.settlement);
  if (!found) {
    throw new DomainError('HM-004', 'この退院調整にその課題はありません。課題の一覧から選び直してください。');
  }
  return getDischarge(ctx, id);
}

/**
 * 在宅の体制が整った.
 *
 * @throws HM-003 while a blocking problem is unsettled
 */
export async function arrangeHomeCare(
  ctx: CallContext,
  id: string,
  version: number,
): Promise<HomeCareDischarge> {
  await ctx.authorize('discharge.arrange', { caseId: id });
  const problems = await ctx.load(problemsByDischarge, id);
  problemsAreSettled(problems.filter((p) => p.settlement === null).map((p) => p.problem));
  return takeStep(ctx, id, version, 'arrange');
}

/** 退院した. */
export function completeDischarge(ctx: CallContext, id: string, version: number): Promise<HomeCareDischarge> {
  return takeStep(ctx, id, version, 'complete');
}

/** 退院に至らなかった. */
export function giveUpDischarge(ctx: CallContext, id: string, version: number): Promise<HomeCareDischarge> {
  return takeStep(ctx, id, version, 'give-up');
}

const actionOfStep: Record<DischargeStep, string> = {
  'begin-assessment': 'discharge.beginAssessment',
  arrange: 'discharge.arrange',
  complete: 'discharge.complete',
  'give-up': 'discharge.giveUp',
};

async function takeStep(
  ctx: CallContext,
  id: string,
  version: number,
  step: DischargeStep,
): Promise<HomeCareDischarge> {
  await ctx.authorize(actionOfStep[step], { caseId: id });
  const [row] = await dischargesByIds(ctx, [id]);
  if (!row) throw notFoundOrNotPermitted();
  const state = stateAfter(row.state, step);
  const ended = state === 'discharged' || state === 'not-discharged';
  await updateState(ctx, id, version, ended ? { state, endedOn: ctx.today } : { state });
  if (ended) await closeCase(ctx, id);
  return getDischarge(ctx, id);
}

async function getDischarge(ctx: CallContext, id: string): Promise<HomeCareDischarge> {
  const [row] = await dischargesByIds(ctx, [id]);
  if (!row) throw notFoundOrNotPermitted();
  return toDischarge(row);
}
