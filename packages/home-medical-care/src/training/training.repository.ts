import {
  type CallContext,
  countCap,
  cursorsOf,
  defineLoader,
  groupBy,
  orderBy,
  type PublishedActivity,
  pageSize,
  savedByOther,
} from '@tsunagu/subgraph-kit';
import { TrainingAttendanceEntity, TrainingEntity } from './training.entity.ts';
import type { TrainingKind, TrainingState } from './training.rules.ts';

export interface TrainingRow {
  id: string;
  kind: TrainingKind;
  title: string;
  target: string[];
  fiscal_year: string;
  held_on: string | null;
  starts_at: Date | null;
  ends_at: Date | null;
  area_id: string | null;
  organiser_id: string | null;
  place: string | null;
  mode: 'in-person' | 'online';
  capacity: number | null;
  how_to_apply: string | null;
  state: TrainingState;
  cancelled_because: string | null;
  sessions: number | null;
  participants: number | null;
  published: boolean;
  version: number;
}

const columns = `t.id, t.kind, t.title, t.target, t.fiscal_year, t.held_on, t.starts_at, t.ends_at, t.area_id, t.organiser_id,
  t.place, t.mode, t.capacity, t.how_to_apply, t.state, t.cancelled_because, t.sessions, t.participants, t.published, t.version`;

/** Trainings without a day (imported totals of a year) stand last. */
const day = `coalesce(t.held_on, '0001-01-01'::date)`;

export const trainingCursors = cursorsOf('homeCareTrainings:heldOn');

export function trainingsByIds(ctx: CallContext, ids: readonly string[]): Promise<TrainingRow[]> {
  return ctx.db.query(`select ${columns} from training t where t.id = any ($1::uuid[])`, [ids]);
}

export const trainingById = defineLoader(async (ctx, ids: readonly string[]) =>
  orderBy(await trainingsByIds(ctx, ids), ids, (row) => row.id),
);

export const attendanceByTraining = defineLoader(async (ctx, ids: readonly string[]) =>
  groupBy(
    await ctx.db.query<{ training_id: string; profession: string; participants: number }>(
      `select training_id, profession, participants from training_attendance
       where training_id = any ($1::uuid[]) order by participants desc, profession`,
      [ids],
    ),
    ids,
    (row) => row.training_id,
  ),
);

interface TrainingFilter {
  kind?: string | null;
  fiscalYear?: string | null;
  areaId?: string | null;
  first: number;
  after?: string | null;
}

/** One page of trainings, latest day first. */
export async function listTrainings(
  ctx: CallContext,
  args: TrainingFilter,
): Promise<{ rows: TrainingRow[]; totalCount: number }> {
  const where = `($1::text is null or t.kind = $1) and ($2::text is null or t.fiscal_year = $2)
    and ($3::uuid is null or t.area_id = $3)`;
  const filters = [args.kind ?? null, args.fiscalYear ?? null, args.areaId ?? null];
  const after = args.after ? trainingCursors.decode(args.after) : null;
  const rows = await ctx.db.query<TrainingRow>(
    `select ${columns} from training t
     where ${where} and ($4::date is null or (${day}, t.id) < ($4::date, $5::uuid))
     order by ${day} desc, t.id desc limit $6`,
    [...filters, after?.[0] ?? null, after?.[1] ?? null, pageSize(args) + 1],
  );
  const counted = await ctx.db.one<{ count: number }>(
    `select count(*) as count from (select 1 from training t where ${where} limit ${countCap}) capped`,
    filters,
  );
  return { rows, totalCount: counted?.count ?? 0 };
}

export function trainingTotals(
  ctx: CallContext,
  fiscalYear: string,
): Promise<{ kind: TrainingKind; sessions: number; participants: number }[]> {
  return ctx.db.query(
    `select t.kind, coalesce(sum(t.sessions), 0)::int as sessions, coalesce(sum(t.participants), 0)::int as participants
     from training t where t.fiscal_year = $1 and t.state = 'held' group by t.kind order by t.kind`,
    [fiscalYear],
  );
}

export function insertTraining(
  ctx: CallContext,
  row: Omit<TrainingEntity, 'municipality' | 'version' | 'sourceKey' | 'sourceHash'>,
): Promise<unknown> {
  return ctx.db.manager.insert(TrainingEntity, { ...row, municipality: ctx.actor.municipality });
}

/** @throws SAVED_BY_OTHER */
export async function updateOutcome(
  ctx: CallContext,
  id: string,
  version: number,
  change: { state: TrainingState; participants?: number; cancelledBecause?: string },
): Promise<void> {
  const updated = await ctx.db.query(
    `update training set state = $3, participants = coalesce($4::int, participants), cancelled_because = $5::text,
       version = version + 1
     where municipality = (select access.municipality()) and id = $1 and version = $2 returning id`,
    [id, version, change.state, change.participants ?? null, change.cancelledBecause ?? null],
  );
  if (updated.length === 0) throw savedByOther();
}

export async function insertAttendance(
  ctx: CallContext,
  trainingId: string,
  rows: readonly { profession: string; participants: number }[],
): Promise<void> {
  if (rows.length === 0) return;
  const municipality = ctx.actor.municipality;
  await ctx.db.manager.insert(
    TrainingAttendanceEntity,
    rows.map((row) => ({ ...row, municipality, trainingId })),
  );
}

/** Dated trainings as entries of the activity catalogue. */
export async function trainingsForCatalogue(ctx: CallContext): Promise<PublishedActivity[]> {
  const rows = await ctx.db.query<TrainingRow>(
    `select ${columns} from training t
     where t.municipality = (select access.municipality()) and t.starts_at is not null`,
  );
  return rows.map(toActivity);
}

const catalogueKinds: Record<TrainingKind, string> = {
  professional: 'training',
  'professional-total': 'training',
  meeting: 'meeting',
  lecture: 'lecture',
  'open-lecture': 'lecture',
};

export function toActivity(row: TrainingRow): PublishedActivity {
  return {
    id: row.id,
    version: row.version,
    measure: 1,
    kind: catalogueKinds[row.kind],
    title: row.title,
    organiserAgencyId: row.organiser_id,
    areaId: row.area_id,
    place: row.mode === 'online' ? 'オンライン' : row.place,
    startsAt: row.starts_at?.toISOString() ?? null,
    endsAt: row.ends_at?.toISOString() ?? null,
    capacity: row.capacity,
    howToApply: row.how_to_apply,
    published: row.published && row.state !== 'cancelled',
  };
}
