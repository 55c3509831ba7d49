import { column, defineImport, keyedId, type RowOf, tableTarget } from '@tsunagu/subgraph-kit';
import type { JobFairKind } from '../job-fair/job-fair.entity.ts';

const fairKinds: Record<JobFairKind, JobFairKind> = {
  'job-fair': 'job-fair',
  'aptitude-fair': 'aptitude-fair',
  'disability-interview': 'disability-interview',
  seminar: 'seminar',
};

const fairColumns = {
  id: column.text('番号', { max: 100 }),
  title: column.text('題名', { max: 200 }),
  kind: column.oneOf('種別', fairKinds),
  fiscal_year: column.fiscalYear('年度'),
  held_on: column.optional(column.calendarDay('開催日')),
  sessions: column.integer('回数', { min: 0 }),
  participants: column.optional(column.integer('参加者数', { min: 0 })),
  hired: column.optional(column.integer('就職者数', { min: 0 })),
  source: column.text('出典', { max: 200 }),
};

/** 就職の催しの実績 as published (M3-11, M3-12). */
export const jobFairsImport = defineImport({
  name: 'job-fairs',
  title: '就職の催しの実績',
  file: new URL('../../data/job_fairs.csv', import.meta.url),
  columns: fairColumns,
  key: ['id'],
  ...tableTarget<RowOf<typeof fairColumns>>({
    table: 'lifelong_employment.job_fair',
    columns: {
      id: ['uuid', (row) => keyedId('job-fair', row.id)],
      title: ['text', (row) => row.title],
      kind: ['text', (row) => row.kind],
      fiscal_year: ['text', (row) => row.fiscal_year],
      held_on: ['date', (row) => row.held_on],
      sessions: ['integer', (row) => row.sessions],
      participants: ['integer', (row) => row.participants],
      hired: ['integer', (row) => row.hired],
    },
  }),
});

const providerColumns = {
  id: column.text('番号', { max: 100 }),
  kind: column.oneOf('種別', { private: 'private', council: 'council' }),
  agency: column.reference('機関', 'agency'),
  from: column.calendarDay('開始日'),
  to: column.optional(column.calendarDay('終了日')),
  source: column.text('出典', { max: 200 }),
};

const providers = tableTarget<RowOf<typeof providerColumns>>({
  table: 'lifelong_employment.support_provider',
  columns: {
    id: ['uuid', (row) => keyedId('support-provider', row.id)],
    kind: ['text', (row) => row.kind],
    agency_id: ['uuid', (row) => keyedId('agency', row.agency)],
    valid: ['daterange', (row) => `[${row.from},${row.to ?? ''}]`],
  },
});

/** 支援機関 by period: the private agency changed with the contract (M3-03). */
export const supportProvidersImport = defineImport({
  name: 'support-providers',
  title: '就労支援の支援機関',
  file: new URL('../../data/support_providers.csv', import.meta.url),
  columns: providerColumns,
  key: ['id'],
  ...providers,
});
