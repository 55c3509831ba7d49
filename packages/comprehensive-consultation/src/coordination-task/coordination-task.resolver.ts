import type { CallContext } from '@tsunagu/subgraph-kit';
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { findConsultation } from '../consultation/consultation.service.ts';
import { ConsultationCase } from '../consultation/consultation.type.ts';
import {
  ChangeCoordinationTaskInput,
  RecordCoordinationTaskInput,
  SettleCoordinationTaskInput,
} from './coordination-task.input.ts';
import { tasksByCase } from './coordination-task.repository.ts';
import * as service from './coordination-task.service.ts';
import { CoordinationTask } from './coordination-task.type.ts';

@Resolver(() => CoordinationTask)
export class CoordinationTaskResolver {
  @Mutation(() => CoordinationTask, { description: '課題を決める（だれが・何を・いつまでに）' })
  recordCoordinationTask(
    @Ctx() ctx: CallContext,
    @Arg('input', () => RecordCoordinationTaskInput) input: RecordCoordinationTaskInput,
    @Arg('idempotencyKey', () => String, { nullable: true }) idempotencyKey?: string | null,
  ) {
    return service.recordTask(ctx, input, idempotencyKey);
  }

  @Mutation(() => CoordinationTask, { description: '課題の期限と受け持ちを改める' })
  changeCoordinationTask(
    @Ctx() ctx: CallContext,
    @Arg('input', () => ChangeCoordinationTaskInput) input: ChangeCoordinationTaskInput,
  ) {
    return service.changeTask(ctx, input);
  }

  @Mutation(() => CoordinationTask, { description: '課題を終える（済んだ、または取りやめた）' })
  settleCoordinationTask(
    @Ctx() ctx: CallContext,
    @Arg('input', () => SettleCoordinationTaskInput) input: SettleCoordinationTaskInput,
  ) {
    return service.settle(ctx, input);
  }

  @FieldResolver(() => ConsultationCase, { nullable: true, description: '相談' })
  consultation(@Ctx() ctx: CallContext, @Root() task: CoordinationTask) {
    return findConsultation(ctx, task.caseId);
  }
}

@Resolver(() => ConsultationCase)
export class ConsultationTasks {
  @FieldResolver(() => [CoordinationTask], {
    description: '調整の課題（これからのものから期限の順。見る権限があるときだけ）',
  })
  async tasks(@Ctx() ctx: CallContext, @Root() consultation: ConsultationCase) {
    const rows = await ctx.load(tasksByCase, consultation.id);
    return rows.map((row) => service.toTask(row, ctx.today));
  }
}
