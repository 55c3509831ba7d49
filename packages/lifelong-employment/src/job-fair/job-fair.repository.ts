import {
  type CallContext,
  countCap,
  cursorsOf,
  defineLoader,
  orderBy,
  type PublishedActivity,
  pageSize,
  savedByOther,
} from '@tsunagu/subgraph-kit';
import { JobFairEntity, type JobFairKind } from './job-fair.entity.ts';

export interface JobFairRow {
  id: string;
  title: string;
  kind: JobFairKind;
  fiscal_year: string;
  held_on: string | null;
  starts_at: Date | null;
  ends_at: Date | null;
  place: string | null;
  organiser_id: string | null;
  sessions: number | null;
  participants: number | null;
  hired: number | null;
  capacity: number | null;
  how_to_apply: string | null;
  published: boolean;
  version: number;
}

const columns = `f.id, f.title, f.kind, f.fiscal_year, f.held_on, f.starts_at, f.ends_at, f.place, f.organiser_id, f.sessions,
  f.participants, f.hired, f.capacity, f.how_to_apply, f.published, f.version`;

/** Fairs without a day (imported totals of a year) stand last. */
const day = `coalesce(f.held_on, '0001-01-01'::date)`;

export const jobFairCursors = cursorsOf('jobFairs:heldOn');

export function jobFairsByIds(ctx: CallContext, ids: readonly string[]): Promise<JobFairRow[]> {
  return ctx.db.query(`select ${columns} from job_fair f where f.id = any ($1::uuid[])`, [ids]);
}

export const jobFairById = defineLoader(async (ctx, ids: readonly string[]) =>
  orderBy(await jobFairsByIds(ctx, ids), ids, (row) => row.id),
);

export async function listJobFairs(
  ctx: CallContext,
  args: { kind?: string | null; fiscalYear?: string | null; first: number; after?: string | null },
): Promise<{ rows: JobFairRow[]; totalCount: number }> {
  const where = `($1::text is null or f.kind = $1) and ($2::text is null or f.fiscal_year = $2)`;
  const filters = [args.kind ?? null, args.fiscalYear ?? null];
  const after = args.after ? jobFairCursors.decode(args.after) : null;
  const rows = await ctx.db.query<JobFairRow>(
    `select ${columns} from job_fair f
     where ${where} and ($3::date is null or (${day}, f.id) < ($3::date, $4::uuid))
     order by ${day} desc, f.id desc limit $5`,
    [...filters, after?.[0] ?? null, after?.[1] ?? null, pageSize(args) + 1],
  );
  const counted = await ctx.db.one<{ count: number }>(
    `select count(*) as count from (select 1 from job_fair f where ${where} limit ${countCap}) capped`,
    filters,
  );
  return { rows, totalCount: counted?.count ?? 0 };
}

export function insertJobFair(
  ctx: CallContext,
  row: Omit<JobFairEntity, 'municipality' | 'version' | 'sourceKey' | 'sourceHash'>,
): Promise<unknown> {
  return ctx.db.manager.insert(JobFairEntity, { ...row, municipality: ctx.actor.municipality });
}

/** @throws SAVED_BY_OTHER */
export async function updateResult(
  ctx: CallContext,
  id: string,
  version: number,
  result: { participants: number; hired: number },
): Promise<void> {
  const updated = await ctx.db.query(
    `update job_fair set participants = $3, hired = $4, version = version + 1
     where municipality = (select access.municipality()) and id = $1 and version = $2 returning id`,
    [id, version, result.participants, result.hired],
  );
  if (updated.length === 0) throw savedByOther();
}

/** Dated fairs as entries of the activity catalogue. */
export async function jobFairsForCatalogue(ctx: CallContext): Promise<PublishedActivity[]> {
  const rows = await ctx.db.query<JobFairRow>(
    `select ${columns} from job_fair f
     where f.municipality = (select access.municipality()) and f.held_on is not null`,
  );
  return rows.map(toActivity);
}

export function toActivity(row: JobFairRow): PublishedActivity {
  return {
    id: row.id,
    version: row.version,
    measure: 3,
    kind: row.kind === 'seminar' ? 'training' : 'job-fair',
    title: row.title,
    organiserAgencyId: row.organiser_id,
    place: row.place,
    startsAt: row.starts_at?.toISOString() ?? `${row.held_on}T00:00:00+09:00`,
    endsAt: row.ends_at?.toISOString() ?? null,
    capacity: row.capacity,
    howToApply: row.how_to_apply,
    published: row.published,
  };
}
