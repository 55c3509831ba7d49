import { type CallContext, PageArgs } from '@tsunagu/subgraph-kit';
import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { outcomeIndicatorsByMeasure } from '../indicator/indicator.repository.ts';
import { toIndicator } from '../indicator/indicator.service.ts';
import { Indicator } from '../indicator/indicator.type.ts';
import { MeasureListArgs, PlanIssueListArgs } from './measure.input.ts';
import { statementsByMeasure } from './measure.repository.ts';
import * as service from './measure.service.ts';
import {
  MeasureStatement,
  MeasureStatementKind,
  PlanGeneration,
  PlanGenerationConnection,
  PlanIssueConnection,
  PlanMeasure,
  PlanMeasureConnection,
} from './measure.type.ts';

@Resolver(() => PlanMeasure)
export class MeasureResolver {
  @Query(() => PlanGenerationConnection, { description: '計画の世代（古い順）' })
  planGenerations(@Ctx() ctx: CallContext, @Args(() => PageArgs) args: PageArgs) {
    return service.generationConnection(ctx, args);
  }

  @Query(() => PlanMeasureConnection, { description: '施策（計画・番号の順）' })
  measures(@Ctx() ctx: CallContext, @Args(() => MeasureListArgs) args: MeasureListArgs) {
    return service.measureConnection(ctx, args);
  }

  @Query(() => PlanIssueConnection, { description: '計画の資料が挙げる課題・背景・効果' })
  planIssues(@Ctx() ctx: CallContext, @Args(() => PlanIssueListArgs) args: PlanIssueListArgs) {
    return service.issueConnection(ctx, args);
  }

  @FieldResolver(() => PlanGeneration, { description: '計画の世代' })
  generation(@Ctx() ctx: CallContext, @Root() measure: PlanMeasure & { generationId: string }) {
    return service.generationOf(ctx, measure.generationId);
  }

  @FieldResolver(() => [MeasureStatement], { description: '施策の記載（方針・課題・内容など）' })
  async statements(
    @Ctx() ctx: CallContext,
    @Root() measure: PlanMeasure,
    @Arg('kind', () => MeasureStatementKind, { nullable: true, description: '種別' })
    kind?: MeasureStatementKind | null,
  ) {
    const rows = await ctx.load(statementsByMeasure, measure.id);
    return rows
      .filter((row) => !kind || row.kind === kind)
      .map((row) =>
        Object.assign(new MeasureStatement(), {
          id: row.id,
          kind: row.kind,
          itemNo: row.item_no,
          text: row.text,
          source: row.source,
        }),
      );
  }

  @FieldResolver(() => [Indicator], { description: '成果指標' })
  async outcomeIndicators(@Ctx() ctx: CallContext, @Root() measure: PlanMeasure) {
    return (await ctx.load(outcomeIndicatorsByMeasure, measure.no)).map(toIndicator);
  }
}
