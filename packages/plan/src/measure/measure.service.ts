import { fiscalYearPeriod, formatFiscalYear, parseFiscalYear } from '@tsunagu/japan';
import type { CallContext } from '@tsunagu/subgraph-kit';
import { type Condition, publishedPage } from '../published-list.ts';
import type { MeasureListArgs, PlanIssueListArgs } from './measure.input.ts';
import {
  type GenerationRow,
  generationById,
  generationList,
  type IssueRow,
  issueList,
  type MeasureRow,
  measureList,
} from './measure.repository.ts';
import { PlanGeneration, PlanIssue, PlanMeasure } from './measure.type.ts';

export function toGeneration(row: GenerationRow): PlanGeneration {
  return Object.assign(new PlanGeneration(), {
    id: row.id,
    code: row.code,
    title: row.title,
    fromFiscalYear: row.from_fiscal_year,
    toFiscalYear: row.to_fiscal_year,
    periodLabel: `${formatFiscalYear(row.from_fiscal_year)}～${formatFiscalYear(row.to_fiscal_year)}`,
    formulatedIn: row.formulated_in,
    revisedIn: row.revised_in,
    note: row.note,
    source: row.source,
  });
}

/** A measure; its generation is read when it is asked for. */
export function toMeasure(row: MeasureRow): PlanMeasure {
  return Object.assign(new PlanMeasure(), {
    id: row.id,
    generationId: row.generation_id,
    no: row.measure_no,
    name: row.name,
    shortName: row.short_name,
    source: row.source,
  });
}

function toIssue(row: IssueRow): PlanIssue {
  return Object.assign(new PlanIssue(), {
    id: row.id,
    measureNo: row.measure_no,
    topic: row.topic,
    kind: row.kind,
    text: row.text,
    note: row.note,
    source: row.source,
  });
}

/**
 * The filter by plan: a generation's code (`r3-r5`, `R3-R5`) or a fiscal year that it covers.
 *
 * @param column the column that holds the generation's id
 */
export function planCondition(column: string, plan: string | null | undefined): Condition {
  const fiscalYear = plan ? parseFiscalYear(plan) : undefined;
  const found = `select g.id from plan_generation g where g.municipality = t.municipality`;
  if (fiscalYear) {
    return {
      sql: `${column} in (${found} and g.period @> ?::date)`,
      value: fiscalYearPeriod(fiscalYear).from,
    };
  }
  return {
    sql: `${column} in (${found} and g.source_key = ?)`,
    value: plan?.normalize('NFKC').trim().toLowerCase(),
  };
}

export function generationConnection(ctx: CallContext, args: { first: number; after?: string | null }) {
  return publishedPage<GenerationRow, PlanGeneration>(
    ctx,
    { ...generationList, nodeOf: toGeneration },
    args,
    [],
  );
}

export async function generationOf(ctx: CallContext, id: string): Promise<PlanGeneration | null> {
  const row = await ctx.load(generationById, id);
  return row && toGeneration(row);
}

export function measureConnection(ctx: CallContext, args: MeasureListArgs) {
  return publishedPage<MeasureRow, PlanMeasure>(ctx, { ...measureList, nodeOf: toMeasure }, args, [
    planCondition('t.generation_id', args.plan),
  ]);
}

export function issueConnection(ctx: CallContext, args: PlanIssueListArgs) {
  return publishedPage<IssueRow, PlanIssue>(ctx, { ...issueList, nodeOf: toIssue }, args, [
    { sql: 't.measure_no = ?', value: args.measure },
    { sql: 't.kind = ?', value: args.kind },
  ]);
}
