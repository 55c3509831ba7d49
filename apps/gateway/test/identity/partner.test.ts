import { randomUUID } from 'node:crypto';
import { exportJWK, generateKeyPair, importJWK, type JWK, SignJWT, UnsecuredJWT } from 'jose';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { demoPartner } from '../../src/identity/partner/demo-partner.ts';
import { jwtBearer } from '../../src/identity/partner/partner-key.ts';
import { Browser } from './browser.ts';
import { type Door, openDoor } from './door.ts';

let door: Door;

beforeAll(async () => {
  door = await openDoor();
});
afterAll(() => door.close());
beforeEach(async () => {
  await door.admin.query('update access.partner_client set suspended_at = null, scopes = $1', [
    demoPartner.scopes,
  ]);
  await door.admin.query('delete from access.rate_counter');
});

interface AssertionChanges {
  iss?: string;
  sub?: string;
  aud?: string | string[];
  jti?: string | null;
  iat?: number;
  exp?: number | null;
  key?: JWK;
  alg?: string;
}

async function assertion(changes: AssertionChanges = {}): Promise<string> {
  const key = changes.key ?? door.partnerKey.privateKey;
  const now = Math.floor(Date.now() / 1_000);
  const claims = {
    iss: 'demo-partner',
    sub: 'demo-partner',
    aud: `${door.origin}/oauth/token`,
    jti: randomUUID(),
    iat: now,
    exp: now + 60,
    ...changes,
    key: undefined,
    alg: undefined,
  };
  const payload = Object.fromEntries(
    Object.entries(claims).filter(([, value]) => value !== null && value !== undefined),
  );
  return new SignJWT(payload)
    .setProtectedHeader({ alg: changes.alg ?? 'EdDSA', kid: door.partnerKey.privateKey.kid })
    .sign(await importJWK(key, changes.alg ?? 'EdDSA'));
}

