import { type CallContext, isId } from '@tsunagu/subgraph-kit';
import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { AgencyReference } from '../references/references.ts';
import {
  CouncilListArgs,
  CouncilMeetingInput,
  CouncilMemberInput,
  CouncilStepArgs,
  CouncilSupportPlanInput,
  CouncilThemeInput,
  PrepareCouncilInput,
} from './council.input.ts';
import {
  meetingsByCouncil,
  membersByCouncil,
  periodsByCouncil,
  supportPlansByCouncil,
  themesByCouncil,
} from './council.repository.ts';
import * as service from './council.service.ts';
import {
  CommunityCouncil,
  CommunityCouncilConnection,
  CommunityCouncilMeeting,
  CommunityCouncilMember,
  CommunityCouncilPeriod,
  CommunityCouncilThemeEntry,
  CouncilSupportPlan,
} from './council.type.ts';

@Resolver(() => CommunityCouncil)
export class CouncilResolver {
  @Query(() => CommunityCouncil, { nullable: true, description: '協議体' })
  communityCouncil(@Ctx() ctx: CallContext, @Arg('id', () => ID) id: string) {
    return isId(id) ? service.findCouncil(ctx, id) : null;
  }

  @Query(() => CommunityCouncilConnection, { description: '協議体の一覧（名称順）' })
  communityCouncils(@Ctx() ctx: CallContext, @Args(() => CouncilListArgs) args: CouncilListArgs) {
    return service.councilConnection(ctx, args);
  }

  @Mutation(() => CommunityCouncil, { description: '協議体の設置準備を始める' })
  prepareCommunityCouncil(
    @Ctx() ctx: CallContext,
    @Arg('input', () => PrepareCouncilInput) input: PrepareCouncilInput,
    @Arg('idempotencyKey', () => String, { nullable: true }) idempotencyKey?: string | null,
  ) {
    return service.prepareCouncil(ctx, input, idempotencyKey);
  }

  @Mutation(() => CommunityCouncil, { description: '協議体を設置する' })
  foundCommunityCouncil(
    @Ctx() ctx: CallContext,
    @Args(() => CouncilStepArgs) args: CouncilStepArgs,
    @Arg('foundedOn', () => String, { description: '設置日' }) foundedOn: string,
  ) {
    return service.foundCouncil(ctx, args, foundedOn);
  }

  @Mutation(() => CommunityCouncil, { description: '協議体が活動を始めた' })
  activateCommunityCouncil(@Ctx() ctx: CallContext, @Args(() => CouncilStepArgs) args: CouncilStepArgs) {
    return service.activateCouncil(ctx, args);
  }

  @Mutation(() => CommunityCouncil, { description: '協議体が活動を休む' })
  restCommunityCouncil(
    @Ctx() ctx: CallContext,
    @Args(() => CouncilStepArgs) args: CouncilStepArgs,
    @Arg('reason', () => String, { description: '理由' }) reason: string,
  ) {
    return service.restCouncil(ctx, args, reason);
  }

  @Mutation(() => CommunityCouncil, { description: '協議体を解散する' })
  dissolveCommunityCouncil(
    @Ctx() ctx: CallContext,
    @Args(() => CouncilStepArgs) args: CouncilStepArgs,
    @Arg('reason', () => String, { description: '理由' }) reason: string,
  ) {
    return service.dissolveCouncil(ctx, args, reason);
  }

  @Mutation(() => CommunityCouncil, { description: '構成員を加える' })
  addCommunityCouncilMember(
    @Ctx() ctx: CallContext,
    @Arg('councilId', () => ID) councilId: string,
    @Arg('input', () => CouncilMemberInput) input: CouncilMemberInput,
  ) {
    return service.addMember(ctx, councilId, input);
  }

  @Mutation(() => CommunityCouncil, { description: '構成員が離れた' })
  endCommunityCouncilMembership(
    @Ctx() ctx: CallContext,
    @Arg('councilId', () => ID) councilId: string,
    @Arg('memberId', () => ID) memberId: string,
  ) {
    return service.endMembership(ctx, councilId, memberId);
  }

