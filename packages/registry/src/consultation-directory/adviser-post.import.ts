import { column, defineImport, keyedId, type RowOf, tableTarget } from '@tsunagu/subgraph-kit';

const columns = {
  no: column.integer('№', { min: 1 }),
  field: column.text('分野', { max: 50 }),
  fieldCertainty: column.headed('field_certainty', column.text('分野の確かさ', { max: 20 })),
  affiliation: column.text('所属', { max: 200 }),
  post: column.text('職', { max: 100 }),
  qualification: column.headed(
    'qualification_note',
    column.optional(column.personal(column.text('資格・経歴'))),
  ),
  note: column.optional(column.text('備考')),
  source: column.text('出典'),
};

const target = tableTarget<RowOf<typeof columns>>({
  table: 'registry.adviser_post',
  columns: {
    id: ['uuid', (row) => keyedId('adviser-post', String(row.no))],
    no: ['integer', (row) => row.no],
    field: ['text', (row) => row.field],
    field_certainty: ['text', (row) => row.fieldCertainty],
    affiliation: ['text', (row) => row.affiliation],
    post: ['text', (row) => row.post],
    note: ['text', (row) => row.note],
    source: ['text', (row) => row.source],
  },
});

/** 複合課題解決アドバイザー by post; remarks on the person who held it then are not kept. */
export const adviserPostImport = defineImport({
  name: 'registry-adviser-posts',
  title: '複合課題解決アドバイザー',
  file: new URL('../../data/adviser_roles.csv', import.meta.url),
  columns,
  key: ['no'],
  current: target.current,
  async apply(ctx, rows) {
    await target.apply(ctx, rows);
    await ctx.db.query(
      `update adviser_post p set agency_id = (
         select a.id from agency a
         where a.municipality = p.municipality
           and (p.affiliation like '%' || a.name or p.affiliation like '%' || a.name || '%')
         order by position(a.name in p.affiliation) + length(a.name) desc, length(a.name) desc limit 1)
       where p.municipality = (select access.municipality())`,
    );
  },
});
