import { addDays, dateInJapan, fiscalYearOf } from '@tsunagu/japan';
import { type CityContext, keyedId } from '@tsunagu/subgraph-kit';
import type { UnmetNeedKind } from '../unmet-need/unmet-need.rules.ts';
import type { CityConsultation } from './consultations.ts';

const schema = 'comprehensive_consultation';
const agencyId = (key: string) => keyedId('agency', key);
const staffId = (key: string) => keyedId('staff', key);
const holder = agencyId('ag-021');

/** What a family’s coordinator asked of the fund: one went all the way, one waits for the adviser in an emergency. */
const settledFamily = 'hikikomori';
const emergencyFamily = 'elder-abuse';
const paidYen = 12_000;
const spentYen = 11_480;

/** What families needed and nobody could give, in the words of those who handle them. */
const needsOfFamilies: Readonly<Record<string, readonly [kind: UnmetNeedKind, words: string]>> = {
  homeless: ['shelter', '車で寝泊まりする間、住民票がなくても数日泊まれる場所。'],
  'release-from-prison': ['willing-landlord', '保証人がいなくても相談に乗ってくれる大家。'],
  'foreign-family': ['interpreter', '健診と保育の手続きに一緒に来てくれるベトナム語の通訳。'],
  'double-care': ['respite', '父が泊まれて、夜だけでも預かってくれる所。'],
  'medical-care-child': ['school-support', '通常学級で吸引をしてくれる人がいる日を増やしたい。'],
  'salon-host': ['transport', '買い物とサロンへの送迎。バス停まで歩けない人が多い。'],
  'leaving-group-home': ['housing-special-care', '体調の波があっても住み続けられるアパート。'],
};

/** What others lacked, in turn; the way to a place of support is what is lacking most. */
const needsOfOthers: readonly (readonly [kind: UnmetNeedKind, words: string])[] = [
  ['transport', '相談機関までの交通の手段がない。'],
  ['transport', '通院に付き添い、送ってくれる人がいない。'],
  ['respite', '家族が休む間、見ていてくれる人がいない。'],
  ['housing-special-care', '段差がなく、見守りのある住まいが見つからない。'],
];

/** Every such open consultation of a household without a story lacked something. */
const lackEvery = 4;

/** The fund and the needs without a resource of the invented city. */
export async function loadFund(city: CityContext, consultations: readonly CityConsultation[]): Promise<void> {
  await loadApplications(city, consultations);
  await loadEntries(city);
  await loadNeeds(city, consultations);
}

async function loadApplications(
  city: CityContext,
  consultations: readonly CityConsultation[],
): Promise<void> {
  const of = (family: string) => consultations.filter((c) => c.household.family === family);
  const { municipality } = city;
  const ago = daysAgo(city);
  const settled = of(settledFamily);
  const urgent = of(emergencyFamily);
  const shared = [
    'municipality',
    'id',
    'case_id',
    'reference_no',
    'purpose',
    'amount_yen',
    'over_soft_limit',
  ];
  await city.copy(
    `${schema}.fund_application`,
    [
      ...shared,
      'payee_agency_id',
      'path',
      'conference_id',
      'state',
      'applicant_agency_id',
      'applied_on',
      'applied_by',
      'consulted_on',
      'consulted_by',
      'decided_on',
      'decided_by',
      'paid_on',
      'paid_by',
      'spent_yen',
      'settled_on',
      'settled_by',
      'returned_on',
      'version',
    ],
    [
      ...settled.map((c) => [
        municipality,
        applicationId(c),
        c.id,
        reference(city, 1),
        'clothes-for-participation',
        paidYen,
        false,
        agencyId('ag-091'),
        'conference',
        keyedId('city-past-conference', c.id),
        'returned',
        holder,
        ago(8),
        staffId('coordinator'),
        null,
        null,
        ago(7),
        staffId('lead-division'),
        ago(6),
        staffId('shakyo-worker'),
        spentYen,
        ago(4),
        staffId('coordinator'),
        ago(3),
        5,
      ]),
      ...urgent.map((c) => [
        municipality,
        applicationId(c),
        c.id,
        reference(city, 2),
        'transport',
        6_800,
        false,
        agencyId('ag-007'),
        'emergency',
        null,
        'consulted',
        holder,
        ago(1),
        staffId('coordinator'),
        ago(1),
        staffId('lead-division'),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        2,
      ]),
    ],
  );
  const words = [
    ...settled.map((c) => ({
      c,
      item: '体験の場に着ていく服と靴がない。上着・ズボン・靴の費用。',
      entry: '生涯かつやく支援センターの短い時間の体験につなぐ。',
      substitute: '就労準備支援に被服の費用はないことを、自立相談支援機関に確かめた。',
      independence: '自分で選んだ服で外に出ることが、働くことを考える最初の一歩になる。',
      consultation: null,
      decision: '会議の結論のとおり。金額は目安の中にある。',
      reason: '八年間家を出ておらず、外に着ていける服がない。家計は父の年金だけである。',
    })),
    ...urgent.map((c) => ({
      c,
      item: '母を短期入所先まで安全に送る介護タクシーの費用。',
      entry: '緊急の短期入所につなぎ、そのあと介護保険の認定を急ぐ。',
      substitute: '移送の事業は三日前の申込みが要り、今回は使えないことを確かめた。',
      independence: '二人が離れて休むことで、在宅の暮らしを立て直せる。',
      consultation: '今週中の移動が要ると認める。アドバイザーの意見を待って決める。',
      decision: null,
      reason: '息子の疲れが限界で、大声が続いている。今週のうちに母が泊まれる所に移る。',
    })),
  ];
  await city.copy(
    `${schema}.fund_application_words`,
    [
      'municipality',
      'application_id',
      'case_id',
      'item',
      'entry_support',
      'no_substitute',
      'independence',
      'consultation',
      'decision_reason',
    ],
    words.map((w) => [
      municipality,
      applicationId(w.c),
      w.c.id,
      w.item,
      w.entry,
      w.substitute,
      w.independence,
      w.consultation,
      w.decision,
    ]),
  );
  await city.copy(
    `${schema}.fund_application_reason`,
    ['municipality', 'application_id', 'case_id', 'reason'],
    words.map((w) => [municipality, applicationId(w.c), w.c.id, w.reason]),
  );
}

