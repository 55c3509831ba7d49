import {
  type CallContext,
  defineLoader,
  groupBy,
  type KeysetOrder,
  orderBy,
  savedByOther,
} from '@tsunagu/subgraph-kit';
import { byColumns, publishedByIds } from '../published-list.ts';
import { RoadmapAchievementEntity } from './roadmap.entity.ts';
import { RoadmapSort } from './roadmap.type.ts';

export interface RoadmapItemRow {
  id: string;
  generation_id: string;
  measure_no: number;
  form: string;
  item_no: number;
  title: string | null;
  programme_id: string | null;
  from_fiscal_year: string;
  to_fiscal_year: string;
  sections: string[];
  section_agency_ids: string[];
  reprint: boolean;
  source: string;
}

export interface RoadmapEntryRow {
  id: string;
  item_id: string;
  kind: string;
  bullet_no: number;
  text: string;
  sections: string[];
  from_fiscal_year: string | null;
  to_fiscal_year: string | null;
  note: string | null;
  source: string;
}

export interface AchievementRow {
  id: string;
  item_id: string;
  agency_id: string;
  fiscal_year: string;
  achievement: string;
  next_step: string | null;
  published: boolean;
  entered_at: Date;
  version: number;
}

export const roadmapList = {
  table: 'roadmap_item',
  columns: `t.id, t.generation_id, t.measure_no, t.form, t.item_no, t.title, t.programme_id, t.from_fiscal_year,
    t.to_fiscal_year, t.sections, t.section_agency_ids, t.reprint, t.source`,
  sort: 'source_key',
} as const;

const achievements = {
  table: 'roadmap_achievement',
  columns: `t.id, t.item_id, t.agency_id, t.fiscal_year, t.achievement, t.next_step, t.published, t.entered_at, t.version`,
} as const;

const orders: Record<RoadmapSort, KeysetOrder> = {
  [RoadmapSort.NUMBER]: byColumns([]),
  [RoadmapSort.PERIOD]: byColumns([{ sql: 't.from_fiscal_year', type: 'text' }]),
  [RoadmapSort.PERIOD_DESC]: byColumns([{ sql: 't.from_fiscal_year', type: 'text' }], true),
  [RoadmapSort.MEASURE]: byColumns([{ sql: 't.measure_no', type: 'smallint' }]),
  [RoadmapSort.MEASURE_DESC]: byColumns([{ sql: 't.measure_no', type: 'smallint' }], true),
};

/** The order of a list by its name. */
export function roadmapOrder(sort: RoadmapSort) {
  return { name: sort, ...orders[sort] };
}

export function roadmapItemsByIds(ctx: CallContext, ids: readonly string[]): Promise<RoadmapItemRow[]> {
  return publishedByIds<RoadmapItemRow>(ctx, roadmapList, ids);
}

export const roadmapItemById = defineLoader(async (ctx, ids: readonly string[]) =>
  orderBy(await roadmapItemsByIds(ctx, ids), ids, (row) => row.id),
);

export const entriesByItem = defineLoader(async (ctx, itemIds: readonly string[]) =>
  groupBy(
    await ctx.db.query<RoadmapEntryRow>(
      `select t.id, t.item_id, t.kind, t.bullet_no, t.text, t.sections, t.from_fiscal_year, t.to_fiscal_year, t.note,
          t.source from roadmap_entry t
        where t.municipality = (select access.municipality()) and t.item_id = any ($1::uuid[])
        order by t.source_key`,
      [itemIds],
    ),
    itemIds,
    (row) => row.item_id,
  ),
);

export const achievementsByItem = defineLoader(async (ctx, itemIds: readonly string[]) =>
  groupBy(
    await ctx.db.query<AchievementRow>(
      `select ${achievements.columns} from roadmap_achievement t
        where t.municipality = (select access.municipality()) and t.item_id = any ($1::uuid[])
        order by t.entered_at desc, t.id limit 5000`,
      [itemIds],
    ),
    itemIds,
    (row) => row.item_id,
  ),
);

export function achievementsByIds(ctx: CallContext, ids: readonly string[]): Promise<AchievementRow[]> {
  return publishedByIds<AchievementRow>(ctx, achievements, ids);
}

/** What the section entered for the item and year before, if anything. */
export function findAchievement(
  ctx: CallContext,
  on: { itemId: string; agencyId: string; fiscalYear: string },
): Promise<AchievementRow | null> {
  return ctx.db.one<AchievementRow>(
    `select ${achievements.columns} from roadmap_achievement t
      where t.municipality = (select access.municipality()) and t.item_id = $1 and t.agency_id = $2 and t.fiscal_year = $3`,
    [on.itemId, on.agencyId, on.fiscalYear],
  );
}

export async function insertAchievement(
  ctx: CallContext,
  row: Pick<
    RoadmapAchievementEntity,
    'id' | 'itemId' | 'agencyId' | 'fiscalYear' | 'achievement' | 'nextStep'
  >,
): Promise<void> {
  const { municipality, staffId } = ctx.actor;
  await ctx.db.manager.insert(RoadmapAchievementEntity, { ...row, municipality, enteredBy: staffId ?? null });
}

/**
 * Stores a rewritten achievement if nobody saved in between; it must be published anew.
 *
 * @throws SAVED_BY_OTHER
 */
export async function updateAchievement(
  ctx: CallContext,
  id: string,
  version: number,
  change: { achievement: string; nextStep: string | null },
): Promise<void> {
  const updated = await ctx.db.query(
    `update roadmap_achievement set achievement = $3, next_step = $4, published = false, entered_by = $5,
        entered_at = now(), version = version + 1
      where municipality = (select access.municipality()) and id = $1 and version = $2 returning id`,
    [id, version, change.achievement, change.nextStep, ctx.actor.staffId ?? null],
  );
  if (updated.length === 0) throw savedByOther();
}

/** @throws SAVED_BY_OTHER */
export async function publishAchievement(ctx: CallContext, id: string, version: number): Promise<void> {
  const updated = await ctx.db.query(
    `update roadmap_achievement set published = true, version = version + 1
      where municipality = (select access.municipality()) and id = $1 and version = $2 returning id`,
    [id, version],
  );
  if (updated.length === 0) throw savedByOther();
}
