import { DomainError } from '@tsunagu/subgraph-kit';

/** 時間帯 as they are printed; the day of the plan runs from 4:00 to 4:00 of the next day (M2-21). */
export const carePlanBands = ['early-morning', 'morning', 'afternoon', 'evening', 'late-night'] as const;
export type CarePlanBand = (typeof carePlanBands)[number];

/** First minute of the plan's day: 4:00. */
export const dayBegins = 4 * 60;
/** Last minute of the plan's day: 4:00 of the next day. */
export const dayEnds = 28 * 60;
/** The raster of times, in minutes. */
export const raster = 30;

/** Most entries of one plan: more would not fit on the family's page. */
export const mostEntries = 100;

/** When of a week: on which days, from when to when, or only in which band. */
export interface WeekTerms {
  /** 1 = Monday … 7 = Sunday. */
  days: readonly number[];
  band?: CarePlanBand | null;
  startMinute?: number | null;
  endMinute?: number | null;
}

/** How often outside the week: so many times in so many months, or on request, with a timing in words. */
export interface OutsideTerms {
  everyMonths?: number | null;
  times?: number | null;
  onRequest?: boolean | null;
  timing?: string | null;
}

/** An entry of the plan as it is about to be written. */
export interface EntryTerms {
  personIds: readonly string[];
  service: string;
  agencyId?: string | null;
  provider?: string | null;
  week?: WeekTerms | null;
  outside?: OutsideTerms | null;
}

/**
 * 予定 names its service, and at most one provider: an agency of the register or somebody else.
 *
 * @throws CC-100
 */
export function entryNamesItsService(entry: EntryTerms): void {
  if (entry.service.trim() === '') {
    throw new DomainError('CC-100', 'サービスの名前を書いてください。', {
      fields: { service: '例: 訪問看護、デイサービス、民生委員の訪問' },
    });
  }
  if (entry.agencyId && entry.provider?.trim()) {
    throw new DomainError(
      'CC-100',
      '提供する機関は、一覧から選ぶか、名前を書くか、どちらか一つにしてください。',
      {
        fields: { provider: '一覧から機関を選んだときは、空けてください。' },
      },
    );
  }
}

/**
 * 対象 are persons of the case, each once; nobody named means the whole household.
 *
 * @throws CC-101
 */
export function entryIsForTheHousehold(personIds: readonly string[], personsOfCase: readonly string[]): void {
  if (
    new Set(personIds).size < personIds.length ||
    personIds.some((personId) => !personsOfCase.includes(personId))
  ) {
    throw new DomainError(
      'CC-101',
      '対象には、この相談に関わる方を選んでください。世帯の皆さんに関わるときは「世帯全体」を選んでください。',
      { fields: { personIds: '対象を選び直してください。' } },
    );
  }
}

/**
 * 予定 stands either in the week or outside it.
 *
 * @throws CC-102
 */
export function entryHasOnePlace(entry: Pick<EntryTerms, 'week' | 'outside'>): void {
  if (Boolean(entry.week) === Boolean(entry.outside)) {
    throw new DomainError(
      'CC-102',
      '週間予定に入れるか、週単位以外のサービスにするか、どちらかを選んでください。',
      {
        fields: { week: '曜日と時間、または頻度を入れてください。' },
      },
    );
  }
}

/**
 * 曜日と時間: at least one day, each once; a time on the raster within the plan's day, or the band alone.
 *
 * @throws CC-103
 */
export function weekIsPlaced(week: WeekTerms): void {
  const { days, startMinute, endMinute } = week;
  if (
    days.length === 0 ||
    new Set(days).size < days.length ||
    days.some((day) => !Number.isInteger(day) || day < 1 || day > 7)
  ) {
    throw new DomainError('CC-103', '曜日を一つ以上選んでください。', {
      fields: { days: '曜日を選んでください。' },
    });
  }
  const timed = startMinute != null && endMinute != null;
  if (timed === Boolean(week.band) || (startMinute == null) !== (endMinute == null)) {
    throw new DomainError('CC-103', '始まりと終わりの時刻を入れるか、時間帯だけを選んでください。', {
      fields: { startMinute: '時刻か時間帯のどちらかを入れてください。' },
    });
  }
  if (timed && !fitsTheDay(startMinute, endMinute)) {
    throw new DomainError(
      'CC-103',
      '時刻は30分刻みで、朝4時から翌朝4時までの間に、始まりが終わりより前になるように入れてください。',
      { fields: { startMinute: '時刻を入れ直してください。' } },
    );
  }
}

function fitsTheDay(start: number, end: number): boolean {
  return start >= dayBegins && end <= dayEnds && start < end && start % raster === 0 && end % raster === 0;
}

/**
 * 頻度 of a service outside the week: times in months, on request, or at least a timing in words.
 *
 * @throws CC-104
 */
export function outsideHasFrequency(outside: OutsideTerms): void {
  const { everyMonths, times } = outside;
  const counted = everyMonths != null && times != null;
  const fits = !counted || (within(everyMonths, 12) && within(times, 31));
  const half = (everyMonths == null) !== (times == null);
  if (half || !fits || (counted && outside.onRequest)) {
    throw new DomainError(
      'CC-104',
      '頻度は「何か月に何回」（1～12か月に1～31回）か「必要なとき」のどちらかにしてください。',
      {
        fields: { times: '頻度を入れ直してください。' },
      },
    );
  }
  if (!counted && !outside.onRequest && !outside.timing?.trim()) {
    throw new DomainError('CC-104', 'どのくらいの間隔で行うかを入れてください。', {
      fields: { times: '頻度を入れるか、「第1火曜の午前」のように時期を書いてください。' },
    });
  }
}

function within(value: number, most: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= most;
}

/**
 * The family's page holds so many entries and no more.
 *
 * @throws CC-105
 */
export function planHasRoom(entries: number): void {
  if (entries >= mostEntries) {
    throw new DomainError(
      'CC-105',
      `一つのプランに入れられる予定は ${mostEntries} 件までです。終わった予定を外してから加えてください。`,
    );
  }
}

/**
 * 作成日 of an edition: not before the consultation, not in the future; and there is something to give to the family.
 *
 * @throws CC-106
 */
export function editionCanBeMade(
  entries: number,
  createdOn: string,
  span: { received: string; today: string },
): void {
  if (entries === 0) {
    throw new DomainError(
      'CC-106',
      '予定がまだありません。予定を入れてから、家族に渡す版をつくってください。',
    );
  }
  if (createdOn < span.received || createdOn > span.today) {
    throw new DomainError('CC-106', '作成日は、相談を受け付けた日から今日までの日付にしてください。', {
      fields: { createdOn: '日付を入れ直してください。' },
    });
  }
}
