import { type CallContext, isId, PageArgs } from '@tsunagu/subgraph-kit';
import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { BreakGlassReviewArgs, OpenBreakGlassInput, ReviewBreakGlassInput } from './break-glass.input.ts';
import * as service from './break-glass.service.ts';
import { BreakGlass, BreakGlassConnection } from './break-glass.type.ts';

@Resolver(() => BreakGlass)
export class BreakGlassResolver {
  @Query(() => BreakGlassConnection, { description: '自分の緊急閲覧（新しい順）' })
  myBreakGlasses(@Ctx() ctx: CallContext, @Args(() => PageArgs) args: PageArgs) {
    return service.breakGlassConnection(ctx, 'own', args);
  }

  @Query(() => BreakGlassConnection, { description: '緊急閲覧の事後確認（主管課。待っているものは古い順）' })
  breakGlassReviews(@Ctx() ctx: CallContext, @Args(() => BreakGlassReviewArgs) args: BreakGlassReviewArgs) {
    return service.breakGlassConnection(ctx, args.reviewed ? 'reviewed' : 'waiting', args);
  }

  @Query(() => BreakGlass, { nullable: true, description: '緊急閲覧（本人のものか、主管課）' })
  breakGlass(@Ctx() ctx: CallContext, @Arg('id', () => ID) id: string) {
    return isId(id) ? service.findBreakGlass(ctx, id) : null;
  }

  @Mutation(() => BreakGlass, { description: '緊急閲覧を始める' })
  openBreakGlass(
    @Ctx() ctx: CallContext,
    @Arg('input', () => OpenBreakGlassInput) input: OpenBreakGlassInput,
    @Arg('idempotencyKey', () => String, { nullable: true }) idempotencyKey?: string | null,
  ) {
    return service.openBreakGlass(ctx, input, idempotencyKey);
  }

  @Mutation(() => BreakGlass, { description: '緊急閲覧を終える' })
  endBreakGlass(@Ctx() ctx: CallContext, @Arg('id', () => ID) id: string) {
    return service.endBreakGlass(ctx, id);
  }

  @Mutation(() => BreakGlass, { description: '緊急閲覧の事後確認をする' })
  reviewBreakGlass(
    @Ctx() ctx: CallContext,
    @Arg('input', () => ReviewBreakGlassInput) input: ReviewBreakGlassInput,
  ) {
    return service.reviewBreakGlass(ctx, input);
  }
}
