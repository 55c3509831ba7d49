import { column, defineImport, keyedId, type RowOf, refuseCell, tableTarget } from '@tsunagu/subgraph-kit';
import { type SettingKey, settingKeys, whyUnsuitable } from './setting.rules.ts';

const columns = {
  key: column.oneOf(
    '符号',
    Object.fromEntries(settingKeys.map((key) => [key, key])) as Record<SettingKey, SettingKey>,
  ),
  value: column.integer('値', { min: 0 }),
  unit: column.oneOf('単位', { hours: 'hours', days: 'days', yen: 'yen' }),
  label: column.text('名称', { max: 50 }),
  reason: column.text('根拠・理由', { max: 500 }),
  position: column.integer('並び順', { min: 1 }),
};

/** 市の設定: a city that works differently publishes its own file. */
export const settingImport = defineImport({
  name: 'consultation-settings',
  title: '断らない相談の設定',
  file: new URL('../../data/settings.csv', import.meta.url),
  columns,
  key: ['key'],
  check: (_ctx, rows) =>
    rows.flatMap((row) => {
      const why = whyUnsuitable(row.value.key, row.value.value, row.value.unit);
      return why ? [refuseCell(row, 'value', why)] : [];
    }),
  ...tableTarget<RowOf<typeof columns>>({
    table: 'comprehensive_consultation.consultation_setting',
    columns: {
      id: ['uuid', (row) => keyedId('consultation-setting', row.key)],
      key: ['text', (row) => row.key],
      value: ['integer', (row) => row.value],
      unit: ['text', (row) => row.unit],
      label: ['text', (row) => row.label],
      reason: ['text', (row) => row.reason],
      position: ['integer', (row) => row.position],
    },
  }),
});
