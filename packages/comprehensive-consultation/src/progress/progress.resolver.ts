import { type CallContext, Classified, PageArgs } from '@tsunagu/subgraph-kit';
import { Arg, Args, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { ConsultationCase } from '../consultation/consultation.type.ts';
import { Monitoring } from '../monitoring/monitoring.type.ts';
import { HoldReviewInput, MoveReviewInput, RecordProgressInput } from './progress.input.ts';
import { wordByNote } from './progress.repository.ts';
import * as service from './progress.service.ts';
import { ProgressNote, ProgressNoteConnection } from './progress.type.ts';

@Resolver(() => ProgressNote)
export class ProgressResolver {
  @Mutation(() => ProgressNote, { description: '進み具合を記録する' })
  recordProgress(
    @Ctx() ctx: CallContext,
    @Arg('input', () => RecordProgressInput) input: RecordProgressInput,
    @Arg('idempotencyKey', () => String, { nullable: true }) idempotencyKey?: string | null,
  ) {
    return service.recordProgress(ctx, input, idempotencyKey);
  }

  @Mutation(() => Monitoring, { description: '見直しをする（方針確認）' })
  holdReview(
    @Ctx() ctx: CallContext,
    @Arg('input', () => HoldReviewInput) input: HoldReviewInput,
    @Arg('idempotencyKey', () => String, { nullable: true }) idempotencyKey?: string | null,
  ) {
    return service.holdReview(ctx, input, idempotencyKey);
  }

  @Mutation(() => Monitoring, { description: '見直し日を動かす' })
  moveReview(
    @Ctx() ctx: CallContext,
    @Arg('input', () => MoveReviewInput) input: MoveReviewInput,
    @Arg('idempotencyKey', () => String, { nullable: true }) idempotencyKey?: string | null,
  ) {
    return service.moveReview(ctx, input, idempotencyKey);
  }

  @Classified('progress')
  @FieldResolver(() => String, { nullable: true, description: '記録の言葉（見る権限があるときだけ）' })
  async word(@Ctx() ctx: CallContext, @Root() note: ProgressNote) {
    return (await ctx.load(wordByNote, note.id))?.word ?? null;
  }
}

@Resolver(() => ConsultationCase)
export class ConsultationProgress {
  @FieldResolver(() => ProgressNoteConnection, { description: '進み具合の記録（新しい順）' })
  progressNotes(
    @Ctx() ctx: CallContext,
    @Root() consultation: ConsultationCase,
    @Args(() => PageArgs) args: PageArgs,
  ) {
    return service.progressConnection(ctx, consultation.id, args);
  }
}
