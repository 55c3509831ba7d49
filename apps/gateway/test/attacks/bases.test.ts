import { randomUUID } from 'node:crypto';
import { familyHouseholdId, familyMemberId } from '@tsunagu/registry';
import { keyedId } from '@tsunagu/subgraph-kit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Asker, openTarget, type Target } from './harness.ts';

/*
 * 根拠: whoever tries to make a basis for themselves, to stretch the one they have, or to go on reading after it ended. The
 * families and their conferences are those of docs/families.md.
 */

const counter = { staff: 'other-agency' } satisfies Asker;
const proven: Asker = { ...counter, steppedUp: true };
const handler: Asker = { staff: 'yorisoi-window' };
const coordinator: Asker = { staff: 'coordinator' };
const leadDivision: Asker = { staff: 'lead-division' };
const police: Asker = { staff: 'police-member' };
const uninstructed: Asker = { staff: 'probation-member' };
const adviser: Asker = { staff: 'adviser' };
const sealHandler: Asker = { staff: 'soudansho-worker' };

const mother = familyMemberId('eighty-fifty', 0);
const fled = familyMemberId('dv-sealed', 0);
const reason = '駅で倒れているのを駅員が見つけ、救急隊が持病と服薬、家族の連絡先を尋ねている';
const notPermitted = 'NOT_FOUND_OR_NOT_PERMITTED';

let target: Target;
beforeAll(async () => {
  target = await openTarget();
});
afterAll(() => target.stop());

/** The consultation of a family that was brought to the coordinator. */
const caseOf = (family: string) =>
  target.value<string>(
    `select c.case_id from access.coordination c join access.case_ref r using (municipality, case_id) where r.household_id = $1`,
    [familyHouseholdId(family)],
  );
const coordinationOf = async (family: string) =>
  target.value<string>('select coordination_id from access.coordination where case_id = $1', [
    await caseOf(family),
  ]);
const conferenceOf = async (family: string) =>
  target.value<string>('select conference_id from access.conference where case_id = $1', [
    await caseOf(family),
  ]);
const versionOf = (table: string, id: string) =>
  target.value<number>(`select version from comprehensive_consultation.${table} where id = $1`, [id]);

const readCase = `query ($id: ID!) { consultationCase(id: $id) {
  id state narrative { firstWord } sheet { id members { health { condition } } } consents { id } } }`;
const expectAbsent = (asker: Asker, query: string, id: string) =>
  target.sameAsAbsent(asker, query, { id }, { id: randomUUID() });

/** Does what is allowed, so that what follows attacks something that is there. */
async function done<T>(asker: Asker, query: string, variables: Record<string, unknown>): Promise<T> {
  const { data, errors } = await target.ask(asker, query, variables);
  expect(errors).toBeUndefined();
  return data as T;
}

