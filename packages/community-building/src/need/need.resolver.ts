import { type CallContext, isId } from '@tsunagu/subgraph-kit';
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { serviceById } from '../service/service.repository.ts';
import { toService } from '../service/service.service.ts';
import { CommunityService } from '../service/service.type.ts';
import { supporterById } from '../supporter/supporter.repository.ts';
import { toSupporter } from '../supporter/supporter.service.ts';
import { CommunitySupporter } from '../supporter/supporter.type.ts';
import { NeedListArgs, NeedStepArgs, ProposeHelperInput, RegisterNeedInput } from './need.input.ts';
import { contactByNeed, matchesByNeed } from './need.repository.ts';
import * as service from './need.service.ts';
import {
  CommunityNeed,
  CommunityNeedConnection,
  CommunityNeedContact,
  CommunityNeedMatch,
} from './need.type.ts';

@Resolver(() => CommunityNeed)
export class NeedResolver {
  @Query(() => CommunityNeed, { nullable: true, description: '困りごと' })
  communityNeed(@Ctx() ctx: CallContext, @Arg('id', () => ID) id: string) {
    return isId(id) ? service.findNeed(ctx, id) : null;
  }

  @Query(() => CommunityNeedConnection, { description: '見ることのできる困りごと（新しい順）' })
  communityNeeds(@Ctx() ctx: CallContext, @Args(() => NeedListArgs) args: NeedListArgs) {
    return service.needConnection(ctx, args);
  }

  @Mutation(() => CommunityNeed, { description: '困りごとを受け付ける' })
  registerCommunityNeed(
    @Ctx() ctx: CallContext,
    @Arg('input', () => RegisterNeedInput) input: RegisterNeedInput,
    @Arg('idempotencyKey', () => String, { nullable: true }) idempotencyKey?: string | null,
  ) {
    return service.registerNeed(ctx, input, idempotencyKey);
  }

  @Mutation(() => CommunityNeed, { description: '担い手に打診する（第2層の推進員）' })
  proposeHelperForNeed(
    @Ctx() ctx: CallContext,
    @Args(() => NeedStepArgs) args: NeedStepArgs,
    @Arg('helper', () => ProposeHelperInput) helper: ProposeHelperInput,
  ) {
    return service.proposeHelper(ctx, args, helper);
  }

  @Mutation(() => CommunityNeed, { description: '担い手が引き受けた（第2層の推進員）' })
  acceptNeedMatch(@Ctx() ctx: CallContext, @Args(() => NeedStepArgs) args: NeedStepArgs) {
    return service.acceptMatch(ctx, args);
  }

  @Mutation(() => CommunityNeed, { description: '打診を見送り、担い手を探し直す（第2層の推進員）' })
  declineNeedMatch(
    @Ctx() ctx: CallContext,
    @Args(() => NeedStepArgs) args: NeedStepArgs,
    @Arg('reason', () => String, { description: '理由' }) reason: string,
  ) {
    return service.declineMatch(ctx, args, reason);
  }

  @Mutation(() => CommunityNeed, { description: '手助けが終わった' })
  completeCommunityNeed(@Ctx() ctx: CallContext, @Args(() => NeedStepArgs) args: NeedStepArgs) {
    return service.completeNeed(ctx, args);
  }

  @Mutation(() => CommunityNeed, { description: '困りごとを取り下げる' })
  withdrawCommunityNeed(
    @Ctx() ctx: CallContext,
    @Args(() => NeedStepArgs) args: NeedStepArgs,
    @Arg('reason', () => String, { description: '理由' }) reason: string,
  ) {
    return service.withdrawNeed(ctx, args, reason);
  }

  @FieldResolver(() => CommunityNeedContact, {
    nullable: true,
    description: '連絡先と都合（見る権限があるときだけ）',
  })
  async contact(@Ctx() ctx: CallContext, @Root() need: CommunityNeed) {
    const row = await ctx.load(contactByNeed, need.id);
    return (
      row &&
      Object.assign(new CommunityNeedContact(), {
        phone: row.phone,
        place: row.place,
        preferredTime: row.preferred_time,
      })
    );
  }

  @FieldResolver(() => [CommunityNeedMatch], { description: 'マッチング（新しい順）' })
  async matches(@Ctx() ctx: CallContext, @Root() need: CommunityNeed) {
    return (await ctx.load(matchesByNeed, need.id)).map((row) =>
      Object.assign(new CommunityNeedMatch(), {
        id: row.id,
        supporterId: row.supporter_id,
        serviceId: row.service_id,
        state: row.state,
        proposedOn: row.proposed_on,
        decidedOn: row.decided_on,
        reason: row.reason,
      }),
    );
  }
}

@Resolver(() => CommunityNeedMatch)
export class NeedMatchResolver {
  @FieldResolver(() => CommunitySupporter, {
    nullable: true,
    description: 'サポーター（見る権限があるときだけ）',
  })
  async supporter(@Ctx() ctx: CallContext, @Root() match: CommunityNeedMatch) {
    const row = match.supporterId ? await ctx.load(supporterById, match.supporterId) : null;
    return row && toSupporter(row);
  }

  @FieldResolver(() => CommunityService, { nullable: true, description: '支え合い活動' })
  async service(@Ctx() ctx: CallContext, @Root() match: CommunityNeedMatch) {
    const row = match.serviceId ? await ctx.load(serviceById, match.serviceId) : null;
    return row && toService(row);
  }
}
