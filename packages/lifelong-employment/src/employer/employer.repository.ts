import {
  type CallContext,
  countCap,
  cursorsOf,
  defineLoader,
  groupBy,
  orderBy,
  pageSize,
  savedByOther,
} from '@tsunagu/subgraph-kit';
import { EmployerEntity, OpeningEntity } from './employer.entity.ts';
import type { OpeningState } from './employer.rules.ts';

export interface EmployerRow {
  id: string;
  name: string;
  corporate_number: string | null;
  area_id: string | null;
  welcomes_seniors: boolean;
  welcomes_disability: boolean;
  attitude: string | null;
  version: number;
}

export interface OpeningRow {
  id: string;
  employer_id: string;
  title: string;
  tasks: string[];
  days_per_week: number;
  hours_per_day: number;
  headcount: number;
  area_id: string | null;
  state: OpeningState;
  opened_on: string;
  version: number;
}

/** Most openings shown beneath one employer. */
const perEmployer = 50;

const employerColumns = `e.id, e.name, e.corporate_number, e.area_id, e.welcomes_seniors, e.welcomes_disability, e.attitude, e.version`;
const openingColumns = `o.id, o.employer_id, o.title, o.tasks, o.days_per_week, o.hours_per_day, o.headcount, o.area_id, o.state,
  o.opened_on, o.version`;

export const employerCursors = cursorsOf('employers:name');
export const openingCursors = cursorsOf('jobOpenings:openedOn');

export function employersByIds(ctx: CallContext, ids: readonly string[]): Promise<EmployerRow[]> {
  return ctx.db.query(`select ${employerColumns} from employer e where e.id = any ($1::uuid[])`, [ids]);
}

export const employerById = defineLoader(async (ctx, ids: readonly string[]) =>
  orderBy(await employersByIds(ctx, ids), ids, (row) => row.id),
);

export function openingsByIds(ctx: CallContext, ids: readonly string[]): Promise<OpeningRow[]> {
  return ctx.db.query(`select ${openingColumns} from opening o where o.id = any ($1::uuid[])`, [ids]);
}

export const openingById = defineLoader(async (ctx, ids: readonly string[]) =>
  orderBy(await openingsByIds(ctx, ids), ids, (row) => row.id),
);

export const openingsByEmployer = defineLoader(async (ctx, employerIds: readonly string[]) =>
  groupBy(
    await ctx.db.query<OpeningRow>(
      `select ${openingColumns} from unnest($1::uuid[]) as wanted(id)
       cross join lateral (select * from opening found where found.employer_id = wanted.id
         order by found.opened_on desc, found.id desc limit ${perEmployer}) o`,
      [employerIds],
    ),
    employerIds,
    (row) => row.employer_id,
  ),
);

export async function listEmployers(
  ctx: CallContext,
  args: { search?: string | null; first: number; after?: string | null },
): Promise<{ rows: EmployerRow[]; totalCount: number }> {
  const search = args.search?.trim() || null;
  const where = `($1::text is null or strpos(e.name, $1) > 0)`;
  const after = args.after ? employerCursors.decode(args.after) : null;
  const rows = await ctx.db.query<EmployerRow>(
    `select ${employerColumns} from employer e
     where ${where} and ($2::text is null or (e.name, e.id) > ($2::text, $3::uuid))
     order by e.name, e.id limit $4`,
    [search, after?.[0] ?? null, after?.[1] ?? null, pageSize(args) + 1],
  );
  const counted = await ctx.db.one<{ count: number }>(
    `select count(*) as count from (select 1 from employer e where ${where} limit ${countCap}) capped`,
    [search],
  );
  return { rows, totalCount: counted?.count ?? 0 };
}

interface OpeningFilter {
  state?: string | null;
  daysPerWeek?: number | null;
  hoursPerDay?: number | null;
  areaId?: string | null;
  first: number;
  after?: string | null;
}

export async function listOpenings(
  ctx: CallContext,
  args: OpeningFilter,
): Promise<{ rows: OpeningRow[]; totalCount: number }> {
  const where = `($1::text is null or o.state = $1) and ($2::int is null or o.days_per_week <= $2)
    and ($3::numeric is null or o.hours_per_day <= $3) and ($4::uuid is null or o.area_id = $4)`;
  const filters = [
    args.state ?? null,
    args.daysPerWeek ?? null,
    args.hoursPerDay ?? null,
    args.areaId ?? null,
  ];
  const after = args.after ? openingCursors.decode(args.after) : null;
  const rows = await ctx.db.query<OpeningRow>(
    `select ${openingColumns} from opening o
     where ${where} and ($5::date is null or (o.opened_on, o.id) < ($5::date, $6::uuid))
     order by o.opened_on desc, o.id desc limit $7`,
    [...filters, after?.[0] ?? null, after?.[1] ?? null, pageSize(args) + 1],
  );
  const counted = await ctx.db.one<{ count: number }>(
    `select count(*) as count from (select 1 from opening o where ${where} limit ${countCap}) capped`,
    filters,
  );
  return { rows, totalCount: counted?.count ?? 0 };
}

export function insertEmployer(
  ctx: CallContext,
  row: Omit<EmployerEntity, 'municipality' | 'version' | 'sourceKey' | 'sourceHash'>,
): Promise<unknown> {
  return ctx.db.manager.insert(EmployerEntity, { ...row, municipality: ctx.actor.municipality });
}

export function insertOpening(
  ctx: CallContext,
  row: Omit<OpeningEntity, 'municipality' | 'version'>,
): Promise<unknown> {
  return ctx.db.manager.insert(OpeningEntity, { ...row, municipality: ctx.actor.municipality });
}

/** @throws SAVED_BY_OTHER */
export async function updateOpeningState(
  ctx: CallContext,
  id: string,
  version: number,
  state: OpeningState,
): Promise<void> {
  const updated = await ctx.db.query(
    `update opening set state = $3, version = version + 1
     where municipality = (select access.municipality()) and id = $1 and version = $2 returning id`,
    [id, version, state],
  );
  if (updated.length === 0) throw savedByOther();
}
