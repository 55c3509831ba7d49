import { column, defineImport, keyedId, type RowOf, tableTarget } from '@tsunagu/subgraph-kit';
import { trainingKinds } from '../training/training.rules.ts';

const columns = {
  id: column.text('番号', { max: 100 }),
  kind: column.oneOf('種別', Object.fromEntries(trainingKinds.map((kind) => [kind, kind]))),
  title: column.text('題名', { max: 200 }),
  target: column.list(column.text('対象', { max: 50 })),
  fiscal_year: column.fiscalYear('年度'),
  sessions: column.optional(column.integer('回数', { min: 0 })),
  participants: column.optional(column.integer('参加者数', { min: 0 })),
  area: column.optional(column.reference('地区', 'area')),
  mode: column.oneOf('開催の方法', { 'in-person': 'in-person', online: 'online' }),
  programme: column.optional(column.text('事業', { max: 50 })),
  source: column.text('出典', { max: 200 }),
};

/** 研修・講座の実績 as published per fiscal year (M1-02, M1-04): sessions and participants. */
export const trainingsImport = defineImport({
  name: 'home-care-trainings',
  title: '在宅医療の研修・講座の実績',
  file: new URL('../../data/trainings.csv', import.meta.url),
  columns,
  key: ['id'],
  ...tableTarget<RowOf<typeof columns>>({
    table: 'home_medical_care.training',
    columns: {
      id: ['uuid', (row) => keyedId('home-care-training', row.id)],
      kind: ['text', (row) => row.kind],
      title: ['text', (row) => row.title],
      target: ['text[]', (row) => row.target],
      fiscal_year: ['text', (row) => row.fiscal_year],
      area_id: ['uuid', (row) => row.area && keyedId('area', row.area)],
      mode: ['text', (row) => row.mode],
      programme_code: ['text', (row) => row.programme],
      state: ['text', () => 'held'],
      sessions: ['integer', (row) => row.sessions],
      participants: ['integer', (row) => row.participants],
    },
  }),
});