async function ask(form: Record<string, string>): Promise<{ status: number; body: Record<string, unknown> }> {
  const response = await new Browser().post(`${door.origin}/oauth/token`, {
    grant_type: 'client_credentials',
    client_assertion_type: jwtBearer,
    scope: 'directory summary',
    ...form,
  });
  expect(response.headers.get('cache-control')).toBe('no-store');
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

async function token(scope = 'directory summary'): Promise<string> {
  const { body } = await ask({ client_assertion: await assertion(), scope });
  return body.access_token as string;
}

const bearer = (value: string) => door.who(new Browser(), { authorization: `Bearer ${value}` });
const refused = { status: 401, body: { error: 'invalid_client' } };

describe('a partner', () => {
  test('gets a short token for registered scopes and acts for its agency and purpose', async () => {
    const { status, body } = await ask({ client_assertion: await assertion() });
    expect(status).toBe(200);
    expect(body).toMatchObject({ token_type: 'Bearer', expires_in: 600, scope: 'directory summary' });
    const { actor } = await bearer(body.access_token as string);
    expect(actor).toMatchObject({
      kind: 'partner',
      municipality: '33100',
      agencyId: demoPartner.agencyId,
      clientId: 'demo-partner',
      purpose: demoPartner.purpose,
      scopes: ['directory', 'summary'],
      roles: [],
    });
  });

  test('the origin itself is an accepted audience', async () => {
    expect((await ask({ client_assertion: await assertion({ aud: door.origin }) })).status).toBe(200);
  });

  test('its purpose is fixed: a header changes nothing', async () => {
    const headers = { authorization: `Bearer ${await token()}`, 'x-tsunagu-purpose': 'consultation' };
    expect((await door.who(new Browser(), headers)).actor?.purpose).toBe(demoPartner.purpose);
  });
});

describe('attacks with assertions', () => {
  test('an assertion works once, also when sent many times at the same moment', async () => {
    const one = await assertion();
    const answers = await Promise.all(Array.from({ length: 8 }, () => ask({ client_assertion: one })));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(7);
  });

  test('an assertion that asked for too much is spent all the same', async () => {
    const one = await assertion();
    expect((await ask({ client_assertion: one, scope: 'health' })).body).toEqual({ error: 'invalid_scope' });
    expect(await ask({ client_assertion: one })).toEqual(refused);
  });

  const now = () => Math.floor(Date.now() / 1_000);
  test.each<[string, () => AssertionChanges]>([
    ['made for somebody else', () => ({ aud: 'https://other.example/token' })],
    ['made for us and others', () => ({ aud: [`${door.origin}/oauth/token`, 'https://other.example'] })],
    ['made for the data door', () => ({ aud: `${door.origin}/graphql` })],
    ['of an unknown client', () => ({ iss: 'nobody-here', sub: 'nobody-here' })],
    ['about another client', () => ({ sub: 'other-client' })],
    ['without jti', () => ({ jti: null })],
    ['without end', () => ({ exp: null })],
    ['out of date', () => ({ iat: now() - 120, exp: now() - 60 })],
    ['valid for too long', () => ({ exp: now() + 3_600 })],
    ['dated in the future', () => ({ iat: now() + 120, exp: now() + 180 })],
  ])('refused: %s', async (_what, changes) => {
    expect(await ask({ client_assertion: await assertion(changes()) })).toEqual(refused);
  });

  test('refused: signed by another key, unsigned, or with the public key as a password', async () => {
    const { privateKey } = await generateKeyPair('EdDSA', { extractable: true });
    expect(await ask({ client_assertion: await assertion({ key: await exportJWK(privateKey) }) })).toEqual(
      refused,
    );

    const unsigned = new UnsecuredJWT({ jti: randomUUID() })
      .setIssuer('demo-partner')
      .setSubject('demo-partner')
      .setAudience(door.origin)
      .setIssuedAt()
      .setExpirationTime('60s')
      .encode();
    expect(await ask({ client_assertion: unsigned })).toEqual(refused);

    const { rows } = await door.admin.query<{ x: string }>(
      `select keys -> 'keys' -> 0 ->> 'x' as x from access.partner_client where client_id = 'demo-partner'`,
    );
    const symmetric = await assertion({ key: { kty: 'oct', k: rows[0]!.x }, alg: 'HS256' });
    expect(await ask({ client_assertion: symmetric })).toEqual(refused);
  });

  test('refused: a suspended client, with the same answer as an unknown one', async () => {
    await door.admin.query('update access.partner_client set suspended_at = now()');
    expect(await ask({ client_assertion: await assertion() })).toEqual(refused);
  });

  test('refused: a secret instead of a signature, another grant, nonsense', async () => {
    expect((await ask({ client_secret: 'secret', client_id: 'demo-partner' })).status).toBe(401);
    expect((await ask({ grant_type: 'password', client_assertion: await assertion() })).body).toEqual({
      error: 'unsupported_grant_type',
    });
    expect(await ask({ client_assertion: 'a.b.c' })).toEqual(refused);
    expect(await ask({ client_assertion: await assertion(), client_id: 'other-client' })).toEqual(refused);
    const huge = await new Browser().post(`${door.origin}/oauth/token`, {
      client_assertion: 'x'.repeat(50_000),
    });
    expect(huge.status).toBe(400);
  });

  test.each([['health'], ['directory health'], ['*'], ['']])(
    'no scope beyond the registration: "%s"',
    async (scope) => {
      const { status, body } = await ask({ client_assertion: await assertion(), scope });
      expect(status).toBe(400);
      expect(body).toEqual({ error: 'invalid_scope' });
    },
  );

  test('asking for tokens without end is refused', async () => {
    await door.admin.query(
      `insert into access.rate_counter values ('33100', 'tokens:demo-partner', date_trunc('minute', now()), 60)`,
    );
    const { status, body } = await ask({ client_assertion: await assertion() });
    expect(status).toBe(429);
    expect(body).toEqual({ error: 'temporarily_unavailable' });
  });
});

describe('attacks with tokens', () => {
  test('a token stops with the suspension of its client, and loses scopes with the registration', async () => {
    const value = await token('directory summary');
    await door.admin.query(`update access.partner_client set scopes = '{directory}'`);
    expect((await bearer(value)).actor?.scopes).toEqual(['directory']);
    await door.admin.query(`update access.partner_client set scopes = '{plan}'`);
    expect((await bearer(value)).status).toBe(401);
    const again = await fetch(`${door.origin}/again`, { headers: { authorization: `Bearer ${value}` } });
    expect(again.status).toBe(401);
    await door.admin.query('update access.partner_client set scopes = $1, suspended_at = now()', [
      demoPartner.scopes,
    ]);
    expect((await bearer(value)).status).toBe(401);
  });

  test('a changed, foreign or unsigned token opens nothing', async () => {
    const value = await token('directory');
    const [head, body, signature] = value.split('.') as [string, string, string];
    const claims = JSON.parse(Buffer.from(body, 'base64url').toString()) as Record<string, unknown>;
    const more = Buffer.from(JSON.stringify({ ...claims, scope: 'directory identity' })).toString(
      'base64url',
    );
    expect((await bearer(`${head}.${more}.${signature}`)).status).toBe(401);
    expect((await bearer(`${Buffer.from('{"alg":"none"}').toString('base64url')}.${more}.`)).status).toBe(
      401,
    );
    // the partner's own key signs assertions, never tokens
    const own = await new SignJWT(claims)
      .setProtectedHeader({ alg: 'EdDSA', typ: 'at+jwt' })
      .sign(await importJWK(door.partnerKey.privateKey));
    expect((await bearer(own)).status).toBe(401);
    expect((await bearer(await assertion({ aud: `${door.origin}/graphql` }))).status).toBe(401);
  });

  test('a wrong credential is never answered as the public, also not beside a good session', async () => {
    const browser = await door.signIn(await door.enrol());
    for (const authorization of ['Bearer nonsense', 'Basic ZGVtbzpkZW1v', 'Bearer', '']) {
      expect((await door.who(browser, { authorization })).status).toBe(401);
    }
  });

  test('too many requests of one client in a minute are refused', async () => {
    const value = await token();
    await door.admin.query(
      `insert into access.rate_counter values ('33100', 'client:demo-partner', date_trunc('minute', now()), 1200)
       on conflict (municipality, caller) do update set hits = 1200`,
    );
    expect((await bearer(value)).status).toBe(429);
  });
});
