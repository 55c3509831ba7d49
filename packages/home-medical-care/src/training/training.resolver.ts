import type { CallContext } from '@tsunagu/subgraph-kit';
import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import {
  PlanHomeCareTrainingInput,
  RecordHomeCareAttendanceInput,
  TrainingListArgs,
} from './training.input.ts';
import { attendanceByTraining } from './training.repository.ts';
import * as service from './training.service.ts';
import {
  HomeCareTraining,
  HomeCareTrainingAttendance,
  HomeCareTrainingConnection,
  HomeCareTrainingTotal,
} from './training.type.ts';

@Resolver(() => HomeCareTraining)
export class TrainingResolver {
  @Query(() => HomeCareTrainingConnection, { description: '在宅医療の研修・講座（新しい順）' })
  homeCareTrainings(@Ctx() ctx: CallContext, @Args(() => TrainingListArgs) args: TrainingListArgs) {
    return service.trainingConnection(ctx, args);
  }

  @Query(() => [HomeCareTrainingTotal], { description: '研修・講座の年度計' })
  homeCareTrainingTotals(@Ctx() ctx: CallContext, @Arg('fiscalYear', () => String) fiscalYear: string) {
    return service.totalsOfYear(ctx, fiscalYear);
  }

  @Mutation(() => HomeCareTraining, { description: '研修・講座を予定する' })
  planHomeCareTraining(
    @Ctx() ctx: CallContext,
    @Arg('input', () => PlanHomeCareTrainingInput) input: PlanHomeCareTrainingInput,
    @Arg('idempotencyKey', () => String, { nullable: true }) idempotencyKey?: string | null,
  ) {
    return service.planTraining(ctx, input, idempotencyKey);
  }

  @Mutation(() => HomeCareTraining, { description: '研修・講座の参加を記録する' })
  recordHomeCareAttendance(
    @Ctx() ctx: CallContext,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => RecordHomeCareAttendanceInput) input: RecordHomeCareAttendanceInput,
  ) {
    return service.recordAttendance(ctx, id, version, input);
  }

  @Mutation(() => HomeCareTraining, { description: '研修・講座を中止する' })
  cancelHomeCareTraining(
    @Ctx() ctx: CallContext,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('reason', () => String) reason: string,
  ) {
    return service.cancelTraining(ctx, id, version, reason);
  }

  @FieldResolver(() => [HomeCareTrainingAttendance], { description: '職種別の参加者数' })
  async attendance(@Ctx() ctx: CallContext, @Root() training: HomeCareTraining) {
    const rows = await ctx.load(attendanceByTraining, training.id);
    return rows.map((row) =>
      Object.assign(new HomeCareTrainingAttendance(), {
        profession: row.profession,
        participants: row.participants,
      }),
    );
  }
}
