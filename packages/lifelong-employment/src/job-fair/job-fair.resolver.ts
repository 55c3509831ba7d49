import type { CallContext } from '@tsunagu/subgraph-kit';
import { Arg, Args, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { JobFairListArgs, PlanJobFairInput } from './job-fair.input.ts';
import * as service from './job-fair.service.ts';
import { JobFair, JobFairConnection } from './job-fair.type.ts';

@Resolver(() => JobFair)
export class JobFairResolver {
  @Query(() => JobFairConnection, { description: '就職の催し（新しい順）' })
  jobFairs(@Ctx() ctx: CallContext, @Args(() => JobFairListArgs) args: JobFairListArgs) {
    return service.jobFairConnection(ctx, args);
  }

  @Mutation(() => JobFair, { description: '就職の催しを予定する' })
  planJobFair(
    @Ctx() ctx: CallContext,
    @Arg('input', () => PlanJobFairInput) input: PlanJobFairInput,
    @Arg('idempotencyKey', () => String, { nullable: true }) idempotencyKey?: string | null,
  ) {
    return service.planJobFair(ctx, input, idempotencyKey);
  }

  @Mutation(() => JobFair, { description: '就職の催しの結果を記録する' })
  recordJobFairResult(
    @Ctx() ctx: CallContext,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('participants', () => Int) participants: number,
    @Arg('hired', () => Int) hired: number,
  ) {
    return service.recordJobFairResult(ctx, id, version, { participants, hired });
  }
}
