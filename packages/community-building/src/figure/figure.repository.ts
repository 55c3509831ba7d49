import { fiscalYearPeriod } from '@tsunagu/japan';
import { type CallContext, defineLoader, orderBy } from '@tsunagu/subgraph-kit';

/** 実績値の項目: what the plan counts of measure 4. */
export const figureSeries = {
  'council-set-up': '地域支え合い推進会議 設置数',
  'council-active': '地域支え合い推進会議 活動数',
  'council-junior-high-districts': '地域支え合い推進会議 設置済みの中学校区',
  promoter: '支え合い推進員 配置数',
  'promoter-tier-1': '第1層支え合い推進員 配置数',
  course: '主催講座 講座数',
  'supporter-finisher': '生活・介護支援サポーター養成講座 修了者数',
  'supporter-cumulative': '生活・介護支援サポーター養成数（累計）',
  'supporter-training-hall': 'サポーター養成講座 実施公民館',
  'community-meeting': '地域づくり会議',
  'disaster-volunteer-network': '災害ボランティアネットワーク 会議・研修会',
  forum: 'フォーラム',
  'school-forum': '地域と学校の協働フォーラム',
  workshop: '課題共有・分析・解決ワークショップ',
  'leader-training': '市民活動・地域活動リーダー養成講座',
  'adviser-dispatch': '市民活動支援アドバイザー派遣',
  'volunteer-training': 'ボランティア養成講座（ふれあいセンター）',
  'school-promoter': '地域学校協働活動推進員',
} as const;
export type FigureSeries = keyof typeof figureSeries;

export interface FigureRow {
  series: FigureSeries;
  fiscal_year: string;
  dimension: string | null;
  value: number | null;
  unit: string;
  note: string | null;
  source: string;
}

const tenant = 'f.municipality = (select access.municipality())';

export function figuresOf(ctx: CallContext, series: readonly FigureSeries[] | null): Promise<FigureRow[]> {
  return ctx.db.query<FigureRow>(
    `select f.series, f.fiscal_year, f.dimension, f.value, f.unit, f.note, f.source from figure f
     where ${tenant} and ($1::text[] is null or f.series = any ($1)) order by f.series, f.dimension nulls first, f.source_key`,
    [series],
  );
}

/** Councils of the register that were set up, and active, on the last day of each fiscal year. */
export async function registeredCouncils(ctx: CallContext, fiscalYears: readonly string[]) {
  const rows = await ctx.db.query<{ fiscal_year: string; set_up: number; active: number }>(
    `select y.fiscal_year,
        count(f.council_id) filter (where f.state in ('set-up', 'active', 'dormant'))::int as set_up,
        count(f.council_id) filter (where f.state = 'active')::int as active
     from unnest($1::text[], $2::date[]) as y(fiscal_year, day)
     left join council_history f on ${tenant} and f.valid_from <= y.day and (f.valid_until is null or f.valid_until > y.day)
     group by y.fiscal_year`,
    [fiscalYears, fiscalYears.map((year) => fiscalYearPeriod(year).to)],
  );
  return new Map(rows.map((row) => [row.fiscal_year, row]));
}

export interface AreaCountsRow {
  area_id: string;
  supporters: number | null;
  active_supporters: number | null;
  open_needs: number | null;
}

/** How many, never who; small numbers are null. */
export const countsByArea = defineLoader(async (ctx, areaIds: readonly string[]) =>
  orderBy(
    await ctx.db.query<AreaCountsRow>(`select * from community_building.area_counts($1::uuid[])`, [areaIds]),
    areaIds,
    (row) => row.area_id,
  ),
);
