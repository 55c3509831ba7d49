import { compareFiscalYears } from '@tsunagu/japan';
import type { CallContext } from '@tsunagu/subgraph-kit';
import { themeNames } from '../course/course.type.ts';
import {
  type FigureRow,
  type FigureSeries,
  figureSeries,
  figuresOf,
  registeredCouncils,
} from './figure.repository.ts';
import {
  CommunityCouncilYear,
  CommunityCourseYear,
  CommunityFigure,
  CommunityPromoterYear,
  CommunitySupporterYear,
} from './figure.type.ts';

/** 小学校区・地区: what councils are counted of since R2 (96 of the plan). */
const districts = 96;

/** 設置数と活動数 as printed, beside what the register knows. */
export async function councilYears(ctx: CallContext): Promise<CommunityCouncilYear[]> {
  const rows = await figuresOf(ctx, ['council-set-up', 'council-active']);
  const years = fiscalYearsOf(rows);
  const registered = await registeredCouncils(ctx, years);
  return years.map((fiscalYear) => {
    const setUp = rows.find((row) => row.series === 'council-set-up' && row.fiscal_year === fiscalYear);
    const active = rows.find((row) => row.series === 'council-active' && row.fiscal_year === fiscalYear);
    return Object.assign(new CommunityCouncilYear(), {
      fiscalYear,
      setUp: setUp?.value ?? null,
      active: active?.value ?? null,
      unit: setUp?.unit ?? null,
      base: setUp?.unit === '地域' ? districts : null,
      registeredSetUp: registered.get(fiscalYear)?.set_up ?? 0,
      registeredActive: registered.get(fiscalYear)?.active ?? 0,
      note: setUp?.note ?? null,
    });
  });
}

/** 講座数 by theme and fiscal year. */
export async function courseYears(ctx: CallContext): Promise<CommunityCourseYear[]> {
  const rows = await figuresOf(ctx, ['course']);
  const order = Object.keys(themeNames);
  return rows
    .toSorted(
      (a, b) =>
        order.indexOf(a.dimension ?? '') - order.indexOf(b.dimension ?? '') ||
        compareFiscalYears(a.fiscal_year, b.fiscal_year),
    )
    .map((row) =>
      Object.assign(new CommunityCourseYear(), {
        theme: themeNames[row.dimension ?? ''],
        fiscalYear: row.fiscal_year,
        courses: row.value,
      }),
    );
}

/** 修了者数 of the year and cumulative. */
export async function supporterYears(ctx: CallContext): Promise<CommunitySupporterYear[]> {
  const rows = await figuresOf(ctx, ['supporter-finisher', 'supporter-cumulative']);
  return fiscalYearsOf(rows).map((fiscalYear) =>
    Object.assign(new CommunitySupporterYear(), {
      fiscalYear,
      finishers: printedValue(rows, 'supporter-finisher', fiscalYear),
      cumulative: printedValue(rows, 'supporter-cumulative', fiscalYear),
    }),
  );
}

/** 推進員の配置数. */
export async function promoterYears(ctx: CallContext): Promise<CommunityPromoterYear[]> {
  const rows = await figuresOf(ctx, ['promoter', 'promoter-tier-1']);
  return fiscalYearsOf(rows).map((fiscalYear) =>
    Object.assign(new CommunityPromoterYear(), {
      fiscalYear,
      total: printedValue(rows, 'promoter', fiscalYear),
      tier1: printedValue(rows, 'promoter-tier-1', fiscalYear),
    }),
  );
}

/** All printed figures of this measure. */
export async function allFigures(ctx: CallContext): Promise<CommunityFigure[]> {
  return (await figuresOf(ctx, null)).map((row) =>
    Object.assign(new CommunityFigure(), {
      series: figureSeries[row.series],
      fiscalYear: row.fiscal_year,
      dimension: row.dimension,
      value: row.value,
      unit: row.unit,
      note: row.note,
      source: row.source,
    }),
  );
}

function fiscalYearsOf(rows: readonly FigureRow[]): string[] {
  return [...new Set(rows.map((row) => row.fiscal_year))].sort(compareFiscalYears);
}

function printedValue(rows: readonly FigureRow[], series: FigureSeries, fiscalYear: string): number | null {
  return rows.find((row) => row.series === series && row.fiscal_year === fiscalYear)?.value ?? null;
}
