import { dateInJapan, fiscalYearOf } from '@tsunagu/japan';
import {
  type CityCase,
  type CityContext,
  type CityHousehold,
  type CityPerson,
  keyedId,
} from '@tsunagu/subgraph-kit';
import { dueOn, type PlacementState, retentionMonths } from '../placement/placement.rules.ts';
import {
  type ObstacleLevel,
  providerFor,
  type RegistrationState,
} from '../registration/registration.rules.ts';

const centre = keyedId('agency', 'ag-091');
const providers = { council: centre, private: keyedId('agency', 'ag-090') };
const day = 86_400_000;

/** Share of people between 55 and 79 who registered for employment support. */
const registrationRate = 0.04;

interface Story {
  pick: 'eldest' | 'middle' | 'youngest-adult';
  level: ObstacleLevel;
  state: RegistrationState;
  wish: string;
  consideration: string;
}

/** Stories of the hand-made families that measure 3 takes part in. */
const stories: Record<string, Story> = {
  'eighty-fifty': {
    pick: 'middle',
    level: 'large',
    state: 'triaged',
    wish: '人と話さなくてよい短い仕事から始めたい',
    consideration: '朝に起きられない日がある',
  },
  'single-parent-in-need': {
    pick: 'youngest-adult',
    level: 'medium',
    state: 'triaged',
    wish: '子どもの登校中に働きたい',
    consideration: '',
  },
  'lone-elder-after-discharge': {
    pick: 'eldest',
    level: 'medium',
    state: 'registered',
    wish: '座ってできる手仕事',
    consideration: '立ち続けることができない',
  },
  'medical-care-child': {
    pick: 'middle',
    level: 'small',
    state: 'working',
    wish: '在宅でできる事務',
    consideration: '',
  },
};

interface Registration {
  id: string;
  person: CityPerson;
  household: CityHousehold;
  level: ObstacleLevel;
  state: RegistrationState;
  wish: string;
  consideration: string;
  registeredAt: Date;
  endedAt: Date | null;
  eligibility: string;
}

/** Fills measure 3 for the invented city: employers, openings, registrations with their facts of access, placements. */
export async function fillCity(city: CityContext): Promise<void> {
  const openings = await loadEmployers(city);
  const registrations = city.households.flatMap((household) => registrationsOf(city, household));
  await loadRegistrations(city, registrations);
  await loadPlacements(city, registrations, openings);
  await loadFairs(city);
}

function registrationsOf(city: CityContext, household: CityHousehold): Registration[] {
  const story = household.family ? stories[household.family] : undefined;
  if (story) {
    const adults = household.members
      .filter((m) => !m.deceased && ageOf(m, city.now) >= 18)
      .sort((a, b) => a.birthDate.localeCompare(b.birthDate));
    const person = story.pick === 'eldest' ? adults[0] : adults.at(-1);
    return person ? [{ ...story, ...registered(city, person, household, 60), endedAt: null }] : [];
  }
  if (household.family) return [];
  return household.members
    .filter(
      (m) =>
        !m.deceased &&
        ageOf(m, city.now) >= 55 &&
        ageOf(m, city.now) < 80 &&
        city.random() < registrationRate,
    )
    .map((person) => {
      const ago = Math.floor(city.random() * 1_200) + 5;
      const ended = ago > 400 && city.random() < 0.6;
      const level = pick(city, ['small', 'small', 'medium', 'large'] as const);
      const state: RegistrationState = ended
        ? 'ended'
        : ago < 20
          ? 'registered'
          : pick(city, ['triaged', 'working'] as const);
      return {
        ...registered(city, person, household, ago),
        level,
        state,
        wish: pick(city, [
          '週3日くらい、体を動かす仕事',
          '経験をいかした事務',
          '人の役に立つことをしたい',
          'まだ決まっていない',
        ]),
        consideration: pick(city, ['', '', '腰痛', '長く立てない']),
        endedAt: ended ? new Date(city.now.getTime() - (ago - 380) * day) : null,
      };
    });
}

