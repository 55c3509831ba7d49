import { addDays, addFiscalYears, dateInJapan, fiscalYearOf } from '@tsunagu/japan';
import { type CityContext, keyedId } from '@tsunagu/subgraph-kit';
import type { FacilitySheetState, FacilityTheme } from '../facility/facility.rules.ts';

const schema = 'multi_actor_participation';
const day = 86_400_000;
const areas = ['kita-chuo', 'kita-kita', 'naka', 'higashi', 'minami-nishi', 'minami-minami'];
const council = keyedId('agency', 'ag-021');
const collaboration = keyedId('agency', 'ag-029');

/** Corporations of the directory; their facilities here are invented and say so in their names. */
const corporations = [
  { key: 'ag-094', name: '社会福祉法人あすなろ福祉会', facility: '作業所 あおぞら', kind: 'disability' },
  { key: 'ag-095', name: '社会福祉法人報恩積善会', facility: '老人ホーム ひだまり', kind: 'elderly' },
  { key: 'ag-097', name: 'NPO法人杜の家', facility: '児童の家 こもれび', kind: 'child' },
] as const;

const activities: readonly [FacilityTheme, string, string, string][] = [
  ['place-to-be', 'ふれあいサロン', '月1回', 'どなたでも'],
  ['children-cafeteria', '地域食堂', '月2回 土曜', '子どもと家族'],
  ['dementia-cafe', '認知症カフェ', '第3水曜', '本人・家族・近所の方'],
  ['exercise', 'あっ晴れ！もも太郎体操', '毎週火曜', '65歳以上'],
  ['disaster', '福祉避難の訓練', '年2回', '町内会・要配慮者'],
  ['work-experience', '就労体験の受入れ', '随時', '働きづらさのある方'],
];

const spaces = [
  ['地域交流室', 30, '平日の夕方、土日', '{机,いす,調理台}', true],
  ['会議室', 12, '平日 9時〜17時', '{プロジェクター,机}', true],
  ['体育室', 60, '日曜', '{マット,音響}', false],
  ['駐車場の一角', 100, '第1土曜', '{}', true],
] as const;

/** Facility sheets, planned events, dispatches and applications of the invented city. */
export async function loadOrganisations(city: CityContext): Promise<void> {
  await loadFacilities(city);
  await loadEvents(city);
  await loadDispatches(city);
  await loadApplications(city);
}

interface CitySheet {
  id: string;
  agencyId: string;
  areaId: string;
  state: FacilitySheetState;
  published: boolean;
  values: readonly unknown[];
}

