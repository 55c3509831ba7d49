import { type CallContext, newId, notFoundOrNotPermitted } from '@tsunagu/subgraph-kit';
import { takesPart } from '../care-plan/care-plan.repository.ts';
import type { SavePlanDraftInput } from './plan-draft.input.ts';
import {
  deletePlanDraft,
  ownPlanDrafts,
  ownPlanDraftsByCase,
  type PlanDraftRow,
  storePlanDraft,
} from './plan-draft.repository.ts';
import { type PlanForm, planDraftIsNotTooLong } from './plan-draft.rules.ts';
import { PlanDraft } from './plan-draft.type.ts';

function toPlanDraft(row: PlanDraftRow): PlanDraft {
  return Object.assign(new PlanDraft(), {
    id: row.id,
    content: JSON.parse(row.content),
    savedAt: row.saved_at.toISOString(),
    version: row.version,
  });
}

/** What the actor has half typed of a plan of a case. */
export async function findPlanDraft(
  ctx: CallContext,
  caseId: string,
  form: PlanForm,
): Promise<PlanDraft | null> {
  const row = (await ctx.load(ownPlanDraftsByCase, caseId)).find((draft) => draft.form === form);
  return row ? toPlanDraft(row) : null;
}

/**
 * 書きかけを保存する while typing: on the server, so that a closed tab or a shared PC loses and leaks nothing.
 *
 * @throws CC-107, SAVED_BY_OTHER
 */
export async function savePlanDraft(
  ctx: CallContext,
  input: SavePlanDraftInput,
  idempotencyKey?: string | null,
): Promise<PlanDraft> {
  const { caseId, form, content, version = null } = input;
  await ctx.authorize('planDraft.save');
  if (!(await takesPart(ctx, caseId))) throw notFoundOrNotPermitted();
  planDraftIsNotTooLong(content);
  const { id, repeated } = await ctx.once(idempotencyKey && `plan-draft:${idempotencyKey}`, newId());
  if (!repeated) await storePlanDraft(ctx, { id, caseId, form, content, version });
  const row = (await ownPlanDrafts(ctx, [caseId])).find((draft) => draft.form === form);
  if (!row) throw notFoundOrNotPermitted();
  return toPlanDraft(row);
}

/** 書きかけを捨てる. @returns whether there was one */
export async function discardPlanDraft(ctx: CallContext, caseId: string, form: PlanForm): Promise<boolean> {
  await ctx.authorize('planDraft.discard');
  return deletePlanDraft(ctx, caseId, form);
}
