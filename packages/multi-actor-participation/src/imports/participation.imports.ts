import {
  checkPrintedTotals,
  column,
  defineImport,
  type ImportDefinition,
  type ImportedRow,
  keyedId,
  type RowOf,
  tableTarget,
} from '@tsunagu/subgraph-kit';
import { exchangeEventKinds, exchangeFields } from '../exchange/exchange.rules.ts';
import { words, yesNo } from './words.ts';

const schema = 'multi_actor_participation';

const groupColumns = {
  id: column.text('番号', { max: 100 }),
  agency: column.reference('団体', 'agency'),
  name: column.text('名称', { max: 200 }),
  field: column.oneOf('分野', words(exchangeFields)),
  area: column.optional(column.reference('地区', 'area')),
  source: column.text('出典', { max: 200 }),
};

/** 多分野交流会の参加団体: 27 groups in 9 fields (M5-05). */
export const exchangeGroupsImport: ImportDefinition = defineImport({
  name: 'exchange-groups',
  title: '多分野交流会の参加団体',
  file: new URL('../../data/exchange_groups.csv', import.meta.url),
  columns: groupColumns,
  key: ['id'],
  ...tableTarget<RowOf<typeof groupColumns>>({
    table: `${schema}.exchange_group`,
    columns: {
      id: ['uuid', (row) => keyedId('exchange-group', row.id)],
      agency_id: ['uuid', (row) => keyedId('agency', row.agency)],
      name: ['text', (row) => row.name],
      field: ['text', (row) => row.field],
      area_id: ['uuid', (row) => row.area && keyedId('area', row.area)],
    },
  }),
});

const eventColumns = {
  id: column.text('番号', { max: 100 }),
  kind: column.oneOf('種別', words(exchangeEventKinds)),
  title: column.text('題名', { max: 200 }),
  theme: column.optional(column.text('主題', { max: 500 })),
  fiscal_year: column.fiscalYear('年度'),
  held_on: column.optional(column.calendarDay('開催日')),
  day_precision: column.oneOf('開催日の細かさ', words(['day', 'month', 'year'])),
  state: column.oneOf('状態', words(['planned', 'held'])),
  area: column.optional(column.reference('地区', 'area')),
  organiser: column.optional(column.reference('主催', 'agency')),
  note: column.optional(column.text('注記', { max: 500 })),
  source: column.text('出典', { max: 200 }),
};

/** 交流会・ネットワーク会議・マンションの講座 as the sources name them (M5-03, M5-05, M5-07, M5-11). */
export const exchangeEventsImport: ImportDefinition = defineImport({
  name: 'exchange-events',
  title: '交流会・ネットワーク会議',
  file: new URL('../../data/exchange_events.csv', import.meta.url),
  columns: eventColumns,
  key: ['id'],
  ...tableTarget<RowOf<typeof eventColumns>>({
    table: `${schema}.exchange_event`,
    columns: {
      id: ['uuid', (row) => keyedId('exchange-event', row.id)],
      kind: ['text', (row) => row.kind],
      title: ['text', (row) => row.title],
      theme: ['text', (row) => row.theme ?? ''],
      fiscal_year: ['text', (row) => row.fiscal_year],
      held_on: ['date', (row) => row.held_on],
      day_precision: ['text', (row) => row.day_precision],
      state: ['text', (row) => row.state],
      area_id: ['uuid', (row) => row.area && keyedId('area', row.area)],
      organiser_id: ['uuid', (row) => row.organiser && keyedId('agency', row.organiser)],
      note: ['text', (row) => row.note],
    },
  }),
});

const figureColumns = {
  id: column.text('番号', { max: 100 }),
  fiscal_year: column.fiscalYear('年度'),
  area: column.optional(column.reference('福祉区', 'area')),
  facilities: column.integer('施設数', { min: 0 }),
  moved_on: column.optional(column.integer('動き出した施設数', { min: 0 })),
  printed_total: yesNo('印字された計'),
  source: column.text('出典', { max: 200 }),
};

type FigureRow = RowOf<typeof figureColumns>;

