import { afterEach, expect, test, vi } from 'vitest';
import { createLog } from '../observability/log.ts';
import { readIdentityEnvironment } from './environment.ts';
import { startDevelopmentProvider } from './idp/development-provider.ts';
import { registerDemoPartners } from './partner/demo-partner.ts';
import { SessionCookie } from './session/session-cookie.ts';
import { startIdentity } from './start-identity.ts';

afterEach(() => vi.unstubAllEnvs());

test('without any variable the development defaults hold', () => {
  expect(readIdentityEnvironment({})).toMatchObject({
    origin: 'http://127.0.0.1:4000',
    municipality: '33100',
    developmentProviderPort: 4_001,
    provider: undefined,
  });
});

test('any OpenID Connect provider can be configured', () => {
  const env = { TSUNAGU_OIDC_ISSUER: 'https://id.example', TSUNAGU_OIDC_CLIENT_ID: 'tsunagu' };
  expect(() => readIdentityEnvironment(env)).toThrow('TSUNAGU_OIDC_CLIENT_SECRET');
  const secret = {
    TSUNAGU_OIDC_CLIENT_SECRET: 's',
    TSUNAGU_OIDC_SUBJECT_CLAIM: 'oid',
    TSUNAGU_OIDC_PROMPT: '',
  };
  expect(readIdentityEnvironment({ ...env, ...secret }).provider).toEqual({
    issuer: 'https://id.example',
    clientId: 'tsunagu',
    clientSecret: 's',
    subjectClaim: 'oid',
    prompt: '',
  });
});

test('a wrong municipality code is refused', () => {
  expect(() => readIdentityEnvironment({ TSUNAGU_MUNICIPALITY: '331007' })).toThrow('団体コード5桁');
});

test('nothing of development starts in production', async () => {
  vi.stubEnv('NODE_ENV', 'production');
  const provider = {
    port: 0,
    dataDir: '/nowhere',
    secret: 's',
    clientOrigin: 'https://tsunagu.example',
    staff: async () => [],
  };
  await expect(startDevelopmentProvider(provider)).rejects.toThrow('本番では起動できません');
  await expect(
    registerDemoPartners('postgres://nowhere', { dataDir: '/nowhere', municipality: '33100' }),
  ).rejects.toThrow('本番では登録できません');
  const identity = {
    ...readIdentityEnvironment({}),
    databaseUrl: 'postgres://nowhere',
    adminUrl: 'postgres://nowhere',
    log: createLog('silent'),
    secret: 's',
  };
  await expect(startIdentity(identity)).rejects.toThrow('TSUNAGU_OIDC_ISSUER');
});

test('portal and development provider never share a host name', async () => {
  const provider = {
    port: 0,
    dataDir: '/nowhere',
    secret: 's',
    clientOrigin: 'http://localhost:4000',
    staff: async () => [],
  };
  await expect(startDevelopmentProvider(provider)).rejects.toThrow('別のホスト名');
});

test('over https the cookie is bound to the host; plain http is for this machine only', () => {
  expect(new SessionCookie('https://tsunagu.example').issue('x')).toBe(
    '__Host-tsunagu=x; Path=/; HttpOnly; SameSite=Lax; Secure',
  );
  expect(new SessionCookie('http://127.0.0.1:4000').issue('x')).toBe(
    'tsunagu-session=x; Path=/; HttpOnly; SameSite=Lax',
  );
  expect(() => new SessionCookie('http://tsunagu.example')).toThrow('https');
});