async function loadFacilities(city: CityContext): Promise<void> {
  const states: FacilitySheetState[] = [
    'compiled',
    'compiled',
    'compiled',
    'needs-update',
    'submitted',
    'draft',
  ];
  const today = dateInJapan(city.now);
  const sheets = areas.flatMap((area, i) =>
    corporations.map((corporation, j): CitySheet => {
      const state = states[(i + j) % states.length]!;
      const published = state === 'compiled' || state === 'needs-update';
      const name = `${corporation.facility}（架空・${i + 1}）`;
      const compiledOn = published ? addDays(today, -30 * (i + 1)) : null;
      const submittedOn = state === 'draft' ? null : addDays(today, -30 * (i + 1) - 7);
      return {
        id: keyedId('city-facility-sheet', `${area}-${corporation.key}`),
        agencyId: keyedId('agency', corporation.key),
        areaId: keyedId('area', `fukushi-${area}`),
        state,
        published,
        values: [corporation.name, name, corporation.kind, state, true, published, submittedOn, compiledOn],
      };
    }),
  );
  const { municipality } = city;
  await city.copy(
    `${schema}.facility_sheet`,
    [
      'municipality',
      'id',
      'agency_id',
      'area_id',
      'corporation_name',
      'facility_name',
      'kind',
      'state',
      'agrees_to_publish',
      'published',
      'submitted_on',
      'compiled_on',
    ],
    sheets.map((s) => [municipality, s.id, s.agencyId, s.areaId, ...s.values]),
  );
  await city.copy(
    `${schema}.facility_sheet_internal`,
    ['municipality', 'sheet_id', 'agency_id', 'willingness', 'wish', 'contact_post', 'contact_phone'],
    sheets.map((s) => [
      municipality,
      s.id,
      s.agencyId,
      pick(city, ['leading', 'willing']),
      pick(city, ['地域の方と一緒に続けたい', '送迎の車を昼間に使ってほしい', '若い担い手と出会いたい']),
      '地域連携係（架空）',
      '086-000-0000',
    ]),
  );
  await city.copy(
    `${schema}.facility_activity`,
    ['municipality', 'id', 'sheet_id', 'agency_id', 'published', 'theme', 'name', 'frequency', 'open_to'],
    sheets.flatMap((s) =>
      activities
        .filter(() => city.random() < 0.4)
        .map((activity) => [
          municipality,
          keyedId('city-facility-activity', `${s.id}:${activity[0]}`),
          s.id,
          s.agencyId,
          s.published,
          ...activity,
        ]),
    ),
  );
  await city.copy(
    `${schema}.facility_space`,
    [
      'municipality',
      'id',
      'sheet_id',
      'agency_id',
      'area_id',
      'published',
      'name',
      'capacity',
      'available_times',
      'equipment',
      'barrier_free',
      'fee_yen',
      'conditions',
    ],
    sheets.flatMap((s) =>
      spaces
        .filter((_space, i) => i === 0 || city.random() < 0.4)
        .map((space) => [
          municipality,
          keyedId('city-facility-space', `${s.id}:${space[0]}`),
          s.id,
          s.agencyId,
          s.areaId,
          s.published,
          ...space,
          pick(city, [0, 0, 0, 500]),
          '地域のための使い方に限る',
        ]),
    ),
  );
  await city.copy(
    `${schema}.facility_support_visit`,
    [
      'municipality',
      'id',
      'sheet_id',
      'supporter_agency_id',
      'kind',
      'visited_on',
      'note',
      'next_step',
      'moved_on',
    ],
    sheets
      .filter((s) => s.state !== 'draft' && city.random() < 0.7)
      .map((s) => [
        municipality,
        keyedId('city-facility-visit', s.id),
        s.id,
        council,
        pick(city, ['visit', 'hearing']),
        addDays(today, -Math.floor(city.random() * 200)),
        '施設の職員と、できることを話し合った。',
        '町内会の役員と顔を合わせる。',
        city.random() < 0.25,
      ]),
  );
}

async function loadEvents(city: CityContext): Promise<void> {
  const meetings = areas.map((area, i) => ({
    key: `network-${area}`,
    kind: 'network-meeting',
    title: '社会福祉法人 ネットワーク会議',
    theme: '施設と地域で何ができるか',
    areaId: keyedId('area', `fukushi-${area}`),
    organiserId: council,
    inDays: 12 + i * 6,
    place: '福祉区の保健センター（架空の予定）',
  }));
  const common = [
    {
      key: 'cross-field',
      kind: 'cross-field',
      title: '多分野交流会',
      theme: '若い担い手と出会う',
      areaId: null,
      organiserId: collaboration,
      inDays: 21,
      place: '市民活動の交流の場（架空の予定）',
    },
    {
      key: 'corporation',
      kind: 'corporation',
      title: '社会福祉法人地域貢献情報交換会',
      theme: '法人と地域住民の関係づくり',
      areaId: null,
      organiserId: council,
      inDays: 35,
      place: '福祉の会館（架空の予定）',
    },
  ];
  const midnight = Math.floor(city.now.getTime() / day) * day;
  await city.copy(
    `${schema}.exchange_event`,
    [
      'municipality',
      'id',
      'kind',
      'title',
      'theme',
      'fiscal_year',
      'held_on',
      'day_precision',
      'starts_at',
      'ends_at',
      'area_id',
      'organiser_id',
      'place',
      'capacity',
      'how_to_apply',
      'state',
    ],
    [...common, ...meetings].map((event) => {
      const startsAt = new Date(midnight + event.inDays * day + 5 * 3_600_000);
      const heldOn = dateInJapan(startsAt);
      return [
        city.municipality,
        keyedId('city-exchange-event', event.key),
        event.kind,
        event.title,
        event.theme,
        fiscalYearOf(heldOn),
        heldOn,
        'day',
        startsAt.toISOString(),
        new Date(startsAt.getTime() + 7_200_000).toISOString(),
        event.areaId,
        event.organiserId,
        event.place,
        40,
        '主催の窓口へ電話で申込み',
        'planned',
      ];
    }),
  );
  const groups = await rowsOf<{ id: string; agency_id: string }>(city, 'exchange_group');
  await city.copy(
    `${schema}.exchange_participation`,
    ['municipality', 'event_id', 'group_id', 'agency_id', 'people', 'joined_on'],
    groups
      .filter(() => city.random() < 0.4)
      .map((group) => [
        city.municipality,
        keyedId('city-exchange-event', 'cross-field'),
        group.id,
        group.agency_id,
        1 + Math.floor(city.random() * 3),
        dateInJapan(city.now),
      ]),
  );
}

