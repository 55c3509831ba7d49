import { ageOn, dateInJapan } from '@tsunagu/japan';
import { type CityCase, type CityContext, keyedId } from '@tsunagu/subgraph-kit';
import { shareableClasses } from '../consent/consent.rules.ts';
import { type CityConsultation, inventConsultations } from './consultations.ts';
import { loadCoordination } from './coordination.ts';
import { loadFund } from './fund.ts';
import { loadKnowledge } from './knowledge.ts';
import { announceWaiting } from './notices.ts';
import { loadPastCoordinations } from './past-coordination.ts';
import { loadPlans } from './plans.ts';
import { loadProgress } from './progress.ts';
import { patientOf, relationOf } from './stories.ts';

const schema = 'comprehensive_consultation';
const worryEdition = 1;

/** Fills measure 2 for the invented city: consultations with all that hangs on them, each with its facts of access. */
export async function fillCity(city: CityContext): Promise<void> {
  const consultations = inventConsultations(city);
  await city.cases(consultations.map(factsOf));
  await loadConsultations(city, consultations);
  await loadSheets(city, consultations);
  await loadHandovers(city, consultations);
  await loadConsents(city, consultations);
  await loadCoordination(city, consultations);
  await loadPastCoordinations(city, consultations);
  await loadFund(city, consultations);
  await loadPlans(city, consultations);
  await loadProgress(city, consultations);
  await loadKnowledge(city, consultations);
  await announceWaiting(city, consultations);
}

/** Who handles the case, from when: the receiver, and every target until it passed the hand-over on. */
function factsOf(consultation: CityConsultation): CityCase {
  return {
    caseId: consultation.id,
    measure: 2,
    kind: 'consultation',
    householdId: consultation.household.id,
    subjects: consultation.persons.map((person) => person.id),
    openedAt: consultation.receivedAt,
    closedAt: consultation.closed?.at ?? null,
    assignments: [
      { agencyId: consultation.agency, reason: 'opened', from: consultation.receivedAt },
      ...consultation.handovers.map((handover) => ({
        agencyId: handover.to,
        reason: 'handover',
        from: handover.sentAt,
        until: handover.state === 'passed-on' ? handover.answeredAt : null,
      })),
    ],
  };
}

async function loadConsultations(
  city: CityContext,
  consultations: readonly CityConsultation[],
): Promise<void> {
  await city.copy(
    `${schema}.consultation_case`,
    [
      'municipality',
      'id',
      'household_id',
      'area_id',
      'agency_id',
      'channel',
      'urgency',
      'state',
      'received_at',
      'support_began_at',
      'other_troubles_asked_at',
      'has_other_troubles',
      'outcome',
      'closed_at',
      'sheet_id',
    ],
    consultations.map((c) => {
      const began = c.handovers.find((h) => h.state === 'accepted')?.answeredAt ?? null;
      const state = c.closed ? 'closed' : began ? 'in-support' : 'received';
      return [
        city.municipality,
        c.id,
        c.household.id,
        c.household.areaId,
        c.agency,
        c.channel,
        c.urgency,
        state,
        iso(c.receivedAt),
        iso(began),
        iso(c.closed?.at ?? null),
        c.closed ? false : null,
        c.closed?.outcome ?? null,
        iso(c.closed?.at ?? null),
        sheetId(c),
      ];
    }),
  );
  await city.copy(
    `${schema}.consultation_person`,
    ['municipality', 'case_id', 'person_id', 'position'],
    consultations.flatMap((c) => c.persons.map((person, i) => [city.municipality, c.id, person.id, i])),
  );
  await city.copy(
    `${schema}.consultation_narrative`,
    ['municipality', 'case_id', 'first_word', 'other_troubles', 'closing_note'],
    consultations.map((c) => [
      city.municipality,
      c.id,
      c.story.firstWord,
      c.closed ? '特にないとのこと。' : null,
      c.closed ? '支援の状況を確かめ、終結した。' : null,
    ]),
  );
}