  @Mutation(() => CommunityCouncil, { description: 'テーマに取り組む' })
  takeUpCommunityCouncilTheme(
    @Ctx() ctx: CallContext,
    @Arg('councilId', () => ID) councilId: string,
    @Arg('input', () => CouncilThemeInput) input: CouncilThemeInput,
  ) {
    return service.takeUpTheme(ctx, councilId, input);
  }

  @Mutation(() => CommunityCouncil, { description: '会議を記録する' })
  recordCommunityCouncilMeeting(
    @Ctx() ctx: CallContext,
    @Arg('councilId', () => ID) councilId: string,
    @Arg('input', () => CouncilMeetingInput) input: CouncilMeetingInput,
    @Arg('idempotencyKey', () => String, { nullable: true }) idempotencyKey?: string | null,
  ) {
    return service.recordMeeting(ctx, councilId, input, idempotencyKey);
  }

  @Mutation(() => CommunityCouncil, { description: '協議体への支援計画を立てる' })
  planCouncilSupport(
    @Ctx() ctx: CallContext,
    @Arg('councilId', () => ID) councilId: string,
    @Arg('input', () => CouncilSupportPlanInput) input: CouncilSupportPlanInput,
    @Arg('idempotencyKey', () => String, { nullable: true }) idempotencyKey?: string | null,
  ) {
    return service.planSupport(ctx, councilId, input, idempotencyKey);
  }

  @Mutation(() => CommunityCouncil, { description: '協議体への支援計画を終える' })
  endCouncilSupport(
    @Ctx() ctx: CallContext,
    @Arg('planId', () => ID) planId: string,
    @Arg('version', () => Int) version: number,
    @Arg('outcome', () => String, { description: '結果' }) outcome: string,
  ) {
    return service.endSupportPlan(ctx, { id: planId, version, outcome });
  }

  @FieldResolver(() => [CommunityCouncilMember], { description: '構成員（団体・役職）' })
  async members(@Ctx() ctx: CallContext, @Root() council: CommunityCouncil) {
    return (await ctx.load(membersByCouncil, council.id)).map((row) =>
      Object.assign(new CommunityCouncilMember(), {
        id: row.id,
        kind: row.kind,
        name: row.name,
        agency: row.agency_id ? AgencyReference.of(row.agency_id) : null,
        joinedOn: row.joined_on,
        leftOn: row.left_on,
      }),
    );
  }

  @FieldResolver(() => [CommunityCouncilThemeEntry], { description: 'テーマ' })
  async themes(@Ctx() ctx: CallContext, @Root() council: CommunityCouncil) {
    return (await ctx.load(themesByCouncil, council.id)).map((row) =>
      Object.assign(new CommunityCouncilThemeEntry(), {
        theme: row.theme,
        takenUpOn: row.taken_up_on,
        note: row.note,
      }),
    );
  }

  @FieldResolver(() => [CommunityCouncilMeeting], { description: '会議（新しい順に 20 件まで、職員向け）' })
  async meetings(@Ctx() ctx: CallContext, @Root() council: CommunityCouncil) {
    return (await ctx.load(meetingsByCouncil, council.id)).map((row) =>
      Object.assign(new CommunityCouncilMeeting(), {
        id: row.id,
        heldOn: row.held_on,
        title: row.title,
        decisions: row.decisions,
        attendees: row.attendees,
      }),
    );
  }

  @FieldResolver(() => [CouncilSupportPlan], { description: '支援計画（職員向け）' })
  async supportPlans(@Ctx() ctx: CallContext, @Root() council: CommunityCouncil) {
    return (await ctx.load(supportPlansByCouncil, council.id)).map((row) =>
      Object.assign(new CouncilSupportPlan(), {
        id: row.id,
        agency: AgencyReference.of(row.agency_id),
        goal: row.goal,
        support: row.support,
        startsOn: row.starts_on,
        reviewOn: row.review_on,
        endedOn: row.ended_on,
        outcome: row.outcome,
        version: row.version,
      }),
    );
  }

  @FieldResolver(() => [CommunityCouncilPeriod], { description: '状態の経過' })
  async history(@Ctx() ctx: CallContext, @Root() council: CommunityCouncil) {
    return (await ctx.load(periodsByCouncil, council.id)).map((row) =>
      Object.assign(new CommunityCouncilPeriod(), {
        state: row.state,
        from: row.valid_from,
        until: row.valid_until,
        reason: row.reason,
      }),
    );
  }
}