async function loadDispatches(city: CityContext): Promise<void> {
  const advisers = await rowsOf<{ id: string; field: string }>(city, 'activity_adviser');
  if (advisers.length === 0) return;
  const today = dateInJapan(city.now);
  const stories = [
    {
      group: ['ag-116', '岡輝みんな食堂'],
      field: 'public-relations',
      topic: '食堂の様子を伝える写真と文の書き方',
      state: 'approved',
    },
    {
      group: ['ag-110', '平井学区地域づくり会議'],
      field: 'welfare',
      topic: '見守りを町内で続ける工夫',
      state: 'requested',
    },
    {
      group: ['ag-109', '三門学区地域のみんなでつながり隊'],
      field: 'ict',
      topic: '連絡網を電話からオンラインへ',
      state: 'held',
    },
  ];
  await city.copy(
    `${schema}.adviser_dispatch`,
    [
      'municipality',
      'id',
      'agency_id',
      'group_name',
      'esd_member',
      'listed',
      'active_since',
      'adviser_id',
      'topic',
      'format',
      'wished_on',
      'place',
      'people',
      'state',
      'eligibility',
      'requested_on',
      'decided_on',
      'held_on',
      'held_minutes',
      'held_people',
      'follow_up_until',
    ],
    stories.map(({ group, field, topic, state }) => {
      const adviser = advisers.find((candidate) => candidate.field === field) ?? advisers[0]!;
      const isHeld = state === 'held';
      return [
        city.municipality,
        keyedId('city-adviser-dispatch', group[0]!),
        keyedId('agency', group[0]!),
        group[1],
        true,
        true,
        '2016-04-01',
        adviser.id,
        `${topic}（架空）`,
        'workshop',
        addDays(today, 14),
        '公民館',
        12,
        state,
        'both',
        addDays(today, -20),
        state === 'requested' ? null : addDays(today, -15),
        isHeld ? addDays(today, -5) : null,
        isHeld ? 120 : null,
        isHeld ? 11 : null,
        isHeld ? addDays(today, 55) : null,
      ];
    }),
  );
}

async function loadApplications(city: CityContext): Promise<void> {
  const menus = await rowsOf<{ id: string; source_key: string }>(city, 'grant_menu');
  const menu = menus.find((candidate) => candidate.source_key === 'gr-3');
  if (!menu) return;
  const today = dateInJapan(city.now);
  const thisYear = fiscalYearOf(today);
  await city.copy(
    `${schema}.grant_application`,
    [
      'municipality',
      'id',
      'menu_id',
      'agency_id',
      'title',
      'purpose',
      'site',
      'from_fiscal_year',
      'years',
      'amount_yen',
      'state',
      'submitted_on',
      'decided_on',
    ],
    [
      ['ag-021', 'submitted', addFiscalYears(thisYear, 1), null],
      ['ag-095', 'approved', thisYear, addDays(today, -60)],
    ].map(([key, state, year, decidedOn]) => [
      city.municipality,
      keyedId('city-grant-application', key!),
      menu.id,
      keyedId('agency', key!),
      '法人どうしのネットワークの準備（架空）',
      '福祉区ごとに法人が集まり、できることを持ち寄る。',
      '東区',
      year,
      2,
      200_000,
      state,
      addDays(today, -90),
      decidedOn,
    ]),
  );
}

/** Rows that the imports brought, e.g. groups to invite; without imports there are none. */
async function rowsOf<R extends object>(city: CityContext, table: string): Promise<R[]> {
  const { rows } = await city.pool.query<R>(
    `select * from ${schema}.${table} where municipality = $1 order by source_key, id`,
    [city.municipality],
  );
  return rows;
}

function pick<T>(city: CityContext, list: readonly T[]): T {
  return list[Math.floor(city.random() * list.length)] as T;
}
