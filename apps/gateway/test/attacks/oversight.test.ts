import { randomUUID } from 'node:crypto';
import { familyMemberId } from '@tsunagu/registry';
import { keyedId } from '@tsunagu/subgraph-kit';
import { okayama } from '@tsunagu/test-kit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Asker, openTarget, type Target } from './harness.ts';

/*
 * 情報の保護の画面: whoever looks into the log without being its reader, and whoever promotes themselves.
 */

const worker: Asker = { staff: 'yorisoi-worker' };
const leadDivision: Asker = { staff: 'lead-division' };
const keeper: Asker = { staff: 'register-keeper' };
const auditor: Asker = { staff: 'auditor' };
const mother = familyMemberId('eighty-fifty', 0);
const notPermitted = 'NOT_FOUND_OR_NOT_PERMITTED';

let target: Target;
beforeAll(async () => {
  target = await openTarget();
  // something to be found in the log
  await target.ask({ staff: 'yorisoi-window' }, 'query ($id: ID!) { person(id: $id) { id name } }', {
    id: mother,
  });
});
afterAll(() => target.stop());

const outsiders: [string, Asker][] = [
  ['a case-worker', worker],
  ['a counter', { staff: 'other-agency' }],
  ['the coordinator', { staff: 'coordinator' }],
  ['a section', { staff: 'section' }],
  ['a member of a conference', { staff: 'police-member' }],
  ['a suspended account', { staff: 'suspended' }],
  ['a partner system', 'partner'],
  ['nobody', 'public'],
];