function registered(city: CityContext, person: CityPerson, household: CityHousehold, daysAgo: number) {
  return {
    id: keyedId('city-employment-registration', person.id),
    person,
    household,
    registeredAt: new Date(city.now.getTime() - daysAgo * day),
    eligibility: ageOf(person, city.now) >= 55 ? 'about-55-or-older' : 'compound-problems',
  };
}

async function loadEmployers(city: CityContext): Promise<string[]> {
  const trades = ['食品加工', '清掃', '介護施設', 'スーパー', '農園', '印刷', '運送', '学童保育'];
  const tasks = ['袋詰め', '値札付け', '清掃', '配膳', '見守り', '書類の整理', '仕分け', '送迎の補助'];
  const employers = Array.from({ length: 40 }, (_, i) => ({
    id: keyedId('city-employer', String(i)),
    name: `${pick(city, ['瀬戸', '吉備', '旭川', '操山', '児島'])}${trades[i % trades.length]}${i + 1}（架空）`,
  }));
  await city.copy(
    'lifelong_employment.employer',
    ['municipality', 'id', 'name', 'welcomes_seniors', 'welcomes_disability'],
    employers.map((e) => [city.municipality, e.id, e.name, city.random() < 0.6, city.random() < 0.3]),
  );
  const openings = employers.flatMap((e, i) =>
    Array.from({ length: 2 }, (_, n) => ({
      id: keyedId('city-opening', `${i}-${n}`),
      employer: e,
      task: pick(city, tasks),
    })),
  );
  await city.copy(
    'lifelong_employment.opening',
    [
      'municipality',
      'id',
      'employer_id',
      'title',
      'tasks',
      'days_per_week',
      'hours_per_day',
      'headcount',
      'state',
      'opened_on',
    ],
    openings.map((o) => [
      city.municipality,
      o.id,
      o.employer.id,
      `${o.task}の仕事`,
      `{${o.task},${pick(city, tasks)}}`,
      1 + Math.floor(city.random() * 5),
      2 + Math.floor(city.random() * 5),
      1 + Math.floor(city.random() * 3),
      city.random() < 0.7 ? 'open' : 'filled',
      dateInJapan(new Date(city.now.getTime() - Math.floor(city.random() * 200) * day)),
    ]),
  );
  return openings.map((o) => o.id);
}

async function loadRegistrations(city: CityContext, registrations: readonly Registration[]): Promise<void> {
  const providerOf = (r: Registration) => (r.state === 'registered' ? null : providers[providerFor(r.level)]);
  await city.cases(
    registrations.map((r): CityCase => {
      const provider = providerOf(r);
      const second =
        provider && provider !== centre
          ? [{ agencyId: provider, reason: 'triage', from: r.registeredAt }]
          : [];
      return {
        caseId: r.id,
        measure: 3,
        kind: 'employment-registration',
        householdId: r.household.id,
        subjects: [r.person.id],
        openedAt: r.registeredAt,
        closedAt: r.endedAt,
        assignments: [{ agencyId: centre, reason: 'opened', from: r.registeredAt }, ...second],
      };
    }),
  );
  await city.copy(
    'lifelong_employment.registration',
    [
      'municipality',
      'id',
      'person_id',
      'household_id',
      'agency_id',
      'provider_id',
      'eligibility',
      'inflow',
      'state',
      'registered_on',
      'ended_on',
      'ended_because',
    ],
    registrations.map((r) => [
      city.municipality,
      r.id,
      r.person.id,
      r.household.id,
      centre,
      providerOf(r),
      r.eligibility,
      pick(city, ['self', 'agency', 'yorisoi-support']),
      r.state,
      dateInJapan(r.registeredAt),
      r.endedAt && dateInJapan(r.endedAt),
      r.endedAt && '本人の申し出',
    ]),
  );
  await city.copy(
    'lifelong_employment.registration_wish',
    [
      'municipality',
      'registration_id',
      'wish',
      'days_per_week',
      'hours_per_day',
      'commute_minutes',
      'history',
    ],
    registrations.map((r) => [city.municipality, r.id, r.wish, 3, 4, 30, '']),
  );
  await city.copy(
    'lifelong_employment.registration_health',
    ['municipality', 'registration_id', 'consideration'],
    registrations.map((r) => [city.municipality, r.id, r.consideration]),
  );
  await city.copy(
    'lifelong_employment.registration_triage',
    ['municipality', 'id', 'registration_id', 'level', 'provider_id', 'reason', 'decided_on'],
    registrations
      .filter((r) => providerOf(r))
      .map((r) => [
        city.municipality,
        keyedId('city-triage', r.id),
        r.id,
        r.level,
        providerOf(r),
        '面談で聞いた生活の様子から',
        dateInJapan(r.registeredAt),
      ]),
  );
}

