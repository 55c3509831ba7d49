import type { CallContext } from '@tsunagu/subgraph-kit';
import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { editionsByEntry } from '../casebook/casebook.repository.ts';
import { toEdition } from '../casebook/casebook.service.ts';
import { CasebookEdition } from '../casebook/casebook.type.ts';
import {
  PlanStaffTrainingInput,
  RecordTrainingAttendanceInput,
  StaffTrainingListArgs,
} from './training.input.ts';
import { seatCounts, seatsByTraining } from './training.repository.ts';
import * as service from './training.service.ts';
import {
  StaffTraining,
  StaffTrainingConnection,
  StaffTrainingReport,
  StaffTrainingSeat,
} from './training.type.ts';

@Resolver(() => StaffTraining)
export class TrainingResolver {
  @Query(() => StaffTrainingConnection, { description: '相談支援の研修（開催日の新しい順）' })
  staffTrainings(@Ctx() ctx: CallContext, @Args(() => StaffTrainingListArgs) args: StaffTrainingListArgs) {
    return service.trainingConnection(ctx, args);
  }

  @Query(() => StaffTraining, { nullable: true, description: '相談支援の研修' })
  staffTraining(@Ctx() ctx: CallContext, @Arg('id', () => ID) id: string) {
    return service.findTraining(ctx, id);
  }

  @Query(() => StaffTrainingReport, { nullable: true, description: '研修の年度のまとめ（主管課）' })
  staffTrainingReport(
    @Ctx() ctx: CallContext,
    @Arg('fiscalYear', () => String, { nullable: true, description: '年度（なければ今年度）' })
    fiscalYear?: string | null,
  ) {
    return service.reportOfYear(ctx, fiscalYear ?? null);
  }

  @Mutation(() => StaffTraining, { description: '研修を予定する' })
  planStaffTraining(
    @Ctx() ctx: CallContext,
    @Arg('input', () => PlanStaffTrainingInput) input: PlanStaffTrainingInput,
    @Arg('idempotencyKey', () => String, { nullable: true }) idempotencyKey?: string | null,
  ) {
    return service.planTraining(ctx, input, idempotencyKey);
  }

  @Mutation(() => StaffTraining, { description: '研修を中止する' })
  cancelStaffTraining(
    @Ctx() ctx: CallContext,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('reason', () => String) reason: string,
  ) {
    return service.cancelTraining(ctx, { id, version }, reason);
  }

  @Mutation(() => StaffTraining, { description: '研修に申し込む（自分の分）' })
  signUpForTraining(@Ctx() ctx: CallContext, @Arg('id', () => ID) id: string) {
    return service.signUp(ctx, id);
  }

  @Mutation(() => StaffTraining, { description: '研修の申込みを取りやめる（自分の分）' })
  withdrawFromTraining(@Ctx() ctx: CallContext, @Arg('id', () => ID) id: string) {
    return service.withdrawFromTraining(ctx, id);
  }

  @Mutation(() => StaffTraining, { description: '研修の出欠を記録する' })
  recordTrainingAttendance(
    @Ctx() ctx: CallContext,
    @Arg('input', () => RecordTrainingAttendanceInput) input: RecordTrainingAttendanceInput,
  ) {
    return service.recordAttendance(ctx, input);
  }

  @FieldResolver(() => Int, { description: '申し込んだ人の数' })
  async taken(@Ctx() ctx: CallContext, @Root() training: StaffTraining) {
    return (await ctx.load(seatCounts, training.id))?.taken ?? 0;
  }

  @FieldResolver(() => Int, { description: '出席した人の数' })
  async attended(@Ctx() ctx: CallContext, @Root() training: StaffTraining) {
    return (await ctx.load(seatCounts, training.id))?.attended ?? 0;
  }

  @FieldResolver(() => Boolean, { description: '自分が申し込んでいるか' })
  async mine(@Ctx() ctx: CallContext, @Root() training: StaffTraining) {
    const seats = await ctx.load(seatsByTraining, training.id);
    return seats.some((seat) => seat.staff_id === ctx.actor.staffId);
  }

  @FieldResolver(() => [StaffTrainingSeat], {
    description: '申込みと出欠（自機関の職員のもの。主催者にはすべて）',
  })
  async seats(@Ctx() ctx: CallContext, @Root() training: StaffTraining) {
    return (await ctx.load(seatsByTraining, training.id)).map(service.toSeat);
  }

  @FieldResolver(() => [CasebookEdition], { description: '使う事例（公表されているもの）' })
  async material(@Ctx() ctx: CallContext, @Root() training: StaffTraining) {
    const rows = await Promise.all(training.casebookIds.map((id) => ctx.load(editionsByEntry, id)));
    return rows.flatMap(([newest]) => (newest ? [toEdition(newest)] : []));
  }
}
