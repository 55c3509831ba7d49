import { randomUUID } from 'node:crypto';
import { familyHouseholdId, familyMemberId } from '@tsunagu/registry';
import { keyedId } from '@tsunagu/subgraph-kit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Asker, expectUnhelpful, openTarget, type Target } from './harness.ts';

/*
 * ほかの機関の職員: a worker who knows the number of every record of a family that is none of their business.
 */

const family = familyHouseholdId('eighty-fifty');
const stranger: Asker = { staff: 'other-agency' };

let target: Target;
beforeAll(async () => {
  target = await openTarget();
});
afterAll(() => target.stop());

/** The number of a record of the family, taken from behind the walls. */
const numbers: Record<string, string> = {
  consultation: `select id from comprehensive_consultation.consultation_case where household_id = $1 limit 1`,
  sheet: `select sheet_id from comprehensive_consultation.consultation_case where household_id = $1 and sheet_id is not null limit 1`,
  consent: `select k.id from comprehensive_consultation.consultation_consent k
    join comprehensive_consultation.consultation_case c on c.id = k.case_id where c.household_id = $1 limit 1`,
  discharge: `select id from home_medical_care.discharge where household_id = $1 limit 1`,
  registration: `select id from lifelong_employment.registration where household_id = $1 limit 1`,
  emergency: `select id from multi_actor_participation.emergency_support where household_id = $1 limit 1`,
  need: `select id from community_building.need where household_id = $1 limit 1`,
};
const numberOf = (record: string) => target.value<string>(numbers[record]!, [family]);

const reads: [string, string, string][] = [
  [
    'a consultation, with all that hangs on it',
    'consultation',
    `query ($id: ID!) { consultationCase(id: $id) {
       id state narrative { firstWord } persons { id name } handovers { id } consents { id } sheet { id } } }`,
  ],
  [
    'a discharge',
    'discharge',
    `query ($id: ID!) { homeCareDischarge(id: $id) { id state person { id name } } }`,
  ],
  [
    'a registration for work',
    'registration',
    `query ($id: ID!) { employmentRegistration(id: $id) { id state } }`,
  ],
  ['an emergency support', 'emergency', `query ($id: ID!) { emergencySupport(id: $id) { id state } }`],
  ['a need of the neighbourhood', 'need', `query ($id: ID!) { communityNeed(id: $id) { id state } }`],
];

const askers: [string, Asker][] = [
  ['the counter of an agency without a case', stranger],
  ['a section that is responsible for other programmes', { staff: 'section-civic' }],
  ['the auditor', { staff: 'auditor' }],
  ['a group', { staff: 'group-member' }],
  ['nobody', 'public'],
];

