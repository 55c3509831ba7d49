import { addDays } from '@tsunagu/japan';
import { type CallContext, connectionFrom, newId, notFoundOrNotPermitted } from '@tsunagu/subgraph-kit';
import { consultationIsOpen } from '../consultation/consultation.rules.ts';
import { getRow } from '../consultation/consultation.service.ts';
import type { MonitoringRow } from '../monitoring/monitoring.repository.ts';
import { monitoringIsOpen } from '../monitoring/monitoring.rules.ts';
import { getDuty, toMonitoring } from '../monitoring/monitoring.service.ts';
import type { Monitoring } from '../monitoring/monitoring.type.ts';
import { dateIsPlausible } from '../references/recorded-on.ts';
import { AgencyReference, StaffReference } from '../references/references.ts';
import { setting } from '../setting/setting.repository.ts';
import type { HoldReviewInput, MoveReviewInput, RecordProgressInput } from './progress.input.ts';
import {
  insertNote,
  noteById,
  type ProgressRow,
  progressCursors,
  progressPages,
  setReview,
} from './progress.repository.ts';
import { movingHasReason, progressIsTold, reviewLiesAhead } from './progress.rules.ts';
import { ProgressNote } from './progress.type.ts';

export function toProgressNote(row: ProgressRow): ProgressNote {
  return Object.assign(new ProgressNote(), {
    id: row.id,
    kind: row.kind,
    agency: AgencyReference.of(row.agency_id),
    staff: row.staff_id === null ? null : StaffReference.of(row.staff_id),
    occurredOn: row.occurred_on,
    recordedAt: row.recorded_at.toISOString(),
    finding: row.finding,
    reviewOn: row.review_on,
  });
}

export async function progressConnection(
  ctx: CallContext,
  caseId: string,
  args: { first: number; after?: string | null },
) {
  const page = { caseId, first: args.first, after: args.after ?? null };
  const rows = await ctx.load(progressPages, page);
  return connectionFrom({
    rows,
    args,
    cursors: progressCursors,
    cursorOf: (row) => [row.occurred_on, row.id],
    nodeOf: toProgressNote,
    totalCount: rows[0]?.total ?? 0,
  });
}

/**
 * 進み具合を記録する, by who handles the case or holds a duty of it; all who hold a role read it (M2-22).
 *
 * @throws CC-006, CC-063, CC-082
 */
export async function recordProgress(
  ctx: CallContext,
  input: RecordProgressInput,
  idempotencyKey?: string | null,
): Promise<ProgressNote> {
  const consultation = await getRow(ctx, input.caseId);
  await ctx.authorize('progress.record', { caseId: input.caseId });
  const { id, repeated } = await ctx.once(idempotencyKey && `progress:${idempotencyKey}`, newId());
  if (!repeated) {
    consultationIsOpen(consultation.state);
    progressIsTold(input.word);
    await insertNote(
      ctx,
      {
        id,
        caseId: input.caseId,
        dutyId: null,
        kind: 'progress',
        finding: null,
        reviewOn: null,
        occurredOn: recordedOn(ctx, input.occurredOn),
      },
      input.word,
    );
  }
  return getNote(ctx, id);
}

/**
 * 見直しをする（方針確認）: how it goes since the conference, whether the policy still holds, and when to look again (M2-22).
 *
 * @throws CC-050, CC-063, CC-082, CC-083
 */
export async function holdReview(
  ctx: CallContext,
  input: HoldReviewInput,
  idempotencyKey?: string | null,
): Promise<Monitoring> {
  const duty = await getDuty(ctx, input.dutyId);
  await ctx.authorize('review.hold', { caseId: duty.case_id });
  const { id, repeated } = await ctx.once(idempotencyKey && `review:${idempotencyKey}`, newId());
  if (!repeated) {
    isOwnDuty(ctx, duty);
    monitoringIsOpen(duty.closed_at);
    progressIsTold(input.word);
    const reviewOn = input.reviewOn ?? addDays(ctx.today, await setting(ctx, 'review-interval-days'));
    reviewLiesAhead(reviewOn, ctx.today);
    const occurredOn = recordedOn(ctx, input.occurredOn);
    await setReview(ctx, duty, input.version, reviewOn);
    await insertNote(
      ctx,
      {
        id,
        caseId: duty.case_id,
        dutyId: duty.id,
        kind: 'review',
        finding: input.finding,
        reviewOn,
        occurredOn,
      },
      input.word,
    );
  }
  return toMonitoring(await getDuty(ctx, duty.id));
}

/**
 * 見直し日を動かす, with the reason, by who holds the duty or the lead division.
 *
 * @throws CC-050, CC-083, CC-084
 */
export async function moveReview(
  ctx: CallContext,
  input: MoveReviewInput,
  idempotencyKey?: string | null,
): Promise<Monitoring> {
  const duty = await getDuty(ctx, input.dutyId);
  await ctx.authorize('review.move', { caseId: duty.case_id });
  const { id, repeated } = await ctx.once(idempotencyKey && `move-review:${idempotencyKey}`, newId());
  if (!repeated) {
    if (!ctx.actor.roles.includes('lead-division')) isOwnDuty(ctx, duty);
    monitoringIsOpen(duty.closed_at);
    reviewLiesAhead(input.reviewOn, ctx.today);
    movingHasReason(input.reason);
    await setReview(ctx, duty, input.version, input.reviewOn);
    await insertNote(
      ctx,
      {
        id,
        caseId: duty.case_id,
        dutyId: duty.id,
        kind: 'review-moved',
        finding: null,
        reviewOn: input.reviewOn,
        occurredOn: ctx.today,
      },
      input.reason,
    );
  }
  return toMonitoring(await getDuty(ctx, duty.id));
}

/** Nobody speaks for the duty of another agency. */
function isOwnDuty(ctx: CallContext, duty: MonitoringRow): void {
  if (duty.agency_id !== ctx.actor.agencyId) throw notFoundOrNotPermitted();
}

function recordedOn(ctx: CallContext, occurredOn: string | null | undefined): string {
  if (occurredOn) dateIsPlausible(occurredOn, { today: ctx.today, field: 'occurredOn' });
  return occurredOn ?? ctx.today;
}

async function getNote(ctx: CallContext, id: string): Promise<ProgressNote> {
  const row = await noteById(ctx, id);
  if (!row) throw notFoundOrNotPermitted();
  return toProgressNote(row);
}
