import { type CallContext, isId } from '@tsunagu/subgraph-kit';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { AreaReference } from '../references/references.ts';
import { notesByIndicator } from '../source-note/source-note.repository.ts';
import { toSourceNote } from '../source-note/source-note.service.ts';
import { SourceNote } from '../source-note/source-note.type.ts';
import { IndicatorListArgs, IndicatorValueArgs } from './indicator.input.ts';
import { valuesByArea } from './indicator.repository.ts';
import * as service from './indicator.service.ts';
import { AreaPlan, Indicator, IndicatorConnection, IndicatorValue } from './indicator.type.ts';

@Resolver(() => Indicator)
export class IndicatorResolver {
  @Query(() => Indicator, { nullable: true, description: '指標' })
  indicator(@Ctx() ctx: CallContext, @Arg('id', () => ID) id: string) {
    return isId(id) ? service.findIndicator(ctx, id) : null;
  }

  @Query(() => IndicatorConnection, { description: '指標（成果指標が先）' })
  indicators(@Ctx() ctx: CallContext, @Args(() => IndicatorListArgs) args: IndicatorListArgs) {
    return service.indicatorConnection(ctx, args);
  }

  @FieldResolver(() => [IndicatorValue], { description: '値（年度の順）' })
  values(
    @Ctx() ctx: CallContext,
    @Root() indicator: Indicator,
    @Args(() => IndicatorValueArgs) args: IndicatorValueArgs,
  ) {
    return service.valuesOf(ctx, indicator.id, args);
  }

  @FieldResolver(() => [SourceNote], { description: '原資料についての注記' })
  async sourceNotes(@Ctx() ctx: CallContext, @Root() indicator: Indicator) {
    return (await ctx.load(notesByIndicator, indicator.id)).map(toSourceNote);
  }
}

@Resolver(() => IndicatorValue)
export class IndicatorValueResolver {
  @FieldResolver(() => Indicator, { description: '指標' })
  indicator(@Ctx() ctx: CallContext, @Root() value: IndicatorValue & { indicatorId: string }) {
    return service.findIndicator(ctx, value.indicatorId);
  }
}

@Resolver(() => AreaReference)
export class AreaExtension {
  @FieldResolver(() => AreaPlan, { nullable: true, description: '地域共生社会推進計画' })
  async plan(@Ctx() ctx: CallContext, @Root() area: AreaReference) {
    return Object.assign(new AreaPlan(), {
      values: (await ctx.load(valuesByArea, area.id)).map(service.toValue),
    });
  }
}
