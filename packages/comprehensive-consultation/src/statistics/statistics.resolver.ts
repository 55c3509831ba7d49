import type { CallContext } from '@tsunagu/subgraph-kit';
import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { findConsultation } from '../consultation/consultation.service.ts';
import { ConsultationCase } from '../consultation/consultation.type.ts';
import { StatisticsArgs, StatisticsRecordArgs } from './statistics.input.ts';
import * as service from './statistics.service.ts';
import {
  ConsultationStatistics,
  StatisticsEdition,
  StatisticsRecord,
  StatisticsRecordConnection,
  StatisticsTable,
  StatisticsTableCode,
} from './statistics.type.ts';

@Resolver(() => ConsultationStatistics)
export class StatisticsResolver {
  @Query(() => ConsultationStatistics, {
    description:
      '断らない相談の統計（主管課・推進員・担当課は年度と時点を選べます。ほかの方には、終わった年度を示します）',
  })
  consultationStatistics(
    @Ctx() ctx: CallContext,
    @Args(() => StatisticsArgs) args: StatisticsArgs,
  ): Promise<ConsultationStatistics> {
    return service.statistics(ctx, args);
  }

  @Query(() => StatisticsRecordConnection, {
    description: '数えた記録（見る権限のある記録だけ、新しい順）',
  })
  statisticsRecords(@Ctx() ctx: CallContext, @Args(() => StatisticsRecordArgs) args: StatisticsRecordArgs) {
    return service.recordConnection(ctx, args);
  }

  @Mutation(() => StatisticsEdition, { description: '年度の統計を公表する（主管課）' })
  publishStatistics(
    @Ctx() ctx: CallContext,
    @Arg('fiscalYear', () => String, { description: '年度' }) fiscalYear: string,
    @Arg('idempotencyKey', () => String, { nullable: true }) idempotencyKey?: string | null,
  ): Promise<StatisticsEdition> {
    return service.publishStatistics(ctx, fiscalYear, idempotencyKey);
  }

  @FieldResolver(() => [StatisticsTable], { description: '表' })
  tables(
    @Ctx() ctx: CallContext,
    @Root() statistics: ConsultationStatistics,
    @Arg('codes', () => [StatisticsTableCode]) codes: StatisticsTableCode[],
  ): Promise<StatisticsTable[]> {
    return service.tablesOf(ctx, statistics, codes);
  }
}

@Resolver(() => StatisticsRecord)
export class StatisticsRecordResolver {
  @FieldResolver(() => ConsultationCase, { nullable: true, description: '相談' })
  consultation(@Ctx() ctx: CallContext, @Root() record: StatisticsRecord) {
    return findConsultation(ctx, record.caseId);
  }
}
