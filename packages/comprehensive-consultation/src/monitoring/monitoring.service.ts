import { type CallContext, notFoundOrNotPermitted } from '@tsunagu/subgraph-kit';
import { visibleBecause } from '../consultation/consultation.type.ts';
import { AgencyReference } from '../references/references.ts';
import type { CloseMonitoringInput } from './monitoring.input.ts';
import { endMonitoring, type MonitoringRow, monitoringByIds } from './monitoring.repository.ts';
import { monitoringIsOpen, resultIsTold } from './monitoring.rules.ts';
import { ClosedMonitoring, Monitoring } from './monitoring.type.ts';

export function toMonitoring(row: MonitoringRow): Monitoring {
  return Object.assign(new Monitoring(), {
    id: row.id,
    agency: AgencyReference.of(row.agency_id),
    beganAt: row.began_at.toISOString(),
    closedAt: row.closed_at?.toISOString() ?? null,
    outcome: row.outcome,
    version: row.version,
    visibleBecause: visibleBecause(row),
    caseId: row.case_id,
  });
}

/**
 * 見守りを終える, by the agency that watches or the lead division, with what became of the support (M2-22).
 *
 * @throws CC-050, CC-051
 */
export async function closeMonitoring(
  ctx: CallContext,
  input: CloseMonitoringInput,
): Promise<ClosedMonitoring> {
  const [row] = await monitoringByIds(ctx, [input.id]);
  if (!row) {
    ctx.reads.missed(input.id);
    throw notFoundOrNotPermitted();
  }
  await ctx.authorize('monitoring.close', { caseId: row.case_id });
  monitoringIsOpen(row.closed_at);
  resultIsTold(input.result);
  await endMonitoring(ctx, row, input.version, input.outcome, input.result);
  return Object.assign(new ClosedMonitoring(), {
    id: row.id,
    outcome: input.outcome,
    closedAt: ctx.now.toISOString(),
  });
}
