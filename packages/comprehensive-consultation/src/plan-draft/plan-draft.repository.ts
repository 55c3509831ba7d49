import {
  basisColumns,
  type CallContext,
  caseBasis,
  defineLoader,
  groupBy,
  savedByOther,
} from '@tsunagu/subgraph-kit';
import { PlanDraftEntity } from './plan-draft.entity.ts';
import type { PlanForm } from './plan-draft.rules.ts';

export interface PlanDraftRow {
  id: string;
  case_id: string;
  form: PlanForm;
  /** JSON of what was typed. */
  content: string;
  saved_at: Date;
  version: number;
}

/** What the actor has half typed of the plans of some cases. */
export function ownPlanDrafts(ctx: CallContext, caseIds: readonly string[]): Promise<PlanDraftRow[]> {
  return ctx.db.personal<PlanDraftRow>(
    'plan',
    `select d.id, d.case_id, d.form, d.content, d.saved_at, d.version, d.case_id as read_case_id, ${basisColumns}
     from plan_draft d ${caseBasis('d.case_id', 'plan')}
     where d.municipality = (select access.municipality()) and d.case_id = any ($1::uuid[])
       and d.staff_id = (select access.staff_id())`,
    [caseIds],
  );
}

export const ownPlanDraftsByCase = defineLoader(async (ctx, caseIds: readonly string[]) =>
  groupBy(await ownPlanDrafts(ctx, caseIds), caseIds, (row) => row.case_id),
);

/**
 * Stores what was typed since. Of two tabs the one that saved first is not overwritten.
 *
 * @throws SAVED_BY_OTHER
 */
export async function storePlanDraft(
  ctx: CallContext,
  draft: { id: string; caseId: string; form: PlanForm; content: object; version: number | null },
): Promise<void> {
  const { id, caseId, form } = draft;
  const { content } = await ctx.encrypt(caseId, PlanDraftEntity, { content: JSON.stringify(draft.content) });
  const place = [caseId, form, content, ctx.now];
  const stored =
    draft.version === null
      ? await ctx.db.query(
          `insert into plan_draft (municipality, id, case_id, staff_id, form, content, saved_at)
           values ((select access.municipality()), $5, $1, (select access.staff_id()), $2, $3, $4)
           on conflict (municipality, staff_id, case_id, form) do nothing returning id`,
          [...place, id],
        )
      : await ctx.db.query(
          `update plan_draft set content = $3, saved_at = $4, version = version + 1
           where municipality = (select access.municipality()) and case_id = $1 and form = $2
             and staff_id = (select access.staff_id()) and version = $5 returning id`,
          [...place, draft.version],
        );
  if (stored.length === 0) throw savedByOther();
}

/** @returns whether there was one */
export async function deletePlanDraft(ctx: CallContext, caseId: string, form: PlanForm): Promise<boolean> {
  const deleted = await ctx.db.query(
    `delete from plan_draft where municipality = (select access.municipality()) and case_id = $1 and form = $2
       and staff_id = (select access.staff_id()) returning id`,
    [caseId, form],
  );
  return deleted.length > 0;
}
