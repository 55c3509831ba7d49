import { column, defineImport, keyedId, type RowOf, tableTarget } from '@tsunagu/subgraph-kit';
import { CommunityServiceKind } from '../service/service.type.ts';

const kinds = {
  'カフェ・居場所': CommunityServiceKind.CAFE,
  認知症カフェ: CommunityServiceKind.DEMENTIA_CAFE,
  サロン: CommunityServiceKind.SALON,
  みんなの食堂: CommunityServiceKind.DINING,
  困り事支援: CommunityServiceKind.DAILY_HELP,
  付き添い: CommunityServiceKind.ESCORT,
  生活交通: CommunityServiceKind.TRANSPORT,
  見守り: CommunityServiceKind.WATCH,
  '教室・体操': CommunityServiceKind.CLASS,
  その他: CommunityServiceKind.OTHER,
};

const columns = {
  id: column.text('番号', { max: 50 }),
  name: column.text('名称', { max: 100 }),
  kind: column.oneOf('種類', kinds),
  area: column.reference('圏域', 'area'),
  holder: column.optional(column.reference('行う団体', 'agency')),
  holderName: column.headed('holder_name', column.optional(column.text('行う人・団体の名', { max: 100 }))),
  council: column.optional(column.reference('生まれた協議体', 'community-council')),
  place: column.optional(column.text('場所', { max: 200 })),
  schedule: column.optional(column.text('日時', { max: 200 })),
  description: column.optional(column.text('内容', { max: 2_000 })),
  source: column.text('出典'),
};

type ServiceImportRow = RowOf<typeof columns>;

/** 居場所・支え合い活動 that the plan names (M4-06). */
export const serviceImport = defineImport({
  name: 'community-services',
  title: '居場所・支え合い活動',
  file: new URL('../../data/services.csv', import.meta.url),
  columns,
  key: ['id'],
  ...tableTarget<ServiceImportRow>({
    table: 'community_building.service',
    columns: {
      id: ['uuid', (row) => keyedId('community-service', row.id)],
      name: ['text', (row) => row.name],
      kind: ['text', (row) => row.kind],
      area_id: ['uuid', (row) => keyedId('area', row.area)],
      holder_agency_id: ['uuid', (row) => row.holder && keyedId('agency', row.holder)],
      holder_name: ['text', (row) => row.holderName],
      council_id: ['uuid', (row) => row.council && keyedId('community-council', row.council)],
      place: ['text', (row) => row.place],
      schedule: ['text', (row) => row.schedule],
      description: ['text', (row) => row.description],
      state: ['text', () => 'open'],
      source: ['text', (row) => row.source],
    },
    insertOnly: ['state'],
  }),
});