describe('緊急閲覧', () => {
  const open = `mutation ($id: ID!, $reason: String!, $minutes: Int!) {
    openBreakGlass(input: { personId: $id, reason: $reason, minutes: $minutes }) { id } }`;
  const end = 'mutation ($id: ID!) { endBreakGlass(id: $id) { id } }';
  const review = `mutation ($id: ID!) {
    reviewBreakGlass(input: { id: $id, finding: JUSTIFIED, note: "救急隊の照会の記録と合う" }) { id } }`;
  const contact = 'query ($id: ID!) { person(id: $id) { id address { address } } }';
  const asked = { id: mother, reason, minutes: 30 };

  test('without a fresh proof of identity does not begin', async () => {
    expect(await target.refuses(counter, open, asked)).toBe('STEP_UP_REQUIRED');
  });

  test('of a sealed person is that of a person who does not exist', async () => {
    await target.sameAsAbsent(proven, open, { ...asked, id: fled }, { ...asked, id: randomUUID() });
  });

  test.each([
    '緊急のため',
    'あ'.repeat(40),
    '緊急の対応のため、業務上必要なので、本人の記録の内容を確認します。',
  ])('for 「%s」 does not begin', async (filler) => {
    expect(await target.refuses(proven, open, { ...asked, reason: filler })).toMatch(/^OV-00[123]$/);
  });

  test.each([241, 480, 2_147_483_647, 0, -30])('of %i minutes does not begin', async (minutes) => {
    expect(await target.refuses(proven, open, { ...asked, minutes })).toBe('OV-004');
  });

  test.each<[string, Asker]>([
    ['the auditor', { staff: 'auditor', steppedUp: true }],
    ['the lead division', { staff: 'lead-division', steppedUp: true }],
    ['the register keeper', { staff: 'register-keeper', steppedUp: true }],
    ['a member of a conference', { staff: 'police-member', steppedUp: true }],
    ['a suspended account', { staff: 'suspended', steppedUp: true }],
    ['a partner system', 'partner'],
    ['nobody', 'public'],
  ])('is not for %s', async (_who, asker) => {
    await target.refuses(asker, open, asked);
  });

  describe('while it is open', () => {
    let grant: string;
    beforeAll(async () => {
      await expectAbsent(counter, readCase, await caseOf('eighty-fifty'));
      const { openBreakGlass } = await done<{ openBreakGlass: { id: string } }>(proven, open, asked);
      grant = openBreakGlass.id;
      const { data } = await target.ask(counter, readCase, { id: await caseOf('eighty-fifty') });
      expect(JSON.stringify(data)).toContain('firstWord');
    });

    test('opens no other family', async () => {
      await expectAbsent(counter, readCase, await caseOf('young-carer'));
      const { data } = await target.ask(counter, contact, { id: familyMemberId('young-carer', 0) });
      expect(JSON.stringify(data)).not.toContain('"address":"');
    });

    test('opens nothing to anybody else, nor is known to them', async () => {
      const grantQuery = 'query ($id: ID!) { breakGlass(id: $id) { id reason } }';
      for (const asker of [{ staff: 'kokoro-worker' }, { staff: 'shakyo-worker' }, { staff: 'auditor' }]) {
        await expectAbsent(asker, grantQuery, grant);
        await target.sameAsAbsent(asker, end, { id: grant }, { id: randomUUID() });
      }
    });

    test.each<[string, string]>([
      ['begins no support', 'beginConsultationSupport(caseId: $id, version: 1) { id }'],
      ['closes nothing', 'closeConsultation(input: { caseId: $id, version: 1, outcome: CONNECTED }) { id }'],
      [
        'hands nothing over',
        `sendHandover(input: { caseId: $id, toAgencyId: "${keyedId('agency', 'ag-037')}", citizenTold: true, contentIsPlain: true }) { id }`,
      ],
      [
        'records no consent that outlives it',
        `recordConsent(caseId: $id, input: { signedByPersonId: "${mother}", signature: PAPER, personIds: ["${mother}"],
           agencyIds: ["${keyedId('agency', 'ag-037')}"], dataClasses: [NARRATIVE, HEALTH] }) { id }`,
      ],
      [
        'asks for no coordination',
        'requestCoordination(input: { caseId: $id, reason: NO_MENU, situation: "何も決まらない" }) { id }',
      ],
    ])('%s', async (_what, mutation) => {
      expect(
        await target.refuses(counter, `mutation ($id: ID!) { ${mutation} }`, {
          id: await caseOf('eighty-fifty'),
        }),
      ).toBe(notPermitted);
    });

    test('seals nothing', async () => {
      const seal = `mutation ($id: ID!, $case: ID) {
        setSeal(input: { personId: $id, caseId: $case, reason: "相手方から守るため" }) { id } }`;
      const caseId = await caseOf('eighty-fifty');
      expect(await target.refuses(proven, seal, { id: mother })).toBe(notPermitted);
      expect(await target.refuses(proven, seal, { id: mother, case: caseId })).toBe(notPermitted);
    });

    test('is not reviewed by whoever took it, nor by anybody twice', async () => {
      expect(await target.refuses(counter, review, { id: grant })).toBe(notPermitted);
      await done(counter, end, { id: grant });
      expect(await target.refuses(counter, review, { id: grant })).toBe(notPermitted);
      await done(leadDivision, review, { id: grant });
      expect(await target.refuses(leadDivision, review, { id: grant })).toBe(notPermitted);
    });

    test('and after it ended, the family is gone again', async () => {
      await expectAbsent(counter, readCase, await caseOf('eighty-fifty'));
      const { data } = await target.ask(counter, contact, { id: mother });
      expect(JSON.stringify(data)).not.toContain('"address":"');
    });
  });

  test('of a member of the lead division is not reviewed by themselves', async () => {
    await target.withRoles('lead-division', ['lead-division', 'window'], async () => {
      const asker: Asker = { ...leadDivision, steppedUp: true };
      const { openBreakGlass } = await done<{ openBreakGlass: { id: string } }>(asker, open, asked);
      await done(asker, end, openBreakGlass);
      expect(await target.refuses(asker, review, { ...openBreakGlass })).toBe(notPermitted);
    });
  });
});

