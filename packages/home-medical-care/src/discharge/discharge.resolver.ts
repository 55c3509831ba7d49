import type { CallContext } from '@tsunagu/subgraph-kit';
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import {
  DischargeListArgs,
  DischargeStepArgs,
  ReferDischargeInput,
  SettleProblemInput,
} from './discharge.input.ts';
import { healthByDischarge, problemsByDischarge } from './discharge.repository.ts';
import * as service from './discharge.service.ts';
import {
  DischargeHealth,
  DischargeProblem,
  HomeCareDischarge,
  HomeCareDischargeConnection,
} from './discharge.type.ts';

@Resolver(() => HomeCareDischarge)
export class DischargeResolver {
  @Query(() => HomeCareDischarge, { nullable: true, description: '退院調整' })
  homeCareDischarge(@Ctx() ctx: CallContext, @Arg('id', () => ID) id: string) {
    return service.findDischarge(ctx, id);
  }

  @Query(() => HomeCareDischargeConnection, { description: '見ることのできる退院調整（新しい順）' })
  homeCareDischarges(@Ctx() ctx: CallContext, @Args(() => DischargeListArgs) args: DischargeListArgs) {
    return service.dischargeConnection(ctx, args);
  }

  @Mutation(() => HomeCareDischarge, { description: '退院調整の相談を受ける' })
  referDischarge(
    @Ctx() ctx: CallContext,
    @Arg('input', () => ReferDischargeInput) input: ReferDischargeInput,
    @Arg('idempotencyKey', () => String, { nullable: true }) idempotencyKey?: string | null,
  ) {
    return service.referDischarge(ctx, input, idempotencyKey);
  }

  @Mutation(() => HomeCareDischarge, { description: '課題整理を始める' })
  beginDischargeAssessment(@Ctx() ctx: CallContext, @Args(() => DischargeStepArgs) args: DischargeStepArgs) {
    return service.beginAssessment(ctx, args.id, args.version);
  }

  @Mutation(() => HomeCareDischarge, { description: '課題のその後を記録する' })
  settleDischargeProblem(
    @Ctx() ctx: CallContext,
    @Arg('id', () => ID) id: string,
    @Arg('input', () => SettleProblemInput) input: SettleProblemInput,
  ) {
    return service.settleProblem(ctx, id, input);
  }

  @Mutation(() => HomeCareDischarge, { description: '在宅の体制が整った' })
  arrangeHomeCare(@Ctx() ctx: CallContext, @Args(() => DischargeStepArgs) args: DischargeStepArgs) {
    return service.arrangeHomeCare(ctx, args.id, args.version);
  }

  @Mutation(() => HomeCareDischarge, { description: '退院した' })
  completeDischarge(@Ctx() ctx: CallContext, @Args(() => DischargeStepArgs) args: DischargeStepArgs) {
    return service.completeDischarge(ctx, args.id, args.version);
  }

  @Mutation(() => HomeCareDischarge, { description: '退院に至らなかった' })
  giveUpDischarge(@Ctx() ctx: CallContext, @Args(() => DischargeStepArgs) args: DischargeStepArgs) {
    return service.giveUpDischarge(ctx, args.id, args.version);
  }

  @FieldResolver(() => [DischargeProblem], { description: '退院を妨げる課題' })
  async problems(@Ctx() ctx: CallContext, @Root() discharge: HomeCareDischarge) {
    const rows = await ctx.load(problemsByDischarge, discharge.id);
    return rows.map((row) =>
      Object.assign(new DischargeProblem(), { problem: row.problem, settlement: row.settlement }),
    );
  }

  @FieldResolver(() => DischargeHealth, { nullable: true, description: '医療情報（見る権限があるときだけ）' })
  async health(@Ctx() ctx: CallContext, @Root() discharge: HomeCareDischarge) {
    const row = await ctx.load(healthByDischarge, discharge.id);
    return (
      row && Object.assign(new DischargeHealth(), { condition: row.condition, careNeeds: row.care_needs })
    );
  }
}
