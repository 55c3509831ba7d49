import type { CallContext } from '@tsunagu/subgraph-kit';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { PlanMeasure } from '../measure/measure.type.ts';
import { UnmetNeedReportReference } from '../references/references.ts';
import { reportedNeedsByMeasure } from './unmet-need.repository.ts';

@Resolver(() => PlanMeasure)
export class MeasureUnmetNeeds {
  @FieldResolver(() => [UnmetNeedReportReference], {
    description: '相談から渡された、資源のない困り事（新しい順。職員に見えます）',
  })
  async unmetNeedReports(@Ctx() ctx: CallContext, @Root() measure: PlanMeasure) {
    const rows = await ctx.load(reportedNeedsByMeasure, measure.no);
    return rows.map((row) => UnmetNeedReportReference.of(row.report_id));
  }
}
