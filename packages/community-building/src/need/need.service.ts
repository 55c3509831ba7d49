import { type CallContext, connectionFrom, newId, notFoundOrNotPermitted } from '@tsunagu/subgraph-kit';
import { currentAreas } from '../promoter/promoter.repository.ts';
import { mayMatch, worksInArea } from '../promoter/promoter.rules.ts';
import { AgencyReference, AreaReference, PersonReference } from '../references/references.ts';
import { servicesByIds } from '../service/service.repository.ts';
import { supportersByIds, updateState as updateSupporter } from '../supporter/supporter.repository.ts';
import type { NeedListArgs, NeedStepArgs, ProposeHelperInput, RegisterNeedInput } from './need.input.ts';
import * as repository from './need.repository.ts';
import * as rules from './need.rules.ts';
import { CommunityNeed } from './need.type.ts';

export function toNeed(row: repository.NeedRow): CommunityNeed {
  return Object.assign(new CommunityNeed(), {
    id: row.id,
    person: PersonReference.of(row.person_id),
    agency: AgencyReference.of(row.agency_id),
    area: AreaReference.of(row.area_id),
    kind: row.kind,
    wish: row.wish,
    state: row.state,
    registeredOn: row.registered_on,
    endedOn: row.ended_on,
    version: row.version,
    basis: row.basis,
    evidenceId: row.evidence_id,
  });
}

/** A need the actor may see, or null. */
export async function findNeed(ctx: CallContext, id: string): Promise<CommunityNeed | null> {
  const row = await ctx.load(repository.needById, id);
  if (!row) ctx.reads.missed(id);
  return row && toNeed(row);
}

export async function needConnection(ctx: CallContext, args: NeedListArgs) {
  const { rows, totalCount } = await repository.listNeeds(ctx, args);
  return connectionFrom({
    rows,
    args,
    cursors: repository.needCursors,
    cursorOf: (row) => [row.registered_on, row.id],
    nodeOf: toNeed,
    totalCount,
  });
}

/**
 * 困りごとを受け付ける: by a promoter of the area, or by a consultation agency that asks promoters to match (M4-05).
 *
 * @throws CB-015 for a promoter outside of their areas
 */
export async function registerNeed(
  ctx: CallContext,
  input: RegisterNeedInput,
  idempotencyKey?: string | null,
): Promise<CommunityNeed> {
  await ctx.authorize('need.register');
  if (ctx.actor.roles.includes('promoter'))
    worksInArea(await currentAreas(ctx, ctx.actor.staffId), input.areaId);
  const { id, repeated } = await ctx.once(idempotencyKey, newId());
  if (!repeated) {
    await repository.insertNeed(
      ctx,
      {
        id,
        personId: input.personId,
        householdId: input.householdId ?? null,
        agencyId: ctx.actor.agencyId!,
        areaId: input.areaId,
        kind: input.kind,
        wish: input.wish,
        state: 'open',
        registeredOn: ctx.today,
      },
      { phone: input.phone ?? null, place: input.place ?? null, preferredTime: input.preferredTime ?? null },
      input.promotingAgencyId ?? null,
    );
  }
  return getNeed(ctx, id);
}

/**
 * 担い手に打診する: matching is the work of a tier 2 promoter of the area (M4-03).
 *
 * @throws CB-014, CB-015, CB-041, CB-042, CB-043, CB-044
 */