describe('支援措置', () => {
  const seal = 'mutation ($id: ID!) { setSeal(input: { personId: $id, reason: "守るため" }) { id } }';
  const lift = 'mutation ($id: ID!) { liftSeal(id: $id) { id } }';
  const name = 'mutation ($id: ID!, $staff: ID!) { nameSealReviewer(id: $id, staffId: $staff) { id } }';
  const sealId = () => target.value<string>('select seal_id from access.seal where person_id = $1', [fled]);

  test.each<[string, Asker]>([
    ['an agency without a case of theirs', proven],
    ['the coordinator', coordinator],
    ['the lead division', leadDivision],
    ['a member of their conference', police],
    ['the register keeper', { staff: 'register-keeper' }],
  ])('%s seals nobody', async (_who, asker) => {
    expect(await target.refuses(asker, seal, { id: mother })).toBe(notPermitted);
  });

  test.each<[string, Asker]>([
    ['another agency', proven],
    ['the register keeper', { staff: 'register-keeper' }],
    ['the lead division', leadDivision],
  ])('%s lifts none and names nobody, themselves least of all', async (_who, asker) => {
    const staff = await target.staffId((asker as { staff: string }).staff);
    await target.sameAsAbsent(asker, lift, { id: await sealId() }, { id: randomUUID() });
    await target.sameAsAbsent(asker, name, { id: await sealId(), staff }, { id: randomUUID(), staff });
  });

  test('is listed to no other agency', async () => {
    expect((await target.ask(counter, '{ seals { id reason } }')).data).toEqual({ seals: [] });
  });

  test('a reviewer without a basis of their own sees nobody, and lifts nothing', async () => {
    const reviewer: Asker = { staff: 'kikan-worker', steppedUp: true };
    await done(sealHandler, name, { id: await sealId(), staff: await target.staffId('kikan-worker') });
    await expectAbsent(reviewer, 'query ($id: ID!) { person(id: $id) { id name } }', fled);
    await expectAbsent(
      reviewer,
      'query ($id: ID!) { household(id: $id) { id members { person { id } } } }',
      familyHouseholdId('dv-sealed'),
    );
    await target.sameAsAbsent(reviewer, lift, { id: await sealId() }, { id: randomUUID() });
    expect((await target.ask(reviewer, '{ seals { id } }')).data).toEqual({ seals: [] });
  });
});

