import type { CallContext } from '@tsunagu/subgraph-kit';
import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import {
  AdviserDispatchListArgs,
  AdviserDispatchStepArgs,
  AdviserRuleInput,
  FollowUpAdviserInput,
  HoldAdviserInput,
  RequestAdviserInput,
} from './adviser.input.ts';
import { adviserById, followUpsByDispatch } from './adviser.repository.ts';
import * as service from './adviser.service.ts';
import {
  ActivityAdviser,
  ActivityAdviserField,
  AdviserCase,
  AdviserDispatch,
  AdviserDispatchConnection,
  AdviserDispatchRule,
  AdviserFollowUp,
} from './adviser.type.ts';

@Resolver(() => AdviserDispatch)
export class AdviserResolver {
  @Query(() => [ActivityAdviser], { description: '市民活動支援アドバイザー' })
  activityAdvisers(
    @Ctx() ctx: CallContext,
    @Arg('field', () => ActivityAdviserField, { nullable: true }) field?: ActivityAdviserField | null,
  ) {
    return service.advisers(ctx, field ?? null);
  }

  @Query(() => AdviserDispatchRule, { description: 'アドバイザー派遣の今日の決まり' })
  adviserDispatchRule(@Ctx() ctx: CallContext) {
    return service.currentRule(ctx);
  }

  @Query(() => [AdviserCase], { description: 'アドバイザー派遣の実例' })
  adviserCases(
    @Ctx() ctx: CallContext,
    @Arg('fiscalYear', () => String, { nullable: true }) fiscalYear?: string | null,
  ) {
    return service.cases(ctx, fiscalYear ?? null);
  }

  @Query(() => AdviserDispatchConnection, { description: '見ることのできるアドバイザー派遣（新しい順）' })
  adviserDispatches(
    @Ctx() ctx: CallContext,
    @Args(() => AdviserDispatchListArgs) args: AdviserDispatchListArgs,
  ) {
    return service.dispatchConnection(ctx, args);
  }

  @Mutation(() => AdviserDispatchRule, { description: 'アドバイザー派遣の決まりを変える' })
  setAdviserDispatchRule(
    @Ctx() ctx: CallContext,
    @Arg('input', () => AdviserRuleInput) input: AdviserRuleInput,
  ) {
    return service.setRule(ctx, input);
  }

  @Mutation(() => AdviserDispatch, { description: 'アドバイザーの派遣を申し込む' })
  requestAdviser(
    @Ctx() ctx: CallContext,
    @Arg('input', () => RequestAdviserInput) input: RequestAdviserInput,
    @Arg('idempotencyKey', () => String, { nullable: true }) idempotencyKey?: string | null,
  ) {
    return service.requestAdviser(ctx, input, idempotencyKey);
  }

  @Mutation(() => AdviserDispatch, { description: 'アドバイザーの派遣を決める' })
  approveAdviserDispatch(
    @Ctx() ctx: CallContext,
    @Args(() => AdviserDispatchStepArgs) args: AdviserDispatchStepArgs,
  ) {
    return service.approveDispatch(ctx, args.id, args.version);
  }

  @Mutation(() => AdviserDispatch, { description: 'アドバイザーの派遣を不承認とする' })
  refuseAdviserDispatch(
    @Ctx() ctx: CallContext,
    @Args(() => AdviserDispatchStepArgs) args: AdviserDispatchStepArgs,
    @Arg('reason', () => String) reason: string,
  ) {
    return service.refuseDispatch(ctx, args.id, args.version, reason);
  }

  @Mutation(() => AdviserDispatch, { description: 'アドバイザー派遣の申込みを取り下げる' })
  withdrawAdviserDispatch(
    @Ctx() ctx: CallContext,
    @Args(() => AdviserDispatchStepArgs) args: AdviserDispatchStepArgs,
  ) {
    return service.withdrawDispatch(ctx, args.id, args.version);
  }

  @Mutation(() => AdviserDispatch, { description: 'アドバイザー派遣の実施を記録する' })
  holdAdviserDispatch(
    @Ctx() ctx: CallContext,
    @Args(() => AdviserDispatchStepArgs) args: AdviserDispatchStepArgs,
    @Arg('input', () => HoldAdviserInput) input: HoldAdviserInput,
  ) {
    return service.holdDispatch(ctx, args.id, args.version, input);
  }

  @Mutation(() => AdviserDispatch, { description: 'アドバイザー派遣のフォローアップを記録する' })
  followUpAdviserDispatch(
    @Ctx() ctx: CallContext,
    @Args(() => AdviserDispatchStepArgs) args: AdviserDispatchStepArgs,
    @Arg('input', () => FollowUpAdviserInput) input: FollowUpAdviserInput,
  ) {
    return service.followUpDispatch(ctx, args.id, args.version, input);
  }

  @Mutation(() => AdviserDispatch, { description: 'アドバイザー派遣を報告する' })
  reportAdviserDispatch(
    @Ctx() ctx: CallContext,
    @Args(() => AdviserDispatchStepArgs) args: AdviserDispatchStepArgs,
    @Arg('report', () => String) report: string,
  ) {
    return service.reportDispatch(ctx, args.id, args.version, report);
  }

  @FieldResolver(() => ActivityAdviser, { nullable: true, description: 'アドバイザー' })
  async adviser(@Ctx() ctx: CallContext, @Root() dispatch: AdviserDispatch) {
    const row = await ctx.load(adviserById, dispatch.adviserId);
    return row && service.toAdviser(row);
  }

  @FieldResolver(() => [AdviserFollowUp], { description: 'フォローアップ' })
  async followUps(@Ctx() ctx: CallContext, @Root() dispatch: AdviserDispatch) {
    const rows = await ctx.load(followUpsByDispatch, dispatch.id);
    return rows.map((row) =>
      Object.assign(new AdviserFollowUp(), {
        number: row.number,
        askedOn: row.asked_on,
        question: row.question,
        answer: row.answer,
      }),
    );
  }
}
