import {
  type CallContext,
  connectionFrom,
  DomainError,
  newId,
  notFoundOrNotPermitted,
} from '@tsunagu/subgraph-kit';
import { AgencyReference, PersonReference, StaffReference } from '../references/references.ts';
import type { OpenBreakGlassInput, ReviewBreakGlassInput } from './break-glass.input.ts';
import {
  type BreakGlassRow,
  type BreakGlassView,
  breakGlassesByIds,
  breakGlassOrders,
  endGrant,
  grantBreakGlass,
  listBreakGlasses,
  openBreakGlassByPerson,
  recordReview,
} from './break-glass.repository.ts';
import { checkDuration, checkReason, reviewDueOn } from './break-glass.rules.ts';
import { BreakGlass, BreakGlassState } from './break-glass.type.ts';

export function toBreakGlass(ctx: CallContext, row: BreakGlassRow): BreakGlass {
  const due = reviewDueOn(row.granted_at);
  const isOver = row.until <= ctx.now;
  return Object.assign(new BreakGlass(), {
    id: row.id,
    state: row.reviewed_at
      ? BreakGlassState.REVIEWED
      : isOver
        ? BreakGlassState.WAITING
        : BreakGlassState.OPEN,
    personId: row.person_id,
    person: PersonReference.of(row.person_id),
    staff: StaffReference.of(row.staff_id),
    agency: AgencyReference.of(row.agency_id),
    reason: row.reason,
    openedAt: row.granted_at.toISOString(),
    until: row.until.toISOString(),
    reviewDueOn: due,
    isOverdue: !row.reviewed_at && ctx.today > due,
    reviewedAt: row.reviewed_at?.toISOString() ?? null,
    reviewedBy: row.reviewed_by ? StaffReference.of(row.reviewed_by) : null,
    finding: row.finding,
    reviewNote: row.review_note,
  });
}

export async function breakGlassConnection(
  ctx: CallContext,
  view: BreakGlassView,
  args: { first: number; after?: string | null },
) {
  const { rows, totalCount } = await listBreakGlasses(ctx, view, args);
  const order = breakGlassOrders[view];
  return connectionFrom({
    rows,
    args,
    cursors: order.cursors,
    cursorOf: order.cursorOf,
    nodeOf: (row) => toBreakGlass(ctx, row),
    totalCount,
  });
}

export async function findBreakGlass(ctx: CallContext, id: string): Promise<BreakGlass | null> {
  const [row] = await breakGlassesByIds(ctx, [id]);
  if (!row) ctx.reads.missed(id);
  return row ? toBreakGlass(ctx, row) : null;
}

/**
 * 緊急閲覧を始める: all of one person but what is sealed, for a while, read only.
 *
 * @throws OV-001 … OV-003 a reason without substance; OV-004 the length; OV-005 one is open already; STEP_UP_REQUIRED
 */
export async function openBreakGlass(
  ctx: CallContext,
  input: OpenBreakGlassInput,
  idempotencyKey?: string | null,
): Promise<BreakGlass> {
  await ctx.authorize('breakGlass.open');
  checkReason(input.reason);
  checkDuration(input.minutes);
  ctx.reads.wrote('breakGlass.open', { personIds: [input.personId] });
  const { id, repeated } = await ctx.once(idempotencyKey, newId());
  if (!repeated) {
    if (await ctx.load(openBreakGlassByPerson, input.personId)) {
      throw new DomainError('OV-005', 'この人の緊急閲覧は、すでに始まっています。画面を開き直してください。');
    }
    await grantBreakGlass(ctx, { id, ...input });
  }
  return getBreakGlass(ctx, id);
}

/** 緊急閲覧を終える: at once, before its time. Ending twice is no mistake. */
export async function endBreakGlass(ctx: CallContext, id: string): Promise<BreakGlass> {
  await ctx.authorize('breakGlass.end');
  await endGrant(ctx, id);
  return getBreakGlass(ctx, id);
}

/**
 * 事後確認: whether the look was necessary.
 *
 * @throws OV-006 while it is still open
 */
export async function reviewBreakGlass(ctx: CallContext, input: ReviewBreakGlassInput): Promise<BreakGlass> {
  await ctx.authorize('breakGlass.review');
  const { state } = await getBreakGlass(ctx, input.id);
  if (state === BreakGlassState.OPEN) {
    throw new DomainError('OV-006', '緊急閲覧がまだ続いています。終わってから確認してください。');
  }
  await recordReview(ctx, input.id, input.finding, input.note);
  return getBreakGlass(ctx, input.id);
}

async function getBreakGlass(ctx: CallContext, id: string): Promise<BreakGlass> {
  const [row] = await breakGlassesByIds(ctx, [id]);
  if (!row) throw notFoundOrNotPermitted();
  return toBreakGlass(ctx, row);
}
