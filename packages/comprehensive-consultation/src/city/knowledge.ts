import { addDays, dateInJapan, fiscalYearOf, normaliseName } from '@tsunagu/japan';
import { type CityContext, keyedId } from '@tsunagu/subgraph-kit';
import type { CasebookText } from '../casebook/casebook.rules.ts';
import type { CityConsultation } from './consultations.ts';
import { casebookOfCity, liaisonsOfCity } from './knowledge-texts.ts';

const schema = 'comprehensive_consultation';
const agencyId = (key: string) => keyedId('agency', key);
const staffId = (key: string) => keyedId('staff', key);
const leadDivision = agencyId('ag-020');

/** Agencies of the directory that the survey asks, with the colleague who answers for them and how close they feel. */
const asked: readonly {
  key: string;
  name: string;
  field: string;
  answers?: [staff: string, step: number];
}[] = [
  { key: 'ag-001', name: '福祉事務所', field: '福祉全般', answers: ['fukushi-worker', 3] },
  { key: 'ag-003', name: '地域ケア総合推進センター', field: '保健医療福祉介護', answers: ['care-worker', 4] },
  { key: 'ag-004', name: '保健所', field: '保健・健康全般' },
  { key: 'ag-005', name: '保健センター', field: '保健・健康全般' },
  { key: 'ag-006', name: 'こころの健康センター', field: '精神保健福祉', answers: ['kokoro-worker', 2] },
  { key: 'ag-007', name: '地域包括支援センター', field: '高齢者', answers: ['houkatsu-worker', 3] },
  { key: 'ag-009', name: '寄り添いサポートセンター', field: '生活困窮者' },
  { key: 'ag-011', name: '地域こども相談センター', field: '子ども', answers: ['kodomo-worker', 2] },
  { key: 'ag-012', name: 'こども総合相談所', field: '子ども', answers: ['soudansho-worker', 1] },
  { key: 'ag-013', name: '発達障害者支援センター', field: '発達障害' },
  { key: 'ag-037', name: '介護保険課', field: '介護', answers: ['other-agency', 3] },
  { key: 'ag-054', name: '障害者基幹相談支援センター', field: '障害者', answers: ['kikan-worker', 3] },
];

const wishes = [
  '担当者どうしが顔を合わせる場を、年に数回つくってほしい。',
  '引き継いだ後にどうなったかが分かると、次も安心してつなげる。',
  '夜間や休日に連絡の取れる窓口が分かる一覧がほしい。',
];

/** 研修, 事例集, 連携記録 and the running アンケート of the invented city. */
export async function loadKnowledge(
  city: CityContext,
  consultations: readonly CityConsultation[],
): Promise<void> {
  const casebook = casebookOfCity.map((example) => ({
    ...example,
    id: keyedId('city-casebook', example.key),
  }));
  await loadSurvey(city);
  await loadLiaisons(city);
  await loadCasebook(city, casebook, consultations);
  await loadTrainings(
    city,
    casebook.filter((example) => example.state === 'published').map((example) => example.id),
  );
}

async function loadSurvey(city: CityContext): Promise<void> {
  const today = dateInJapan(city.now);
  const id = keyedId('city-agency-survey', 'running');
  await city.copy(
    `${schema}.listed_agency`,
    ['municipality', 'agency_id', 'name', 'aliases', 'field', 'listed', 'told_at'],
    asked.map(({ key, name, field }) => [
      city.municipality,
      agencyId(key),
      name,
      '{}',
      field,
      true,
      city.now.toISOString(),
    ]),
  );
  await city.copy(
    `${schema}.agency_survey`,
    ['municipality', 'id', 'fiscal_year', 'question_edition', 'opened_on', 'closes_on'],
    [[city.municipality, id, fiscalYearOf(today), 1, addDays(today, -12), addDays(today, 18)]],
  );
  await city.copy(
    `${schema}.agency_survey_roll`,
    ['municipality', 'survey_id', 'agency_id', 'field', 'position'],
    asked.map(({ key, field }, position) => [city.municipality, id, agencyId(key), field, position + 1]),
  );
  await city.copy(
    `${schema}.agency_survey_answer`,
    ['municipality', 'survey_id', 'agency_id', 'staff_id', 'step', 'comments', 'answered_at'],
    asked.flatMap(({ key, answers }, place) =>
      answers
        ? [
            [
              city.municipality,
              id,
              agencyId(key),
              staffId(answers[0]),
              answers[1],
              JSON.stringify([{ code: 'wish', text: wishes[place % wishes.length] }]),
              daysAgo(city, 10 - (place % 8)),
            ],
          ]
        : [],
    ),
  );
}

async function loadLiaisons(city: CityContext): Promise<void> {
  const today = dateInJapan(city.now);
  await city.copy(
    `${schema}.liaison_record`,
    [
      'municipality',
      'id',
      'agency_id',
      'staff_id',
      'field',
      'kind',
      'occurred_on',
      'partner_agency_id',
      'partner_name',
      'participants',
      'note',
      'recorded_at',
    ],
    liaisonsOfCity.map((record, place) => [
      city.municipality,
      keyedId('city-liaison', String(place)),
      agencyId(record.agency),
      record.staff ? staffId(record.staff) : null,
      record.field,
      record.kind,
      addDays(today, -record.daysAgo),
      record.partnerAgency ? agencyId(record.partnerAgency) : null,
      record.partnerName ?? null,
      record.participants ?? null,
      record.note,
      daysAgo(city, record.daysAgo),
    ]),
  );
}

