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
 * 根拠: whoever tries to make a basis for themselves, to stretch the one they have, or to go on reading after it ended, by an
 * emergency, a seal, a consent or a handover. The families are those of docs/families.md.
 */

const proven: Asker = { ...counter, steppedUp: true };
const sealHandler: Asker = { staff: 'soudansho-worker' };

const fled = familyMemberId('dv-sealed', 0);
const reason = '駅で倒れているのを駅員が見つけ、救急隊が持病と服薬、家族の連絡先を尋ねている';

let target: Bases;
beforeAll(async () => {
  target = await openBases();
});
afterAll(() => target.stop());

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
      await target.expectAbsent(counter, readCase, await target.caseOf('eighty-fifty'));
      const { openBreakGlass } = await target.done<{ openBreakGlass: { id: string } }>(proven, open, asked);
      grant = openBreakGlass.id;
      const { data } = await target.ask(counter, readCase, { id: await target.caseOf('eighty-fifty') });
      expect(JSON.stringify(data)).toContain('firstWord');
    });

    test('opens no other family', async () => {
      await target.expectAbsent(counter, readCase, await target.caseOf('young-carer'));
      const { data } = await target.ask(counter, contact, { id: familyMemberId('young-carer', 0) });
      expect(JSON.stringify(data)).not.toContain('"address":"');
    });

    test('opens nothing to anybody else, nor is known to them', async () => {
      const grantQuery = 'query ($id: ID!) { breakGlass(id: $id) { id reason } }';
      for (const asker of [{ staff: 'kokoro-worker' }, { staff: 'shakyo-worker' }, { staff: 'auditor' }]) {
        await target.expectAbsent(asker, grantQuery, grant);
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
          id: await target.caseOf('eighty-fifty'),
        }),
      ).toBe(notPermitted);
    });

    test('seals nothing', async () => {
      const seal = `mutation ($id: ID!, $case: ID) {
        setSeal(input: { personId: $id, caseId: $case, reason: "相手方から守るため" }) { id } }`;
      const caseId = await target.caseOf('eighty-fifty');
      expect(await target.refuses(proven, seal, { id: mother })).toBe(notPermitted);
      expect(await target.refuses(proven, seal, { id: mother, case: caseId })).toBe(notPermitted);
    });

    test('is not reviewed by whoever took it, nor by anybody twice', async () => {
      expect(await target.refuses(counter, review, { id: grant })).toBe(notPermitted);
      await target.done(counter, end, { id: grant });
      expect(await target.refuses(counter, review, { id: grant })).toBe(notPermitted);
      await target.done(leadDivision, review, { id: grant });
      expect(await target.refuses(leadDivision, review, { id: grant })).toBe(notPermitted);
    });

    test('and after it ended, the family is gone again', async () => {
      await target.expectAbsent(counter, readCase, await target.caseOf('eighty-fifty'));
      const { data } = await target.ask(counter, contact, { id: mother });
      expect(JSON.stringify(data)).not.toContain('"address":"');
    });
  });

  test('of a member of the lead division is not reviewed by themselves', async () => {
    await target.withRoles('lead-division', ['lead-division', 'window'], async () => {
      const asker: Asker = { ...leadDivision, steppedUp: true };
      const { openBreakGlass } = await target.done<{ openBreakGlass: { id: string } }>(asker, open, asked);
      await target.done(asker, end, openBreakGlass);
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
    await target.done(sealHandler, name, { id: await sealId(), staff: await target.staffId('kikan-worker') });
    await target.expectAbsent(reviewer, 'query ($id: ID!) { person(id: $id) { id name } }', fled);
    await target.expectAbsent(
      reviewer,
      'query ($id: ID!) { household(id: $id) { id members { person { id } } } }',
      familyHouseholdId('dv-sealed'),
    );
    await target.sameAsAbsent(reviewer, lift, { id: await sealId() }, { id: randomUUID() });
    expect((await target.ask(reviewer, '{ seals { id } }')).data).toEqual({ seals: [] });
  });
});

describe('同意と引継ぎ', () => {
  const consent = `mutation ($id: ID!, $person: ID!, $until: String) { recordConsent(caseId: $id, input: {
    signedByPersonId: $person, signature: PAPER, personIds: [$person], agencyIds: ["${keyedId('agency', 'ag-037')}"],
    dataClasses: [SUMMARY, NARRATIVE], until: $until }) { id } }`;
  const receive = `mutation ($household: ID!, $person: ID!) { receiveConsultation(input: { householdId: $household,
    personIds: [$person], channel: COUNTER, urgency: ORDINARY, firstWord: "家賃のこと" }) { id } }`;

  test('a consent that names a sealed person is one that names nobody', async () => {
    const id = await target.caseOf('eighty-fifty');
    await target.sameAsAbsent(handler, consent, { id, person: fled }, { id, person: randomUUID() });
    expect(await target.refuses(handler, consent, { id, person: fled })).toBe('CC-023');
  });

  test('a consent of yesterday is none, and one that ends opens nothing a moment later', async () => {
    const { receiveConsultation } = await target.done<{ receiveConsultation: { id: string } }>(
      handler,
      receive,
      {
        household: familyHouseholdId('homeless'),
        person: familyMemberId('homeless', 0),
      },
    );
    const { id } = receiveConsultation;
    const person = familyMemberId('homeless', 0);
    expect(await target.refuses(handler, consent, { id, person, until: '2020-01-01' })).toBe('CC-022');
    const { recordConsent } = await target.done<{ recordConsent: { id: string } }>(handler, consent, {
      id,
      person,
    });
    expect(JSON.stringify((await target.ask(counter, readCase, { id })).data)).toContain(id);
    await target.world.admin.query(
      'update access.consent set valid = tstzrange(lower(valid), now()) where consent_id = $1',
      [recordConsent.id],
    );
    await target.expectAbsent(counter, readCase, id);
    // a new case of the same person does not wake it
    const again = await target.done<{ receiveConsultation: { id: string } }>(handler, receive, {
      household: familyHouseholdId('homeless'),
      person,
    });
    await target.expectAbsent(counter, readCase, again.receiveConsultation.id);
    await target.expectAbsent(counter, readCase, id);
  });

  test('nobody hands a case over to themselves', async () => {
    const send = `mutation ($id: ID!, $agency: ID!) { sendHandover(input: {
      caseId: $id, toAgencyId: $agency, citizenTold: true, contentIsPlain: true }) { id } }`;
    const id = await target.caseOf('eighty-fifty');
    expect(await target.refuses(handler, send, { id, agency: keyedId('agency', 'ag-009') })).toBe('CC-013');
    expect(await target.refuses(counter, send, { id, agency: keyedId('agency', 'ag-037') })).toBe(
      notPermitted,
    );
  });
});
