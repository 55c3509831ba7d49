import { type CallContext, newId } from '@tsunagu/subgraph-kit';
import { visibleBecause } from '../consultation/consultation.type.ts';
import { AgencyReference } from '../references/references.ts';
import type { CloseMonitoringInput, PassOnDutyInput } from './monitoring.input.ts';
import {
  dutiesOfCase,
  endMonitoring,
  type MonitoringRow,
  monitoringByIds,
  passOn,
} from './monitoring.repository.ts';
import {
  dutyGoesToAnotherAgency,
  monitoringIsOpen,
  outcomeIsAnEnd,
  resultIsTold,
} from './monitoring.rules.ts';
import { ClosedMonitoring, Monitoring } from './monitoring.type.ts';

export function toMonitoring(row: MonitoringRow): Monitoring {
  return Object.assign(new Monitoring(), {
    id: row.id,
    kind: row.kind,
    agency: AgencyReference.of(row.agency_id),
    reviewOn: row.review_on,
    beganAt: row.began_at.toISOString(),
    closedAt: row.closed_at?.toISOString() ?? null,
    outcome: row.outcome,
    version: row.version,
    visibleBecause: visibleBecause(row),
    caseId: row.case_id,
  });
}

/**
 * 受け持ちを終える, by the agency that holds it or the lead division, with what became of the support (M2-22).
 *
 * @throws CC-050, CC-051, CC-081
 */
export async function closeMonitoring(
  ctx: CallContext,
  input: CloseMonitoringInput,
): Promise<ClosedMonitoring> {
  const row = await getDuty(ctx, input.id);
  await ctx.authorize('monitoring.close', { caseId: row.case_id });
  monitoringIsOpen(row.closed_at);
  outcomeIsAnEnd(input.outcome);
  resultIsTold(input.result);
  await endMonitoring(ctx, row, input.version, input.outcome, input.result);
  return Object.assign(new ClosedMonitoring(), {
    id: row.id,
    outcome: input.outcome,
    closedAt: ctx.now.toISOString(),
  });
}

/**
 * 受け持ちを引き継ぐ, decided by the lead division: an agency closes or can no longer, another goes on (M2-22).
 *
 * @throws CC-050, CC-080
 */
export async function passOnDuty(
  ctx: CallContext,
  input: PassOnDutyInput,
  idempotencyKey?: string | null,
): Promise<Monitoring> {
  const row = await getDuty(ctx, input.id);
  await ctx.authorize('monitoring.passOn', { caseId: row.case_id });
  const { id, repeated } = await ctx.once(idempotencyKey && `pass-on-duty:${idempotencyKey}`, newId());
  if (!repeated) {
    monitoringIsOpen(row.closed_at);
    const open = (await dutiesOfCase(ctx, row.case_id)).filter((duty) => duty.closed_at === null);
    const holders = open.map((duty) => duty.agency_id);
    dutyGoesToAnotherAgency(input.agencyId, holders, input.reason);
    await passOn(ctx, row, input.version, { id, agencyId: input.agencyId }, input.reason);
  }
  return toMonitoring(await getDuty(ctx, id));
}

/** A duty that must be there. */
export async function getDuty(ctx: CallContext, id: string): Promise<MonitoringRow> {
  const [row] = await monitoringByIds(ctx, [id]);
  return ctx.found(row, id);
}
