import type { CallContext } from '@tsunagu/subgraph-kit';
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { AnswerAgencySurveyInput, OpenAgencySurveyInput } from './agency-survey.input.ts';
import {
  answerOfOwn,
  askedByOwn,
  listSurveys,
  questionsByEdition,
  resultsBySurvey,
} from './agency-survey.repository.ts';
import * as service from './agency-survey.service.ts';
import {
  AgencySurvey,
  AgencySurveyAnswer,
  AgencySurveyProgress,
  AgencySurveyQuestion,
  AgencySurveyResult,
  AgencySurveyShare,
} from './agency-survey.type.ts';

@Resolver(() => AgencySurvey)
export class AgencySurveyResolver {
  @Query(() => [AgencySurvey], { description: '連携機関へのアンケート（新しい順）' })
  async agencySurveys(@Ctx() ctx: CallContext) {
    return (await listSurveys(ctx)).map((row) => service.toSurvey(ctx, row));
  }

  @Query(() => [AgencySurveyShare], {
    description: '「関係機関との密な連携がとれている」と感じる相談機関の割合の推移（成果指標5）',
  })
  agencySurveyTrend(@Ctx() ctx: CallContext) {
    return service.trend(ctx);
  }

  @Mutation(() => AgencySurvey, { description: 'アンケートを始める（主管課）' })
  openAgencySurvey(
    @Ctx() ctx: CallContext,
    @Arg('input', () => OpenAgencySurveyInput) input: OpenAgencySurveyInput,
    @Arg('idempotencyKey', () => String, { nullable: true }) idempotencyKey?: string | null,
  ) {
    return service.openSurvey(ctx, input, idempotencyKey);
  }

  @Mutation(() => AgencySurvey, { description: 'アンケートに答える・回答を直す（機関として一つ）' })
  answerAgencySurvey(
    @Ctx() ctx: CallContext,
    @Arg('input', () => AnswerAgencySurveyInput) input: AnswerAgencySurveyInput,
  ) {
    return service.answerSurvey(ctx, input);
  }

  @Mutation(() => AgencySurvey, { description: 'まだ回答のない機関にお知らせする（主管課）' })
  remindAgencySurvey(@Ctx() ctx: CallContext, @Arg('id', () => ID) id: string) {
    return service.remindAgencies(ctx, id);
  }

  @Mutation(() => AgencySurvey, { description: 'アンケートを締めて、割合を公表する（主管課）' })
  closeAgencySurvey(
    @Ctx() ctx: CallContext,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
  ) {
    return service.closeSurvey(ctx, { id, version });
  }

  @FieldResolver(() => [AgencySurveyQuestion], { description: '質問' })
  async questions(@Ctx() ctx: CallContext, @Root() survey: AgencySurvey) {
    const rows = await ctx.load(questionsByEdition, String(survey.questionEdition));
    return rows.map(({ code, kind, text }) =>
      Object.assign(new AgencySurveyQuestion(), { code, kind, text }),
    );
  }

  @FieldResolver(() => Boolean, { description: '自機関が送付先か' })
  asksMyAgency(@Ctx() ctx: CallContext, @Root() survey: AgencySurvey) {
    return ctx.load(askedByOwn, survey.id);
  }

  @FieldResolver(() => AgencySurveyAnswer, { nullable: true, description: '自機関の回答' })
  async myAnswer(@Ctx() ctx: CallContext, @Root() survey: AgencySurvey) {
    const row = await ctx.load(answerOfOwn, survey.id);
    return row && service.toAnswer(row);
  }

  @FieldResolver(() => AgencySurveyProgress, {
    nullable: true,
    description: '回答の状況（主管課だけ）',
  })
  progress(@Ctx() ctx: CallContext, @Root() survey: AgencySurvey) {
    return service.progressOf(ctx, survey.id);
  }

  @FieldResolver(() => [AgencySurveyResult], { description: '結果（締めたあと。全体、分野ごと）' })
  async results(@Ctx() ctx: CallContext, @Root() survey: AgencySurvey) {
    return (await ctx.load(resultsBySurvey, survey.id)).map(service.toResult);
  }
}
