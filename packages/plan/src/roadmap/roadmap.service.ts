import { formatFiscalYear } from '@tsunagu/japan';
import { type CallContext, newId, notFoundOrNotPermitted, savedByOther } from '@tsunagu/subgraph-kit';
import { fiscalYearArgument } from '../indicator/indicator.service.ts';
import { planCondition } from '../measure/measure.service.ts';
import { publishedPage } from '../published-list.ts';
import { AgencyReference } from '../references/references.ts';
import type { RoadmapAchievementInput, RoadmapListArgs } from './roadmap.input.ts';
import {
  type AchievementRow,
  achievementsByIds,
  findAchievement,
  insertAchievement,
  type RoadmapEntryRow,
  type RoadmapItemRow,
  roadmapItemById,
  roadmapList,
  roadmapOrder,
  publishAchievement as storePublication,
  updateAchievement,
} from './roadmap.repository.ts';
import {
  onlySectionInChargeEnters,
  reprintIsEnteredAtItsOriginal,
  yearHasBegun,
  yearLiesWithinItem,
} from './roadmap.rules.ts';
import { RoadmapAchievement, RoadmapEntry, RoadmapItem } from './roadmap.type.ts';

export function toRoadmapItem(row: RoadmapItemRow): RoadmapItem {
  return Object.assign(new RoadmapItem(), {
    id: row.id,
    generationId: row.generation_id,
    programmeId: row.programme_id,
    measureNo: row.measure_no,
    form: row.form,
    itemNo: row.item_no,
    title: row.title,
    fromFiscalYear: row.from_fiscal_year,
    toFiscalYear: row.to_fiscal_year,
    periodLabel: `${formatFiscalYear(row.from_fiscal_year)}～${formatFiscalYear(row.to_fiscal_year)}`,
    sections: row.sections,
    sectionAgencies: row.section_agency_ids.map((id) => AgencyReference.of(id)),
    reprint: row.reprint,
    source: row.source,
  });
}

export function toRoadmapEntry(row: RoadmapEntryRow): RoadmapEntry {
  return Object.assign(new RoadmapEntry(), {
    id: row.id,
    kind: row.kind,
    bulletNo: row.bullet_no,
    text: row.text,
    sections: row.sections,
    fromFiscalYear: row.from_fiscal_year,
    toFiscalYear: row.to_fiscal_year,
    note: row.note,
    source: row.source,
  });
}

export function toAchievement(row: AchievementRow): RoadmapAchievement {
  return Object.assign(new RoadmapAchievement(), {
    id: row.id,
    itemId: row.item_id,
    agency: AgencyReference.of(row.agency_id),
    fiscalYear: row.fiscal_year,
    achievement: row.achievement,
    nextStep: row.next_step,
    published: row.published,
    enteredAt: row.entered_at.toISOString(),
    version: row.version,
  });
}

export async function findRoadmapItem(ctx: CallContext, id: string): Promise<RoadmapItem | null> {
  const row = await ctx.load(roadmapItemById, id);
  return row && toRoadmapItem(row);
}

export function roadmapConnection(ctx: CallContext, args: RoadmapListArgs) {
  return publishedPage<RoadmapItemRow, RoadmapItem>(
    ctx,
    { ...roadmapList, order: roadmapOrder(args.sort), nodeOf: toRoadmapItem },
    args,
    [
      planCondition('t.generation_id', args.plan),
      { sql: 't.measure_no = ?', value: args.measure },
      { sql: '? = any (t.sections)', value: args.section },
      { sql: 't.section_agency_ids @> array[?]::uuid[]', value: args.sectionAgencyId },
      { sql: 't.form = ?', value: args.form },
    ],
  );
}

/**
 * 取組実績を入力する: a section enters what was done for an item in a year; the lead division may do it for a section.
 * Entering again rewrites it and takes it back from publication.
 *
 * @throws PL-001 when the section is not in charge, PL-002 and PL-003 for a wrong year, PL-004 for a reprint,
 * SAVED_BY_OTHER when somebody entered it in between
 */
export async function enterAchievement(
  ctx: CallContext,
  input: RoadmapAchievementInput,
  idempotencyKey?: string | null,
): Promise<RoadmapAchievement> {
  await ctx.authorize('roadmap.enterAchievement');
  const item = await ctx.load(roadmapItemById, input.itemId);
  if (!item) throw notFoundOrNotPermitted();
  const onBehalf = ctx.actor.roles.includes('lead-division') ? input.agencyId : null;
  const agencyId = onBehalf ?? ctx.actor.agencyId ?? '';
  const fiscalYear = fiscalYearArgument(input.fiscalYear) ?? '';
  const facts = {
    fromFiscalYear: item.from_fiscal_year,
    toFiscalYear: item.to_fiscal_year,
    sectionAgencyIds: item.section_agency_ids,
    reprint: item.reprint,
  };
  reprintIsEnteredAtItsOriginal(facts);
  onlySectionInChargeEnters(facts, agencyId);
  yearLiesWithinItem(facts, fiscalYear);
  yearHasBegun(fiscalYear, ctx.today);

  const { id, repeated } = await ctx.once(idempotencyKey, newId());
  if (repeated) return getAchievement(ctx, id);
  const change = { achievement: input.achievement.trim(), nextStep: input.nextStep?.trim() || null };
  const earlier = await findAchievement(ctx, { itemId: item.id, agencyId, fiscalYear });
  if (!earlier) {
    if (input.version) throw savedByOther();
    await insertAchievement(ctx, { id, itemId: item.id, agencyId, fiscalYear, ...change });
    return getAchievement(ctx, id);
  }
  await updateAchievement(ctx, earlier.id, input.version ?? 0, change);
  return getAchievement(ctx, earlier.id);
}

/** 取組実績を公表する: the lead division lets everybody read it. */
export async function publishAchievement(
  ctx: CallContext,
  id: string,
  version: number,
): Promise<RoadmapAchievement> {
  await ctx.authorize('roadmap.publishAchievement');
  await getAchievement(ctx, id);
  await storePublication(ctx, id, version);
  return getAchievement(ctx, id);
}

async function getAchievement(ctx: CallContext, id: string): Promise<RoadmapAchievement> {
  const [row] = await achievementsByIds(ctx, [id]);
  if (!row) throw notFoundOrNotPermitted();
  return toAchievement(row);
}
