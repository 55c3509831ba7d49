import { type CallContext, isId } from '@tsunagu/subgraph-kit';
import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { SetSealInput } from './seal.input.ts';
import * as service from './seal.service.ts';
import { Seal, SealableCase } from './seal.type.ts';

@Resolver(() => Seal)
export class SealResolver {
  @Query(() => [Seal], { description: '自機関の支援措置（かかっているものが先）' })
  seals(@Ctx() ctx: CallContext) {
    return service.ownSeals(ctx);
  }

  @Query(() => [SealableCase], {
    description: '本人について自機関が担当するケース（支援措置をかけるときに選ぶ）',
  })
  sealableCases(@Ctx() ctx: CallContext, @Arg('personId', () => ID) personId: string) {
    return isId(personId) ? service.casesToSeal(ctx, personId) : [];
  }

  @Mutation(() => Seal, { description: '支援措置をかける' })
  setSeal(
    @Ctx() ctx: CallContext,
    @Arg('input', () => SetSealInput) input: SetSealInput,
    @Arg('idempotencyKey', () => String, { nullable: true }) idempotencyKey?: string | null,
  ) {
    return service.setSeal(ctx, input, idempotencyKey);
  }

  @Mutation(() => Seal, { description: '支援措置を解く' })
  liftSeal(@Ctx() ctx: CallContext, @Arg('id', () => ID) id: string) {
    return service.liftSeal(ctx, id);
  }

  @Mutation(() => Seal, { description: '支援措置の確認者を名指しする' })
  nameSealReviewer(
    @Ctx() ctx: CallContext,
    @Arg('id', () => ID) id: string,
    @Arg('staffId', () => ID) staffId: string,
  ) {
    return service.nameReviewer(ctx, id, staffId);
  }

  @Mutation(() => Seal, { description: '支援措置の確認者から外す' })
  removeSealReviewer(
    @Ctx() ctx: CallContext,
    @Arg('id', () => ID) id: string,
    @Arg('staffId', () => ID) staffId: string,
  ) {
    return service.removeReviewer(ctx, id, staffId);
  }
}
