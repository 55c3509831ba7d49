/** The least that a value must say to be drawn. */
export interface DrawnValue {
  fiscalYear: string | null;
  reportedFiscalYear: string | null;
  dimension: string | null;
  value: number | null;
}

export interface Point {
  /** 年度 of the report, which is the column of the printed table. */
  year: string;
  value: number;
}

const ERA_START: Record<string, number> = { S: 1925, H: 1988, R: 2018 };

/** R4 → 2022, for sorting. */
function yearNumber(label: string): number {
  return (ERA_START[label[0] ?? ''] ?? 0) + Number(label.slice(1));
}

/**
 * The values that make one line: those of the whole, one per report year, in order. Values by dimension (welfare
 * district, theme …) stay in the table, because adding them to the line would draw the same thing twice.
 */
export function seriesOf(values: readonly DrawnValue[]): Point[] {
  const points = new Map<string, number>();
  for (const { value, dimension, reportedFiscalYear, fiscalYear } of values) {
    const year = reportedFiscalYear ?? fiscalYear;
    if (value === null || dimension !== null || !year) continue;
    points.set(year, value);
  }
  return [...points]
    .map(([year, value]) => ({ year, value }))
    .sort((a, b) => yearNumber(a.year) - yearNumber(b.year));
}
