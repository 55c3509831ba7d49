import { type CallContext, Classified } from '@tsunagu/subgraph-kit';
import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { openingById } from '../employer/employer.repository.ts';
import { toOpening } from '../employer/employer.service.ts';
import { JobOpening } from '../employer/employer.type.ts';
import { EmploymentRegistration } from '../registration/registration.type.ts';
import { PlacementStepArgs, ProposeJobInput, RetentionCheckInput } from './placement.input.ts';
import { checksByPlacement, placementsByRegistration } from './placement.repository.ts';
import * as service from './placement.service.ts';
import { EmploymentFigures, JobPlacement, RetentionCheck } from './placement.type.ts';

@Resolver(() => JobPlacement)
export class PlacementResolver {
  @Query(() => EmploymentFigures, { description: '就労支援の年度の数' })
  employmentFigures(@Ctx() ctx: CallContext, @Arg('fiscalYear', () => String) fiscalYear: string) {
    return service.figures(ctx, fiscalYear);
  }

  @Mutation(() => JobPlacement, { description: '求人を紹介する' })
  proposeJob(
    @Ctx() ctx: CallContext,
    @Arg('input', () => ProposeJobInput) input: ProposeJobInput,
    @Arg('idempotencyKey', () => String, { nullable: true }) idempotencyKey?: string | null,
  ) {
    return service.proposeJob(ctx, input, idempotencyKey);
  }

  @Mutation(() => JobPlacement, { description: '体験を始める' })
  beginJobTrial(@Ctx() ctx: CallContext, @Args(() => PlacementStepArgs) args: PlacementStepArgs) {
    return service.beginTrial(ctx, args.id, args.version);
  }

  @Mutation(() => JobPlacement, { description: '就労した' })
  placeInJob(@Ctx() ctx: CallContext, @Args(() => PlacementStepArgs) args: PlacementStepArgs) {
    return service.placeInJob(ctx, args.id, args.version);
  }

  @Mutation(() => JobPlacement, { description: '紹介を見送る' })
  declineJob(
    @Ctx() ctx: CallContext,
    @Args(() => PlacementStepArgs) args: PlacementStepArgs,
    @Arg('reason', () => String) reason: string,
  ) {
    return service.declineJob(ctx, args.id, args.version, reason);
  }

  @Mutation(() => JobPlacement, { description: '定着を確かめる' })
  checkJobRetention(
    @Ctx() ctx: CallContext,
    @Args(() => PlacementStepArgs) args: PlacementStepArgs,
    @Arg('input', () => RetentionCheckInput) input: RetentionCheckInput,
  ) {
    return service.checkRetention(ctx, args.id, args.version, input);
  }

  @FieldResolver(() => JobOpening, { nullable: true, description: '求人' })
  async opening(@Ctx() ctx: CallContext, @Root() placement: JobPlacement & { openingId: string }) {
    const row = await ctx.load(openingById, placement.openingId);
    return row && toOpening(row);
  }

  @FieldResolver(() => [RetentionCheck], { description: '定着の確認' })
  async retentionChecks(@Ctx() ctx: CallContext, @Root() placement: JobPlacement) {
    const rows = await ctx.load(checksByPlacement, placement.id);
    return rows.map((row) =>
      Object.assign(new RetentionCheck(), {
        month: row.month,
        checkedOn: row.checked_on,
        stillWorking: row.still_working,
        note: row.note,
      }),
    );
  }

  @FieldResolver(() => String, { nullable: true, description: '次の定着確認の予定日' })
  async nextCheckOn(@Ctx() ctx: CallContext, @Root() placement: JobPlacement) {
    const rows = await ctx.load(checksByPlacement, placement.id);
    return service.nextCheckOn(
      placement,
      rows.map((row) => row.month),
    );
  }
}

@Resolver(() => EmploymentRegistration)
export class RegistrationPlacementsResolver {
  @Classified('employment')
  @FieldResolver(() => [JobPlacement], { description: '紹介・就労（見る権限があるときだけ）' })
  async placements(@Ctx() ctx: CallContext, @Root() registration: EmploymentRegistration) {
    return (await ctx.load(placementsByRegistration, registration.id)).map(service.toPlacement);
  }
}
