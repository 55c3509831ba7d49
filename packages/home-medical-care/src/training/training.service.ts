import { dateInJapan, fiscalYearOf } from '@tsunagu/japan';
import {
  type CallContext,
  connectionFrom,
  DomainError,
  newId,
  notFoundOrNotPermitted,
} from '@tsunagu/subgraph-kit';
import { AgencyReference, AreaReference } from '../references/references.ts';
import type {
  PlanHomeCareTrainingInput,
  RecordHomeCareAttendanceInput,
  TrainingListArgs,
} from './training.input.ts';
import {
  insertAttendance,
  insertTraining,
  listTrainings,
  type TrainingRow,
  toActivity,
  trainingCursors,
  trainingsByIds,
  trainingTotals,
  updateOutcome,
} from './training.repository.ts';
import { attendanceAddsUp, trainingDayHasCome, trainingIsStillPlanned } from './training.rules.ts';
import { HomeCareTraining, HomeCareTrainingTotal } from './training.type.ts';

export function toTraining(row: TrainingRow): HomeCareTraining {
  return Object.assign(new HomeCareTraining(), {
    id: row.id,
    kind: row.kind,
    title: row.title,
    target: row.target,
    fiscalYear: row.fiscal_year,
    heldOn: row.held_on,
    area: row.area_id ? AreaReference.of(row.area_id) : null,
    organiser: row.organiser_id ? AgencyReference.of(row.organiser_id) : null,
    place: row.place,
    mode: row.mode,
    state: row.state,
    cancelledBecause: row.cancelled_because,
    sessions: row.sessions,
    participants: row.participants,
    version: row.version,
  });
}

export async function trainingConnection(ctx: CallContext, args: TrainingListArgs) {
  const { rows, totalCount } = await listTrainings(ctx, args);
  return connectionFrom({
    rows,
    args,
    cursors: trainingCursors,
    cursorOf: (row) => [row.held_on ?? '0001-01-01', row.id],
    nodeOf: toTraining,
    totalCount,
  });
}

/** 年度計 (M1-02, M1-04). */
export async function totalsOfYear(ctx: CallContext, fiscalYear: string): Promise<HomeCareTrainingTotal[]> {
  const rows = await trainingTotals(ctx, fiscalYear);
  return rows.map((row) => Object.assign(new HomeCareTrainingTotal(), { fiscalYear, ...row }));
}

/**
 * 研修・講座を予定する: it appears in the activity catalogue with the same commit.
 *
 * @throws HM-010 when it ends before it begins
 */
export async function planTraining(
  ctx: CallContext,
  input: PlanHomeCareTrainingInput,
  idempotencyKey?: string | null,
): Promise<HomeCareTraining> {
  await ctx.authorize('homeCareTraining.plan');
  const startsAt = new Date(input.startsAt);
  const endsAt = new Date(input.endsAt);
  if (endsAt < startsAt) {
    throw new DomainError('HM-010', '終わりは始まりより後にしてください。', {
      fields: { endsAt: '始まりより前です。' },
    });
  }
  const heldOn = dateInJapan(startsAt);
  const { id, repeated } = await ctx.once(idempotencyKey, newId());
  if (!repeated) {
    await insertTraining(ctx, {
      id,
      kind: input.kind,
      title: input.title,
      target: input.target,
      fiscalYear: fiscalYearOf(heldOn),
      heldOn,
      startsAt,
      endsAt,
      areaId: input.areaId ?? null,
      organiserId: ctx.actor.agencyId ?? null,
      place: input.place ?? null,
      mode: input.mode,
      programmeCode: null,
      capacity: input.capacity ?? null,
      howToApply: input.howToApply ?? null,
      state: 'planned',
      cancelledBecause: null,
      sessions: 1,
      participants: null,
      published: true,
    });
    await ctx.publish('activity.published', toActivity(await getRow(ctx, id)));
  }
  return toTraining(await getRow(ctx, id));
}

/**
 * 参加を記録する.
 *
 * @throws HM-011 unless planned, HM-012 before the day, HM-013 when the professions do not add up
 */
export async function recordAttendance(
  ctx: CallContext,
  id: string,
  version: number,
  input: RecordHomeCareAttendanceInput,
): Promise<HomeCareTraining> {
  const row = await ownTraining(ctx, 'homeCareTraining.recordAttendance', id);
  trainingIsStillPlanned(row.state);
  trainingDayHasCome(row.held_on ?? ctx.today, ctx.today);
  attendanceAddsUp(input.participants, input.byProfession);
  await updateOutcome(ctx, id, version, { state: 'held', participants: input.participants });
  await insertAttendance(ctx, id, input.byProfession);
  return toTraining(await getRow(ctx, id));
}

/**
 * 中止する, with the reason; it leaves the activity catalogue with the same commit.
 *
 * @throws HM-011 unless planned
 */
export async function cancelTraining(
  ctx: CallContext,
  id: string,
  version: number,
  reason: string,
): Promise<HomeCareTraining> {
  const row = await ownTraining(ctx, 'homeCareTraining.cancel', id);
  trainingIsStillPlanned(row.state);
  await updateOutcome(ctx, id, version, { state: 'cancelled', cancelledBecause: reason });
  const cancelled = await getRow(ctx, id);
  await ctx.publish('activity.withdrawn', toActivity(cancelled));
  return toTraining(cancelled);
}

async function ownTraining(ctx: CallContext, action: string, id: string): Promise<TrainingRow> {
  const row = await getRow(ctx, id);
  await ctx.authorize(action, { agencyId: row.organiser_id ?? '' });
  return row;
}

async function getRow(ctx: CallContext, id: string): Promise<TrainingRow> {
  const [row] = await trainingsByIds(ctx, [id]);
  if (!row) throw notFoundOrNotPermitted();
  return row;
}
