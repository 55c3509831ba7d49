import { dateInJapan, fiscalYearOf } from '@tsunagu/japan';
import {
  type CityCase,
  type CityContext,
  type CityHousehold,
  type CityPerson,
  keyedId,
} from '@tsunagu/subgraph-kit';
import { type BlockingProblem, blockingProblems, type DischargeState } from '../discharge/discharge.rules.ts';

const centre = keyedId('agency', 'ag-003');
const hospitals = [keyedId('agency', 'ag-084'), keyedId('agency', 'ag-056')];
const careAreas = ['kita-chuo', 'kita-kita', 'naka', 'higashi', 'minami-nishi', 'minami-minami'];
const day = 86_400_000;

/** Share of people of 75 and more whose discharge was co-ordinated within the last years. */
const dischargeRate = 0.06;

/** Stories of the hand-made families that measure 1 takes part in: code name → what blocks whose discharge. */
const familyDischarges: Record<
  string,
  { problems: BlockingProblem[]; state: DischargeState; condition: string; careNeeds: string }
> = {
  'lone-elder-after-discharge': {
    problems: ['no-relatives', 'unpaid-premiums'],
    state: 'assessing',
    condition: '大腿骨の骨折で手術。歩行器で移動。',
    careNeeds: '訪問看護 週2回、配食、住宅の手すり',
  },
  'medical-care-child': {
    problems: ['medical-care-needs', 'no-caregiver'],
    state: 'arranged',
    condition: '人工呼吸器を使う。',
    careNeeds: '訪問診療 月2回、訪問看護 毎日、短期入所',
  },
  'eighty-fifty': {
    problems: ['no-caregiver', 'low-income'],
    state: 'assessing',
    condition: '肺炎で入院。認知症の疑い。',
    careNeeds: '見守り、服薬の管理',
  },
};

interface Discharge {
  person: CityPerson;
  household: CityHousehold;
  referredAt: Date;
  state: DischargeState;
  problems: BlockingProblem[];
  condition: string;
  careNeeds: string;
}

/** Fills measure 1 for the invented city: discharges with their facts of access, resources, coming lectures. */
export async function fillCity(city: CityContext): Promise<void> {
  const discharges = city.households.flatMap((household) => dischargesOf(city, household));
  await loadDischarges(city, discharges);
  await loadResources(city);
  await loadLectures(city);
}

function dischargesOf(city: CityContext, household: CityHousehold): Discharge[] {
  const story = household.family ? familyDischarges[household.family] : undefined;
  if (story) {
    const person = patientOf(household);
    return person
      ? [{ person, household, referredAt: new Date(city.now.getTime() - 20 * day), ...story }]
      : [];
  }
  if (household.family) return [];
  return household.members
    .filter((m) => !m.deceased && ageOf(m, city.now) >= 75 && city.random() < dischargeRate)
    .map((person) => {
      const ago = Math.floor(city.random() * 1_500);
      const ended = ago > 90;
      const problems = blockingProblems.filter(() => city.random() < 0.2);
      return {
        person,
        household,
        referredAt: new Date(city.now.getTime() - (ago + 1) * day),
        state: ended
          ? city.random() < 0.85
            ? 'discharged'
            : 'not-discharged'
          : pick(city, ['referred', 'assessing', 'arranged'] as const),
        problems: problems.length > 0 ? problems : ['other'],
        condition: pick(city, ['肺炎', '心不全', '大腿骨の骨折', '脳梗塞の後遺症']),
        careNeeds: pick(city, ['訪問看護 週1回', '訪問診療 月2回', '配食と見守り', '福祉用具の貸与']),
      };
    });
}

/** The member the story is about: the child of the family with medical care, otherwise the eldest. */
function patientOf(household: CityHousehold): CityPerson | undefined {
  const living = household.members
    .filter((m) => !m.deceased)
    .sort((a, b) => a.birthDate.localeCompare(b.birthDate));
  return household.family === 'medical-care-child' ? living.at(-1) : living[0];
}

