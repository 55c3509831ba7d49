import { randomUUID } from 'node:crypto';
import { sandboxMunicipality } from '@tsunagu/access';
import { familyHouseholdId, familyMemberId } from '@tsunagu/registry';
import { sendEvent } from '@tsunagu/subgraph-kit';
import { okayama } from '@tsunagu/test-kit';
import type { ExecutionResult } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Casework, household, mother, named, namedAgency, stranger, window } from '../product/casework.ts';
import { type Asker, expectUnhelpful, openTarget, type Target } from './harness.ts';

/*
 * ほかの扉: streams, files, exports, the sandbox and the queue of events. What is shut at the front door is shut here.
 */

const pdf = Buffer.from('%PDF-1.7\n家計の記録');
const watch = `subscription ($id: ID!) { consultationChanged(id: $id) { id state narrative { firstWord } } }`;

let target: Target;
let casework: Casework;
beforeAll(async () => {
  target = await openTarget();
  casework = new Casework(target);
});
afterAll(() => target.stop());

const scopesOfThePartner = (scopes: string[]) =>
  target.world.admin.query(`update access.partner_client set scopes = $1 where client_id = 'demo-partner'`, [
    scopes,
  ]);

/** The first message of a stream, which is then closed. */
async function firstOf(asker: Asker, id: string): Promise<ExecutionResult> {
  const stream = await target.stream(asker, watch, { id });
  const { value } = await stream.next();
  await stream.return?.();
  return JSON.parse(JSON.stringify(value).replaceAll(/"errorId":"[^"]*"/g, '"errorId":""'));
}

describe('a stream', () => {
  test.each<[string, Asker]>([
    ['another agency', { staff: 'other-agency' }],
    ['the auditor', { staff: 'auditor' }],
    ['a suspended account', { staff: 'suspended' }],
  ])('of a consultation that %s may not see is that of none', async (_who, asker) => {
    const { id } = await casework.receive();
    const forbidden = await firstOf(asker, id);
    expect(forbidden).toEqual(await firstOf(asker, randomUUID()));
    expectUnhelpful(forbidden as never);
  });

  test('gives a partner system no more than its scopes', async () => {
    const { id } = await casework.receive();
    expect(await firstOf('partner', id)).toMatchObject({
      data: { consultationChanged: { id, narrative: null } },
    });
    const before = await target.value<string[]>(
      `select scopes from access.partner_client where client_id = 'demo-partner'`,
    );
    await scopesOfThePartner(['directory', 'identity']);
    try {
      expect(await firstOf('partner', id)).toEqual(await firstOf('partner', randomUUID()));
    } finally {
      await scopesOfThePartner(before);
    }
  });

  test('of work shows an agency its own and nobody else’s', async () => {
    const { id } = await casework.receive();
    const stream = await target.stream(
      { staff: 'other-agency' },
      'subscription { openWorkChanged { handoversWaiting { totalCount nodes { id } } } }',
    );
    const { value } = await stream.next();
    await stream.return?.();
    expect(JSON.stringify(value)).not.toContain(id);
    expect(value?.data?.openWorkChanged).toEqual({ handoversWaiting: { totalCount: 0, nodes: [] } });
  });
});

describe('a file', () => {
  const send = (asker: Asker, more: { caseId: string; bytes?: Buffer; name?: string; kind?: string }) =>
    target.sendFile(asker, { kind: 'document', name: '家計簿.pdf', bytes: pdf, ...more });
  const statusOf = async (asker: Asker, path: string) => {
    const answer = await target.request(asker, path);
    const text = await answer.text();
    if (answer.status !== 200) expect(text).not.toMatch(/家計|%PDF|select |\.ts:\d/);
    return answer.status;
  };

  test('of a case of another agency is that of none, for everybody', async () => {
    const path = await casework.file((await casework.receive()).id, pdf);
    for (const asker of [
      stranger,
      { staff: 'auditor' },
      { staff: 'lead-division' },
      { staff: 'police-member' },
    ]) {
      expect(await statusOf(asker, path)).toBe(404);
    }
    expect(await statusOf('partner', path)).not.toBe(200);
    expect(await statusOf('sandbox', path)).not.toBe(200);
    expect(await statusOf('public', path)).toBe(401);
    expect(await statusOf(window, path)).toBe(200);
  });

  test('is gone with the consent', async () => {
    const { id } = await casework.receive();
    const path = await casework.file(id, pdf);
    const consent = await casework.consent(id, namedAgency);
    expect(await statusOf(named, path)).toBe(200);
    await casework.withdraw(consent);
    expect(await statusOf(named, path)).toBe(404);
  });

  test.each<[string, { bytes?: Buffer; name?: string; kind?: string }]>([
    [
      'a script that says it is a picture',
      { bytes: Buffer.from('<script>alert(1)</script>'), name: '写真.png' },
    ],
    ['a page', { bytes: Buffer.from('<!doctype html><title>x</title>'), name: 'x.pdf' }],
    ['a picture that can be a script', { bytes: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>') }],
    ['a program', { bytes: Buffer.from('MZ\u0090\u0000') }],
    ['nothing', { bytes: Buffer.alloc(0) }],
    ['more than ten megabytes', { bytes: Buffer.alloc(10 * 1024 * 1024 + 1, '%PDF-') }],
    ['a name that is a path', { name: '../../etc/passwd' }],
    ['a kind that only the product makes', { kind: 'consent-signature' }],
  ])('that is %s is not kept', async (_what, more) => {
    const { id } = await casework.receive();
    const answer = await send(window, { caseId: id, ...more });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    expect(
      Number(
        await target.value('select count(*) from comprehensive_consultation.attachment where case_id = $1', [
          id,
        ]),
      ),
    ).toBe(0);
  });

  test('is added to no case but one’s own', async () => {
    const { id } = await casework.receive();
    for (const asker of [stranger, { staff: 'coordinator' }, { staff: 'police-member' }] satisfies Asker[]) {
      const [foreign, absent] = [
        await send(asker, { caseId: id }),
        await send(asker, { caseId: randomUUID() }),
      ];
      expect([foreign.status, absent.status]).toEqual([404, 404]);
    }
  });

  test('outlives an event that says it was removed when it was not', async () => {
    const path = await casework.file((await casework.receive()).id, pdf);
    const queue = 'consultation.attachment-removed/comprehensive-consultation';
    const handled = () =>
      target.value<number>(`select count(*)::int from pgboss.job where name = $1 and state = 'completed'`, [
        queue,
      ]);
    const before = await handled();
    await sendEvent(target.world.admin, okayama, 'consultation.attachment-removed', {
      id: path.split('/').at(-1),
    });
    await expect.poll(handled, { timeout: 30_000 }).toBe(before + 1);
    expect(await statusOf(window, path)).toBe(200);
  });
});

describe('an event', () => {
  test('of a departure moves no work of somebody who stays at another agency, and none of another municipality', async () => {
    const { id } = await casework.receive();
    const holder = () =>
      target.value<string | null>(
        'select staff_id from comprehensive_consultation.consultation_case where id = $1',
        [id],
      );
    const before = await holder();
    expect(before).not.toBeNull();
    const queue = 'staff.left/comprehensive-consultation';
    const handled = () =>
      target.value<number>(`select count(*)::int from pgboss.job where name = $1 and state = 'completed'`, [
        queue,
      ]);
    const done = await handled();
    await sendEvent(target.world.admin, okayama, 'staff.left', { staffId: before, agencyId: namedAgency });
    await sendEvent(target.world.admin, sandboxMunicipality, 'staff.left', {
      staffId: before,
      agencyId: await target.value<string>('select agency_id from access.account where staff_id = $1', [
        before,
      ]),
    });
    await expect.poll(handled, { timeout: 30_000 }).toBe(done + 2);
    expect(await holder()).toBe(before);
  });
});

describe('an export', () => {
  const question = {
    query: 'query ($id: ID!) { household(id: $id) { id members { person { id name } } } }',
    variables: { id: household },
  };
  const take = async (asker: Asker) => {
    const response = await target.request(asker, '/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-tsunagu-export': '1' },
      body: JSON.stringify(question),
    });
    return { status: response.status, text: await response.text() };
  };

  test('without a fresh proof of identity is not given', async () => {
    const { status, text } = await take(window);
    expect(status).toBe(403);
    expect(text).toContain('STEP_UP_REQUIRED');
    expect(text).not.toContain(mother);
  });

  test('is not given to an agency without a case, proof or not', async () => {
    const { text } = await take({ staff: 'auditor', steppedUp: true });
    expect(text).not.toContain(mother);
  });
});

describe('the sandbox', () => {
  const person = 'query ($id: ID!) { person(id: $id) { id name } }';

  test('shows its client nobody who lives in the city', async () => {
    await target.sameAsAbsent('sandbox', person, { id: mother }, { id: randomUUID() });
    await target.sameAsAbsent(
      'sandbox',
      'query ($id: ID!) { consultationCase(id: $id) { id state } }',
      { id: (await casework.receive()).id },
      { id: randomUUID() },
    );
    const { data } = await target.ask(
      'sandbox',
      '{ consultationCases(first: 100) { totalCount nodes { id } } }',
    );
    expect(data).toEqual({ consultationCases: { totalCount: 0, nodes: [] } });
    expect((await target.ask('partner', person, { id: mother })).data).toMatchObject({
      person: { id: mother },
    });
  });

  test('hides whom it invents from the client and the staff of the city', async () => {
    const invented = randomUUID();
    const copied = await target.value<number>(
      `with copy as (insert into registry.person
         select (jsonb_populate_record(p, jsonb_build_object('municipality', $1::text, 'id', $2::text, 'area_id', null))).*
         from registry.person p where p.id = $3 returning 1)
       select count(*)::int from copy`,
      [sandboxMunicipality, invented, familyMemberId('lone-elder-after-discharge', 0)],
    );
    expect(copied).toBe(1);
    for (const asker of ['partner', window, { staff: 'register-keeper' }] satisfies Asker[]) {
      await target.sameAsAbsent(asker, person, { id: invented }, { id: randomUUID() });
    }
  });

  test('and the city share no household', async () => {
    await target.sameAsAbsent(
      'sandbox',
      'query ($id: ID!) { household(id: $id) { id members { person { id } } } }',
      { id: familyHouseholdId('eighty-fifty') },
      { id: randomUUID() },
    );
  });
});
