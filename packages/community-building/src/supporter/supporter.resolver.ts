import { type CallContext, isId } from '@tsunagu/subgraph-kit';
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { courseById } from '../course/course.repository.ts';
import { toCourse } from '../course/course.service.ts';
import { CommunityCourse } from '../course/course.type.ts';
import {
  FinishTrainingInput,
  RegisterSupporterInput,
  SupporterListArgs,
  SupporterStepArgs,
} from './supporter.input.ts';
import { contactBySupporter, surveysBySupporter, trainingsBySupporter } from './supporter.repository.ts';
import * as service from './supporter.service.ts';
import {
  CommunitySupporter,
  CommunitySupporterConnection,
  CommunitySupporterContact,
  CommunitySupporterSurvey,
  CommunitySupporterTraining,
  SupporterSurveyAnswer,
} from './supporter.type.ts';

@Resolver(() => CommunitySupporter)
export class SupporterResolver {
  @Query(() => CommunitySupporter, { nullable: true, description: 'サポーターの登録' })
  communitySupporter(@Ctx() ctx: CallContext, @Arg('id', () => ID) id: string) {
    return isId(id) ? service.findSupporter(ctx, id) : null;
  }

  @Query(() => CommunitySupporterConnection, { description: '見ることのできるサポーター（登録の新しい順）' })
  communitySupporters(@Ctx() ctx: CallContext, @Args(() => SupporterListArgs) args: SupporterListArgs) {
    return service.supporterConnection(ctx, args);
  }

  @Mutation(() => CommunitySupporter, { description: 'サポーターを登録する' })
  registerCommunitySupporter(
    @Ctx() ctx: CallContext,
    @Arg('input', () => RegisterSupporterInput) input: RegisterSupporterInput,
    @Arg('idempotencyKey', () => String, { nullable: true }) idempotencyKey?: string | null,
  ) {
    return service.registerSupporter(ctx, input, idempotencyKey);
  }

  @Mutation(() => CommunitySupporter, { description: 'サポーターが活動を始めた' })
  beginSupporterActivity(
    @Ctx() ctx: CallContext,
    @Args(() => SupporterStepArgs) args: SupporterStepArgs,
    @Arg('activity', () => String, { description: '活動の内容' }) activity: string,
  ) {
    return service.beginActivity(ctx, args, activity);
  }

  @Mutation(() => CommunitySupporter, { description: 'サポーターが活動を休む' })
  restSupporter(@Ctx() ctx: CallContext, @Args(() => SupporterStepArgs) args: SupporterStepArgs) {
    return service.rest(ctx, args);
  }

  @Mutation(() => CommunitySupporter, { description: 'サポーターの登録を終える' })
  endSupporterRegistration(@Ctx() ctx: CallContext, @Args(() => SupporterStepArgs) args: SupporterStepArgs) {
    return service.end(ctx, args);
  }

  @Mutation(() => CommunitySupporter, { description: '養成講座の修了を記録する' })
  finishSupporterTraining(
    @Ctx() ctx: CallContext,
    @Arg('id', () => ID) id: string,
    @Arg('input', () => FinishTrainingInput) input: FinishTrainingInput,
  ) {
    return service.finishTraining(ctx, id, input);
  }

  @Mutation(() => CommunitySupporter, { description: '後追いアンケートを送った' })
  sendSupporterSurvey(
    @Ctx() ctx: CallContext,
    @Arg('id', () => ID) id: string,
    @Arg('idempotencyKey', () => String, { nullable: true }) idempotencyKey?: string | null,
  ) {
    return service.sendSurvey(ctx, id, idempotencyKey);
  }

  @Mutation(() => CommunitySupporter, { description: '後追いアンケートの回答を記録する' })
  answerSupporterSurvey(
    @Ctx() ctx: CallContext,
    @Args(() => SupporterStepArgs) args: SupporterStepArgs,
    @Arg('answer', () => SupporterSurveyAnswer, { description: '回答' }) answer: SupporterSurveyAnswer,
    @Arg('activity', () => String, { nullable: true, description: '活動の内容' }) activity?: string | null,
  ) {
    return service.answerSurvey(ctx, args, answer, activity ?? null);
  }

  @Mutation(() => CommunitySupporter, { description: '個別のアプローチを記録する' })
  approachSupporter(
    @Ctx() ctx: CallContext,
    @Arg('id', () => ID) id: string,
    @Arg('result', () => String, { description: '結果' }) result: string,
  ) {
    return service.approach(ctx, id, result);
  }

  @FieldResolver(() => CommunitySupporterContact, {
    nullable: true,
    description: '連絡先（見る権限があるときだけ）',
  })
  async contact(@Ctx() ctx: CallContext, @Root() supporter: CommunitySupporter) {
    const row = await ctx.load(contactBySupporter, supporter.id);
    return (
      row &&
      Object.assign(new CommunitySupporterContact(), {
        phone: row.phone,
        mail: row.mail,
        availability: row.availability,
      })
    );
  }

  @FieldResolver(() => [CommunitySupporterTraining], { description: '修了した講座' })
  async trainings(@Ctx() ctx: CallContext, @Root() supporter: CommunitySupporter) {
    return (await ctx.load(trainingsBySupporter, supporter.id)).map((row) =>
      Object.assign(new CommunitySupporterTraining(), {
        courseId: row.course_id,
        finishedOn: row.finished_on,
      }),
    );
  }

  @FieldResolver(() => [CommunitySupporterSurvey], { description: '後追いアンケート（新しい順）' })
  async surveys(@Ctx() ctx: CallContext, @Root() supporter: CommunitySupporter) {
    return (await ctx.load(surveysBySupporter, supporter.id)).map((row) =>
      Object.assign(new CommunitySupporterSurvey(), {
        id: row.id,
        sentOn: row.sent_on,
        answeredOn: row.answered_on,
        answer: row.answer,
        approachedOn: row.approached_on,
        approachResult: row.approach_result,
      }),
    );
  }
}

@Resolver(() => CommunitySupporterTraining)
export class SupporterTrainingResolver {
  @FieldResolver(() => CommunityCourse, { nullable: true, description: '講座' })
  async course(@Ctx() ctx: CallContext, @Root() training: CommunitySupporterTraining) {
    const row = await ctx.load(courseById, training.courseId);
    return row && toCourse(row);
  }
}
