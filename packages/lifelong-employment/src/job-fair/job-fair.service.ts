import { dateInJapan, fiscalYearOf } from '@tsunagu/japan';
import { type CallContext, connectionFrom, newId, notFoundOrNotPermitted } from '@tsunagu/subgraph-kit';
import { AgencyReference } from '../references/references.ts';
import type { JobFairListArgs, PlanJobFairInput } from './job-fair.input.ts';
import {
  insertJobFair,
  type JobFairRow,
  jobFairCursors,
  jobFairsByIds,
  listJobFairs,
  toActivity,
  updateResult,
} from './job-fair.repository.ts';
import { fairEndsAfterItBegins, hiredAreParticipants, hiredRate } from './job-fair.rules.ts';
import { JobFair } from './job-fair.type.ts';

export function toJobFair(row: JobFairRow): JobFair {
  return Object.assign(new JobFair(), {
    id: row.id,
    title: row.title,
    kind: row.kind,
    fiscalYear: row.fiscal_year,
    heldOn: row.held_on,
    place: row.place,
    organiser: row.organiser_id ? AgencyReference.of(row.organiser_id) : null,
    sessions: row.sessions,
    participants: row.participants,
    hired: row.hired,
    hiredRate: hiredRate(row.participants, row.hired),
    version: row.version,
  });
}

export async function jobFairConnection(ctx: CallContext, args: JobFairListArgs) {
  const { rows, totalCount } = await listJobFairs(ctx, args);
  return connectionFrom({
    rows,
    args,
    cursors: jobFairCursors,
    cursorOf: (row) => [row.held_on ?? '0001-01-01', row.id],
    nodeOf: toJobFair,
    totalCount,
  });
}

/**
 * 催しを予定する: it appears in the activity catalogue with the same commit (M3-11).
 *
 * @throws LE-030 when it does not end after it begins
 */
export async function planJobFair(
  ctx: CallContext,
  input: PlanJobFairInput,
  idempotencyKey?: string | null,
): Promise<JobFair> {
  await ctx.authorize('jobFair.plan');
  const startsAt = new Date(input.startsAt);
  const endsAt = new Date(input.endsAt);
  fairEndsAfterItBegins(startsAt, endsAt);
  const heldOn = dateInJapan(startsAt);
  const { id, repeated } = await ctx.once(idempotencyKey, newId());
  if (!repeated) {
    await insertJobFair(ctx, {
      id,
      title: input.title,
      kind: input.kind,
      fiscalYear: fiscalYearOf(heldOn),
      heldOn,
      startsAt,
      endsAt,
      place: input.place ?? null,
      organiserId: ctx.actor.agencyId ?? null,
      sessions: 1,
      participants: null,
      hired: null,
      capacity: input.capacity ?? null,
      howToApply: input.howToApply ?? null,
      published: true,
    });
    await ctx.publish('activity.published', toActivity(await getRow(ctx, id)));
  }
  return toJobFair(await getRow(ctx, id));
}

/**
 * 結果を記録する.
 *
 * @throws LE-031 when more were hired than took part
 */
export async function recordJobFairResult(
  ctx: CallContext,
  id: string,
  version: number,
  result: { participants: number; hired: number },
): Promise<JobFair> {
  const row = await getRow(ctx, id);
  await ctx.authorize('jobFair.recordResult', { agencyId: row.organiser_id ?? '' });
  hiredAreParticipants(result.participants, result.hired);
  await updateResult(ctx, id, version, result);
  return toJobFair(await getRow(ctx, id));
}

async function getRow(ctx: CallContext, id: string): Promise<JobFairRow> {
  const [row] = await jobFairsByIds(ctx, [id]);
  if (!row) throw notFoundOrNotPermitted();
  return row;
}