describe('the log', () => {
  const ledger =
    'query ($id: ID!) { disclosureLedger(personId: $id, first: 100) { nodes { id staff { id } } } }';

  test.each(outsiders)('is not searched by %s', async (_who, asker) => {
    await target.refuses(
      asker,
      'query ($id: ID!) { readingEvents(personId: $id, first: 100) { nodes { id } } }',
      {
        id: mother,
      },
    );
    await target.refuses(asker, ledger, { id: mother });
  });

  test('shows the lead division what was read by break-glass, and nothing else', async () => {
    const { data, errors } = await target.ask(
      leadDivision,
      'query ($id: ID!) { readingEvents(personId: $id, first: 100) { nodes { id } } }',
      { id: mother },
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({ readingEvents: { nodes: [] } });
    expect(await target.refuses(leadDivision, ledger, { id: mother })).toBe(notPermitted);
  });

  test('keeps a sealed person from the register keeper as if there were none', async () => {
    await target.sameAsAbsent(keeper, ledger, { id: familyMemberId('dv-sealed', 0) }, { id: randomUUID() });
  });

  test('shows a colleague no reading but their own', async () => {
    const { data } = await target.ask(
      worker,
      '{ myReadings(first: 100) { nodes { id personIds staff { id } } } }',
    );
    const others = (data!.myReadings as { nodes: { staff: { id: string } }[] }).nodes.map(
      ({ staff }) => staff.id,
    );
    const own = await target.staffId('yorisoi-worker');
    expect(others.filter((id) => id !== own)).toEqual([]);
  });

  test.each(outsiders)('says to %s nothing of what a partner system asked', async (_who, asker) => {
    await target.refuses(
      asker,
      '{ partnerActivity(clientId: "demo-partner", first: 100) { nodes { id } } }',
      {},
    );
    await target.refuses(asker, '{ partnerClients { id keyIds } }', {});
  });
});

describe('a session of somebody else', () => {
  const end = 'mutation ($id: ID!) { endSession(id: $id) }';
  const session = randomUUID();
  beforeAll(async () => {
    await target.world.admin.query(
      `insert into access.session (municipality, session_id, secret_hash, staff_id, authenticated_at, ends_at)
       values ($1, ($2::text)::uuid, sha256(convert_to($2::text, 'UTF8')), $3, now(), now() + interval '1 hour')`,
      [okayama, session, await target.staffId('yorisoi-window')],
    );
  });

  test.each<[string, Asker]>([
    ['a colleague', worker],
    ['the lead division', leadDivision],
    ['the auditor', auditor],
  ])('is neither seen nor ended by %s', async (_who, asker) => {
    await target.sameAsAbsent(asker, end, { id: session }, { id: randomUUID() });
    const { data } = await target.ask(
      asker,
      'query ($id: ID) { staffSessions(staffId: $id) { id device } }',
      {
        id: await target.staffId('yorisoi-window'),
      },
    );
    expect(JSON.stringify(data ?? {})).not.toContain(session);
    expect(
      await target.value('select revoked_at from access.session where session_id = $1', [session]),
    ).toBeNull();
  });
});

describe('accounts and clients', () => {
  const transfer = `mutation ($id: ID!, $agency: ID!, $roles: [String!]!) {
    endAccount(input: { staffId: $id, because: TRANSFERRED, newAgencyId: $agency, newRoles: $roles }) { id roles } }`;
  const suspend =
    'mutation ($id: ID!, $suspended: Boolean!) { suspendAccount(staffId: $id, suspended: $suspended) { id } }';
  const register = `mutation ($input: RegisterPartnerClientInput!) { registerPartnerClient(input: $input) { id } }`;
  const everything = ['case-worker', 'coordinator', 'lead-division', 'auditor', 'register-keeper'];
  const agency = keyedId('agency', 'ag-012');
  const client = {
    id: 'own-client',
    name: '自分のシステム',
    agencyId: agency,
    purpose: 'care-coordination',
    legalBasis: '本人の同意',
    contact: '電話',
    scopes: ['identity', 'narrative', 'health'],
    keys: '{"keys":[{"kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo","kid":"own","use":"sig"}]}',
    documents: [],
    isSandbox: false,
  };

  test.each<[string, string]>([
    ['a case-worker', 'yorisoi-worker'],
    ['the lead division', 'lead-division'],
    ['the coordinator', 'coordinator'],
    ['the auditor', 'auditor'],
  ])('%s promotes nobody, suspends nobody and registers nothing', async (_who, staff) => {
    const id = await target.staffId(staff);
    const asker: Asker = { staff };
    expect(await target.refuses(asker, transfer, { id, agency, roles: everything })).toBe(notPermitted);
    const rival = await target.staffId('register-keeper');
    expect(await target.refuses(asker, suspend, { id: rival, suspended: true })).toBe(notPermitted);
    expect(
      await target.refuses(asker, suspend, { id: await target.staffId('suspended'), suspended: false }),
    ).toBe(notPermitted);
    expect(await target.refuses(asker, register, { input: client })).toBe(notPermitted);
    expect(
      await target.refuses(
        asker,
        'mutation ($keys: String!) { replacePartnerKeys(id: "demo-partner", keys: $keys) { id } }',
        { keys: client.keys },
      ),
    ).toBe(notPermitted);
    expect(
      await target.refuses(
        asker,
        'mutation ($suspended: Boolean!) { suspendPartnerClient(id: "demo-partner", suspended: $suspended) { id } }',
        { suspended: true },
      ),
    ).toBe(notPermitted);
  });

  test('the register keeper does not promote, revive or suspend themselves', async () => {
    const id = await target.staffId('register-keeper');
    expect(await target.refuses(keeper, transfer, { id, agency, roles: everything })).toBe('OV-020');
    expect(await target.refuses(keeper, suspend, { id, suspended: false })).toBe('OV-020');
    expect(await target.refuses(keeper, suspend, { id, suspended: true })).toBe('OV-020');
  });

  test('nobody is given a role that there is not', async () => {
    const id = await target.staffId('yorisoi-worker');
    expect(await target.refuses(keeper, transfer, { id, agency, roles: ['system'] })).toBe('INPUT_INVALID');
  });

  test('a client with a private key, a guessable key, an unknown data class or a past is not registered', async () => {
    const wrong = [
      { keys: client.keys.replace('"kid"', '"d":"nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A","kid"') },
      { keys: '{"keys":[{"kty":"oct","k":"c2VjcmV0","kid":"own"}]}' },
      { keys: '{"keys":[]}' },
      { keys: 'no key' },
      { scopes: ['everything'] },
      { scopes: [] },
      { validUntil: '2020-01-01' },
    ];
    for (const more of wrong) {
      expect(await target.refuses(keeper, register, { input: { ...client, ...more } })).not.toBe('INTERNAL');
    }
  });

  test('a sandbox client does not become a real one, nor a real one a sandbox', async () => {
    expect(await target.refuses(keeper, register, { input: { ...client, id: 'demo-sandbox' } })).not.toBe(
      'INTERNAL',
    );
    expect(
      await target.refuses(keeper, register, { input: { ...client, id: 'demo-partner', isSandbox: true } }),
    ).not.toBe('INTERNAL');
  });
});