async function loadSheets(city: CityContext, consultations: readonly CityConsultation[]): Promise<void> {
  const today = dateInJapan(city.now);
  await city.copy(
    `${schema}.tsunagu_sheet`,
    [
      'municipality',
      'id',
      'case_id',
      'number',
      'worry_edition',
      'recorded_at',
      'agency_id',
      'assessed',
      'referral_agency_id',
    ],
    consultations.map((c) => [
      city.municipality,
      sheetId(c),
      c.id,
      1,
      worryEdition,
      iso(c.receivedAt),
      c.agency,
      true,
      c.handovers[0]?.to ?? null,
    ]),
  );
  const members = consultations.flatMap((c) =>
    c.persons.map((person, i) => ({
      c,
      person,
      place: [city.municipality, sheetId(c), c.id, i + 1] as const,
      worries: c.story.worries[i] ?? [],
    })),
  );
  await city.copy(
    `${schema}.sheet_member`,
    ['municipality', 'sheet_id', 'case_id', 'number', 'person_id', 'name', 'age', 'relation'],
    members.map(({ c, person, place }) => [
      ...place,
      person.id,
      `${person.familyName} ${person.givenName}`,
      ageOn(person.birthDate, today),
      relationOf(person, c.persons[0]!),
    ]),
  );
  await city.copy(
    `${schema}.sheet_assessment`,
    ['municipality', 'sheet_id', 'case_id', 'member_number', 'no_worries', 'note'],
    members.map(({ place, worries }) => [...place, worries.length === 0, '']),
  );
  await city.copy(
    `${schema}.sheet_worry`,
    ['municipality', 'sheet_id', 'case_id', 'member_number', 'position', 'code', 'detail'],
    members.flatMap(({ place, worries }) => worries.map((code, position) => [...place, position, code, ''])),
  );
  await city.copy(
    `${schema}.sheet_narrative`,
    ['municipality', 'sheet_id', 'case_id', 'situation', 'wishes', 'strengths', 'referral_reason'],
    consultations.map(({ id, story, ...c }) => [
      city.municipality,
      sheetId({ id }),
      id,
      story.situation,
      story.wishes,
      story.strengths,
      c.handovers.length > 0 ? '専門の機関と一緒に支えるため。' : '',
    ]),
  );
  await city.copy(
    `${schema}.sheet_health`,
    ['municipality', 'sheet_id', 'case_id', 'member_number', 'condition', 'treatment'],
    consultations.map((c) => {
      const patient = Math.min(patientOf(c.story.worries), c.persons.length - 1);
      return [city.municipality, sheetId(c), c.id, patient + 1, c.story.condition, c.story.treatment];
    }),
  );
}

async function loadHandovers(city: CityContext, consultations: readonly CityConsultation[]): Promise<void> {
  const handovers = consultations.flatMap((c) =>
    c.handovers.map((h, i) => ({ ...h, caseId: c.id, chainId: c.handovers[0]!.id, step: i + 1 })),
  );
  await city.copy(
    `${schema}.handover`,
    [
      'municipality',
      'id',
      'case_id',
      'chain_id',
      'step',
      'from_agency_id',
      'to_agency_id',
      'state',
      'sent_at',
      'citizen_told',
      'content_is_plain',
      'answered_at',
      'first_contact_at',
    ],
    handovers.map((h) => [
      city.municipality,
      h.id,
      h.caseId,
      h.chainId,
      h.step,
      h.from,
      h.to,
      h.state,
      iso(h.sentAt),
      true,
      false,
      iso(h.answeredAt),
      iso(h.firstContactAt),
    ]),
  );
  await city.copy(
    `${schema}.handover_word`,
    ['municipality', 'handover_id', 'case_id', 'word_to_target', 'passed_on_because'],
    handovers.map((h) => [
      city.municipality,
      h.id,
      h.caseId,
      '一緒に訪問できる日を相談させてください。',
      h.state === 'passed-on' ? '主な困り事の担当が別の機関のため。' : null,
    ]),
  );
}

/** Consents as facts of access, for all members and every class, and this domain's own record of them. */
async function loadConsents(city: CityContext, consultations: readonly CityConsultation[]): Promise<void> {
  const consents = consultations.flatMap((c) =>
    c.consentedTo ? [{ ...c, consentId: keyedId('city-consent', c.id), agencies: c.consentedTo }] : [],
  );
  const each = <T>(list: (c: (typeof consents)[number]) => readonly T[]) =>
    consents.flatMap((c) => list(c).map((value) => [city.municipality, c.consentId, value]));
  await city.copy(
    'access.consent',
    ['municipality', 'consent_id', 'case_id', 'signed_by', 'signature_kind', 'valid', 'recorded_at'],
    consents.map((c) => [
      city.municipality,
      c.consentId,
      c.id,
      c.persons[0]!.id,
      'paper',
      `[${iso(c.receivedAt)},)`,
      iso(c.receivedAt),
    ]),
  );
  await city.copy(
    'access.consent_agency',
    ['municipality', 'consent_id', 'agency_id'],
    each((c) => c.agencies),
  );
  await city.copy(
    'access.consent_class',
    ['municipality', 'consent_id', 'data_class'],
    each(() => shareableClasses),
  );
  await city.copy(
    'access.consent_subject',
    ['municipality', 'consent_id', 'person_id'],
    each((c) => c.persons.map((person) => person.id)),
  );
  await city.copy(
    `${schema}.consultation_consent`,
    [
      'municipality',
      'id',
      'case_id',
      'signed_by',
      'signature',
      'person_ids',
      'agency_ids',
      'data_classes',
      'recorded_at',
    ],
    consents.map((c) => [
      city.municipality,
      c.consentId,
      c.id,
      c.persons[0]!.id,
      'paper',
      arrayOf(c.persons.map((person) => person.id)),
      arrayOf(c.agencies),
      arrayOf(shareableClasses),
      iso(c.receivedAt),
    ]),
  );
}

function sheetId(consultation: { id: string }): string {
  return keyedId('city-sheet', consultation.id);
}

function iso(at: Date | null): string | null {
  return at?.toISOString() ?? null;
}

function arrayOf(values: readonly string[]): string {
  return `{${values.join(',')}}`;
}
