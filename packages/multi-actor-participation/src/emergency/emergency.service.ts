import { fiscalYearPeriod, parseFiscalYear } from '@tsunagu/japan';
import {
  type CallContext,
  connectionFrom,
  DomainError,
  newId,
  notFoundOrNotPermitted,
} from '@tsunagu/subgraph-kit';
import { AgencyReference, PersonReference } from '../references/references.ts';
import type {
  DeliverEmergencySupportInput,
  EmergencySupportListArgs,
  FollowEmergencySupportInput,
  RequestEmergencySupportInput,
} from './emergency.input.ts';
import {
  closeCase,
  figuresOf,
  insertItems,
  insertSupport,
  listSupports,
  type SupportRow,
  supportById,
  supportCursors,
  supportsByIds,
  updateFollowUp,
  updateState,
} from './emergency.repository.ts';
import {
  continuingHasNextStep,
  dayFitsRequest,
  somethingIsDelivered,
  stateAfter,
} from './emergency.rules.ts';
import { EmergencySupport, EmergencySupportFigures } from './emergency.type.ts';

export function toSupport(row: SupportRow): EmergencySupport {
  return Object.assign(new EmergencySupport(), {
    id: row.id,
    people: row.person_ids.map(PersonReference.of),
    agency: AgencyReference.of(row.agency_id),
    referredBy: row.referred_by_id ? AgencyReference.of(row.referred_by_id) : null,
    wanted: row.wanted,
    state: row.state,
    requestedOn: row.requested_on,
    deliveredOn: row.delivered_on,
    followedOn: row.followed_on,
    outcome: row.outcome,
    version: row.version,
    basis: row.basis,
    evidenceId: row.evidence_id,
  });
}

/** A support the actor may see, or null. */
export async function findSupport(ctx: CallContext, id: string): Promise<EmergencySupport | null> {
  const row = await ctx.load(supportById, id);
  if (!row) ctx.reads.missed(id);
  return row && toSupport(row);
}

export async function supportConnection(ctx: CallContext, args: EmergencySupportListArgs) {
  const { rows, totalCount } = await listSupports(ctx, args);
  return connectionFrom({
    rows,
    args,
    cursors: supportCursors,
    cursorOf: (row) => [row.requested_on, row.id],
    nodeOf: toSupport,
    totalCount,
  });
}

/**
 * 緊急一時支援の相談を受ける: the corporation's agency handles the household's case (M5-17).
 *
 * @throws MA-051 for a day that has not come
 */
export async function requestSupport(
  ctx: CallContext,
  input: RequestEmergencySupportInput,
  idempotencyKey?: string | null,
): Promise<EmergencySupport> {
  await ctx.authorize('emergencySupport.request');
  dayFitsRequest(input.requestedOn, input.requestedOn, ctx.today, 'requestedOn');
  const { id, repeated } = await ctx.once(idempotencyKey, newId());
  if (!repeated) {
    await insertSupport(
      ctx,
      {
        id,
        householdId: input.householdId ?? null,
        agencyId: ctx.actor.agencyId!,
        referredById: input.referredById ?? null,
        wanted: [...new Set(input.wanted)],
        state: 'requested',
        requestedOn: input.requestedOn,
        deliveredOn: null,
        followedOn: null,
        outcome: null,
      },
      [...new Set(input.personIds)],
      input.circumstances,
    );
  }
  return getSupport(ctx, id);
}

/**
 * 届ける.
 *
 * @throws MA-050, MA-051 for a wrong day, MA-052 when nothing is written down
 */
export async function deliverSupport(
  ctx: CallContext,
  id: string,
  version: number,
  input: DeliverEmergencySupportInput,
): Promise<EmergencySupport> {
  const row = await rowForStep(ctx, 'emergencySupport.deliver', id);
  const state = stateAfter(row.state, 'deliver');
  dayFitsRequest(input.deliveredOn, row.requested_on, ctx.today, 'deliveredOn');
  somethingIsDelivered(input.items);
  await updateState(ctx, id, version, { state, deliveredOn: input.deliveredOn });
  await insertItems(ctx, id, input.items);
  return getSupport(ctx, id);
}

/**
 * その後を確かめる: ends the case.
 *
 * @throws MA-050, MA-051 for a wrong day, MA-053 when the next step is not named
 */
export async function followSupport(
  ctx: CallContext,
  id: string,
  version: number,
  input: FollowEmergencySupportInput,
): Promise<EmergencySupport> {
  const row = await rowForStep(ctx, 'emergencySupport.follow', id);
  const state = stateAfter(row.state, 'follow');
  dayFitsRequest(input.followedOn, row.delivered_on ?? row.requested_on, ctx.today, 'followedOn');
  continuingHasNextStep(input.outcome, input.note);
  await updateState(ctx, id, version, { state, followedOn: input.followedOn, outcome: input.outcome });
  await updateFollowUp(ctx, id, input.note);
  await closeCase(ctx, id);
  return getSupport(ctx, id);
}

/**
 * 取り下げる.
 *
 * @throws MA-050 once it was delivered
 */
export async function withdrawSupport(
  ctx: CallContext,
  id: string,
  version: number,
): Promise<EmergencySupport> {
  const row = await rowForStep(ctx, 'emergencySupport.withdraw', id);
  await updateState(ctx, id, version, { state: stateAfter(row.state, 'withdraw') });
  await closeCase(ctx, id);
  return getSupport(ctx, id);
}

/** 緊急一時支援の年度の数; numbers under 10 are suppressed. */
export async function emergencyFigures(
  ctx: CallContext,
  fiscalYear: string,
): Promise<EmergencySupportFigures> {
  const year = parseFiscalYear(fiscalYear);
  if (!year) throw new DomainError('INPUT_INVALID', '年度は R4 や 令和4年度 のように入れてください。');
  const period = fiscalYearPeriod(year);
  const row = await figuresOf(ctx, period.from, period.to);
  const shown = (count: number) => (count < 10 ? null : count);
  return Object.assign(new EmergencySupportFigures(), {
    fiscalYear: year,
    requested: shown(row.requested),
    delivered: shown(row.delivered),
    connected: shown(row.connected),
  });
}

async function rowForStep(ctx: CallContext, action: string, id: string): Promise<SupportRow> {
  await ctx.authorize(action, { caseId: id });
  const [row] = await supportsByIds(ctx, [id]);
  if (!row) throw notFoundOrNotPermitted();
  return row;
}

async function getSupport(ctx: CallContext, id: string): Promise<EmergencySupport> {
  const [row] = await supportsByIds(ctx, [id]);
  if (!row) throw notFoundOrNotPermitted();
  return toSupport(row);
}
