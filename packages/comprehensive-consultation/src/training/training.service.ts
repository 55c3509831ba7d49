import { fiscalYearPeriod } from '@tsunagu/japan';
import {
  type CallContext,
  connectionFrom,
  newId,
  notFoundOrNotPermitted,
  wantNotice,
} from '@tsunagu/subgraph-kit';
import { listedAgencies } from '../listed-agency/listed-agency.repository.ts';
import { fiscalYearArgument } from '../references/fiscal-year-argument.ts';
import { AgencyReference, StaffReference } from '../references/references.ts';
import type {
  PlanStaffTrainingInput,
  RecordTrainingAttendanceInput,
  StaffTrainingListArgs,
} from './training.input.ts';
import {
  attendanceOf,
  countSeats,
  insertTraining,
  leaveSeat,
  listTrainings,
  lockTraining,
  type SeatRow,
  seatsOf,
  storeAttendance,
  type TrainingRow,
  takeSeat,
  trainingCursors,
  trainingsByIds,
  updateTraining,
} from './training.repository.ts';
import {
  attendanceIsRecordable,
  hasFreeSeat,
  isNotSignedUp,
  trainingCanBeCancelled,
  trainingIsOpen,
  trainingLiesAhead,
} from './training.rules.ts';
import {
  StaffTraining,
  StaffTrainingAgency,
  StaffTrainingReport,
  StaffTrainingSeat,
} from './training.type.ts';

export function toTraining(row: TrainingRow): StaffTraining {
  return Object.assign(new StaffTraining(), {
    id: row.id,
    title: row.title,
    audience: row.audience,
    contents: row.contents,
    description: row.description,
    heldOn: row.held_on,
    starts: row.starts,
    ends: row.ends,
    place: row.place,
    capacity: row.capacity,
    state: row.state,
    cancelledBecause: row.cancelled_because,
    organiser: AgencyReference.of(row.organiser_agency_id),
    version: row.version,
    casebookIds: row.casebook_ids,
  });
}

export function toSeat(row: SeatRow): StaffTrainingSeat {
  return Object.assign(new StaffTrainingSeat(), {
    staff: StaffReference.of(row.staff_id),
    agency: AgencyReference.of(row.agency_id),
    signedUpAt: row.signed_up_at.toISOString(),
    attended: row.attended,
  });
}

export async function findTraining(ctx: CallContext, id: string): Promise<StaffTraining | null> {
  const [row] = await trainingsByIds(ctx, [id]);
  if (!row) ctx.reads.missed(id);
  return row ? toTraining(row) : null;
}

export async function trainingConnection(ctx: CallContext, args: StaffTrainingListArgs) {
  const { rows, totalCount } = await listTrainings(ctx, args);
  return connectionFrom({
    rows,
    args,
    cursors: trainingCursors,
    cursorOf: (row) => [row.held_on, row.id],
    nodeOf: toTraining,
    totalCount,
  });
}

/**
 * 研修を予定する, by the lead division; every colleague of the municipality sees it at once (M2-42).
 *
 * @throws CC-147
 */
export async function planTraining(
  ctx: CallContext,
  input: PlanStaffTrainingInput,
  idempotencyKey?: string | null,
): Promise<StaffTraining> {
  await ctx.authorize('training.plan');
  const { id, repeated } = await ctx.once(idempotencyKey && `training:${idempotencyKey}`, newId());
  if (!repeated) {
    trainingLiesAhead(input, ctx.today);
    await insertTraining(ctx, {
      id,
      title: input.title.trim(),
      audience: input.audience,
      contents: [...new Set(input.contents)],
      description: input.description.trim(),
      heldOn: input.heldOn,
      starts: input.starts,
      ends: input.ends,
      place: input.place.trim(),
      capacity: input.capacity ?? null,
      casebookIds: input.casebookEntryIds,
      state: 'planned',
      cancelledBecause: null,
      organiserAgencyId: ctx.actor.agencyId!,
    });
    await wantNotice(ctx, { kind: 'training-planned', path: '/knowledge' });
  }
  return getTraining(ctx, id);
}

