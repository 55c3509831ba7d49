import {
  type CallContext,
  connectionFrom,
  DomainError,
  newId,
  notFoundOrNotPermitted,
} from '@tsunagu/subgraph-kit';
import { AgencyReference, AreaReference } from '../references/references.ts';
import type {
  CouncilListArgs,
  CouncilMeetingInput,
  CouncilMemberInput,
  CouncilStepArgs,
  CouncilSupportPlanInput,
  CouncilThemeInput,
  PrepareCouncilInput,
} from './council.input.ts';
import * as repository from './council.repository.ts';
import * as rules from './council.rules.ts';
import { CommunityCouncil } from './council.type.ts';

export function toCouncil(row: repository.CouncilRow): CommunityCouncil {
  return Object.assign(new CommunityCouncil(), {
    id: row.id,
    name: row.name,
    area: AreaReference.of(row.area_id),
    unit: row.unit,
    state: row.state,
    startedOn: row.started_on,
    foundedOn: row.founded_on,
    foundedBy: row.founded_by,
    dissolvedOn: row.dissolved_on,
    activeAsOf: row.active_as_of,
    activeEvidence: row.active_evidence,
    lastMeetingOn: row.last_meeting_on,
    hostAgency: row.host_agency_id ? AgencyReference.of(row.host_agency_id) : null,
    note: row.note,
    source: row.source,
    version: row.version,
  });
}

export async function findCouncil(ctx: CallContext, id: string): Promise<CommunityCouncil | null> {
  const row = await ctx.load(repository.councilById, id);
  return row && toCouncil(row);
}

export async function councilConnection(ctx: CallContext, args: CouncilListArgs) {
  const { rows, totalCount } = await repository.listCouncils(ctx, args);
  return connectionFrom({
    rows,
    args,
    cursors: repository.councilCursors,
    cursorOf: (row) => [row.name, row.id],
    nodeOf: toCouncil,
    totalCount,
  });
}

/** 設置の準備を始める (M4-01). */
export async function prepareCouncil(
  ctx: CallContext,
  input: PrepareCouncilInput,
  idempotencyKey?: string | null,
): Promise<CommunityCouncil> {
  await ctx.authorize('council.prepare');
  const { id, repeated } = await ctx.once(idempotencyKey, newId());
  if (!repeated) {
    await repository.insertCouncil(ctx, {
      id,
      name: input.name,
      areaId: input.areaId,
      unit: input.unit,
      startedOn: input.startedOn,
      hostAgencyId: input.hostAgencyId ?? null,
      note: input.note ?? null,
    });
  }
  return getCouncil(ctx, id);
}

/**
 * 設置する.
 *
 * @throws CB-001, CB-002 without members, CB-003 for a day that does not fit
 */
export async function foundCouncil(
  ctx: CallContext,
  args: CouncilStepArgs,
  foundedOn: string,
): Promise<CommunityCouncil> {
  await ctx.authorize('council.found');
  const row = await getRow(ctx, args.id);
  const state = rules.stateAfter(row.state, 'found');
  const members = await ctx.load(repository.membersByCouncil, args.id);
  rules.foundingIsSound(
    { members: members.filter((m) => m.left_on === null).length, foundedOn, startedOn: row.started_on },
    ctx.today,
  );
  await repository.updateState(ctx, args.id, args.version, { state, on: foundedOn, foundedOn });
  return getCouncil(ctx, args.id);
}

/**
 * 活動を始めた: only on evidence of a meeting and a theme.
 *
 * @throws CB-001, CB-004
 */
export async function activateCouncil(ctx: CallContext, args: CouncilStepArgs): Promise<CommunityCouncil> {
  await ctx.authorize('council.activate');
  const row = await getRow(ctx, args.id);
  const state = rules.stateAfter(row.state, 'activate');
  const evidence = await repository.activityEvidence(ctx, args.id);
  rules.activityHasEvidence(evidence);
  await repository.updateState(ctx, args.id, args.version, {
    state,
    on: evidence.lastMeetingOn!,
    evidence: `会議（${evidence.lastMeetingOn}）とテーマ ${evidence.themes} 件`,
  });
  return getCouncil(ctx, args.id);
}

/** 休止する. @throws CB-001 */
export async function restCouncil(
  ctx: CallContext,
  args: CouncilStepArgs,
  reason: string,
): Promise<CommunityCouncil> {
  await ctx.authorize('council.rest');
  return endActivity(ctx, args, 'rest', reason);
}