/** The entries of the settled application; none where the books were not opened. */
async function loadEntries(city: CityContext): Promise<void> {
  const { rows } = await city.pool.query(
    `select 1 from ${schema}.fund_account where municipality = $1 and code = 'cash'`,
    [city.municipality],
  );
  if (rows.length === 0) return;
  const ago = daysAgo(city);
  const entries = [
    { key: 'payment', day: ago(6), debit: 'support-paid', credit: 'cash', amount: paidYen },
    { key: 'return', day: ago(3), debit: 'cash', credit: 'returned', amount: paidYen - spentYen },
  ];
  await city.copy(
    `${schema}.fund_entry`,
    [
      'municipality',
      'id',
      'agency_id',
      'occurred_on',
      'kind',
      'debit_account',
      'credit_account',
      'amount_yen',
      'reference',
      'purpose',
      'posted_at',
      'posted_by',
    ],
    entries.map((entry) => [
      city.municipality,
      keyedId('city-fund-entry', entry.key),
      holder,
      entry.day,
      entry.key,
      entry.debit,
      entry.credit,
      entry.amount,
      reference(city, 1),
      'clothes-for-participation',
      city.now,
      staffId('shakyo-worker'),
    ]),
  );
}

async function loadNeeds(city: CityContext, consultations: readonly CityConsultation[]): Promise<void> {
  const { municipality } = city;
  const today = dateInJapan(city.now);
  const others = consultations.filter((c) => !c.household.family && !c.closed);
  const lacking = others.filter((_, i) => i % lackEvery === 0);
  const needs = [
    ...consultations.flatMap((c) => {
      const need = needsOfFamilies[c.household.family ?? ''];
      return need ? [{ c, kind: need[0], words: need[1] }] : [];
    }),
    ...lacking.map((c, i) => {
      const [kind, words] = needsOfOthers[i % needsOfOthers.length]!;
      return { c, kind, words };
    }),
  ].map((need) => {
    const next = addDays(dateInJapan(need.c.receivedAt), 1);
    const [on] = [next, today].toSorted();
    return { ...need, id: keyedId('city-unmet-need', need.c.id), on };
  });
  const shelter = needs.find(({ kind }) => kind === 'shelter');
  const reportId = keyedId('city-unmet-need-report', 'shelter');
  if (shelter) {
    await city.copy(
      `${schema}.unmet_need_report`,
      [
        'municipality',
        'id',
        'kind',
        'area_id',
        'measure_no',
        'working_group',
        'section_agency_id',
        'asked',
        'reported_on',
        'reported_by',
      ],
      [
        [
          municipality,
          reportId,
          'shelter',
          shelter.c.household.areaId,
          2,
          '要配慮者住まい確保ＷＧ',
          agencyId('ag-025'),
          '虐待と認定されない人や、住まいを失った人が数日泊まれる場所を、関係課で検討してほしい。',
          daysAgo(city)(5),
          staffId('lead-division'),
        ],
      ],
    );
  }
  await city.copy(
    `${schema}.unmet_need`,
    ['municipality', 'id', 'case_id', 'kind', 'area_id', 'recorded_on', 'agency_id', 'report_id'],
    needs.map(({ c, id, kind, on }) => [
      municipality,
      id,
      c.id,
      kind,
      c.household.areaId,
      on,
      c.agency,
      kind === 'shelter' ? reportId : null,
    ]),
  );
  await city.copy(
    `${schema}.unmet_need_words`,
    ['municipality', 'need_id', 'case_id', 'words'],
    needs.map(({ c, id, words }) => [municipality, id, c.id, words]),
  );
}

function applicationId(consultation: { id: string }): string {
  return keyedId('city-fund-application', consultation.id);
}

function reference(city: CityContext, number: number): string {
  return `F${fiscalYearOf(dateInJapan(city.now))}-${String(number).padStart(3, '0')}`;
}

/** The day in Japan that many days ago. */
function daysAgo(city: CityContext): (days: number) => string {
  return (days) => addDays(dateInJapan(city.now), -days);
}
