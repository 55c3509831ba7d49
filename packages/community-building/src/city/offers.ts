import { fiscalYearOf } from '@tsunagu/japan';
import { type CityContext, keyedId } from '@tsunagu/subgraph-kit';
import { communityHalls, dayBefore, districts, pick } from './places.ts';

const topics = [
  ['community', 'まち歩きで見つける地域の宝'],
  ['community', '地域づくりの勉強会'],
  ['inclusion', '手話であいさつ'],
  ['inclusion', '多文化ごはん会'],
  ['disaster', '家族の防災会議'],
  ['disaster', '避難所をひらいてみる日'],
  ['youth', '高校生がつくる夏まつり'],
  ['environment', '川の生きもの調べ'],
  ['health', '減塩の台所'],
  ['gender', 'お父さんの料理教室'],
  ['childcare', '親子で手あそび'],
  ['longevity', 'フレイル予防の体操'],
  ['longevity', '人生ノートの書き方'],
  ['ict', 'はじめてのスマートフォン'],
] as const;

const places = [
  ['salon', 'お茶の間サロン', '毎週火曜 10時〜11時30分'],
  ['cafe', '縁側カフェ', '毎月第2・第4木曜 13時〜15時'],
  ['class', 'いきいき体操の会', '毎週金曜 9時30分〜10時30分'],
  ['daily-help', 'ちょこっと手伝い隊', '平日 9時〜16時'],
  ['transport', '買い物の乗り合い', '毎週水曜 10時発'],
] as const;

/** Id of the supporter training of a district in a year; supporters finish it. */
export function trainingId(district: number, year: number): string {
  return keyedId('city-training', `${district}:${year}`);
}

/** Day of the supporter training of a year. */
export function trainingDay(year: number): string {
  return `${year}-06-15`;
}

/** Western years in which supporters were trained. */
export function trainingYears(now: Date): number[] {
  const last = now.getFullYear() - (dayBefore(now, 0) >= trainingDay(now.getFullYear()) ? 0 : 1);
  return [last - 3, last - 2, last - 1, last];
}

/** Fills courses of the halls, trainings of supporters in one hall of each district, places and services. */
export async function loadOffers(city: CityContext): Promise<void> {
  await city.copy(
    'community_building.course',
    [
      'municipality',
      'id',
      'title',
      'kind',
      'theme',
      'organiser_agency_id',
      'area_id',
      'place',
      'fiscal_year',
      'starts_on',
      'ends_on',
      'sessions',
      'capacity',
      'how_to_apply',
      'state',
      'participants',
      'finishers',
      'published',
    ],
    [...trainings(city), ...courses(city)],
  );
  await city.copy(
    'community_building.service',
    [
      'municipality',
      'id',
      'name',
      'kind',
      'description',
      'area_id',
      'holder_name',
      'place',
      'schedule',
      'how_to_apply',
      'state',
      'published',
    ],
    services(city),
  );
}

function trainings(city: CityContext): unknown[][] {
  return trainingYears(city.now).flatMap((year) =>
    districts.map(({ area, name }, district) => {
      const participants = 8 + Math.floor(city.random() * 10);
      return [
        city.municipality,
        trainingId(district, year),
        `生活・介護支援サポーター養成講座（${name}）`,
        'supporter-training',
        null,
        communityHalls,
        area,
        `${name}の架空公民館`,
        fiscalYearOf(trainingDay(year)),
        trainingDay(year),
        `${year}-06-22`,
        2,
        20,
        '公民館の窓口か電話で申し込んでください。',
        'held',
        participants,
        participants - Math.floor(city.random() * 3),
        true,
      ];
    }),
  );
}

function courses(city: CityContext): unknown[][] {
  return districts.flatMap(({ area, name }, district) =>
    topics.map(([theme, title], index) => {
      const startsOn = dayBefore(city.now, -120 + Math.floor(city.random() * 180));
      const held = startsOn < dayBefore(city.now, 0);
      return [
        city.municipality,
        keyedId('city-course', `${district}:${index}`),
        title,
        'hosted-course',
        theme,
        communityHalls,
        area,
        `${name}の架空公民館`,
        fiscalYearOf(startsOn),
        startsOn,
        null,
        1,
        pick(city.random, [15, 20, 24, 30]),
        '公民館の窓口か電話で申し込んでください。',
        held ? 'held' : 'published',
        held ? 5 + Math.floor(city.random() * 20) : null,
        null,
        true,
      ];
    }),
  );
}

function services(city: CityContext): unknown[][] {
  const generated = districts.flatMap(({ area, name }, district) =>
    places.map(([kind, title, schedule], index) => [
      city.municipality,
      keyedId('city-service', `${district}:${index}`),
      `${name} ${title}`,
      kind,
      null,
      area,
      '住民有志（架空）',
      `${name}の架空集会所`,
      schedule,
      '当日そのままお越しください。',
      'open',
      true,
    ]),
  );
  const hanare = [
    city.municipality,
    hanareId,
    'はなれの茶の間',
    'salon',
    '自宅の離れを開いた通いの場。お茶と手仕事。',
    districts[3].area,
    '和気さん（架空）',
    '東区架空町の離れ',
    '毎週月曜・木曜 10時〜12時',
    '当日そのままお越しください。',
    'open',
    true,
  ];
  return [...generated, hanare];
}

/** The place that the family `salon-host` opened. */
export const hanareId = keyedId('city-service', 'hanare');

/** The dementia-friendly salon of 南区西 that helps the family `elder-couple-dementia`. */
export const salonOfMinamiNishi = keyedId('city-service', '4:0');
