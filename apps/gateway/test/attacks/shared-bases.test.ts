import { randomUUID } from 'node:crypto';
import { familyHouseholdId, familyMemberId } from '@tsunagu/registry';
import { keyedId } from '@tsunagu/subgraph-kit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type Bases,
  coordinator,
  counter,
  handler,
  leadDivision,
  mother,
  notPermitted,
  openBases,
  police,
  readCase,
} from './bases.ts';
import type { Asker } from './harness.ts';

/*
 * 根拠: whoever tries to see of a coordination or of a conference more than their part in it, or after it ended. The families
 * and their conferences are those of docs/families.md.
 */

const uninstructed: Asker = { staff: 'probation-member' };
const adviser: Asker = { staff: 'adviser' };

let target: Bases;
beforeAll(async () => {
  target = await openBases();
});
afterAll(() => target.stop());

describe('調整', () => {
  const accept =
    'mutation ($id: ID!, $version: Int!) { acceptCoordination(input: { id: $id, version: $version }) { id } }';
  const decide = `mutation ($id: ID!, $version: Int!, $agency: ID!) { decideRoles(input: {
    id: $id, version: $version, reason: "決まったため", roles: [{ agencyId: $agency, role: "すべてを見る" }] }) { id } }`;
  const agency = keyedId('agency', 'ag-037');

  test('of a case of another agency is not asked for', async () => {
    const ask = `mutation ($id: ID!) {
      requestCoordination(input: { caseId: $id, reason: NO_MENU, situation: "決まらない" }) { id } }`;
    await target.expectAbsent(counter, ask, await target.caseOf('eighty-fifty'));
  });

  test('that waits tells the coordinator neither who it is nor which case', async () => {
    const caseId = await target.caseOf('garbage-house');
    const { data } = await target.ask(
      coordinator,
      '{ coordinationRequests(first: 100) { nodes { id reason requestedBy { id } } } coordinations(first: 100) { nodes { id consultation { id } } } }',
    );
    const id = await target.coordinationOf('garbage-house');
    expect(JSON.stringify(data?.coordinationRequests)).toContain(id);
    expect(JSON.stringify(data?.coordinations)).not.toContain(id);
    expect(JSON.stringify(data)).not.toMatch(
      new RegExp([caseId, familyHouseholdId('garbage-house'), familyMemberId('garbage-house', 0)].join('|')),
    );
    await target.expectAbsent(coordinator, readCase, caseId);
  });

  test('is accepted neither by somebody else, nor by the coordinator of another agency', async () => {
    const id = await target.coordinationOf('garbage-house');
    const version = await target.versionOf('coordination', id);
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
    const id = await target.coordinationOf('eighty-fifty');
    const variables = { id, version: await target.versionOf('coordination', id), agency };
    const absent = { ...variables, id: randomUUID() };
    for (const [asker, code] of [
      // who sees it is told whose decision it is
      [coordinator, 'CC-062'],
      [handler, 'CC-062'],
      [police, 'CC-062'],
      [counter, notPermitted],
    ] as const) {
      expect(await target.refuses(asker, decide, variables)).toBe(code);
      expect(await target.refuses(asker, decide, absent)).toBe(notPermitted);
    }
  });

  test('shows the lead division neither the story nor the health of the family', async () => {
    const id = await target.caseOf('eighty-fifty');
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
    const id = await target.caseOf('hikikomori');
    const { data } = await target.ask(coordinator, readCase, { id });
    expect(JSON.stringify(data)).toContain(id);
    expect(JSON.stringify(data)).not.toMatch(/"(firstWord|condition)":/);
    const duty = await target.value<string>('select duty_id from access.monitoring_duty where case_id = $1', [
      id,
    ]);
    const close = `mutation ($id: ID!, $version: Int!) {
      closeMonitoring(input: { id: $id, version: $version, outcome: SUPPORT_BEGAN, result: "支援が始まった" }) { id } }`;
    const version = await target.versionOf('monitoring', duty);
    await target.sameAsAbsent(counter, close, { id: duty, version }, { id: randomUUID(), version });
    await target.done(coordinator, close, { id: duty, version });
    await target.expectAbsent(coordinator, readCase, id);
  });

  test('that ended with an advice shows the coordinator nothing', async () => {
    await target.expectAbsent(coordinator, readCase, await target.caseOf('job-loss-rent'));
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
    const id = await target.conferenceOf('eighty-fifty');
    const edition = await target.value<string>(
      'select notice_version from access.conference_member where conference_id = $1 and notice_version is not null limit 1',
      [id],
    );
    for (const asker of [counter, adviser, { staff: 'auditor' }]) {
      await target.sameAsAbsent(asker, accept, { id, edition }, { id: randomUUID(), edition });
    }
  });

  test('the notice is not accepted unread', async () => {
    const id = await target.conferenceOf('eighty-fifty');
    expect(await target.refuses(uninstructed, accept, { id, edition: '' })).toMatch(/CC-046|INPUT_INVALID/);
  });

  test('who has not accepted the notice sees neither the case, nor who sits there, nor what for', async () => {
    await target.expectAbsent(uninstructed, readCase, await target.caseOf('eighty-fifty'));
    const { data } = await target.ask(uninstructed, read, { id: await target.conferenceOf('eighty-fifty') });
    expect(data?.conference).toMatchObject({ purpose: null, members: [], items: [] });
  });

  test('a member sees of the family what was tabled, and nothing that was not', async () => {
    const household = familyHouseholdId('eighty-fifty');
    const tabled = await target.caseOf('eighty-fifty');
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
    await target.expectAbsent(
      police,
      'query ($id: ID!) { homeCareDischarge(id: $id) { id } }',
      await target.value<string>('select id from home_medical_care.discharge where household_id = $1', [
        household,
      ]),
    );
  });

  test('a member sees no conference of another family', async () => {
    await target.expectAbsent(police, read, await target.conferenceOf('young-carer'));
    await target.expectAbsent(police, readCase, await target.caseOf('young-carer'));
  });

  test.each<[string, Asker]>([
    ['a member', police],
    ['a member who handles cases', { staff: 'houkatsu-worker' }],
    ['the lead division, which did not convene it', leadDivision],
    ['somebody from outside', counter],
  ])('%s invites no friend, removes nobody and closes nothing', async (_who, asker) => {
    const id = await target.conferenceOf('eighty-fifty');
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
    expect(
      await target.refuses(asker, close, { id, version: await target.versionOf('conference', id) }),
    ).toBe(notPermitted);
  });

  test('nobody tables a case that is none of theirs, whether they sit there or not', async () => {
    const id = await target.conferenceOf('eighty-fifty');
    const tables = async (asker: Asker, foreign: string) =>
      target.sameAsAbsent(asker, table, { id, case: foreign }, { id, case: randomUUID() });
    for (const asker of [police, { staff: 'houkatsu-worker' }, { staff: 'katsuyaku-worker' }, counter]) {
      await tables(asker, await target.caseOf('young-carer'));
    }
    await tables(coordinator, await target.caseOf('garbage-house'));
  });

  test('an adviser sees what was tabled for advice, and no other case', async () => {
    const tabled = await target.caseOf('elder-abuse');
    expect(JSON.stringify((await target.ask(adviser, readCase, { id: tabled })).data)).toContain(tabled);
    for (const family of ['eighty-fifty', 'young-carer', 'hikikomori']) {
      await target.expectAbsent(adviser, readCase, await target.caseOf(family));
    }
    const { data } = await target.ask(
      adviser,
      '{ consultationCases(first: 100) { totalCount nodes { id } } }',
    );
    expect(data?.consultationCases).toEqual({ totalCount: 1, nodes: [{ id: tabled }] });
  });

  test('which is closed shows nothing to those who sat there, and takes nobody in', async () => {
    const id = await target.conferenceOf('elder-abuse');
    await target.done(leadDivision, close, { id, version: await target.versionOf('conference', id) });
    await target.expectAbsent(adviser, readCase, await target.caseOf('elder-abuse'));
    const { data } = await target.ask(adviser, '{ consultationCases(first: 100) { totalCount } }');
    expect(data).toEqual({ consultationCases: { totalCount: 0 } });
    expect(
      await target.refuses(leadDivision, invite, { id, staff: await target.staffId('other-agency') }),
    ).toMatch(/CC-041|NOT_FOUND/);
  });

  test('a removed member sees nothing from that moment', async () => {
    const id = await target.conferenceOf('eighty-fifty');
    const member = await target.value<string>(
      'select membership_id from access.conference_member where conference_id = $1 and staff_id = $2',
      [id, await target.staffId('police-member')],
    );
    await target.done(
      coordinator,
      `mutation ($id: ID!, $member: ID!) { removeConferenceMember(input: { conferenceId: $id, memberId: $member }) { id } }`,
      { id, member },
    );
    await target.expectAbsent(police, readCase, await target.caseOf('eighty-fifty'));
    await target.expectAbsent(police, read, id);
    await target.expectAbsent(police, 'query ($id: ID!) { person(id: $id) { id } }', mother);
  });

  test('of many layers ends with the consent it stands on, and none is convened without', async () => {
    const caseId = await target.caseOf('young-carer');
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
    for (const { id } of rows) await target.done(handling, withdraw, { id });
    await target.expectAbsent(member, readCase, caseId);
    await target.expectAbsent({ staff: 'katsuyaku-worker' }, readCase, caseId);
    const convene = `mutation ($id: ID!, $at: String!) { conveneConference(input: {
      caseId: $id, kind: MULTI_LAYER, heldAt: $at, purpose: "同意のない会議" }) { id } }`;
    const at = new Date(Date.now() + 86_400_000).toISOString();
    expect(await target.refuses(coordinator, convene, { id: caseId, at })).toBe('CC-044');
  });
});