async function loadDischarges(city: CityContext, discharges: readonly Discharge[]): Promise<void> {
  const rows = discharges.map((d) => {
    const ended = d.state === 'discharged' || d.state === 'not-discharged';
    const endedAt = ended ? new Date(d.referredAt.getTime() + 30 * day) : null;
    return { ...d, id: keyedId('city-discharge', `${d.person.id}`), endedAt };
  });
  await city.cases(
    rows.map(
      (r): CityCase => ({
        caseId: r.id,
        measure: 1,
        kind: 'discharge',
        householdId: r.household.id,
        subjects: [r.person.id],
        openedAt: r.referredAt,
        closedAt: r.endedAt,
        assignments: [{ agencyId: centre, reason: 'opened', from: r.referredAt }],
      }),
    ),
  );
  const settled = (state: DischargeState) =>
    state === 'referred' || state === 'assessing' ? null : 'solved';
  await city.copy(
    'home_medical_care.discharge',
    [
      'municipality',
      'id',
      'person_id',
      'household_id',
      'hospital_id',
      'agency_id',
      'state',
      'referred_on',
      'planned_on',
      'ended_on',
    ],
    rows.map((r) => [
      city.municipality,
      r.id,
      r.person.id,
      r.household.id,
      pick(city, hospitals),
      centre,
      r.state,
      dateInJapan(r.referredAt),
      dateInJapan(new Date(r.referredAt.getTime() + 25 * day)),
      r.endedAt && dateInJapan(r.endedAt),
    ]),
  );
  await city.copy(
    'home_medical_care.discharge_problem',
    ['municipality', 'discharge_id', 'problem', 'settlement'],
    rows.flatMap((r) => r.problems.map((problem) => [city.municipality, r.id, problem, settled(r.state)])),
  );
  await city.copy(
    'home_medical_care.discharge_health',
    ['municipality', 'discharge_id', 'condition', 'care_needs'],
    rows.map((r) => [city.municipality, r.id, r.condition, r.careNeeds]),
  );
}

async function loadResources(city: CityContext): Promise<void> {
  const kinds = [
    ['clinic', '内科・在宅クリニック', 4],
    ['dental', '訪問歯科', 1],
    ['nursing', '訪問看護ステーション', 3],
    ['pharmacy', '在宅対応薬局', 3],
    ['care-management', '居宅介護支援事業所', 3],
    ['network', '多職種連携の会', 1],
  ] as const;
  const names = ['あさひ', 'みどり', 'さくら', 'ひまわり'];
  const rows = careAreas.flatMap((area) =>
    kinds.flatMap(([kind, label, count]) =>
      Array.from({ length: count }, (_, i) => [
        city.municipality,
        keyedId('city-home-care-resource', `${area}-${kind}-${i}`),
        `${names[i]}${label}（架空）`,
        kind,
        keyedId('area', `fukushi-${area}`),
        kind === 'clinic' && city.random() < 0.25,
        pick(city, ['available', 'limited', 'limited', 'full']),
        kind === 'network' ? null : 1 + Math.floor(city.random() * (kind === 'clinic' ? 3 : 8)),
      ]),
    ),
  );
  await city.copy(
    'home_medical_care.home_care_resource',
    ['municipality', 'id', 'name', 'kind', 'area_id', 'accepts_children', 'availability', 'visiting_staff'],
    rows,
  );
}

async function loadLectures(city: CityContext): Promise<void> {
  const rows = careAreas.map((area, i) => {
    const startsAt = new Date(
      Math.floor(city.now.getTime() / day) * day + (10 + i * 9) * day + 5 * 3_600_000,
    );
    const heldOn = dateInJapan(startsAt);
    return [
      city.municipality,
      keyedId('city-training', area),
      'lecture',
      '出前講座「在宅医療と人生会議のすすめ」',
      '{市民}',
      fiscalYearOf(heldOn),
      heldOn,
      startsAt.toISOString(),
      new Date(startsAt.getTime() + 5_400_000).toISOString(),
      keyedId('area', `fukushi-${area}`),
      centre,
      '公民館 講座室',
      'in-person',
      40,
      '地域ケア総合推進センターへ電話で申込み',
      'planned',
      1,
    ];
  });
  await city.copy(
    'home_medical_care.training',
    [
      'municipality',
      'id',
      'kind',
      'title',
      'target',
      'fiscal_year',
      'held_on',
      'starts_at',
      'ends_at',
      'area_id',
      'organiser_id',
      'place',
      'mode',
      'capacity',
      'how_to_apply',
      'state',
      'sessions',
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