describe('reading by number', () => {
  describe.each(askers)('%s', (_who, asker) => {
    test.each(reads)('%s is as if it were not there', async (_what, record, query) => {
      await target.sameAsAbsent(asker, query, { id: await numberOf(record) }, { id: randomUUID() });
    });
  });

  test('the household page shows who lives there and nothing else, whichever way it is asked', async () => {
    const { data } = await target.ask(
      stranger,
      `query ($id: ID!) { household(id: $id) {
         comprehensiveConsultation { consultations { id } timeline { id } }
         homeMedicalCare { discharges { id } timeline { id } }
         lifelongEmployment { registrations { id } timeline { id } }
         communityBuilding { needs { id } timeline { id } }
         multiActorParticipation { emergencySupports { id } timeline { id } } } }`,
      { id: family },
    );
    expect(JSON.stringify(data)).not.toMatch(/"id"/);
  });

  test('a person reached through the household is no better known than the person asked for directly', async () => {
    const wanted =
      'id address { address } contacts { id } comprehensiveConsultation { consultations { id } }';
    const { data, errors } = await target.ask(
      stranger,
      `query ($id: ID!, $person: ID!) {
         household(id: $id) { members { person { ${wanted} } } }
         person(id: $person) { ${wanted} } }`,
      { id: family, person: familyMemberId('eighty-fifty', 0) },
    );
    const through = (data?.household as { members: { person: { id: string } }[] } | null)?.members.find(
      ({ person }) => person.id === familyMemberId('eighty-fifty', 0),
    );
    expect({ errors, through: through?.person }).toEqual({ errors, through: data?.person });
    expect(JSON.stringify(data)).not.toMatch(/"address":"/);
  });
});

describe('counting and listing', () => {
  const lists = [
    'consultationCases(first: 100) { totalCount nodes { id } }',
    'consultationCases(first: 100, state: CLOSED) { totalCount nodes { id } }',
    'homeCareDischarges(first: 100) { totalCount nodes { id } }',
    'employmentRegistrations(first: 100) { totalCount nodes { id } }',
    'emergencySupports(first: 100) { totalCount nodes { id } }',
    'communitySupporters(first: 100) { totalCount nodes { id } }',
  ];
  test.each(lists)('{ %s } gives an agency without a case neither a row nor a number', async (list) => {
    const answer = await target.ask(stranger, `{ ${list} }`);
    expect(answer.errors).toBeUndefined();
    expect(JSON.stringify(answer.data ?? {})).not.toMatch(/"totalCount":[1-9]|"id"/);
  });

  test('an area with few consultations does not say how many', async () => {
    const { data } = await target.ask(
      'public',
      '{ areas(first: 100) { nodes { comprehensiveConsultation { openConsultations } } } }',
    );
    const counts = (
      data!.areas as { nodes: { comprehensiveConsultation: { openConsultations: number | null } | null }[] }
    ).nodes
      .map((area) => area.comprehensiveConsultation?.openConsultations)
      .filter((count) => count !== null && count !== undefined);
    for (const count of counts) expect(count).toBeGreaterThanOrEqual(10);
  });

  test("a cursor of a colleague's list opens nothing in somebody else's hands", async () => {
    const list =
      'query ($after: String) { people(search: "渡辺", first: 1, after: $after) { nodes { id } pageInfo { endCursor } } }';
    const { data } = await target.ask({ staff: 'yorisoi-window' }, list);
    const cursor = (data!.people as { pageInfo: { endCursor: string } }).pageInfo.endCursor;
    const answer = await target.ask(stranger, list, { after: cursor });
    expect(answer.errors?.[0]?.extensions.code).toBe('CURSOR_INVALID');
    expectUnhelpful(answer);
  });
});

describe('writing to what belongs to another agency', () => {
  const sentence = '試験のために書いた、二十文字よりも長い文です。';
  const writes: [string, string, string, (id: string) => Record<string, unknown>][] = [
    [
      'closing a consultation',
      'consultation',
      `mutation ($input: CloseConsultationInput!) { closeConsultation(input: $input) { id } }`,
      (id) => ({ input: { caseId: id, version: 1, outcome: 'CONNECTED', note: sentence } }),
    ],
    [
      'beginning its support',
      'consultation',
      `mutation ($id: ID!) { beginConsultationSupport(caseId: $id, version: 1) { id } }`,
      (id) => ({ id }),
    ],
    [
      'a consent that names the attacker',
      'consultation',
      `mutation ($id: ID!, $input: ConsentInput!) { recordConsent(caseId: $id, input: $input) { id } }`,
      (id) => ({
        id,
        input: {
          signedByPersonId: familyMemberId('eighty-fifty', 0),
          signature: 'PAPER',
          personIds: [familyMemberId('eighty-fifty', 0)],
          agencyIds: [keyedId('agency', 'ag-037')],
          dataClasses: ['NARRATIVE', 'HEALTH'],
        },
      }),
    ],
    [
      'withdrawing a consent',
      'consent',
      `mutation ($id: ID!) { withdrawConsent(id: $id) { id } }`,
      (id) => ({ id }),
    ],
    [
      'handing it over to oneself',
      'consultation',
      `mutation ($input: SendHandoverInput!) { sendHandover(input: $input) { id } }`,
      (id) => ({
        input: {
          caseId: id,
          toAgencyId: keyedId('agency', 'ag-037'),
          citizenTold: true,
          wordToTarget: sentence,
        },
      }),
    ],
    [
      'finishing a discharge',
      'discharge',
      `mutation ($id: ID!) { completeDischarge(id: $id, version: 1) { id } }`,
      (id) => ({ id }),
    ],
    [
      'ending a registration for work',
      'registration',
      `mutation ($id: ID!) { endEmploymentSupport(id: $id, version: 1, reason: "${sentence}") { id } }`,
      (id) => ({ id }),
    ],
    [
      'withdrawing an emergency support',
      'emergency',
      `mutation ($id: ID!) { withdrawEmergencySupport(id: $id, version: 1) { id } }`,
      (id) => ({ id }),
    ],
  ];

  test.each(writes)(
    '%s is as if it were not there, and changes nothing',
    async (_what, record, query, variables) => {
      const before = await target.recorded();
      const [id, absent] = [await numberOf(record), randomUUID()];
      const answers = [];
      for (const each of [id, absent]) answers.push(await target.ask(stranger, query, variables(each)));
      const codes = answers.map(({ errors }) =>
        errors?.map((error) => [error.message, error.extensions.code]),
      );
      expect(codes[0]).toEqual(codes[1]);
      for (const answer of answers) expectUnhelpful(answer);
      expect(await target.recorded()).toEqual(before);
    },
  );

  test('a worker without a counter opens no case for a person whom their agency does not know', async () => {
    const before = await target.recorded();
    const answer = await target.ask(
      { staff: 'kokoro-worker' },
      `mutation ($input: RegisterForEmploymentInput!) { registerForEmployment(input: $input) { id } }`,
      {
        input: {
          personId: familyMemberId('foreign-family', 0),
          householdId: familyHouseholdId('foreign-family'),
          age: 31,
          eligibility: 'COMPOUND_PROBLEMS',
          inflow: 'SELF',
          registeredOn: '2026-04-01',
          wish: sentence,
        },
      },
    );
    expect(answer.errors?.length).toBeGreaterThan(0);
    expectUnhelpful(answer);
    expect(await target.recorded()).toEqual(before);
  });

  test("an agency's page in the directory is written by that agency", async () => {
    const answer = await target.ask(
      stranger,
      `mutation ($id: ID!) { endAgencyContact(agencyId: $id, id: "${randomUUID()}", version: 1) { id } }`,
      { id: keyedId('agency', 'ag-009') },
    );
    expect(answer.errors?.[0]?.extensions.code).toBe('NOT_FOUND_OR_NOT_PERMITTED');
  });
});
