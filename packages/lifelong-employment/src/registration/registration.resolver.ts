import { type CallContext, Classified } from '@tsunagu/subgraph-kit';
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { AgencyReference } from '../references/references.ts';
import {
  RegisterForEmploymentInput,
  RegistrationListArgs,
  RegistrationStepArgs,
  TriageInput,
} from './registration.input.ts';
import {
  healthByRegistration,
  triagesByRegistration,
  wishByRegistration,
} from './registration.repository.ts';
import * as service from './registration.service.ts';
import {
  EmploymentRegistration,
  EmploymentRegistrationConnection,
  EmploymentTriage,
  EmploymentWish,
} from './registration.type.ts';

@Resolver(() => EmploymentRegistration)
export class RegistrationResolver {
  @Query(() => EmploymentRegistration, { nullable: true, description: '就労支援の登録' })
  employmentRegistration(@Ctx() ctx: CallContext, @Arg('id', () => ID) id: string) {
    return service.findRegistration(ctx, id);
  }

  @Query(() => EmploymentRegistrationConnection, {
    description: '見ることのできる就労支援の登録（新しい順）',
  })
  employmentRegistrations(
    @Ctx() ctx: CallContext,
    @Args(() => RegistrationListArgs) args: RegistrationListArgs,
  ) {
    return service.registrationConnection(ctx, args);
  }

  @Mutation(() => EmploymentRegistration, { description: '就労支援に登録する' })
  registerForEmployment(
    @Ctx() ctx: CallContext,
    @Arg('input', () => RegisterForEmploymentInput) input: RegisterForEmploymentInput,
    @Arg('idempotencyKey', () => String, { nullable: true }) idempotencyKey?: string | null,
  ) {
    return service.registerForEmployment(ctx, input, idempotencyKey);
  }

  @Mutation(() => EmploymentRegistration, { description: '阻害要因で振り分ける' })
  triageEmployment(
    @Ctx() ctx: CallContext,
    @Args(() => RegistrationStepArgs) args: RegistrationStepArgs,
    @Arg('input', () => TriageInput) input: TriageInput,
  ) {
    return service.triage(ctx, args.id, args.version, input);
  }

  @Mutation(() => EmploymentRegistration, { description: '就労支援を終える' })
  endEmploymentSupport(
    @Ctx() ctx: CallContext,
    @Args(() => RegistrationStepArgs) args: RegistrationStepArgs,
    @Arg('reason', () => String) reason: string,
  ) {
    return service.endEmploymentSupport(ctx, args.id, args.version, reason);
  }

  @Classified('employment')
  @FieldResolver(() => EmploymentWish, {
    nullable: true,
    description: '希望と条件（見る権限があるときだけ）',
  })
  async wish(@Ctx() ctx: CallContext, @Root() registration: EmploymentRegistration) {
    const row = await ctx.load(wishByRegistration, registration.id);
    return (
      row &&
      Object.assign(new EmploymentWish(), {
        wish: row.wish,
        daysPerWeek: row.days_per_week,
        hoursPerDay: row.hours_per_day,
        commuteMinutes: row.commute_minutes,
        history: row.history,
      })
    );
  }

  @Classified('health')
  @FieldResolver(() => String, { nullable: true, description: '健康上の配慮（見る権限があるときだけ）' })
  async healthConsideration(@Ctx() ctx: CallContext, @Root() registration: EmploymentRegistration) {
    return (await ctx.load(healthByRegistration, registration.id))?.consideration ?? null;
  }

  @Classified('employment')
  @FieldResolver(() => [EmploymentTriage], { description: '振分けの決定（新しい順）' })
  async triages(@Ctx() ctx: CallContext, @Root() registration: EmploymentRegistration) {
    const rows = await ctx.load(triagesByRegistration, registration.id);
    return rows.map((row) =>
      Object.assign(new EmploymentTriage(), {
        level: row.level,
        provider: AgencyReference.of(row.provider_id),
        reason: row.reason,
        decidedOn: row.decided_on,
      }),
    );
  }
}