async function loadPlacements(
  city: CityContext,
  registrations: readonly Registration[],
  openings: readonly string[],
): Promise<void> {
  const placed = registrations
    .filter((r) => r.state === 'working' || (r.state === 'ended' && city.random() < 0.6))
    .map((r) => {
      const placedOn = dateInJapan(new Date(r.registeredAt.getTime() + 14 * day));
      const state: PlacementState = dueOn(placedOn, 12) <= dateInJapan(city.now) ? 'retained' : 'placed';
      return {
        id: keyedId('city-placement', r.id),
        registrationId: r.id,
        placedOn,
        proposedOn: dateInJapan(r.registeredAt),
        state,
      };
    });
  await city.copy(
    'lifelong_employment.placement',
    ['municipality', 'id', 'registration_id', 'opening_id', 'state', 'proposed_on', 'placed_on'],
    placed.map((p) => [
      city.municipality,
      p.id,
      p.registrationId,
      pick(city, openings),
      p.state,
      p.proposedOn,
      p.placedOn,
    ]),
  );
  await city.copy(
    'lifelong_employment.retention_check',
    ['municipality', 'placement_id', 'month', 'registration_id', 'checked_on', 'still_working', 'note'],
    placed.flatMap((p) =>
      retentionMonths
        .filter((month) => dueOn(p.placedOn, month) <= dateInJapan(city.now))
        .map((month) => [
          city.municipality,
          p.id,
          month,
          p.registrationId,
          dueOn(p.placedOn, month),
          true,
          '',
        ]),
    ),
  );
}

async function loadFairs(city: CityContext): Promise<void> {
  const rows = (['job-fair', 'aptitude-fair', 'seminar'] as const).map((kind, i) => {
    const startsAt = new Date(
      Math.floor(city.now.getTime() / day) * day + (14 + i * 16) * day + 4 * 3_600_000,
    );
    const heldOn = dateInJapan(startsAt);
    const titles = {
      'job-fair': '就職応援フェア',
      'aptitude-fair': '適職診断フェア',
      seminar: '中小企業向け 高齢者雇用セミナー',
    };
    return [
      city.municipality,
      keyedId('city-job-fair', kind),
      titles[kind],
      kind,
      fiscalYearOf(heldOn),
      heldOn,
      startsAt.toISOString(),
      new Date(startsAt.getTime() + 10_800_000).toISOString(),
      '市役所 大会議室',
      centre,
      1,
      60,
      '生涯かつやく支援センターへ申込み',
    ];
  });
  await city.copy(
    'lifelong_employment.job_fair',
    [
      'municipality',
      'id',
      'title',
      'kind',
      'fiscal_year',
      'held_on',
      'starts_at',
      'ends_at',
      'place',
      'organiser_id',
      'sessions',
      'capacity',
      'how_to_apply',
    ],
    rows,
  );
}

function ageOf(person: CityPerson, now: Date): number {
  return Math.floor((now.getTime() - Date.parse(person.birthDate)) / (365.25 * day));
}

function pick<T>(city: CityContext, list: readonly T[]): T {
  return list[Math.floor(city.random() * list.length)] as T;
}
