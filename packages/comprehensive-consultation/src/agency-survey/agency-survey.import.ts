import { column, defineImport, keyedId, type RowOf, tableTarget } from '@tsunagu/subgraph-kit';

const questions = {
  edition: column.integer('版', { min: 1 }),
  code: column.text('符号', {
    max: 30,
    pattern: /^[a-z][a-z-]*$/,
    form: '英小文字とハイフンで書いてください。',
  }),
  position: column.integer('並び順', { min: 1 }),
  kind: column.oneOf('種類', { 選択: 'main', 自由記述: 'free' } as const),
  text: column.text('質問', { max: 300 }),
};

/** アンケートの質問: the main question stays as it is, so that years compare; free questions may change with an edition. */
export const surveyQuestionImport = defineImport({
  name: 'agency-survey-questions',
  title: '機関アンケートの質問',
  file: new URL('../../data/agency_survey_questions.csv', import.meta.url),
  columns: questions,
  key: ['edition', 'code'],
  ...tableTarget<RowOf<typeof questions>>({
    table: 'comprehensive_consultation.agency_survey_question',
    columns: {
      id: ['uuid', (row) => keyedId('agency-survey-question', `${row.edition}:${row.code}`)],
      edition: ['integer', (row) => row.edition],
      code: ['text', (row) => row.code],
      position: ['integer', (row) => row.position],
      kind: ['text', (row) => row.kind],
      text: ['text', (row) => row.text],
    },
  }),
});

const printed = {
  fiscal_year: column.fiscalYear('年度'),
  share: column.decimal('割合（%）', { min: 0, max: 100 }),
  source: column.text('出典', { max: 300 }),
};

/** 資料に載った割合 of the years before: indicator 5 as printed. */
export const surveyPrintedImport = defineImport({
  name: 'agency-survey-printed',
  title: '機関アンケートの公表された割合',
  file: new URL('../../data/agency_survey_printed.csv', import.meta.url),
  columns: printed,
  key: ['fiscal_year'],
  ...tableTarget<RowOf<typeof printed>>({
    table: 'comprehensive_consultation.agency_survey_printed',
    columns: {
      id: ['uuid', (row) => keyedId('agency-survey-printed', row.fiscal_year)],
      fiscal_year: ['text', (row) => row.fiscal_year],
      share: ['numeric', (row) => row.share],
      source: ['text', (row) => row.source],
    },
  }),
});