/**
 * 研修を中止する, with the reason.
 *
 * @throws CC-148, CC-157
 */
export async function cancelTraining(
  ctx: CallContext,
  key: { id: string; version: number },
  reason: string,
): Promise<StaffTraining> {
  await ctx.authorize('training.cancel');
  trainingCanBeCancelled((await getRow(ctx, key.id)).state, reason);
  await updateTraining(ctx, key, { state: 'cancelled', cancelledBecause: reason.trim() });
  return getTraining(ctx, key.id);
}

/**
 * 申し込む, everybody for themselves.
 *
 * @throws CC-143, CC-144, CC-145, CC-148
 */
export async function signUp(ctx: CallContext, id: string): Promise<StaffTraining> {
  await ctx.authorize('training.signUp');
  const training = await lockTraining(ctx, id);
  if (!training) throw notFoundOrNotPermitted();
  trainingIsOpen({ state: training.state, heldOn: training.held_on }, ctx.today);
  isNotSignedUp((await seatsOf(ctx, [id])).some((seat) => seat.staff_id === ctx.actor.staffId));
  const [counts] = await countSeats(ctx, [id]);
  hasFreeSeat(training.capacity, counts?.taken ?? 0);
  await takeSeat(ctx, id);
  return toTraining(training);
}

/**
 * 申込みを取りやめる.
 *
 * @throws CC-144, CC-148
 */
export async function withdrawFromTraining(ctx: CallContext, id: string): Promise<StaffTraining> {
  await ctx.authorize('training.signUp');
  const training = await getRow(ctx, id);
  trainingIsOpen({ state: training.state, heldOn: training.held_on }, ctx.today);
  await leaveSeat(ctx, id);
  return toTraining(training);
}

/**
 * 出欠を記録する, by the lead division from the day of the training on; it can be corrected later.
 *
 * @throws CC-146, CC-148, CC-149
 */
export async function recordAttendance(
  ctx: CallContext,
  input: RecordTrainingAttendanceInput,
): Promise<StaffTraining> {
  await ctx.authorize('training.recordAttendance');
  const training = await getRow(ctx, input.id);
  const signedUp = new Set((await seatsOf(ctx, [input.id])).map((seat) => seat.staff_id));
  attendanceIsRecordable(
    { state: training.state, heldOn: training.held_on },
    ctx.today,
    signedUp,
    input.present,
  );
  await updateTraining(ctx, input, { state: 'held' });
  await storeAttendance(ctx, input.id, input.present);
  return getTraining(ctx, input.id);
}

/**
 * 年度のまとめ: attendance by agency, and the agencies of the directory that never came. Null for everybody but the lead division.
 *
 * @throws CC-142 for what is no fiscal year
 */
export async function reportOfYear(
  ctx: CallContext,
  fiscalYear: string | null,
): Promise<StaffTrainingReport | null> {
  const year = fiscalYearArgument(fiscalYear, ctx.today);
  if (!ctx.actor.roles.includes('lead-division')) return null;
  const { held, agencies } = await attendanceOf(ctx, fiscalYearPeriod(year));
  const came = new Set(agencies.map((row) => row.agency_id));
  const listed = await listedAgencies(ctx);
  return Object.assign(new StaffTrainingReport(), {
    fiscalYear: year,
    held,
    agencies: agencies.map((row) =>
      Object.assign(new StaffTrainingAgency(), {
        agency: AgencyReference.of(row.agency_id),
        attended: row.attended,
      }),
    ),
    neverAttended: listed.filter((id) => !came.has(id)).map((id) => AgencyReference.of(id)),
  });
}

async function getRow(ctx: CallContext, id: string): Promise<TrainingRow> {
  const [row] = await trainingsByIds(ctx, [id]);
  if (!row) throw notFoundOrNotPermitted();
  return row;
}

async function getTraining(ctx: CallContext, id: string): Promise<StaffTraining> {
  return toTraining(await getRow(ctx, id));
}
