import { column, defineImport, keyedId, type RowOf, tableTarget } from '@tsunagu/subgraph-kit';
import { conferenceKinds } from '../conference/conference.rules.ts';

const columns = {
  kind: column.oneOf(
    '会議',
    Object.fromEntries(conferenceKinds.map((kind) => [kind, kind])) as Record<
      (typeof conferenceKinds)[number],
      (typeof conferenceKinds)[number]
    >,
  ),
  edition: column.text('版', { pattern: /^\d{4}-\d{2}$/, form: '2025-06 のように入力してください。' }),
  position: column.integer('版の順', { min: 1 }),
  duty: column.text('守秘の義務', { max: 2_000 }),
  penalty: column.optional(column.text('罰則', { max: 500 })),
  law: column.text('根拠', { max: 500 }),
  source: column.text('出典', { max: 500 }),
};

/** 守秘の確認: a new law or ordinance is a new edition; who accepted an old one is on record with that edition. */
export const secrecyNoticeImport = defineImport({
  name: 'consultation-secrecy-notices',
  title: '会議の守秘の確認',
  file: new URL('../../data/secrecy_notices.csv', import.meta.url),
  columns,
  key: ['kind', 'edition'],
  ...tableTarget<RowOf<typeof columns>>({
    table: 'comprehensive_consultation.secrecy_notice',
    columns: {
      id: ['uuid', (row) => keyedId('secrecy-notice', `${row.kind}:${row.edition}`)],
      kind: ['text', (row) => row.kind],
      edition: ['text', (row) => row.edition],
      position: ['integer', (row) => row.position],
      duty: ['text', (row) => row.duty],
      penalty: ['text', (row) => row.penalty],
      law: ['text', (row) => row.law],
      source: ['text', (row) => row.source],
    },
  }),
});
