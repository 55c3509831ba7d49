import type { CallContext } from '@tsunagu/subgraph-kit';
import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql';
import { ConsultationCase } from '../consultation/consultation.type.ts';
import { SavePlanDraftInput } from './plan-draft.input.ts';
import * as service from './plan-draft.service.ts';
import { PlanDraft, PlanFormCode } from './plan-draft.type.ts';

@Resolver(() => PlanDraft)
export class PlanDraftResolver {
  @Mutation(() => PlanDraft, { description: '書きかけの計画を保存する' })
  savePlanDraft(
    @Ctx() ctx: CallContext,
    @Arg('input', () => SavePlanDraftInput) input: SavePlanDraftInput,
    @Arg('idempotencyKey', () => String, { nullable: true }) idempotencyKey?: string | null,
  ) {
    return service.savePlanDraft(ctx, input, idempotencyKey);
  }

  @Mutation(() => Boolean, { description: '書きかけの計画を捨てる' })
  discardPlanDraft(
    @Ctx() ctx: CallContext,
    @Arg('caseId', () => ID) caseId: string,
    @Arg('form', () => PlanFormCode) form: PlanFormCode,
  ) {
    return service.discardPlanDraft(ctx, caseId, form);
  }
}

@Resolver(() => ConsultationCase)
export class ConsultationPlanDraft {
  @FieldResolver(() => PlanDraft, { nullable: true, description: '自分の書きかけの計画' })
  planDraft(
    @Ctx() ctx: CallContext,
    @Root() consultation: ConsultationCase,
    @Arg('form', () => PlanFormCode) form: PlanFormCode,
  ) {
    return service.findPlanDraft(ctx, consultation.id, form);
  }
}
