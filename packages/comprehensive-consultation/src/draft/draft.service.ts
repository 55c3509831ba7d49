import { type CallContext, newId, notFoundOrNotPermitted } from '@tsunagu/subgraph-kit';
import { HouseholdReference } from '../references/references.ts';
import type { SaveConsultationDraftInput } from './draft.input.ts';
import { type DraftRow, deleteDraft, insertDraft, ownDraft, updateDraft } from './draft.repository.ts';
import { draftIsNotTooLong } from './draft.rules.ts';
import { ConsultationDraft } from './draft.type.ts';

export function toDraft(row: DraftRow): ConsultationDraft {
  return Object.assign(new ConsultationDraft(), {
    id: row.id,
    household: row.household_id === null ? null : HouseholdReference.of(row.household_id),
    content: JSON.parse(row.content),
    savedAt: row.saved_at.toISOString(),
    version: row.version,
    isHandedOver: row.of_office,
  });
}

export async function findDraft(ctx: CallContext, id: string): Promise<ConsultationDraft | null> {
  const row = await ownDraft(ctx, id);
  if (!row) ctx.reads.missed(id);
  return row && toDraft(row);
}

/**
 * 下書きを保存する while typing: on the server, so that a closed tab or a shared PC loses and leaks nothing.
 *
 * @throws CC-009, SAVED_BY_OTHER
 */
export async function saveDraft(
  ctx: CallContext,
  input: SaveConsultationDraftInput,
  idempotencyKey?: string | null,
): Promise<ConsultationDraft> {
  await ctx.authorize('draft.save', { agencyId: ctx.actor.agencyId });
  draftIsNotTooLong(input.content);
  const change = { householdId: input.householdId ?? null, content: input.content };
  const { id, repeated } = await ctx.once(idempotencyKey && `draft:${idempotencyKey}`, input.id ?? newId());
  if (!repeated) {
    if (!input.id) await insertDraft(ctx, { id, ...change });
    else if (await ownDraft(ctx, id)) await updateDraft(ctx, id, input.version ?? 0, change);
    else throw notFoundOrNotPermitted();
  }
  const row = await ownDraft(ctx, id);
  if (!row) throw notFoundOrNotPermitted();
  return toDraft(row);
}

/** 下書きを捨てる. @returns whether there was one */
export async function discardDraft(ctx: CallContext, id: string): Promise<boolean> {
  await ctx.authorize('draft.discard', { agencyId: ctx.actor.agencyId });
  return deleteDraft(ctx, id);
}
