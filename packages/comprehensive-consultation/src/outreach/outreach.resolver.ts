import { type CallContext, Classified } from '@tsunagu/subgraph-kit';
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { ConsultationCase } from '../consultation/consultation.type.ts';
import {
  BeginOutreachInput,
  PlanOutreachInput,
  RecordOutreachContactInput,
  StepOutreachInput,
} from './outreach.input.ts';
import { eventsByOutreach, outreachByCase, planByOutreach, wordByEvent } from './outreach.repository.ts';
import * as service from './outreach.service.ts';
import { Outreach, OutreachEvent, OutreachPlan } from './outreach.type.ts';

@Resolver(() => Outreach)
export class OutreachResolver {
  @Mutation(() => Outreach, { description: 'アウトリーチを始める' })
  beginOutreach(
    @Ctx() ctx: CallContext,
    @Arg('input', () => BeginOutreachInput) input: BeginOutreachInput,
    @Arg('idempotencyKey', () => String, { nullable: true }) idempotencyKey?: string | null,
  ) {
    return service.beginOutreach(ctx, input, idempotencyKey);
  }

  @Mutation(() => Outreach, { description: '関わり方の計画を書き直す' })
  planOutreach(@Ctx() ctx: CallContext, @Arg('input', () => PlanOutreachInput) input: PlanOutreachInput) {
    return service.planOutreach(ctx, input);
  }

  @Mutation(() => Outreach, { description: '訪問などの働きかけを記録する' })
  recordOutreachContact(
    @Ctx() ctx: CallContext,
    @Arg('input', () => RecordOutreachContactInput) input: RecordOutreachContactInput,
    @Arg('idempotencyKey', () => String, { nullable: true }) idempotencyKey?: string | null,
  ) {
    return service.recordOutreachContact(ctx, input, idempotencyKey);
  }

  @Mutation(() => Outreach, { description: '生活安定・再訪問・終結を記録する' })
  stepOutreach(
    @Ctx() ctx: CallContext,
    @Arg('input', () => StepOutreachInput) input: StepOutreachInput,
    @Arg('idempotencyKey', () => String, { nullable: true }) idempotencyKey?: string | null,
  ) {
    return service.stepOutreach(ctx, input, idempotencyKey);
  }

  @FieldResolver(() => OutreachPlan, {
    nullable: true,
    description: '関わり方の計画（見る権限があるときだけ）',
  })
  async plan(@Ctx() ctx: CallContext, @Root() outreach: Outreach) {
    const row = await ctx.load(planByOutreach, outreach.id);
    return (
      row && Object.assign(new OutreachPlan(), { who: row.who, avoid: row.avoid, introducer: row.introducer })
    );
  }

  @FieldResolver(() => [OutreachEvent], { description: '働きかけと経過（新しい順）' })
  async events(@Ctx() ctx: CallContext, @Root() outreach: Outreach) {
    return (await ctx.load(eventsByOutreach, outreach.id)).map(service.toEvent);
  }
}

@Resolver(() => OutreachEvent)
export class OutreachEventResolver {
  @Classified('narrative')
  @FieldResolver(() => String, { nullable: true, description: '様子（見る権限があるときだけ）' })
  async word(@Ctx() ctx: CallContext, @Root() event: OutreachEvent) {
    return (await ctx.load(wordByEvent, event.id))?.word ?? null;
  }
}

@Resolver(() => ConsultationCase)
export class ConsultationOutreach {
  @FieldResolver(() => [Outreach], { description: 'アウトリーチ（新しい順）' })
  async outreach(@Ctx() ctx: CallContext, @Root() consultation: ConsultationCase) {
    return (await ctx.load(outreachByCase, consultation.id)).map(service.toOutreach);
  }
}