async function loadCasebook(
  city: CityContext,
  casebook: readonly ((typeof casebookOfCity)[number] & { id: string })[],
  consultations: readonly CityConsultation[],
): Promise<void> {
  const today = dateInJapan(city.now);
  const taken = new Set<string>();
  const made = casebook.map((example) => {
    const source = consultations.find(
      (c) => c.closed && !c.household.family && c.agency === agencyId(example.agency) && !taken.has(c.id),
    );
    if (source) taken.add(source.id);
    return { ...example, source };
  });
  const publishedOn = (example: { daysAgo: number }) => addDays(today, -example.daysAgo);
  await city.copy(
    `${schema}.casebook_entry`,
    [
      'municipality',
      'id',
      'agency_id',
      'author_id',
      'state',
      'edition',
      'proposal',
      'submitted_at',
      'approved_by',
      'approved_at',
      'changed_at',
    ],
    made.map((example) => {
      const isPublished = example.state === 'published';
      return [
        city.municipality,
        example.id,
        agencyId(example.agency),
        staffId(example.author),
        example.state,
        isPublished ? 1 : 0,
        isPublished ? null : JSON.stringify(example.text),
        daysAgo(city, example.daysAgo + 5),
        isPublished ? staffId('lead-division') : null,
        isPublished ? daysAgo(city, example.daysAgo) : null,
        daysAgo(city, example.daysAgo),
      ];
    }),
  );
  const sourced = made.flatMap(({ source, ...example }) =>
    source ? [{ id: example.id, caseId: source.id, text: example.text }] : [],
  );
  await city.copy(
    `${schema}.casebook_source`,
    ['municipality', 'entry_id', 'case_id'],
    sourced.map(({ id, caseId }) => [city.municipality, id, caseId]),
  );
  await city.copy(
    `${schema}.casebook_draft`,
    ['municipality', 'entry_id', 'case_id', 'content'],
    sourced.map(({ id, caseId, text }) => [
      city.municipality,
      id,
      caseId,
      JSON.stringify({ text, answers: {} }),
    ]),
  );
  await city.copy(
    `${schema}.casebook_guarded`,
    ['municipality', 'entry_id', 'case_id', 'words'],
    sourced.map(({ id, caseId }) => [city.municipality, id, caseId, '[]']),
  );
  await city.copy(
    `${schema}.casebook_edition`,
    [
      'municipality',
      'entry_id',
      'edition',
      'title',
      'household',
      'worries',
      'reason',
      'effects',
      'course',
      'helped',
      'lessons',
      'search_text',
      'published_on',
      'in_force',
    ],
    made
      .filter((example) => example.state === 'published')
      .map((example) => [
        city.municipality,
        example.id,
        1,
        ...columnsOf(example.text),
        publishedOn(example),
        true,
      ]),
  );
}

function columnsOf(text: CasebookText): unknown[] {
  return [
    text.title,
    text.household,
    `{${text.worries.join(',')}}`,
    text.reason,
    `{${text.effects.join(',')}}`,
    text.course,
    text.helped,
    text.lessons,
    normaliseName([text.title, text.course, text.helped, text.lessons].join(' ')),
  ];
}

async function loadTrainings(city: CityContext, material: readonly string[]): Promise<void> {
  const today = dateInJapan(city.now);
  const held = keyedId('city-training', 'held');
  const planned = keyedId('city-training', 'planned');
  const of = (
    id: string,
    title: string,
    on: string,
    state: string,
    contents: string,
    description: string,
  ) => [
    city.municipality,
    id,
    title,
    'both',
    contents,
    description,
    on,
    '14:00',
    '16:00',
    '保健福祉会館 会議室',
    40,
    `{${material.slice(0, 2).join(',')}}`,
    state,
    leadDivision,
  ];
  await city.copy(
    `${schema}.staff_training`,
    [
      'municipality',
      'id',
      'title',
      'audience',
      'contents',
      'description',
      'held_on',
      'starts',
      'ends',
      'place',
      'capacity',
      'casebook_ids',
      'state',
      'organiser_agency_id',
    ],
    [
      of(
        held,
        '総合相談支援体制 基礎研修',
        addDays(today, -45),
        'held',
        '{scheme,sos-signs}',
        '相談を断らないしくみと、困った人の予兆に気づく目を学びます。',
      ),
      of(
        planned,
        '事例から学ぶ 世帯まるごとの支援',
        addDays(today, 16),
        'planned',
        '{case-studies,practice}',
        '事例集の事例をもとに、小グループで支援の方針を考えます。',
      ),
    ],
  );
  const answered = asked.flatMap(({ key, answers }) => (answers ? [{ key, staff: answers[0] }] : []));
  await city.copy(
    `${schema}.training_seat`,
    ['municipality', 'training_id', 'staff_id', 'agency_id', 'signed_up_at', 'attended'],
    [
      ...answered.map(({ key, staff }, place) => [
        city.municipality,
        held,
        staffId(staff),
        agencyId(key),
        daysAgo(city, 60),
        place % 4 !== 3,
      ]),
      ...answered
        .slice(0, 4)
        .map(({ key, staff }) => [
          city.municipality,
          planned,
          staffId(staff),
          agencyId(key),
          daysAgo(city, 3),
          null,
        ]),
    ],
  );
}

function daysAgo(city: CityContext, days: number): string {
  return new Date(city.now.getTime() - days * 86_400_000).toISOString();
}