/** 解散する. @throws CB-001 */
export async function dissolveCouncil(
  ctx: CallContext,
  args: CouncilStepArgs,
  reason: string,
): Promise<CommunityCouncil> {
  await ctx.authorize('council.dissolve');
  return endActivity(ctx, args, 'dissolve', reason);
}

async function endActivity(
  ctx: CallContext,
  args: CouncilStepArgs,
  step: 'rest' | 'dissolve',
  reason: string,
) {
  const row = await getRow(ctx, args.id);
  const state = rules.stateAfter(row.state, step);
  await repository.updateState(ctx, args.id, args.version, { state, on: ctx.today, reason });
  return getCouncil(ctx, args.id);
}

/** 構成員を加える. */
export async function addMember(
  ctx: CallContext,
  councilId: string,
  input: CouncilMemberInput,
): Promise<CommunityCouncil> {
  await ctx.authorize('council.keep');
  await getRow(ctx, councilId);
  await repository.insertMember(ctx, {
    id: newId(),
    councilId,
    kind: input.kind,
    name: input.name,
    agencyId: input.agencyId ?? null,
    joinedOn: input.joinedOn ?? null,
    leftOn: null,
  });
  return getCouncil(ctx, councilId);
}

/** 構成員が離れた. @throws CB-009 */
export async function endMembership(
  ctx: CallContext,
  councilId: string,
  memberId: string,
): Promise<CommunityCouncil> {
  await ctx.authorize('council.keep');
  if (!(await repository.endMembership(ctx, councilId, memberId, ctx.today))) {
    throw new DomainError(
      'CB-009',
      'その構成員はいまこの協議体にいません。構成員の一覧から選び直してください。',
    );
  }
  return getCouncil(ctx, councilId);
}

/** テーマに取り組む. */
export async function takeUpTheme(
  ctx: CallContext,
  councilId: string,
  input: CouncilThemeInput,
): Promise<CommunityCouncil> {
  await ctx.authorize('council.keep');
  await getRow(ctx, councilId);
  await repository.upsertTheme(ctx, councilId, input.theme, input.note ?? null, ctx.today);
  return getCouncil(ctx, councilId);
}

/**
 * 会議を記録する (M4-08).
 *
 * @throws CB-005
 */
export async function recordMeeting(
  ctx: CallContext,
  councilId: string,
  input: CouncilMeetingInput,
  idempotencyKey?: string | null,
): Promise<CommunityCouncil> {
  await ctx.authorize('council.keep');
  const row = await getRow(ctx, councilId);
  rules.meetingFitsCouncil(
    { state: row.state, foundedOn: row.founded_on ?? row.founded_by },
    input.heldOn,
    ctx.today,
  );
  const { id, repeated } = await ctx.once(idempotencyKey, newId());
  if (!repeated) {
    await repository.insertMeeting(ctx, {
      id,
      councilId,
      heldOn: input.heldOn,
      title: input.title,
      decisions: input.decisions ?? null,
      attendees: input.attendees ?? null,
    });
  }
  return getCouncil(ctx, councilId);
}

/**
 * 支援計画を立てる: a promoter's help for a council that is set up but not active (M4-02).
 *
 * @throws CB-006, CB-007, CB-008
 */
export async function planSupport(
  ctx: CallContext,
  councilId: string,
  input: CouncilSupportPlanInput,
  idempotencyKey?: string | null,
): Promise<CommunityCouncil> {
  await ctx.authorize('council.planSupport');
  const row = await getRow(ctx, councilId);
  const { id, repeated } = await ctx.once(idempotencyKey, newId());
  if (!repeated) {
    rules.supportPlanFitsCouncil(row.state, await repository.hasRunningSupportPlan(ctx, councilId));
    rules.reviewFollowsStart(input.startsOn, input.reviewOn);
    await repository.insertSupportPlan(ctx, { id, councilId, agencyId: ctx.actor.agencyId!, ...input });
  }
  return getCouncil(ctx, councilId);
}

/** 支援計画を終える, with what came of it. */
export async function endSupportPlan(
  ctx: CallContext,
  plan: { id: string; version: number; outcome: string },
): Promise<CommunityCouncil> {
  await ctx.authorize('council.planSupport');
  return getCouncil(ctx, await repository.endSupportPlan(ctx, { ...plan, endedOn: ctx.today }));
}

async function getRow(ctx: CallContext, id: string): Promise<repository.CouncilRow> {
  const [row] = await repository.councilsByIds(ctx, [id]);
  if (!row) throw notFoundOrNotPermitted();
  return row;
}

async function getCouncil(ctx: CallContext, id: string): Promise<CommunityCouncil> {
  return toCouncil(await getRow(ctx, id));
}
