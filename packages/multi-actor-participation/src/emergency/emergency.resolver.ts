import { type CallContext, Classified } from '@tsunagu/subgraph-kit';
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import {
  DeliverEmergencySupportInput,
  EmergencySupportListArgs,
  EmergencySupportStepArgs,
  FollowEmergencySupportInput,
  RequestEmergencySupportInput,
} from './emergency.input.ts';
import { itemsBySupport, narrativeBySupport } from './emergency.repository.ts';
import * as service from './emergency.service.ts';
import {
  EmergencySupport,
  EmergencySupportConnection,
  EmergencySupportFigures,
  EmergencySupportItem,
  EmergencySupportNarrative,
} from './emergency.type.ts';

@Resolver(() => EmergencySupport)
export class EmergencySupportResolver {
  @Query(() => EmergencySupport, { nullable: true, description: '緊急一時支援' })
  emergencySupport(@Ctx() ctx: CallContext, @Arg('id', () => ID) id: string) {
    return service.findSupport(ctx, id);
  }

  @Query(() => EmergencySupportConnection, { description: '見ることのできる緊急一時支援（新しい順）' })
  emergencySupports(
    @Ctx() ctx: CallContext,
    @Args(() => EmergencySupportListArgs) args: EmergencySupportListArgs,
  ) {
    return service.supportConnection(ctx, args);
  }

  @Query(() => EmergencySupportFigures, { description: '緊急一時支援の年度の数' })
  emergencySupportFigures(@Ctx() ctx: CallContext, @Arg('fiscalYear', () => String) fiscalYear: string) {
    return service.emergencyFigures(ctx, fiscalYear);
  }

  @Mutation(() => EmergencySupport, { description: '緊急一時支援の相談を受ける' })
  requestEmergencySupport(
    @Ctx() ctx: CallContext,
    @Arg('input', () => RequestEmergencySupportInput) input: RequestEmergencySupportInput,
    @Arg('idempotencyKey', () => String, { nullable: true }) idempotencyKey?: string | null,
  ) {
    return service.requestSupport(ctx, input, idempotencyKey);
  }

  @Mutation(() => EmergencySupport, { description: '緊急一時支援を届ける' })
  deliverEmergencySupport(
    @Ctx() ctx: CallContext,
    @Args(() => EmergencySupportStepArgs) args: EmergencySupportStepArgs,
    @Arg('input', () => DeliverEmergencySupportInput) input: DeliverEmergencySupportInput,
  ) {
    return service.deliverSupport(ctx, args.id, args.version, input);
  }

  @Mutation(() => EmergencySupport, { description: '緊急一時支援のその後を確かめる' })
  followEmergencySupport(
    @Ctx() ctx: CallContext,
    @Args(() => EmergencySupportStepArgs) args: EmergencySupportStepArgs,
    @Arg('input', () => FollowEmergencySupportInput) input: FollowEmergencySupportInput,
  ) {
    return service.followSupport(ctx, args.id, args.version, input);
  }

  @Mutation(() => EmergencySupport, { description: '緊急一時支援の相談を取り下げる' })
  withdrawEmergencySupport(
    @Ctx() ctx: CallContext,
    @Args(() => EmergencySupportStepArgs) args: EmergencySupportStepArgs,
  ) {
    return service.withdrawSupport(ctx, args.id, args.version);
  }

  @FieldResolver(() => [EmergencySupportItem], { description: '届けたもの' })
  async items(@Ctx() ctx: CallContext, @Root() support: EmergencySupport) {
    const rows = await ctx.load(itemsBySupport, support.id);
    return rows.map((row) =>
      Object.assign(new EmergencySupportItem(), { kind: row.kind, quantity: row.quantity }),
    );
  }

  @Classified('narrative')
  @FieldResolver(() => EmergencySupportNarrative, {
    nullable: true,
    description: '事情とその後（見る権限があるときだけ）',
  })
  async narrative(@Ctx() ctx: CallContext, @Root() support: EmergencySupport) {
    const row = await ctx.load(narrativeBySupport, support.id);
    return (
      row &&
      Object.assign(new EmergencySupportNarrative(), {
        circumstances: row.circumstances,
        followUp: row.follow_up,
      })
    );
  }
}
