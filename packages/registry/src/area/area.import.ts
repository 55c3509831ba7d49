import { column, defineImport, keyedId, type RowOf, tableTarget } from '@tsunagu/subgraph-kit';
import { AreaBasis, AreaKind } from './area.type.ts';

const words = <V extends string>(values: Record<string, V>) =>
  Object.fromEntries(Object.values(values).map((value) => [value, value])) as Record<string, V>;

const columns = {
  id: column.text('番号', { pattern: /^[a-z][a-z0-9-]*$/, form: 'fukushi-naka のように入力してください。' }),
  kind: column.oneOf('種類', words(AreaKind)),
  name: column.text('名称', { max: 100 }),
  parentId: column.headed('parent_id', column.optional(column.reference('上の圏域', 'area'))),
  basis: column.oneOf('根拠', words(AreaBasis)),
  count: column.optional(column.integer('数', { min: 0 })),
  population: column.optional(column.integer('人口', { min: 0 })),
  households: column.optional(column.integer('世帯数', { min: 0 })),
  population65Plus: column.headed(
    'population_65plus',
    column.optional(column.integer('65歳以上人口', { min: 0 })),
  ),
  agingRate: column.headed(
    'aging_rate_pct',
    column.optional(column.decimal('高齢化率', { min: 0, max: 100 })),
  ),
  size: column.headed('area_km2', column.optional(column.decimal('面積', { min: 0 }))),
  asOf: column.headed('as_of', column.optional(column.calendarDay('時点'))),
  fiscalYear: column.headed('fiscal_year', column.optional(column.fiscalYear('年度'))),
  note: column.optional(column.text('備考')),
  source: column.text('出典'),
};

/** From the largest area to the smallest; within a kind by id. */
const order = Object.values(AreaKind) as AreaKind[];

type AreaImportRow = RowOf<typeof columns>;

/** 圏域の台帳: every area of every scheme that the plan names. */
export const areaImport = defineImport({
  name: 'registry-areas',
  title: '圏域',
  file: new URL('../../data/areas.csv', import.meta.url),
  columns,
  key: ['id'],
  ...tableTarget<AreaImportRow>({
    table: 'registry.area',
    columns: {
      id: ['uuid', (row) => keyedId('area', row.id)],
      kind: ['text', (row) => row.kind],
      name: ['text', (row) => row.name],
      parent_id: ['uuid', (row) => row.parentId && keyedId('area', row.parentId)],
      basis: ['text', (row) => row.basis],
      count: ['integer', (row) => row.count],
      population: ['integer', (row) => row.population],
      households: ['integer', (row) => row.households],
      population_65_plus: ['integer', (row) => row.population65Plus],
      as_of: ['date', (row) => row.asOf],
      fiscal_year: ['text', (row) => row.fiscalYear],
      note: ['text', (row) => row.note],
      source: ['text', (row) => row.source],
      position: ['integer', (row) => order.indexOf(row.kind)],
    },
  }),
  provides: 'area',
});
