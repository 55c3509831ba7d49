import type { CallContext } from '@tsunagu/subgraph-kit';
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { findConsultation } from '../consultation/consultation.service.ts';
import { ConsultationCase } from '../consultation/consultation.type.ts';
import { CloseMonitoringInput, PassOnDutyInput } from './monitoring.input.ts';
import { monitoringByCase, resultByMonitoring } from './monitoring.repository.ts';
import * as service from './monitoring.service.ts';
import { ClosedMonitoring, Monitoring, MonitoringResult } from './monitoring.type.ts';

@Resolver(() => Monitoring)
export class MonitoringResolver {
  @Mutation(() => ClosedMonitoring, { description: '受け持ち（見守り・役割）を終える' })
  closeMonitoring(
    @Ctx() ctx: CallContext,
    @Arg('input', () => CloseMonitoringInput) input: CloseMonitoringInput,
  ) {
    return service.closeMonitoring(ctx, input);
  }

  @Mutation(() => Monitoring, { description: '受け持ちを別の機関へ引き継ぐ（主管課）' })
  passOnDuty(
    @Ctx() ctx: CallContext,
    @Arg('input', () => PassOnDutyInput) input: PassOnDutyInput,
    @Arg('idempotencyKey', () => String, { nullable: true }) idempotencyKey?: string | null,
  ) {
    return service.passOnDuty(ctx, input, idempotencyKey);
  }

  @FieldResolver(() => MonitoringResult, {
    nullable: true,
    description: '見守りの結果（見る権限があるときだけ）',
  })
  async result(@Ctx() ctx: CallContext, @Root() monitoring: Monitoring) {
    const row = await ctx.load(resultByMonitoring, monitoring.id);
    return row && Object.assign(new MonitoringResult(), { result: row.result });
  }

  @FieldResolver(() => ConsultationCase, { nullable: true, description: '相談' })
  consultation(@Ctx() ctx: CallContext, @Root() monitoring: Monitoring) {
    return findConsultation(ctx, monitoring.caseId);
  }
}

@Resolver(() => ConsultationCase)
export class ConsultationMonitoring {
  @FieldResolver(() => [Monitoring], { description: '受け持ち（見守り、役割の順）' })
  async monitoring(@Ctx() ctx: CallContext, @Root() consultation: ConsultationCase) {
    return (await ctx.load(monitoringByCase, consultation.id)).map(service.toMonitoring);
  }
}
