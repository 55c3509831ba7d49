import {
  basisColumns,
  type CallContext,
  caseBasis,
  defineLoader,
  groupBy,
  newId,
  orderBy,
  savedByOther,
} from '@tsunagu/subgraph-kit';
import { MonitoringResultEntity } from './monitoring.entity.ts';
import type { DutyKind, DutyTerms, MonitoringOutcome } from './monitoring.rules.ts';

/** A row of `monitoring` with the basis that makes it visible. */
export interface MonitoringRow {
  id: string;
  case_id: string;
  coordination_id: string;
  agency_id: string;
  kind: DutyKind;
  review_on: string | null;
  began_at: Date;
  closed_at: Date | null;
  outcome: MonitoringOutcome | null;
  version: number;
  basis: string;
  evidence_id: string | null;
}

const summary = `select m.id, m.case_id, m.coordination_id, m.agency_id, m.kind, m.review_on::text as review_on, m.began_at, m.closed_at, m.outcome, m.version,
    m.case_id as read_case_id, ${basisColumns}
  from monitoring m ${caseBasis('m.case_id', 'summary')}`;

function monitoringWhere(ctx: CallContext, column: string, ids: readonly string[]): Promise<MonitoringRow[]> {
  return ctx.db.personal<MonitoringRow>(
    'summary',
    `${summary} where m.municipality = (select access.municipality()) and m.${column} = any ($1::uuid[])
     order by m.kind = 'role', m.began_at desc, m.id desc`,
    [ids],
  );
}

export function monitoringByIds(ctx: CallContext, ids: readonly string[]): Promise<MonitoringRow[]> {
  return monitoringWhere(ctx, 'id', ids);
}

export const monitoringById = defineLoader(async (ctx, ids: readonly string[]) =>
  orderBy(await monitoringByIds(ctx, ids), ids, (row) => row.id),
);

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

/** Every duty of a case, as it is now. */
export function dutiesOfCase(ctx: CallContext, caseId: string): Promise<MonitoringRow[]> {
  return monitoringWhere(ctx, 'case_id', [caseId]);
}

/**
 * 受け持ちを始める: the decision of roles and the duties become facts of access, in the same transaction. Who holds a duty
 * of the case from an earlier decision keeps it, with a new review date.
 *
 * @returns the duty of each agency
 */
export async function beginDuties(
  ctx: CallContext,
  decision: { caseId: string; coordinationId: string; reviewOn: string },
  duties: readonly DutyTerms[],
): Promise<Map<string, string>> {
  const open = (await dutiesOfCase(ctx, decision.caseId)).filter((row) => row.closed_at === null);
  const held = new Map(open.map((row) => [row.agency_id, row.id]));
  const [monitoring, ...roles] = duties.map((duty) => ({
    ...duty,
    id: held.get(duty.agencyId) ?? newId(),
  }));
  await ctx.db.query('select access.decide_roles($1, $2, $3)', [
    decision.coordinationId,
    monitoring!.id,
    monitoring!.agencyId,
  ]);
  for (const role of roles) {
    await ctx.db.query('select access.give_role_duty($1, $2, $3)', [
      decision.coordinationId,
      role.id,
      role.agencyId,
    ]);
  }
  for (const duty of [monitoring!, ...roles]) await storeDuty(ctx, decision, duty);
  return new Map([monitoring!, ...roles].map((duty) => [duty.agencyId, duty.id]));
}

async function storeDuty(
  ctx: CallContext,
  decision: { caseId: string; coordinationId: string; reviewOn: string },
  duty: DutyTerms & { id: string },
): Promise<void> {
  await ctx.db.query(
    `insert into monitoring as m (municipality, id, case_id, coordination_id, agency_id, kind, review_on, began_at)
     values ((select access.municipality()), $1, $2, $3, $4, $5, $6::date, $7)
     on conflict (municipality, id) do update set kind = excluded.kind, review_on = excluded.review_on,
       coordination_id = excluded.coordination_id, version = m.version + 1`,
    [duty.id, decision.caseId, decision.coordinationId, duty.agencyId, duty.kind, decision.reviewOn, ctx.now],
  );
}

/**
 * 受け持ちを引き継ぐ: the duty of one agency ends and that of another begins, in the same transaction.
 *
 * @throws SAVED_BY_OTHER
 */
export async function passOn(
  ctx: CallContext,
  row: MonitoringRow,
  version: number,
  next: { id: string; agencyId: string },
  reason: string,
): Promise<void> {
  await end(ctx, row, version, 'passed-on', reason);
  await ctx.db.query('select access.pass_on_duty($1, $2, $3)', [row.id, next.id, next.agencyId]);
  await ctx.db.query(
    `insert into monitoring (municipality, id, case_id, coordination_id, agency_id, kind, review_on, began_at)
     values ((select access.municipality()), $1, $2, $3, $4, $5, $6::date, $7)`,
    [next.id, row.case_id, row.coordination_id, next.agencyId, row.kind, row.review_on, ctx.now],
  );
  await ctx.db.query(
    `update decided_role set duty_id = $2 where municipality = (select access.municipality()) and duty_id = $1`,
    [row.id, next.id],
  );
}

/**
 * 受け持ちを終える: the record first, because the right to write it ends with the duty.
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
  await end(ctx, row, version, outcome, result);
  await ctx.db.query('select access.close_monitoring($1)', [row.id]);
}

async function end(
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
}
