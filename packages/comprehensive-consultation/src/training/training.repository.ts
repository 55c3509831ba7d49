import type { Period } from '@tsunagu/japan';
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
import { StaffTrainingEntity } from './training.entity.ts';
import type { StaffTrainingState } from './training.rules.ts';
import type { StaffTrainingAudience, StaffTrainingContent } from './training.type.ts';

export interface TrainingRow {
  id: string;
  title: string;
  audience: `${StaffTrainingAudience}`;
  contents: `${StaffTrainingContent}`[];
  description: string;
  held_on: string;
  starts: string;
  ends: string;
  place: string;
  capacity: number | null;
  casebook_ids: string[];
  state: StaffTrainingState;
  cancelled_because: string | null;
  organiser_agency_id: string;
  version: number;
}

export interface SeatRow {
  training_id: string;
  staff_id: string;
  agency_id: string;
  signed_up_at: Date;
  attended: boolean | null;
}

const columns = `t.id, t.title, t.audience, t.contents, t.description, t.held_on::text as held_on, t.starts, t.ends, t.place,
  t.capacity, t.casebook_ids, t.state, t.cancelled_because, t.organiser_agency_id, t.version`;
const tenant = 't.municipality = (select access.municipality())';

export const trainingCursors = cursorsOf('staffTrainings:heldOn');

export function trainingsByIds(ctx: CallContext, ids: readonly string[]): Promise<TrainingRow[]> {
  return ctx.db.query<TrainingRow>(
    `select ${columns} from staff_training t where ${tenant} and t.id = any ($1::uuid[])`,
    [ids],
  );
}

/** One page of trainings, latest day first. */
export async function listTrainings(
  ctx: CallContext,
  args: { first: number; after?: string | null; upcoming: boolean },
): Promise<{ rows: TrainingRow[]; totalCount: number }> {
  const after = args.after ? trainingCursors.decode(args.after) : null;
  const where = `${tenant} and ($1::date is null or (t.held_on >= $1::date and t.state = 'planned'))`;
  const from = args.upcoming ? ctx.today : null;
  const rows = await ctx.db.query<TrainingRow>(
    `select ${columns} from staff_training t
     where ${where} and ($2::date is null or (t.held_on, t.id) < ($2::date, $3::uuid))
     order by t.held_on desc, t.id desc limit $4`,
    [from, after?.[0] ?? null, after?.[1] ?? null, pageSize(args) + 1],
  );
  const counted = await ctx.db.one<{ count: number }>(
    `select count(*) as count from (select 1 from staff_training t where ${where} limit ${countCap}) capped`,
    [from],
  );
  return { rows, totalCount: counted?.count ?? 0 };
}

/** Seats that the actor may see: those of their agency, or all of them as organiser. */
export const seatsByTraining = defineLoader(async (ctx, ids: readonly string[]) =>
  groupBy(await seatsOf(ctx, ids), ids, (row) => row.training_id),
);

export function seatsOf(ctx: CallContext, ids: readonly string[]): Promise<SeatRow[]> {
  return ctx.db.query<SeatRow>(
    `select t.training_id, t.staff_id, t.agency_id, t.signed_up_at, t.attended from training_seat t
     where ${tenant} and t.training_id = any ($1::uuid[]) and t.withdrawn_at is null
     order by t.signed_up_at, t.staff_id limit 10000`,
    [ids],
  );
}

export interface SeatCounts {
  training_id: string;
  taken: number;
  attended: number;
}

export function countSeats(ctx: CallContext, ids: readonly string[]): Promise<SeatCounts[]> {
  return ctx.db.query<SeatCounts>('select * from training_seats($1::uuid[])', [ids]);
}

export const seatCounts = defineLoader(async (ctx, ids: readonly string[]) =>
  orderBy(await countSeats(ctx, ids), ids, (row) => row.training_id),
);

/** The training, locked until the end of the call: two who take the last seat at once stand in line. */
export async function lockTraining(ctx: CallContext, id: string): Promise<TrainingRow | null> {
  return ctx.db.one<TrainingRow>(
    `select ${columns} from staff_training t where ${tenant} and t.id = $1 for update`,
    [id],
  );
}

export function insertTraining(
  ctx: CallContext,
  training: Omit<StaffTrainingEntity, 'municipality' | 'version'>,
): Promise<unknown> {
  return ctx.db.manager.insert(StaffTrainingEntity, {
    ...training,
    municipality: ctx.actor.municipality,
  });
}

/**
 * Stores a step if nobody saved in between.
 *
 * @throws SAVED_BY_OTHER
 */
export async function updateTraining(
  ctx: CallContext,
  key: { id: string; version: number },
  change: { state: StaffTrainingState; cancelledBecause?: string },
): Promise<void> {
  const updated = await ctx.db.query(
    `update staff_training t set state = $3, cancelled_because = $4, version = version + 1
     where ${tenant} and t.id = $1 and t.version = $2 returning t.id`,
    [key.id, key.version, change.state, change.cancelledBecause ?? null],
  );
  if (updated.length === 0) throw savedByOther();
}

/** 申し込む; whoever withdrew before takes the seat again. */
export function takeSeat(ctx: CallContext, trainingId: string): Promise<unknown> {
  return ctx.db.query(
    `insert into training_seat as t (municipality, training_id, staff_id, agency_id, signed_up_at)
     values ((select access.municipality()), $1, $2, $3, $4)
     on conflict (municipality, training_id, staff_id) do update set withdrawn_at = null,
       agency_id = excluded.agency_id, signed_up_at = excluded.signed_up_at`,
    [trainingId, ctx.actor.staffId, ctx.actor.agencyId, ctx.now],
  );
}

export function leaveSeat(ctx: CallContext, trainingId: string): Promise<unknown> {
  return ctx.db.query(
    `update training_seat t set withdrawn_at = $3 where ${tenant} and t.training_id = $1 and t.staff_id = $2`,
    [trainingId, ctx.actor.staffId, ctx.now],
  );
}

/** 出欠 of everybody who signed up. */
export function storeAttendance(
  ctx: CallContext,
  trainingId: string,
  present: readonly string[],
): Promise<unknown> {
  return ctx.db.query(
    `update training_seat t set attended = t.staff_id = any ($2::uuid[])
     where ${tenant} and t.training_id = $1 and t.withdrawn_at is null`,
    [trainingId, present],
  );
}

/** 出席 by agency in a period, and how many trainings were held. */
export async function attendanceOf(
  ctx: CallContext,
  period: Period,
): Promise<{ held: number; agencies: { agency_id: string; attended: number }[] }> {
  const held = await ctx.db.one<{ count: number }>(
    `select count(*) as count from staff_training t
     where ${tenant} and t.state = 'held' and t.held_on between $1::date and $2::date`,
    [period.from, period.to],
  );
  const agencies = await ctx.db.query<{ agency_id: string; attended: number }>(
    `select s.agency_id, count(*) as attended from staff_training t
     join training_seat s on s.municipality = t.municipality and s.training_id = t.id and s.attended
     where ${tenant} and t.held_on between $1::date and $2::date
     group by s.agency_id order by count(*) desc, s.agency_id limit 1000`,
    [period.from, period.to],
  );
  return { held: held?.count ?? 0, agencies };
}
