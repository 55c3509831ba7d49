import {
  column,
  defineImport,
  type ImportDefinition,
  keyedId,
  type RowOf,
  tableTarget,
} from '@tsunagu/subgraph-kit';
import { adviserFields } from '../adviser/adviser.rules.ts';
import { words, yesNo } from './words.ts';

const schema = 'multi_actor_participation';

const adviserColumns = {
  id: column.text('番号', { max: 100 }),
  agency: column.reference('団体', 'agency'),
  name: column.text('名称', { max: 200 }),
  field: column.oneOf('分野', words(adviserFields)),
  since: column.optional(column.fiscalYear('新規の年度')),
  source: column.text('出典', { max: 200 }),
};

/** 市民活動支援アドバイザー: 11 groups in 5 fields (M5-06). */
export const activityAdvisersImport: ImportDefinition = defineImport({
  name: 'activity-advisers',
  title: '市民活動支援アドバイザー',
  file: new URL('../../data/activity_advisers.csv', import.meta.url),
  columns: adviserColumns,
  key: ['id'],
  ...tableTarget<RowOf<typeof adviserColumns>>({
    table: `${schema}.activity_adviser`,
    columns: {
      id: ['uuid', (row) => keyedId('activity-adviser', row.id)],
      agency_id: ['uuid', (row) => keyedId('agency', row.agency)],
      name: ['text', (row) => row.name],
      field: ['text', (row) => row.field],
      since_fiscal_year: ['text', (row) => row.since],
    },
  }),
});

const caseColumns = {
  id: column.text('番号', { max: 100 }),
  fiscal_year: column.fiscalYear('年度'),
  field: column.oneOf('分野', words(adviserFields)),
  topic: column.text('助言してほしいこと', { max: 500 }),
  source: column.text('出典', { max: 200 }),
};

/** アドバイザー派遣の実例 of R4. */
export const adviserCasesImport: ImportDefinition = defineImport({
  name: 'adviser-cases',
  title: 'アドバイザー派遣の実例',
  file: new URL('../../data/adviser_cases.csv', import.meta.url),
  columns: caseColumns,
  key: ['id'],
  ...tableTarget<RowOf<typeof caseColumns>>({
    table: `${schema}.adviser_case`,
    columns: {
      id: ['uuid', (row) => keyedId('adviser-case', row.id)],
      fiscal_year: ['text', (row) => row.fiscal_year],
      field: ['text', (row) => row.field],
      topic: ['text', (row) => row.topic],
    },
  }),
});

const menuColumns = {
  id: column.text('番号', { max: 100 }),
  name: column.text('名称', { max: 200 }),
  provider: column.oneOf('出し手', words(['city', 'foundation', 'prefecture-centre'])),
  agency: column.optional(column.reference('出し手の機関', 'agency')),
  conditions: column.list(column.text('条件', { max: 200 })),
  cap_yen: column.optional(column.integer('1か所あたりの上限（円）', { min: 1 })),
  yen_per_year: column.optional(column.integer('1年の額（円）', { min: 1 })),
  max_years: column.optional(column.integer('最大の年数', { min: 1 })),
  sites_per_theme: column.optional(column.integer('1テーマの箇所数', { min: 1 })),
  programme: column.optional(column.text('事業', { max: 50 })),
  application_url: column.optional(column.text('申請の案内（リンク）', { max: 500 })),
  how_to_apply: column.optional(column.text('申請の方法', { max: 500 })),
  takes_applications: yesNo('ここで申請できる'),
  note: column.optional(column.text('注記', { max: 500 })),
  source: column.text('出典', { max: 200 }),
};

/** 財政支援メニュー: the city's four and the prefecture centre's (M5-09). */
export const grantMenusImport: ImportDefinition = defineImport({
  name: 'grant-menus',
  title: '財政支援メニュー',
  file: new URL('../../data/grant_menus.csv', import.meta.url),
  columns: menuColumns,
  key: ['id'],
  provides: 'grant-menu',
  ...tableTarget<RowOf<typeof menuColumns>>({
    table: `${schema}.grant_menu`,
    columns: {
      id: ['uuid', (row) => keyedId('grant-menu', row.id)],
      name: ['text', (row) => row.name],
      provider: ['text', (row) => row.provider],
      provider_agency_id: ['uuid', (row) => row.agency && keyedId('agency', row.agency)],
      conditions: ['text[]', (row) => row.conditions],
      cap_yen: ['integer', (row) => row.cap_yen],
      yen_per_year: ['integer', (row) => row.yen_per_year],
      max_years: ['integer', (row) => row.max_years],
      sites_per_theme: ['integer', (row) => row.sites_per_theme],
      programme_code: ['text', (row) => row.programme],
      application_url: ['text', (row) => row.application_url],
      how_to_apply: ['text', (row) => row.how_to_apply],
      takes_applications: ['boolean', (row) => row.takes_applications],
      note: ['text', (row) => row.note],
    },
  }),
});

const themeColumns = {
  id: column.text('番号', { max: 100 }),
  menu: column.reference('財政支援メニュー', 'grant-menu'),
  title: column.text('テーマ', { max: 200 }),
  from: column.fiscalYear('始まりの年度'),
  to: column.fiscalYear('終わりの年度'),
  tentative: yesNo('仮称'),
  source: column.text('出典', { max: 200 }),
};

/** 助成のテーマ with its fiscal years. */
export const grantThemesImport: ImportDefinition = defineImport({
  name: 'grant-themes',
  title: '助成のテーマ',
  file: new URL('../../data/grant_themes.csv', import.meta.url),
  columns: themeColumns,
  key: ['id'],
  ...tableTarget<RowOf<typeof themeColumns>>({
    table: `${schema}.grant_theme`,
    columns: {
      id: ['uuid', (row) => keyedId('grant-theme', row.id)],
      menu_id: ['uuid', (row) => keyedId('grant-menu', row.menu)],
      title: ['text', (row) => row.title],
      from_fiscal_year: ['text', (row) => row.from],
      to_fiscal_year: ['text', (row) => row.to],
      tentative: ['boolean', (row) => row.tentative],
    },
  }),
});
