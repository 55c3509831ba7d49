import { normaliseName } from '@tsunagu/japan';
import { column, defineImport, keyedId, type RowOf, tableTarget } from '@tsunagu/subgraph-kit';

const columns = {
  id: column.text('番号', { pattern: /^gl-\d{3,}$/, form: 'gl-001 のように書きます。' }),
  term: column.text('用語', { max: 80 }),
  reading: column.text('よみ', { max: 120 }),
  english: column.text('英語', { max: 160 }),
  definition: column.text('英語での説明', { max: 600 }),
  note: column.optional(column.text('注', { max: 300 })),
  source: column.text('出所', { max: 400 }),
};

/** 用語集 — terms of the plan with reading, English and a one-sentence definition of our own. */
export const glossaryImport = defineImport({
  name: 'plan-glossary',
  title: '用語集',
  file: new URL('../../data/glossary.csv', import.meta.url),
  columns,
  key: ['id'],
  ...tableTarget<RowOf<typeof columns>>({
    table: 'plan.glossary_term',
    columns: {
      id: ['uuid', (row) => keyedId('glossary-term', row.id)],
      term: ['text', (row) => row.term],
      reading: ['text', (row) => row.reading],
      english: ['text', (row) => row.english],
      definition: ['text', (row) => row.definition],
      search_text: ['text', (row) => [row.term, row.reading, row.english].map(normaliseName).join(' ')],
      note: ['text', (row) => row.note],
      source: ['text', (row) => row.source],
    },
  }),
});
