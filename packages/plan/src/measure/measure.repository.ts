import { type CallContext, defineLoader, groupBy, orderBy } from '@tsunagu/subgraph-kit';
import { publishedByIds } from '../published-list.ts';

export interface GenerationRow {
  id: string;
  code: string;
  title: string;
  from_fiscal_year: string;
  to_fiscal_year: string;
  formulated_in: string | null;
  revised_in: string | null;
  note: string | null;
  source: string;
}

export interface MeasureRow {
  id: string;
  generation_id: string;
  measure_no: number;
  name: string;
  short_name: string;
  source: string;
}

export interface StatementRow {
  id: string;
  measure_id: string;
  kind: string;
  item_no: number;
  text: string;
  source: string;
}

export interface IssueRow {
  id: string;
  measure_no: number;
  topic: string;
  kind: string;
  text: string;
  note: string | null;
  source: string;
}

export const generationList = {
  table: 'plan_generation',
  columns: `t.id, t.source_key as code, t.title, t.from_fiscal_year, t.to_fiscal_year, t.formulated_in, t.revised_in, t.note, t.source`,
  sort: 'source_key',
} as const;

export const measureList = {
  table: 'measure',
  columns: 't.id, t.generation_id, t.measure_no, t.name, t.short_name, t.source',
  sort: 'source_key',
} as const;

export const issueList = {
  table: 'plan_issue',
  columns: 't.id, t.measure_no, t.topic, t.kind, t.text, t.note, t.source',
  sort: 'source_key',
} as const;

export const generationById = defineLoader(async (ctx, ids: readonly string[]) =>
  orderBy(await publishedByIds<GenerationRow>(ctx, generationList, ids), ids, (row) => row.id),
);

export function measuresByIds(ctx: CallContext, ids: readonly string[]): Promise<MeasureRow[]> {
  return publishedByIds<MeasureRow>(ctx, measureList, ids);
}

export const statementsByMeasure = defineLoader(async (ctx, measureIds: readonly string[]) =>
  groupBy(
    await ctx.db.query<StatementRow>(
      `select t.id, t.measure_id, t.kind, t.item_no, t.text, t.source from measure_statement t
        where t.municipality = (select access.municipality()) and t.measure_id = any ($1::uuid[])
        order by t.kind, t.item_no, t.id`,
      [measureIds],
    ),
    measureIds,
    (row) => row.measure_id,
  ),
);
