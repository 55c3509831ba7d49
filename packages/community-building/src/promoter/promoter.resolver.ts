import { type CallContext, isId } from '@tsunagu/subgraph-kit';
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import {
  AppointPromoterInput,
  AssignPromoterInput,
  HandOverAreaInput,
  PromoterListArgs,
} from './promoter.input.ts';
import { assignmentsByPromoter } from './promoter.repository.ts';
import * as service from './promoter.service.ts';
import {
  CommunityPromoter,
  CommunityPromoterAssignment,
  CommunityPromoterConnection,
} from './promoter.type.ts';

@Resolver(() => CommunityPromoter)
export class PromoterResolver {
  @Query(() => CommunityPromoter, { nullable: true, description: '支え合い推進員' })
  communityPromoter(@Ctx() ctx: CallContext, @Arg('id', () => ID) id: string) {
    return isId(id) ? service.findPromoter(ctx, id) : null;
  }

  @Query(() => CommunityPromoterConnection, { description: 'いま配置されている支え合い推進員' })
  communityPromoters(@Ctx() ctx: CallContext, @Args(() => PromoterListArgs) args: PromoterListArgs) {
    return service.promoterConnection(ctx, args);
  }

  @Mutation(() => CommunityPromoter, { description: '支え合い推進員を配置する' })
  appointCommunityPromoter(
    @Ctx() ctx: CallContext,
    @Arg('input', () => AppointPromoterInput) input: AppointPromoterInput,
    @Arg('idempotencyKey', () => String, { nullable: true }) idempotencyKey?: string | null,
  ) {
    return service.appointPromoter(ctx, input, idempotencyKey);
  }

  @Mutation(() => CommunityPromoter, { description: '推進員の担当圏域を決める' })
  assignCommunityPromoter(
    @Ctx() ctx: CallContext,
    @Arg('input', () => AssignPromoterInput) input: AssignPromoterInput,
  ) {
    return service.assignPromoter(ctx, input);
  }

  @Mutation(() => CommunityPromoter, { description: '担当圏域をほかの推進員へ引き継ぐ' })
  handOverPromoterArea(
    @Ctx() ctx: CallContext,
    @Arg('input', () => HandOverAreaInput) input: HandOverAreaInput,
  ) {
    return service.handOverArea(ctx, input);
  }

  @FieldResolver(() => [CommunityPromoterAssignment], { description: '担当圏域（新しい順）' })
  async assignments(@Ctx() ctx: CallContext, @Root() promoter: CommunityPromoter) {
    return (await ctx.load(assignmentsByPromoter, promoter.id)).map(service.toAssignment);
  }
}
