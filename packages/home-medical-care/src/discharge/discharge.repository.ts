import {
  basisColumns,
  type CallContext,
  caseBasis,
  countCap,
  cursorsOf,
  defineLoader,
  groupBy,
  orderBy,
  pageSize,
  savedByOther,
  visibleCases,
} from '@tsunagu/subgraph-kit';
import { DischargeEntity, DischargeHealthEntity, DischargeProblemEntity } from './discharge.entity.ts';
import type { BlockingProblem, DischargeState } from './discharge.rules.ts';

/** A row of `discharge` with the basis that makes it visible. */
export interface DischargeRow {
  id: string;
  person_id: string;
  household_id: string | null;
  hospital_id: string;
  agency_id: string;
  state: DischargeState;
  referred_on: string;
  planned_on: string | null;
  ended_on: string | null;
  version: number;
  basis: string;
  evidence_id: string | null;
}

export interface ProblemRow {
  discharge_id: string;
  problem: BlockingProblem;
  settlement: 'solved' | 'handed-over' | null;
}

export interface HealthRow {
  discharge_id: string;
  condition: string;
  care_needs: string;
}

const summary = `select d.id, d.person_id, d.household_id, d.hospital_id, d.agency_id, d.state, d.referred_on, d.planned_on,
    d.ended_on, d.version, d.id as read_case_id, ${basisColumns}
  from discharge d ${caseBasis('d.id', 'summary')}`;

export const dischargeCursors = cursorsOf('discharges:referredOn');

export function dischargesByIds(ctx: CallContext, ids: readonly string[]): Promise<DischargeRow[]> {
  return ctx.db.personal<DischargeRow>(
    'summary',
    `${summary} where d.id in ${visibleCases('$1', 'summary')}`,
    [ids],
  );
}

export const dischargeById = defineLoader(async (ctx, ids: readonly string[]) =>
  orderBy(await dischargesByIds(ctx, ids), ids, (row) => row.id),
);

export const dischargesByPerson = defineLoader(async (ctx, personIds: readonly string[]) =>
  groupBy(
    await ctx.db.personal<DischargeRow>(
      'summary',
      `${summary} where d.person_id = any ($1::uuid[]) order by d.referred_on desc, d.id desc limit 2000`,
      [personIds],
    ),
    personIds,
    (row) => row.person_id,
  ),
);

export const problemsByDischarge = defineLoader(async (ctx, ids: readonly string[]) =>
  groupBy(
    await ctx.db.personal<ProblemRow>(
      'summary',
      `select p.discharge_id, p.problem, p.settlement, p.discharge_id as read_case_id, ${basisColumns}
       from discharge_problem p ${caseBasis('p.discharge_id', 'summary')}
       where p.discharge_id = any ($1::uuid[]) order by p.problem`,
      [ids],
    ),
    ids,
    (row) => row.discharge_id,
  ),
);

export const healthByDischarge = defineLoader(async (ctx, ids: readonly string[]) =>
  orderBy(
    await ctx.db.personal<HealthRow>(
      'health',
      `select h.discharge_id, h.condition, h.care_needs, h.discharge_id as read_case_id, ${basisColumns}
       from discharge_health h ${caseBasis('h.discharge_id', 'health')}
       where h.discharge_id = any ($1::uuid[])`,
      [ids],
    ),
    ids,
    (row) => row.discharge_id,
  ),
);

/** One page of the discharges the actor may see, newest referral first. */
export async function listDischarges(
  ctx: CallContext,
  args: { state?: string | null; first: number; after?: string | null },
): Promise<{ rows: DischargeRow[]; totalCount: number }> {
  const after = args.after ? dischargeCursors.decode(args.after) : null;
  const rows = await ctx.db.personal<DischargeRow>(
    'summary',
    `${summary}
     where ($1::text is null or d.state = $1)
       and ($2::date is null or (d.referred_on, d.id) < ($2::date, $3::uuid))
     order by d.referred_on desc, d.id desc limit $4`,
    [args.state ?? null, after?.[0] ?? null, after?.[1] ?? null, pageSize(args) + 1],
  );
  const counted = await ctx.db.one<{ count: number }>(
    `select count(*) as count from (select 1 from discharge d where ($1::text is null or d.state = $1) limit ${countCap}) capped`,
    [args.state ?? null],
  );
  return { rows, totalCount: counted?.count ?? 0 };
}

/** Registers the case with access and stores the referral. */
export async function insertDischarge(
  ctx: CallContext,
  row: Omit<DischargeEntity, 'municipality' | 'version'>,
  problems: readonly BlockingProblem[],
  health: { condition: string; careNeeds: string },
): Promise<void> {
  const municipality = ctx.actor.municipality;
  await ctx.db.query('select access.require_agency($1)', [row.hospitalId]);
  await ctx.db.query('select access.open_case($1, 1::smallint, $2, $3, $4::uuid[], $5)', [
    row.id,
    'discharge',
    row.householdId,
    [row.personId],
    row.agencyId,
  ]);
  await ctx.db.manager.insert(DischargeEntity, { ...row, municipality });
  await ctx.db.manager.insert(
    DischargeProblemEntity,
    problems.map((problem) => ({ municipality, dischargeId: row.id, problem, settlement: null })),
  );
  await ctx.db.manager.insert(DischargeHealthEntity, {
    municipality,
    dischargeId: row.id,
    ...(await ctx.encrypt(row.id, DischargeHealthEntity, health)),
  });
}

/**
 * Stores a new state if nobody saved in between.
 *
 * @throws SAVED_BY_OTHER
 */
export async function updateState(
  ctx: CallContext,
  id: string,
  version: number,
  change: { state: DischargeState; endedOn?: string },
): Promise<void> {
  const updated = await ctx.db.query(
    `update discharge set state = $3, ended_on = coalesce($4::date, ended_on), version = version + 1
     where municipality = (select access.municipality()) and id = $1 and version = $2 returning id`,
    [id, version, change.state, change.endedOn ?? null],
  );
  if (updated.length === 0) throw savedByOther();
}

export async function updateSettlement(
  ctx: CallContext,
  id: string,
  problem: BlockingProblem,
  settlement: 'solved' | 'handed-over',
): Promise<boolean> {
  const updated = await ctx.db.query(
    `update discharge_problem set settlement = $3
     where municipality = (select access.municipality()) and discharge_id = $1 and problem = $2 returning problem`,
    [id, problem, settlement],
  );
  return updated.length > 0;
}

export function closeCase(ctx: CallContext, id: string): Promise<unknown> {
  return ctx.db.query('select access.close_case($1)', [id]);
}