describe('調整', () => {
  const accept =
    'mutation ($id: ID!, $version: Int!) { acceptCoordination(input: { id: $id, version: $version }) { id } }';
  const decide = `mutation ($id: ID!, $version: Int!, $agency: ID!) { decideRoles(input: {
    id: $id, version: $version, reason: "決まったため", roles: [{ agencyId: $agency, role: "すべてを見る" }] }) { id } }`;
  const agency = keyedId('agency', 'ag-037');

  test('of a case of another agency is not asked for', async () => {
    const ask = `mutation ($id: ID!) {
      requestCoordination(input: { caseId: $id, reason: NO_MENU, situation: "決まらない" }) { id } }`;
    await expectAbsent(counter, ask, await caseOf('eighty-fifty'));
  });

  test('that waits tells the coordinator neither who it is nor which case', async () => {
    const caseId = await caseOf('garbage-house');
    const { data } = await target.ask(
      coordinator,
      '{ coordinationRequests(first: 100) { nodes { id reason requestedBy { id } } } coordinations(first: 100) { nodes { id consultation { id } } } }',
    );
    const id = await coordinationOf('garbage-house');
    expect(JSON.stringify(data?.coordinationRequests)).toContain(id);
    expect(JSON.stringify(data?.coordinations)).not.toContain(id);
    expect(JSON.stringify(data)).not.toMatch(
      new RegExp([caseId, familyHouseholdId('garbage-house'), familyMemberId('garbage-house', 0)].join('|')),
    );
    await expectAbsent(coordinator, readCase, caseId);
  });

  test('is accepted neither by somebody else, nor by the coordinator of another agency', async () => {
    const id = await coordinationOf('garbage-house');
    const version = await versionOf('coordination', id);
    const other = { id: randomUUID(), version };
    for (const asker of [counter, handler, leadDivision, police]) {
      await target.sameAsAbsent(asker, accept, { id, version }, other);
    }
    await target.withRoles('kokoro-worker', ['coordinator'], async () => {
      const elsewhere: Asker = { staff: 'kokoro-worker' };
      await target.sameAsAbsent(elsewhere, accept, { id, version }, other);
      const { data } = await target.ask(elsewhere, '{ coordinationRequests(first: 100) { totalCount } }');
      expect(data).toEqual({ coordinationRequests: { totalCount: 0 } });
    });
  });

  test('ends with a decision of the lead division alone', async () => {
    const id = await coordinationOf('eighty-fifty');
    const variables = { id, version: await versionOf('coordination', id), agency };
    const absent = { ...variables, id: randomUUID() };
    for (const asker of [coordinator, handler, counter, police]) {
      // whoever they are, and whether it is there or not, they are told whose decision it is
      expect(await target.refuses(asker, decide, variables)).toBe('CC-062');
      expect(await target.refuses(asker, decide, absent)).toBe('CC-062');
    }
  });

  test('shows the lead division neither the story nor the health of the family', async () => {
    const id = await caseOf('eighty-fifty');
    const { data } = await target.ask(
      leadDivision,
      `query ($id: ID!) { consultationCase(id: $id) { id narrative { firstWord } coordination { id narrative { situation } }
         sheet { narrative { situation } members { assessment { note } health { condition } } } } }`,
      { id },
    );
    expect(JSON.stringify(data)).toContain(id);
    expect(JSON.stringify(data)).not.toMatch(/"(firstWord|situation|condition|note)":/);
  });

  test('that was decided shows the coordinator no story any more, and after the monitoring nothing', async () => {
    const id = await caseOf('hikikomori');
    const { data } = await target.ask(coordinator, readCase, { id });
    expect(JSON.stringify(data)).toContain(id);
    expect(JSON.stringify(data)).not.toMatch(/"(firstWord|condition)":/);
    const duty = await target.value<string>('select duty_id from access.monitoring_duty where case_id = $1', [
      id,
    ]);
    const close = `mutation ($id: ID!, $version: Int!) {
      closeMonitoring(input: { id: $id, version: $version, outcome: SUPPORT_BEGAN, result: "支援が始まった" }) { id } }`;
    const version = await versionOf('monitoring', duty);
    await target.sameAsAbsent(counter, close, { id: duty, version }, { id: randomUUID(), version });
    await done(coordinator, close, { id: duty, version });
    await expectAbsent(coordinator, readCase, id);
  });

  test('that ended with an advice shows the coordinator nothing', async () => {
    await expectAbsent(coordinator, readCase, await caseOf('job-loss-rent'));
  });
});

