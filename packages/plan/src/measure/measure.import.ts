import { fiscalYearPeriod } from '@tsunagu/japan';
import { column, defineImport, keyedId, type RowOf, tableTarget } from '@tsunagu/subgraph-kit';

const key = (label: string, form: RegExp) => column.text(label, { max: 60, pattern: form });
const source = column.text('出所', { max: 400 });
const note = column.optional(column.text('注', { max: 400 }));

const generationColumns = {
  id: key('番号', /^[hr]\d+-[hr]\d+$/),
  title: column.text('名称', { max: 80 }),
  from_fy: column.fiscalYear('開始年度'),
  to_fy: column.fiscalYear('終了年度'),
  formulated_in: column.optional(
    column.text('策定', { pattern: /^\d{4}-\d{2}$/, form: '2018-03 のように書きます。' }),
  ),
  revised_in: column.optional(
    column.text('改訂', { pattern: /^\d{4}-\d{2}$/, form: '2021-03 のように書きます。' }),
  ),
  note,
  source,
};

/** 計画の世代 — H30–R2 and R3–R5; a new generation is a new row. */
export const planGenerationImport = defineImport({
  name: 'plan-generations',
  title: '計画の世代',
  file: new URL('../../data/plan-generations.csv', import.meta.url),
  columns: generationColumns,
  key: ['id'],
  provides: 'plan-generation',
  ...tableTarget<RowOf<typeof generationColumns>>({
    table: 'plan.plan_generation',
    columns: {
      id: ['uuid', (row) => keyedId('plan-generation', row.id)],
      title: ['text', (row) => row.title],
      from_fiscal_year: ['text', (row) => row.from_fy],
      to_fiscal_year: ['text', (row) => row.to_fy],
      period: [
        'daterange',
        (row) => `[${fiscalYearPeriod(row.from_fy).from},${fiscalYearPeriod(row.to_fy).to}]`,
      ],
      formulated_in: ['text', (row) => row.formulated_in],
      revised_in: ['text', (row) => row.revised_in],
      note: ['text', (row) => row.note],
      source: ['text', (row) => row.source],
    },
  }),
});

const measureColumns = {
  id: key('番号', /^[hr]\d+-[hr]\d+-\d$/),
  plan: column.reference('計画', 'plan-generation'),
  measure_no: column.integer('施策番号', { min: 0, max: 5 }),
  name: column.text('施策名', { max: 100 }),
  short_name: column.text('略称', { max: 60 }),
  source,
};

/** 施策 — the five measures of each generation; number 0 stands for the whole plan. */
export const measureImport = defineImport({
  name: 'plan-measures',
  title: '施策',
  file: new URL('../../data/measures.csv', import.meta.url),
  columns: measureColumns,
  key: ['id'],
  provides: 'measure',
  ...tableTarget<RowOf<typeof measureColumns>>({
    table: 'plan.measure',
    columns: {
      id: ['uuid', (row) => keyedId('measure', row.id)],
      generation_id: ['uuid', (row) => keyedId('plan-generation', row.plan)],
      measure_no: ['smallint', (row) => row.measure_no],
      name: ['text', (row) => row.name],
      short_name: ['text', (row) => row.short_name],
      source: ['text', (row) => row.source],
    },
  }),
});

/** Kinds of statements, as the file and the graph name them. */
export const statementKinds = {
  plan_fact: 'plan_fact',
  plan_position: 'plan_position',
  philosophy: 'philosophy',
  legal_basis: 'legal_basis',
  related_plan: 'related_plan',
  policy: 'policy',
  issue: 'issue',
  problem_awareness: 'problem_awareness',
  content_title: 'content_title',
  content: 'content',
  action: 'action',
} as const;

const statementColumns = {
  id: key('番号', /^p\d-\d-[a-z_]+-\d+$/),
  plan: column.reference('計画', 'plan-generation'),
  measure_no: column.integer('施策番号', { min: 0, max: 5 }),
  kind: column.oneOf('種別', statementKinds),
  item_no: column.integer('順番', { min: 1 }),
  text: column.text('本文', { max: 300 }),
  source,
};

/** 施策の記載 — policies, issues, contents, actions of a measure. */
export const measureStatementImport = defineImport({
  name: 'plan-measure-statements',
  title: '施策の記載',
  file: new URL('../../data/measure-statements.csv', import.meta.url),
  columns: statementColumns,
  key: ['id'],
  ...tableTarget<RowOf<typeof statementColumns>>({
    table: 'plan.measure_statement',
    columns: {
      id: ['uuid', (row) => keyedId('measure-statement', row.id)],
      measure_id: ['uuid', (row) => keyedId('measure', `${row.plan}-${row.measure_no}`)],
      kind: ['text', (row) => row.kind],
      item_no: ['smallint', (row) => row.item_no],
      text: ['text', (row) => row.text],
      source: ['text', (row) => row.source],
    },
  }),
});

const issueColumns = {
  id: key('番号', /^is-\d{3,}$/),
  measure_no: column.integer('施策番号', { min: 0, max: 5 }),
  topic: column.text('話題', { max: 80 }),
  kind: column.text('種別', { max: 20 }),
  text: column.text('本文', { max: 300 }),
  note,
  source,
};

/** 課題・背景 — what the plan documents state as problem, effect, lesson or norm. */
export const planIssueImport = defineImport({
  name: 'plan-issues',
  title: '課題・背景',
  file: new URL('../../data/issues.csv', import.meta.url),
  columns: issueColumns,
  key: ['id'],
  ...tableTarget<RowOf<typeof issueColumns>>({
    table: 'plan.plan_issue',
    columns: {
      id: ['uuid', (row) => keyedId('plan-issue', row.id)],
      measure_no: ['smallint', (row) => row.measure_no],
      topic: ['text', (row) => row.topic],
      kind: ['text', (row) => row.kind],
      text: ['text', (row) => row.text],
      note: ['text', (row) => row.note],
      source: ['text', (row) => row.source],
    },
  }),
});