/** 伴走型支援の件数: 13 facilities in R1, the printed total checked against 3 + 2 + 3 + 5 (M5-02). */
export const supportFiguresImport: ImportDefinition = defineImport({
  name: 'facility-support-figures',
  title: '伴走型支援の件数',
  file: new URL('../../data/facility_support_figures.csv', import.meta.url),
  columns: figureColumns,
  key: ['id'],
  check: (_ctx, rows: readonly ImportedRow<FigureRow>[]) =>
    checkPrintedTotals(rows, {
      group: (row) => row.fiscal_year,
      isTotal: (row) => row.printed_total,
      value: (row) => row.facilities,
      column: 'facilities',
    }),
  ...tableTarget<FigureRow>({
    table: `${schema}.facility_support_figure`,
    columns: {
      id: ['uuid', (row) => keyedId('facility-support-figure', row.id)],
      fiscal_year: ['text', (row) => row.fiscal_year],
      area_id: ['uuid', (row) => row.area && keyedId('area', row.area)],
      facilities: ['integer', (row) => row.facilities],
      moved_on: ['integer', (row) => row.moved_on],
      printed_total: ['boolean', (row) => row.printed_total],
    },
  }),
});

const networkColumns = {
  id: column.text('番号', { max: 100 }),
  scope: column.oneOf('圏域', words(['municipality', 'welfare-district'])),
  name: column.text('名称', { max: 200 }),
  area: column.reference('市町村・福祉区', 'area'),
  agency: column.optional(column.reference('団体・事務局', 'agency')),
  state: column.oneOf('状態', words(['considering', 'set-up'])),
  preparation: column.optional(column.oneOf('検討の形', words(['exchange-meeting', 'staff-training']))),
  preparation_inferred: yesNo('検討の形は推定'),
  set_up_on: column.optional(column.calendarDay('設置日')),
  note: column.optional(column.text('注記', { max: 500 })),
  source: column.text('出典', { max: 200 }),
};

/** 県内の社会福祉法人ネットワーク: 7 set up, 11 considering (M5-13). */
export const welfareNetworksImport: ImportDefinition = defineImport({
  name: 'welfare-networks',
  title: '社会福祉法人ネットワーク',
  file: new URL('../../data/welfare_networks.csv', import.meta.url),
  columns: networkColumns,
  key: ['id'],
  ...tableTarget<RowOf<typeof networkColumns>>({
    table: `${schema}.welfare_network`,
    columns: {
      id: ['uuid', (row) => keyedId('welfare-network', row.id)],
      scope: ['text', (row) => row.scope],
      name: ['text', (row) => row.name],
      area_id: ['uuid', (row) => keyedId('area', row.area)],
      agency_id: ['uuid', (row) => row.agency && keyedId('agency', row.agency)],
      state: ['text', (row) => row.state],
      preparation: ['text', (row) => row.preparation],
      preparation_inferred: ['boolean', (row) => row.preparation_inferred],
      set_up_on: ['date', (row) => row.set_up_on],
      note: ['text', (row) => row.note],
    },
  }),
});

const targetColumns = {
  id: column.text('番号', { max: 100 }),
  title: column.text('目標', { max: 200 }),
  target: column.decimal('値', { min: 0 }),
  at_least: yesNo('以上'),
  unit: column.text('単位', { max: 20 }),
  due: column.text('期限', { max: 50 }),
  source: column.text('出典', { max: 200 }),
};

/** 県センターの数値目標 (M5-13). */
export const centreTargetsImport: ImportDefinition = defineImport({
  name: 'centre-targets',
  title: '県地域公益活動推進センターの数値目標',
  file: new URL('../../data/centre_targets.csv', import.meta.url),
  columns: targetColumns,
  key: ['id'],
  ...tableTarget<RowOf<typeof targetColumns>>({
    table: `${schema}.centre_target`,
    columns: {
      id: ['uuid', (row) => keyedId('centre-target', row.id)],
      title: ['text', (row) => row.title],
      target: ['numeric', (row) => row.target],
      at_least: ['boolean', (row) => row.at_least],
      unit: ['text', (row) => row.unit],
      due: ['text', (row) => row.due],
    },
  }),
});
