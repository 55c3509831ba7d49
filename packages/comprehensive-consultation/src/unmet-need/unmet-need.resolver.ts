import { type CallContext, PageArgs } from '@tsunagu/subgraph-kit';
import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { findConsultation } from '../consultation/consultation.service.ts';
import { ConsultationCase } from '../consultation/consultation.type.ts';
import { AnswerUnmetNeedsInput, RecordUnmetNeedInput, ReportUnmetNeedsInput } from './unmet-need.input.ts';
import { needsByCase, reportById, wordsByNeed } from './unmet-need.repository.ts';
import * as service from './unmet-need.service.ts';
import {
  UnmetNeed,
  UnmetNeedConnection,
  UnmetNeedFigure,
  UnmetNeedReport,
  UnmetNeedReportConnection,
  UnmetNeedWords,
} from './unmet-need.type.ts';

@Resolver(() => UnmetNeed)
export class UnmetNeedResolver {
  @Query(() => UnmetNeedConnection, {
    description: '所属する機関が記録した、資源のない困り事（新しい順）',
  })
  unmetNeeds(@Ctx() ctx: CallContext, @Args(() => PageArgs) args: PageArgs) {
    return service.needConnection(ctx, args);
  }

  @Query(() => [UnmetNeedFigure], {
    description: '資源のない困り事の数（地域と種類。主管課・所管課・推進員に見えます）',
  })
  unmetNeedFigures(@Ctx() ctx: CallContext) {
    return service.needFigures(ctx);
  }

  @Query(() => UnmetNeedReportConnection, {
    description: '施策に渡した、資源のない困り事（新しい順）',
  })
  unmetNeedReports(@Ctx() ctx: CallContext, @Args(() => PageArgs) args: PageArgs) {
    return service.reportConnection(ctx, args);
  }

  @Mutation(() => UnmetNeed, { description: '資源のない困り事を記録する' })
  recordUnmetNeed(
    @Ctx() ctx: CallContext,
    @Arg('input', () => RecordUnmetNeedInput) input: RecordUnmetNeedInput,
    @Arg('idempotencyKey', () => String, { nullable: true }) idempotencyKey?: string | null,
  ) {
    return service.recordNeed(ctx, input, idempotencyKey);
  }

  @Mutation(() => UnmetNeedReport, { description: '資源のない困り事を施策に渡す（主管課）' })
  reportUnmetNeeds(
    @Ctx() ctx: CallContext,
    @Arg('input', () => ReportUnmetNeedsInput) input: ReportUnmetNeedsInput,
    @Arg('idempotencyKey', () => String, { nullable: true }) idempotencyKey?: string | null,
  ) {
    return service.reportNeeds(ctx, input, idempotencyKey);
  }

  @Mutation(() => UnmetNeedReport, { description: '渡された困り事に答える（所管課）' })
  answerUnmetNeedReport(
    @Ctx() ctx: CallContext,
    @Arg('input', () => AnswerUnmetNeedsInput) input: AnswerUnmetNeedsInput,
  ) {
    return service.answerNeeds(ctx, input);
  }

  @FieldResolver(() => ConsultationCase, { nullable: true, description: '相談' })
  consultation(@Ctx() ctx: CallContext, @Root() need: UnmetNeed) {
    return findConsultation(ctx, need.caseId);
  }

  @FieldResolver(() => UnmetNeedWords, {
    nullable: true,
    description: '困り事の言葉（見る権限があるときだけ）',
  })
  async words(@Ctx() ctx: CallContext, @Root() need: UnmetNeed) {
    const row = await ctx.load(wordsByNeed, need.id);
    return row && Object.assign(new UnmetNeedWords(), { words: row.words });
  }

  @FieldResolver(() => UnmetNeedReport, {
    nullable: true,
    description: 'どの施策に渡り、どうなったか（渡すまではなし）',
  })
  async report(@Ctx() ctx: CallContext, @Root() need: UnmetNeed) {
    const row = need.reportId === null ? null : await ctx.load(reportById, need.reportId);
    return row && service.toReport(row);
  }
}

@Resolver(() => ConsultationCase)
export class ConsultationUnmetNeeds {
  @FieldResolver(() => [UnmetNeed], { description: '資源のない困り事（新しい順）' })
  async unmetNeeds(@Ctx() ctx: CallContext, @Root() consultation: ConsultationCase) {
    return (await ctx.load(needsByCase, consultation.id)).map(service.toNeed);
  }
}