export async function proposeHelper(
  ctx: CallContext,
  args: NeedStepArgs,
  helper: ProposeHelperInput,
): Promise<CommunityNeed> {
  const need = await matchable(ctx, args.id);
  const state = rules.stateAfter(need.state, 'propose');
  const supporterId = helper.supporterId ?? null;
  const serviceId = helper.serviceId ?? null;
  rules.oneHelperIsNamed(supporterId, serviceId);
  if (supporterId) {
    const [supporter] = await supportersByIds(ctx, [supporterId]);
    if (!supporter) throw notFoundOrNotPermitted();
    rules.supporterFitsNeed(
      {
        personId: supporter.person_id,
        areaId: supporter.area_id,
        state: supporter.state,
        offers: supporter.offers,
      },
      { personId: need.person_id, areaId: need.area_id, kind: need.kind },
    );
  } else {
    const [service] = await servicesByIds(ctx, [serviceId!]);
    if (!service) throw notFoundOrNotPermitted();
    rules.serviceIsOpen(service.state);
  }
  await repository.updateState(ctx, args.id, args.version, { state, endedOn: null });
  await repository.insertMatch(ctx, {
    id: newId(),
    needId: args.id,
    supporterId,
    serviceId,
    proposedOn: ctx.today,
    proposedBy: ctx.actor.staffId!,
  });
  return getNeed(ctx, args.id);
}

/**
 * 担い手が引き受けた: a supporter without activity so far is active from now on.
 *
 * @throws CB-014, CB-015, CB-041
 */
export async function acceptMatch(ctx: CallContext, args: NeedStepArgs): Promise<CommunityNeed> {
  const need = await matchable(ctx, args.id);
  await repository.updateState(ctx, args.id, args.version, {
    state: rules.stateAfter(need.state, 'accept'),
    endedOn: null,
  });
  const supporterId = await repository.decideMatch(ctx, args.id, {
    state: 'accepted',
    on: ctx.today,
    reason: null,
  });
  const [supporter] = supporterId ? await supportersByIds(ctx, [supporterId]) : [];
  if (supporter?.state === 'registered') {
    await updateSupporter(ctx, supporter.id, supporter.version, { state: 'active' });
  }
  return getNeed(ctx, args.id);
}

/** 見送り: the need is open again. @throws CB-014, CB-015, CB-041 */
export async function declineMatch(
  ctx: CallContext,
  args: NeedStepArgs,
  reason: string,
): Promise<CommunityNeed> {
  const need = await matchable(ctx, args.id);
  await repository.updateState(ctx, args.id, args.version, {
    state: rules.stateAfter(need.state, 'decline'),
    endedOn: null,
  });
  await repository.decideMatch(ctx, args.id, { state: 'declined', on: ctx.today, reason });
  return getNeed(ctx, args.id);
}

/** 手助けが終わった. @throws CB-041 */
export function completeNeed(ctx: CallContext, args: NeedStepArgs): Promise<CommunityNeed> {
  return finish(ctx, args, 'complete', null);
}

/** 取り下げ. @throws CB-041 */
export function withdrawNeed(ctx: CallContext, args: NeedStepArgs, reason: string): Promise<CommunityNeed> {
  return finish(ctx, args, 'withdraw', reason);
}

async function finish(
  ctx: CallContext,
  args: NeedStepArgs,
  step: 'complete' | 'withdraw',
  reason: string | null,
) {
  await ctx.authorize(step === 'complete' ? 'need.complete' : 'need.withdraw', { caseId: args.id });
  const need = await getRow(ctx, args.id);
  const state = rules.stateAfter(need.state, step);
  await repository.updateState(ctx, args.id, args.version, { state, endedOn: ctx.today });
  if (need.state === 'proposed') {
    await repository.decideMatch(ctx, args.id, { state: 'declined', on: ctx.today, reason });
  }
  await repository.closeCase(ctx, args.id);
  return getNeed(ctx, args.id);
}

/** The need, if the actor is a promoter who may match in its area. */
async function matchable(ctx: CallContext, id: string): Promise<repository.NeedRow> {
  await ctx.authorize('need.match', { caseId: id });
  const need = await getRow(ctx, id);
  mayMatch(await currentAreas(ctx, ctx.actor.staffId), need.area_id);
  return need;
}

async function getRow(ctx: CallContext, id: string): Promise<repository.NeedRow> {
  const [row] = await repository.needsByIds(ctx, [id]);
  if (!row) throw notFoundOrNotPermitted();
  return row;
}

async function getNeed(ctx: CallContext, id: string): Promise<CommunityNeed> {
  return toNeed(await getRow(ctx, id));
}
