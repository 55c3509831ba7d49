import { createHmac, randomUUID } from 'node:crypto';
import { familyHouseholdId } from '@tsunagu/registry';
import { SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Answer } from '../fake-gateway.ts';
import { expectUnhelpful, openTarget, type Target } from './harness.ts';

/*
 * 入口: raw requests of somebody without a session, without a scope, or with something they made themselves.
 */

const family = familyHouseholdId('eighty-fifty');
const household = 'query ($id: ID!) { household(id: $id) { id members { person { id name } } } }';

let target: Target;
beforeAll(async () => {
  target = await openTarget();
});
afterAll(() => target.stop());

async function send(
  body: string | object,
  headers: Record<string, string> = {},
  more: RequestInit & { path?: string } = {},
): Promise<{ status: number; text: string; answer: Answer }> {
  const response = await fetch(`${target.url}${more.path ?? '/graphql'}`, {
    method: 'POST',
    redirect: 'manual',
    ...more,
    headers: { 'content-type': 'application/json', 'x-tsunagu-csrf': '1', ...headers },
    ...(more.method === 'GET' ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  const answer = text.startsWith('{') ? (JSON.parse(text) as Answer) : {};
  return { status: response.status, text, answer };
}

const question = { query: household, variables: { id: family } };

describe('identities that were made at home', () => {
  const forged: [string, () => Promise<Record<string, string>> | Record<string, string>][] = [
    ['a random session', () => ({ cookie: `tsunagu-session=${randomUUID()}` })],
    ['an empty bearer token', () => ({ authorization: 'Bearer ' })],
    ['a password', () => ({ authorization: 'Basic YWRtaW46YWRtaW4=' })],
    [
      'an unsigned token',
      () => ({
        authorization: `Bearer ${Buffer.from('{"alg":"none"}').toString('base64url')}.${Buffer.from(
          JSON.stringify({ sub: 'demo-partner', scope: 'identity health', exp: 9_999_999_999 }),
        ).toString('base64url')}.`,
      }),
    ],
    [
      'a token signed with a guessed key',
      async () => ({
        authorization: `Bearer ${await new SignJWT({ scope: 'identity health' })
          .setProtectedHeader({ alg: 'HS256' })
          .setSubject('demo-partner')
          .setExpirationTime('10m')
          .sign(createHmac('sha256', 'tsunagu').update('guess').digest())}`,
      }),
    ],
    [
      'the signed identity that only the gateway gives to its subgraphs',
      async () => ({
        authorization: `Bearer ${await new SignJWT({
          actor: { kind: 'staff', municipality: '33100', roles: ['case-worker'], requestId: 'x' },
        })
          .setProtectedHeader({ alg: 'HS256' })
          .setIssuer('tsunagu-gateway')
          .setExpirationTime('30s')
          .sign(new TextEncoder().encode('0123456789abcdef0123456789abcdef'))}`,
      }),
    ],
  ];
  test.each(forged)('%s is answered with 401 and nothing', async (_what, headers) => {
    const { status, answer } = await send(question, await headers());
    expect(status).toBe(401);
    expectUnhelpful(answer);
  });

  test('headers that claim a role, an agency, a municipality or an actor claim them in vain', async () => {
    const { answer } = await send(question, {
      'x-tsunagu-actor': JSON.stringify({ kind: 'system', municipality: '33100', roles: [] }),
      'x-tsunagu-roles': 'case-worker',
      'x-tsunagu-agency': randomUUID(),
      'x-forwarded-user': 'yorisoi-worker',
      'x-tsunagu-purpose': 'consultation',
    });
    expect(answer.data?.household).toBeNull();
  });

  test('variables that claim an actor or a tenant claim them in vain', async () => {
    const { answer } = await send({
      ...question,
      variables: {
        id: family,
        municipality: '33100',
        actor: { kind: 'system' },
        __proto__: { kind: 'system' },
      },
      extensions: { actor: { kind: 'system' } },
    });
    expect(answer.data?.household).toBeNull();
  });
});

describe('requests from somewhere else', () => {
  test.each([
    ['a form of another site', { 'x-tsunagu-csrf': '', 'content-type': 'text/plain' }, 415],
    ['a script without the header', { 'x-tsunagu-csrf': '' }, 403],
    ['a script of another origin', { 'sec-fetch-site': 'cross-site' }, 403],
  ])('%s is refused', async (_what, headers, status) => {
    expect((await send(question, headers)).status).toBe(status);
  });

  test('a question in the address is refused: addresses stay in logs', async () => {
    const path = `/graphql?query=${encodeURIComponent('{ __typename }')}`;
    expect((await send('', {}, { method: 'GET', path })).status).toBe(405);
  });

  test('nobody is sent to another site after signing in', async () => {
    const { text, status } = await send(
      '',
      {},
      { method: 'GET', path: '/auth/sign-in?returnTo=//evil.example/x' },
    );
    expect(status).not.toBe(200);
    expect(text).not.toContain('evil.example');
  });

  test('another name for this server is not answered', async () => {
    const { status } = await new Promise<{ status: number }>((resolve, reject) => {
      import('node:http').then(({ request }) => {
        const { hostname, port } = new URL(target.url);
        request(
          {
            hostname,
            port,
            method: 'POST',
            path: '/graphql',
            headers: { host: 'evil.example', 'content-type': 'application/json', 'x-tsunagu-csrf': '1' },
          },
          (response) => resolve({ status: response.statusCode ?? 0 }),
        )
          .on('error', reject)
          .end(JSON.stringify(question));
      }, reject);
    });
    expect([400, 421]).toContain(status);
  });
});

describe('questions that are too big or too clever', () => {
  const many = (count: number, each: (index: number) => string) =>
    Array.from({ length: count }, (_, index) => each(index)).join(' ');
  const questions: [string, object | string, number?][] = [
    ['a hundred questions at once', JSON.stringify(Array.from({ length: 100 }, () => question))],
    ['an answer of a hundred thousand rows', { query: '{ agencies(first: 100000) { nodes { id } } }' }],
    [
      'the same by a variable',
      { query: 'query ($n: Int) { agencies(first: $n) { nodes { id } } }', variables: { n: 100_000 } },
    ],
    ['a negative page', { query: '{ agencies(first: -1) { nodes { id } } }' }],
    [
      'sixteen names for one field',
      { query: `{ ${many(16, (i) => `a${i}: agency(id: "${family}") { id }`)} }` },
    ],
    [
      'eleven levels',
      {
        query: `{ household(id: "${family}") ${'{ members { person { household '.repeat(4)}{ id }${' } } }'.repeat(4)} }`,
      },
    ],
    ['a fragment that contains itself', { query: '{ ...F } fragment F on Query { ...F }' }],
    ['a megabyte', { query: `{ __typename } #${'x'.repeat(1_000_000)}` }],
    ['the schema, for nobody in particular', { query: '{ __schema { types { name } } }' }],
    [
      'the door of federation',
      { query: `{ _entities(representations: [{ __typename: "Person", id: "${family}" }]) { __typename } }` },
    ],
    ['its other door', { query: '{ _service { sdl } }' }],
    ['a registered document that does not exist', { documentId: 'f'.repeat(64) }],
    ['nothing', {}],
    ['half a JSON', '{"query": "{ __typename'],
  ];
  test.each(questions)('%s is refused', async (_what, body) => {
    const { status, answer, text } = await send(body);
    expect(status === 200 ? answer.errors?.length : status).toBeGreaterThan(0);
    expect(status).toBeLessThan(500);
    expectUnhelpful(answer.data === undefined ? ({ errors: answer.errors } as Answer) : answer);
    expect(text).not.toMatch(/type Person|"types"/);
  });

  test('words that are SQL are words', async () => {
    const words = [
      `' or 1=1 --`,
      `%`,
      `_`,
      `\\`,
      `'); drop table registry.person; --`,
      `\u0000`,
      `${'あ'.repeat(5_000)}`,
    ];
    for (const search of words) {
      const answer = await target.ask(
        { staff: 'yorisoi-window' },
        'query ($search: String) { people(search: $search, first: 5) { totalCount nodes { id } } agencies(search: $search, first: 5) { totalCount } }',
        { search },
      );
      expect(JSON.stringify(answer)).not.toMatch(/INTERNAL|syntax error/);
    }
    expect(Number(await target.value('select count(*) from registry.person'))).toBeGreaterThan(0);
  });

  test('numbers that are no numbers find nothing and break nothing', async () => {
    for (const id of ['1', '../../etc/passwd', `${family}' or '1'='1`, '', '💥', 'null']) {
      const answer = await target.ask({ staff: 'yorisoi-window' }, household, { id });
      expect(answer.data?.household ?? null).toBeNull();
      expect(JSON.stringify(answer)).not.toContain('INTERNAL');
    }
  });
});

describe('files of this server', () => {
  test.each([
    '/../../package.json',
    '/..%2f..%2fpackage.json',
    '/assets/../../../../etc/passwd',
    '/.env',
    '/.git/config',
    '/files/..%2f..%2fetc%2fpasswd',
    '/persisted-documents.json',
  ])('%s is not given away', async (path) => {
    const { text } = await send('', {}, { method: 'GET', path });
    expect(text).not.toMatch(/"workspaces"|root:x|\[core\]|query Household/);
  });
});

describe('a partner system', () => {
  // with a token of the time before
  beforeAll(() => target.ask('partner', household, { id: family }));

  test('without the scope for health reads no health, whatever its agency may see', async () => {
    await target.world.admin.query(
      `update access.partner_client set scopes = array['identity', 'summary'] where client_id = 'demo-partner'`,
    );
    const { data } = await target.ask(
      'partner',
      `query ($id: ID!) { household(id: $id) { members { person { id name } } comprehensiveConsultation { consultations {
         id narrative { firstWord } sheet { members { assessment { note } health { condition } } } } } } }`,
      { id: family },
    );
    const text = JSON.stringify(data);
    expect(text).toContain('"id"');
    expect(text).not.toMatch(/"firstWord"|"condition":"|"note":"./);
  });

  test('whose client is suspended gets nothing from that moment, token or not', async () => {
    await target.world.admin.query(
      `update access.partner_client set suspended_at = now() where client_id = 'demo-partner'`,
    );
    const answer = await target.ask('partner', household, { id: family });
    expect(answer.data ?? null).toBeNull();
    expectUnhelpful(answer);
  });
});