describe('会議', () => {
  const read =
    'query ($id: ID!) { conference(id: $id) { id purpose { purpose } members { id } items { id caseId } } }';
  const accept = `mutation ($id: ID!, $edition: String!) {
    acceptSecrecyNotice(input: { conferenceId: $id, edition: $edition }) { id } }`;
  const invite = `mutation ($id: ID!, $staff: ID!) {
    inviteConferenceMembers(input: { conferenceId: $id, staffIds: [$staff] }) { id } }`;
  const table = `mutation ($id: ID!, $case: ID!) {
    tableConferenceItem(input: { conferenceId: $id, caseId: $case }) { id } }`;
  const close =
    'mutation ($id: ID!, $version: Int!) { closeConference(input: { id: $id, version: $version }) { id } }';

  test('an invitation that one never got is not accepted', async () => {
    const id = await conferenceOf('eighty-fifty');
    const edition = await target.value<string>(
      'select notice_version from access.conference_member where conference_id = $1 and notice_version is not null limit 1',
      [id],
    );
    for (const asker of [counter, adviser, { staff: 'auditor' }]) {
      await target.sameAsAbsent(asker, accept, { id, edition }, { id: randomUUID(), edition });
    }
  });

  test('the notice is not accepted unread', async () => {
    const id = await conferenceOf('eighty-fifty');
    expect(await target.refuses(uninstructed, accept, { id, edition: '' })).toMatch(/CC-046|INPUT_INVALID/);
  });

  test('who has not accepted the notice sees neither the case, nor who sits there, nor what for', async () => {
    await expectAbsent(uninstructed, readCase, await caseOf('eighty-fifty'));
    const { data } = await target.ask(uninstructed, read, { id: await conferenceOf('eighty-fifty') });
    expect(data?.conference).toMatchObject({ purpose: null, members: [], items: [] });
  });

  test('a member sees of the family what was tabled, and nothing that was not', async () => {
    const household = familyHouseholdId('eighty-fifty');
    const tabled = await caseOf('eighty-fifty');
    expect(JSON.stringify((await target.ask(police, readCase, { id: tabled })).data)).toContain(tabled);
    const { rows } = await target.world.admin.query<{ case_id: string }>(
      'select case_id from access.case_ref where household_id = $1 and case_id <> $2',
      [household, tabled],
    );
    expect(rows.length).toBeGreaterThan(3);
    const { data } = await target.ask(
      police,
      `query ($id: ID!) { household(id: $id) { othersInvolved
         comprehensiveConsultation { consultations { id } timeline { id } } homeMedicalCare { discharges { id } timeline { id } }
         lifelongEmployment { registrations { id } timeline { id } } communityBuilding { needs { id } timeline { id } }
         multiActorParticipation { emergencySupports { id } timeline { id } } } }`,
      { id: household },
    );
    for (const { case_id: id } of rows) expect(JSON.stringify(data)).not.toContain(id);
    await expectAbsent(
      police,
      'query ($id: ID!) { homeCareDischarge(id: $id) { id } }',
      await target.value<string>('select id from home_medical_care.discharge where household_id = $1', [
        household,
      ]),
    );
  });

  test('a member sees no conference of another family', async () => {
    await expectAbsent(police, read, await conferenceOf('young-carer'));
    await expectAbsent(police, readCase, await caseOf('young-carer'));
  });

  test.each<[string, Asker]>([
    ['a member', police],
    ['a member who handles cases', { staff: 'houkatsu-worker' }],
    ['the lead division, which did not convene it', leadDivision],
    ['somebody from outside', counter],
  ])('%s invites no friend, removes nobody and closes nothing', async (_who, asker) => {
    const id = await conferenceOf('eighty-fifty');
    const memberId = await target.value<string>(
      'select membership_id from access.conference_member where conference_id = $1 limit 1',
      [id],
    );
    const remove = `mutation ($id: ID!, $member: ID!) {
      removeConferenceMember(input: { conferenceId: $id, memberId: $member }) { id } }`;
    expect(await target.refuses(asker, invite, { id, staff: await target.staffId('other-agency') })).toBe(
      notPermitted,
    );
    expect(await target.refuses(asker, remove, { id, member: memberId })).toBe(notPermitted);
    expect(await target.refuses(asker, close, { id, version: await versionOf('conference', id) })).toBe(
      notPermitted,
    );
  });

  test('nobody tables a case that is none of theirs, whether they sit there or not', async () => {
    const id = await conferenceOf('eighty-fifty');
    const tables = async (asker: Asker, foreign: string) =>
      target.sameAsAbsent(asker, table, { id, case: foreign }, { id, case: randomUUID() });
    for (const asker of [police, { staff: 'houkatsu-worker' }, { staff: 'katsuyaku-worker' }, counter]) {
      await tables(asker, await caseOf('young-carer'));
    }
    await tables(coordinator, await caseOf('garbage-house'));
  });

  test('an adviser sees what was tabled for advice, and no other case', async () => {
    const tabled = await caseOf('elder-abuse');
    expect(JSON.stringify((await target.ask(adviser, readCase, { id: tabled })).data)).toContain(tabled);
    for (const family of ['eighty-fifty', 'young-carer', 'hikikomori']) {
      await expectAbsent(adviser, readCase, await caseOf(family));
    }
    const { data } = await target.ask(
      adviser,
      '{ consultationCases(first: 100) { totalCount nodes { id } } }',
    );
    expect(data?.consultationCases).toEqual({ totalCount: 1, nodes: [{ id: tabled }] });
  });

  test('which is closed shows nothing to those who sat there, and takes nobody in', async () => {
    const id = await conferenceOf('elder-abuse');
    await done(leadDivision, close, { id, version: await versionOf('conference', id) });
    await expectAbsent(adviser, readCase, await caseOf('elder-abuse'));
    const { data } = await target.ask(adviser, '{ consultationCases(first: 100) { totalCount } }');
    expect(data).toEqual({ consultationCases: { totalCount: 0 } });
    expect(
      await target.refuses(leadDivision, invite, { id, staff: await target.staffId('other-agency') }),
    ).toMatch(/CC-041|NOT_FOUND/);
  });

  test('a removed member sees nothing from that moment', async () => {
    const id = await conferenceOf('eighty-fifty');
    const member = await target.value<string>(
      'select membership_id from access.conference_member where conference_id = $1 and staff_id = $2',
      [id, await target.staffId('police-member')],
    );
    await done(
      coordinator,
      `mutation ($id: ID!, $member: ID!) { removeConferenceMember(input: { conferenceId: $id, memberId: $member }) { id } }`,
      { id, member },
    );
    await expectAbsent(police, readCase, await caseOf('eighty-fifty'));
    await expectAbsent(police, read, id);
    await expectAbsent(police, 'query ($id: ID!) { person(id: $id) { id } }', mother);
  });

  test('of many layers ends with the consent it stands on, and none is convened without', async () => {
    const caseId = await caseOf('young-carer');
    const member: Asker = { staff: 'kokoro-worker' };
    expect(JSON.stringify((await target.ask(member, readCase, { id: caseId })).data)).toContain(caseId);
    const { rows } = await target.world.admin.query<{ id: string; case_id: string }>(
      `select g.consent_id as id, g.case_id from access.consent_case k join access.consent g using (municipality, consent_id)
       where k.case_id = $1 and g.withdrawn_at is null`,
      [caseId],
    );
    expect(rows.length).toBeGreaterThan(0);
    const withdraw = 'mutation ($id: ID!) { withdrawConsent(id: $id) { id } }';
    const handling: Asker = {
      staff: await target.value<string>(
        `select a.subject from access.case_assignment s join access.account a using (municipality, agency_id)
         where s.case_id = $1 and s.valid @> now() and a.suspended_at is null and 'case-worker' = any (a.roles) limit 1`,
        [caseId],
      ),
    };
    for (const { id } of rows) await done(handling, withdraw, { id });
    await expectAbsent(member, readCase, caseId);
    await expectAbsent({ staff: 'katsuyaku-worker' }, readCase, caseId);
    const convene = `mutation ($id: ID!, $at: String!) { conveneConference(input: {
      caseId: $id, kind: MULTI_LAYER, heldAt: $at, purpose: "同意のない会議" }) { id } }`;
    const at = new Date(Date.now() + 86_400_000).toISOString();
    expect(await target.refuses(coordinator, convene, { id: caseId, at })).toBe('CC-044');
  });
});

