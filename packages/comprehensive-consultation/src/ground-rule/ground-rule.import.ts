import { column, defineImport, keyedId, type RowOf, tableTarget } from '@tsunagu/subgraph-kit';

const columns = {
  code: column.text('符号', { pattern: /^[a-z][a-z-]*$/, form: '英小文字とハイフンで入力してください。' }),
  position: column.integer('並び順', { min: 1 }),
  rule: column.text('約束', { max: 300 }),
  source: column.text('出典', { max: 500 }),
};

/** 会議の約束: shown and printed with the notice of secrecy at the opening; a city may agree on others. */
export const groundRuleImport = defineImport({
  name: 'consultation-ground-rules',
  title: '会議の約束',
  file: new URL('../../data/ground_rules.csv', import.meta.url),
  columns,
  key: ['code'],
  ...tableTarget<RowOf<typeof columns>>({
    table: 'comprehensive_consultation.ground_rule',
    columns: {
      id: ['uuid', (row) => keyedId('ground-rule', row.code)],
      code: ['text', (row) => row.code],
      position: ['integer', (row) => row.position],
      rule: ['text', (row) => row.rule],
      source: ['text', (row) => row.source],
    },
  }),
});
