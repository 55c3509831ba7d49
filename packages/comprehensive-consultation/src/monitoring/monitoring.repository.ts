import {
  basisColumns,
  type CallContext,
  caseBasis,
  defineLoader,
  groupBy,
  orderBy,
  savedByOther,
} from '@tsunagu/subgraph-kit';
import { MonitoringEntity, MonitoringResultEntity } from './monitoring.entity.ts';
import type { MonitoringOutcome } from './monitoring.rules.ts';

/** A row of `monitoring` with the basis that makes it visible. */
export interface MonitoringRow {
  id: string;
  case_id: string;
  coordination_id: string;
  agency_id: string;
  began_at: Date;
  closed_at: Date | null;
  outcome: MonitoringOutcome | null;
  version: number;
  basis: string;
  evidence_id: string | null;
}

const summary = `select m.id, m.case_id, m.coordination_id, m.agency_id, m.began_at, m.closed_at, m.outcome, m.version,
    m.case_id as read_case_id, ${basisColumns}
  from monitoring m ${caseBasis('m.case_id', 'summary')}`;

function monitoringWhere(ctx: CallContext, column: string, ids: readonly string[]): Promise<MonitoringRow[]> {
  return ctx.db.personal<MonitoringRow>(
    'summary',
    `${summary} where m.municipality = (select access.municipality()) and m.${column} = any ($1::uuid[])
     order by m.began_at desc, m.id desc`,
    [ids],
  );
}

export function monitoringByIds(ctx: CallContext, ids: readonly string[]): Promise<MonitoringRow[]> {
  return monitoringWhere(ctx, 'id', ids);
}

export const monitoringByCase = defineLoader(async (ctx, ids: readonly string[]) =>
  groupBy(await monitoringWhere(ctx, 'case_id', ids), ids, (row) => row.case_id),
);

export const monitoringByCoordination = defineLoader(async (ctx, ids: readonly string[]) =>
  groupBy(await monitoringWhere(ctx, 'coordination_id', ids), ids, (row) => row.coordination_id),
);

export const resultByMonitoring = defineLoader(async (ctx, ids: readonly string[]) =>
  orderBy(
    await ctx.db.personal<{ monitoring_id: string; result: string }>(
      'progress',
      `select r.monitoring_id, r.result, r.case_id as read_case_id, ${basisColumns}
       from monitoring_result r ${caseBasis('r.case_id', 'progress')}
       where r.municipality = (select access.municipality()) and r.monitoring_id = any ($1::uuid[])`,
      [ids],
    ),
    ids,
    (row) => row.monitoring_id,
  ),
);

/** 見守りを始める: the decision of roles and the duty become facts of access, in the same transaction. */
export async function beginMonitoring(
  ctx: CallContext,
  duty: { id: string; caseId: string; coordinationId: string; agencyId: string },
): Promise<void> {
  await ctx.db.manager.insert(MonitoringEntity, {
    ...duty,
    municipality: ctx.actor.municipality,
    beganAt: ctx.now,
    closedAt: null,
    outcome: null,
  });
  await ctx.db.query('select access.decide_roles($1, $2, $3)', [duty.coordinationId, duty.id, duty.agencyId]);
}

/**
 * 見守りを終える: the record first, because the right to write it ends with the duty.
 *
 * @throws SAVED_BY_OTHER
 */
export async function endMonitoring(
  ctx: CallContext,
  row: MonitoringRow,
  version: number,
  outcome: MonitoringOutcome,
  result: string,
): Promise<void> {
  const updated = await ctx.db.query(
    `update monitoring set closed_at = $3, outcome = $4, version = version + 1
     where municipality = (select access.municipality()) and id = $1 and version = $2 returning id`,
    [row.id, version, ctx.now, outcome],
  );
  if (updated.length === 0) throw savedByOther();
  await ctx.db.manager.insert(MonitoringResultEntity, {
    municipality: ctx.actor.municipality,
    monitoringId: row.id,
    caseId: row.case_id,
    result,
  });
  await ctx.db.query('select access.close_monitoring($1)', [row.id]);
}
