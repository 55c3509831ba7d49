import type { CallContext } from '@tsunagu/subgraph-kit';
import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import {
  EmployerListArgs,
  OpeningListArgs,
  RegisterEmployerInput,
  TakeOpeningInput,
} from './employer.input.ts';
import { employerById, openingsByEmployer } from './employer.repository.ts';
import * as service from './employer.service.ts';
import { Employer, EmployerConnection, JobOpening, JobOpeningConnection } from './employer.type.ts';

@Resolver(() => Employer)
export class EmployerResolver {
  @Query(() => EmployerConnection, { description: '協力企業（名称順）' })
  employers(@Ctx() ctx: CallContext, @Args(() => EmployerListArgs) args: EmployerListArgs) {
    return service.employerConnection(ctx, args);
  }

  @Mutation(() => Employer, { description: '協力企業を登録する' })
  registerEmployer(
    @Ctx() ctx: CallContext,
    @Arg('input', () => RegisterEmployerInput) input: RegisterEmployerInput,
    @Arg('idempotencyKey', () => String, { nullable: true }) idempotencyKey?: string | null,
  ) {
    return service.registerEmployer(ctx, input, idempotencyKey);
  }

  @FieldResolver(() => [JobOpening], { description: '求人（新しい順、50件まで）' })
  async openings(@Ctx() ctx: CallContext, @Root() employer: Employer) {
    return (await ctx.load(openingsByEmployer, employer.id)).map(service.toOpening);
  }
}

@Resolver(() => JobOpening)
export class OpeningResolver {
  @Query(() => JobOpeningConnection, { description: '求人（新しい順）' })
  jobOpenings(@Ctx() ctx: CallContext, @Args(() => OpeningListArgs) args: OpeningListArgs) {
    return service.openingConnection(ctx, args);
  }

  @Mutation(() => JobOpening, { description: '求人を受ける' })
  takeJobOpening(
    @Ctx() ctx: CallContext,
    @Arg('input', () => TakeOpeningInput) input: TakeOpeningInput,
    @Arg('idempotencyKey', () => String, { nullable: true }) idempotencyKey?: string | null,
  ) {
    return service.takeOpening(ctx, input, idempotencyKey);
  }

  @Mutation(() => JobOpening, { description: '求人を取り下げる' })
  withdrawJobOpening(
    @Ctx() ctx: CallContext,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
  ) {
    return service.withdrawOpening(ctx, id, version);
  }

  @FieldResolver(() => Employer, { description: '協力企業' })
  async employer(@Ctx() ctx: CallContext, @Root() opening: JobOpening & { employerId: string }) {
    const row = await ctx.load(employerById, opening.employerId);
    return row && service.toEmployer(row);
  }
}
