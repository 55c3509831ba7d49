import { parseFiscalYear } from '@tsunagu/japan';
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
import { CourseEntity } from './course.entity.ts';
import type { CourseListArgs } from './course.input.ts';
import type { CourseState } from './course.rules.ts';
import type { CommunityCourseKind, CommunityCourseTheme } from './course.type.ts';

export interface CourseRow {
  id: string;
  title: string;
  kind: CommunityCourseKind;
  theme: CommunityCourseTheme | null;
  description: string | null;
  programme_code: string | null;
  organiser_agency_id: string;
  area_id: string | null;
  place: string | null;
  fiscal_year: string | null;
  starts_on: string | null;
  ends_on: string | null;
  sessions: number | null;
  capacity: number | null;
  how_to_apply: string | null;
  state: CourseState;
  participants: number | null;
  finishers: number | null;
  withdrawn_reason: string | null;
  source: string | null;
  published: boolean;
  version: number;
  sort_key: string;
}

const tenant = 'c.municipality = (select access.municipality())';
const start = `coalesce(c.starts_on, 'infinity'::date)`;
const select = `select c.id, c.title, c.kind, c.theme, c.description, c.programme_code, c.organiser_agency_id, c.area_id, c.place,
    c.fiscal_year, c.starts_on, c.ends_on, c.sessions, c.capacity, c.how_to_apply, c.state, c.participants, c.finishers,
    c.withdrawn_reason, c.source, c.published, c.version, ${start}::text as sort_key
  from course c`;

export const courseCursors = cursorsOf('courses:startsOn');

export function coursesByIds(ctx: CallContext, ids: readonly string[]): Promise<CourseRow[]> {
  return ctx.db.query<CourseRow>(`${select} where ${tenant} and c.id = any ($1::uuid[])`, [ids]);
}

export const courseById = defineLoader(async (ctx, ids: readonly string[]) =>
  orderBy(await coursesByIds(ctx, ids), ids, (row) => row.id),
);

/** What an agency offers, the next 100 of each. */
export const coursesByOrganiser = defineLoader(async (ctx, ids: readonly string[]) =>
  groupBy(
    await ctx.db.query<CourseRow>(
      `select q.* from unnest($1::uuid[]) as wanted(id) cross join lateral (
         ${select} where ${tenant} and c.organiser_agency_id = wanted.id and c.state <> 'withdrawn'
         order by ${start} desc, c.id limit 100) q`,
      [ids],
    ),
    ids,
    (row) => row.organiser_agency_id,
  ),
);

/** One page of courses, the earliest first; those without a date last. */
export async function listCourses(
  ctx: CallContext,
  args: CourseListArgs,
): Promise<{ rows: CourseRow[]; totalCount: number }> {
  const after = args.after ? courseCursors.decode(args.after) : null;
  const filter = `${tenant} and ($1::text is null or c.kind = $1) and ($2::text is null or c.theme = $2)
    and ($3::text is null or c.state = $3) and ($4::text is null or c.fiscal_year = $4)
    and ($5::uuid is null or c.area_id = $5) and ($6::uuid is null or c.organiser_agency_id = $6)`;
  const filters = [
    args.kind ?? null,
    args.theme ?? null,
    args.state ?? null,
    args.fiscalYear ? (parseFiscalYear(args.fiscalYear) ?? args.fiscalYear) : null,
    args.areaId ?? null,
    args.organiserId ?? null,
  ];
  const rows = await ctx.db.query<CourseRow>(
    `${select} where ${filter} and ($7::date is null or (${start}, c.id) > ($7::date, $8::uuid))
     order by ${start}, c.id limit $9`,
    [...filters, after?.[0] ?? null, after?.[1] ?? null, pageSize(args) + 1],
  );
  const counted = await ctx.db.one<{ count: number }>(
    `select count(*)::int as count from (select 1 from course c where ${filter} limit ${countCap}) capped`,
    filters,
  );
  return { rows, totalCount: counted?.count ?? 0 };
}

/** All that the catalogue shows. */
export function publishedCourses(ctx: CallContext): Promise<CourseRow[]> {
  return ctx.db.query<CourseRow>(`${select} where ${tenant} and c.published`);
}

export async function insertCourse(
  ctx: CallContext,
  row: Partial<CourseEntity> & { id: string },
): Promise<void> {
  await ctx.db.manager.insert(CourseEntity, {
    ...row,
    municipality: ctx.actor.municipality,
    state: 'planned',
    published: false,
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
  change: { state: CourseState; participants?: number; finishers?: number | null; reason?: string },
): Promise<void> {
  const updated = await ctx.db.query(
    `update course c set state = $3, published = $3 in ('published', 'held'), version = version + 1,
        participants = coalesce($4, participants), finishers = coalesce($5, finishers),
        withdrawn_reason = coalesce($6, withdrawn_reason)
     where ${tenant} and id = $1 and version = $2 returning id`,
    [id, version, change.state, change.participants ?? null, change.finishers ?? null, change.reason ?? null],
  );
  if (updated.length === 0) throw savedByOther();
}
