import type { CallContext } from '@tsunagu/subgraph-kit';
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { conferenceById } from '../conference/conference.repository.ts';
import { toConference } from '../conference/conference.service.ts';
import { Conference } from '../conference/conference.type.ts';
import { ConsultationCase } from '../consultation/consultation.type.ts';
import {
  AgreeSupportPlanInput,
  DraftSupportPlanInput,
  EndSupportPlanInput,
  EvaluateSupportPlanInput,
  RenewSupportPlanInput,
  ReviseSupportPlanInput,
} from './support-plan.input.ts';
import { goalsByPlan, servicesByPlan, supportPlansByCase } from './support-plan.repository.ts';
import * as service from './support-plan.service.ts';
import { SupportPlan, SupportPlanGoal, SupportPlanService } from './support-plan.type.ts';

@Resolver(() => SupportPlan)
export class SupportPlanResolver {
  @Mutation(() => SupportPlan, { description: '支援プランの案をつくる' })
  draftSupportPlan(
    @Ctx() ctx: CallContext,
    @Arg('input', () => DraftSupportPlanInput) input: DraftSupportPlanInput,
    @Arg('idempotencyKey', () => String, { nullable: true }) idempotencyKey?: string | null,
  ) {
    return service.draftSupportPlan(ctx, input, idempotencyKey);
  }

  @Mutation(() => SupportPlan, { description: '支援プランの案を書き直す' })
  reviseSupportPlan(
    @Ctx() ctx: CallContext,
    @Arg('input', () => ReviseSupportPlanInput) input: ReviseSupportPlanInput,
    @Arg('idempotencyKey', () => String, { nullable: true }) idempotencyKey?: string | null,
  ) {
    return service.reviseSupportPlan(ctx, input, idempotencyKey);
  }

  @Mutation(() => SupportPlan, {
    description: '支援プランが重層的支援会議で決まったことを記録する（招集した推進員か主管課）',
  })
  agreeSupportPlan(
    @Ctx() ctx: CallContext,
    @Arg('input', () => AgreeSupportPlanInput) input: AgreeSupportPlanInput,
    @Arg('idempotencyKey', () => String, { nullable: true }) idempotencyKey?: string | null,
  ) {
    return service.agreeSupportPlan(ctx, input, idempotencyKey);
  }

  @Mutation(() => SupportPlan, { description: '支援プランを評価する' })
  evaluateSupportPlan(
    @Ctx() ctx: CallContext,
    @Arg('input', () => EvaluateSupportPlanInput) input: EvaluateSupportPlanInput,
    @Arg('idempotencyKey', () => String, { nullable: true }) idempotencyKey?: string | null,
  ) {
    return service.evaluateSupportPlan(ctx, input, idempotencyKey);
  }

  @Mutation(() => SupportPlan, {
    description: '評価をもとに次の版の案をつくる（再検討・再調整・再訪問）',
  })
  renewSupportPlan(
    @Ctx() ctx: CallContext,
    @Arg('input', () => RenewSupportPlanInput) input: RenewSupportPlanInput,
    @Arg('idempotencyKey', () => String, { nullable: true }) idempotencyKey?: string | null,
  ) {
    return service.renewSupportPlan(ctx, input, idempotencyKey);
  }

  @Mutation(() => SupportPlan, { description: '支援プランを終結する（評価の後に）' })
  endSupportPlan(
    @Ctx() ctx: CallContext,
    @Arg('input', () => EndSupportPlanInput) input: EndSupportPlanInput,
    @Arg('idempotencyKey', () => String, { nullable: true }) idempotencyKey?: string | null,
  ) {
    return service.endSupportPlan(ctx, input, idempotencyKey);
  }

  @Mutation(() => SupportPlan, { description: '支援プランの案を取り下げる' })
  withdrawSupportPlan(
    @Ctx() ctx: CallContext,
    @Arg('input', () => EndSupportPlanInput) input: EndSupportPlanInput,
    @Arg('idempotencyKey', () => String, { nullable: true }) idempotencyKey?: string | null,
  ) {
    return service.withdrawSupportPlan(ctx, input, idempotencyKey);
  }

  @FieldResolver(() => [SupportPlanGoal], { description: '目標' })
  async goals(@Ctx() ctx: CallContext, @Root() plan: SupportPlan) {
    return (await ctx.load(goalsByPlan, plan.id)).map(service.toGoal);
  }

  @FieldResolver(() => [SupportPlanService], { description: 'サービス' })
  async services(@Ctx() ctx: CallContext, @Root() plan: SupportPlan) {
    return (await ctx.load(servicesByPlan, plan.id)).map(service.toService);
  }

  @FieldResolver(() => Conference, { nullable: true, description: '決めた重層的支援会議' })
  async conference(@Ctx() ctx: CallContext, @Root() plan: SupportPlan) {
    const row = plan.conferenceId ? await ctx.load(conferenceById, plan.conferenceId) : null;
    return row && toConference(row);
  }
}

@Resolver(() => ConsultationCase)
export class ConsultationSupportPlans {
  @FieldResolver(() => [SupportPlan], { description: '支援プラン（新しい順。見る権限があるときだけ）' })
  async supportPlans(@Ctx() ctx: CallContext, @Root() consultation: ConsultationCase) {
    return (await ctx.load(supportPlansByCase, consultation.id)).map(service.toSupportPlan);
  }
}