describe('同意と引継ぎ', () => {
  const consent = `mutation ($id: ID!, $person: ID!, $until: String) { recordConsent(caseId: $id, input: {
    signedByPersonId: $person, signature: PAPER, personIds: [$person], agencyIds: ["${keyedId('agency', 'ag-037')}"],
    dataClasses: [SUMMARY, NARRATIVE], until: $until }) { id } }`;
  const receive = `mutation ($household: ID!, $person: ID!) { receiveConsultation(input: { householdId: $household,
    personIds: [$person], channel: COUNTER, urgency: ORDINARY, firstWord: "家賃のこと" }) { id } }`;

  test('a consent that names a sealed person is one that names nobody', async () => {
    const id = await caseOf('eighty-fifty');
    await target.sameAsAbsent(handler, consent, { id, person: fled }, { id, person: randomUUID() });
    expect(await target.refuses(handler, consent, { id, person: fled })).toBe('CC-023');
  });

  test('a consent of yesterday is none, and one that ends opens nothing a moment later', async () => {
    const { receiveConsultation } = await done<{ receiveConsultation: { id: string } }>(handler, receive, {
      household: familyHouseholdId('homeless'),
      person: familyMemberId('homeless', 0),
    });
    const { id } = receiveConsultation;
    const person = familyMemberId('homeless', 0);
    expect(await target.refuses(handler, consent, { id, person, until: '2020-01-01' })).toBe('CC-022');
    const { recordConsent } = await done<{ recordConsent: { id: string } }>(handler, consent, { id, person });
    expect(JSON.stringify((await target.ask(counter, readCase, { id })).data)).toContain(id);
    await target.world.admin.query(
      'update access.consent set valid = tstzrange(lower(valid), now()) where consent_id = $1',
      [recordConsent.id],
    );
    await expectAbsent(counter, readCase, id);
    // a new case of the same person does not wake it
    const again = await done<{ receiveConsultation: { id: string } }>(handler, receive, {
      household: familyHouseholdId('homeless'),
      person,
    });
    await expectAbsent(counter, readCase, again.receiveConsultation.id);
    await expectAbsent(counter, readCase, id);
  });

  test('nobody hands a case over to themselves', async () => {
    const send = `mutation ($id: ID!, $agency: ID!) { sendHandover(input: {
      caseId: $id, toAgencyId: $agency, citizenTold: true, contentIsPlain: true }) { id } }`;
    const id = await caseOf('eighty-fifty');
    expect(await target.refuses(handler, send, { id, agency: keyedId('agency', 'ag-009') })).toBe('CC-013');
    expect(await target.refuses(counter, send, { id, agency: keyedId('agency', 'ag-037') })).toBe(
      notPermitted,
    );
  });
});
