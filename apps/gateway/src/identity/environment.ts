import path from 'node:path';
import type { ClaimNames } from './session/claims.ts';
import type { IdentityProviderOptions } from './session/identity-provider.ts';

/** What the identity door takes from the environment. */
export interface IdentityEnvironment {
  /** `TSUNAGU_ORIGIN`, default `http://127.0.0.1:${PORT}`: the gateway as browsers and partners see it. */
  origin: string;
  /** `TSUNAGU_MUNICIPALITY`, default 33100 (岡山市): the one municipality this gateway serves. */
  municipality: string;
  /** `TSUNAGU_DATA_DIR`, default `.data`: keys of the development provider and of development clients. */
  dataDir: string;
  /** Port of the embedded development provider: the one after the gateway's. */
  developmentProviderPort: number;
  /** `HOST`: where the development provider listens (0.0.0.0 in a container); undefined: both loopback addresses. */
  developmentProviderHost: string | undefined;
  /** `TSUNAGU_OIDC_*`; undefined: the development provider is used. */
  provider: IdentityProviderOptions | undefined;
  /** `TSUNAGU_ROLES_FROM=claims`: names of the claims; undefined (`register`, the default): the staff register says them. */
  claims: ClaimNames | undefined;
}

export function isProduction(): boolean {
  return process.env.NODE_ENV === 'production';
}

/** @throws with a Japanese sentence that names the variable that is missing or wrong */
export function readIdentityEnvironment(env: NodeJS.ProcessEnv = process.env): IdentityEnvironment {
  const port = Number(env.PORT ?? 4_000);
  const municipality = env.TSUNAGU_MUNICIPALITY ?? '33100';
  if (!/^\d{5}$/.test(municipality)) {
    throw new Error('TSUNAGU_MUNICIPALITY は団体コード5桁です（例: 33100）。');
  }
  return {
    origin: new URL(env.TSUNAGU_ORIGIN ?? `http://127.0.0.1:${port}`).origin,
    municipality,
    dataDir: path.resolve(env.TSUNAGU_DATA_DIR ?? '.data'),
    developmentProviderPort: port + 1,
    developmentProviderHost: env.HOST || undefined,
    provider: providerOf(env),
    claims: claimsOf(env),
  };
}

function claimsOf(env: NodeJS.ProcessEnv): ClaimNames | undefined {
  const from = env.TSUNAGU_ROLES_FROM || 'register';
  if (from === 'register') return undefined;
  if (from !== 'claims') throw new Error('TSUNAGU_ROLES_FROM は register か claims です。');
  return {
    roles: env.TSUNAGU_OIDC_ROLES_CLAIM || 'roles',
    agency: env.TSUNAGU_OIDC_AGENCY_CLAIM || 'agency',
  };
}

function providerOf(env: NodeJS.ProcessEnv): IdentityProviderOptions | undefined {
  const issuer = env.TSUNAGU_OIDC_ISSUER;
  if (!issuer) return undefined;
  const clientId = env.TSUNAGU_OIDC_CLIENT_ID;
  const clientSecret = env.TSUNAGU_OIDC_CLIENT_SECRET;
  if (!clientId || !clientSecret) {
    throw new Error(
      'TSUNAGU_OIDC_ISSUER には TSUNAGU_OIDC_CLIENT_ID と TSUNAGU_OIDC_CLIENT_SECRET も要ります。',
    );
  }
  const {
    TSUNAGU_OIDC_SUBJECT_CLAIM: subjectClaim,
    TSUNAGU_OIDC_PROMPT: prompt,
    TSUNAGU_OIDC_SCOPE: scope,
  } = env;
  return {
    issuer,
    clientId,
    clientSecret,
    ...(subjectClaim ? { subjectClaim } : {}),
    ...(prompt === undefined ? {} : { prompt }),
    ...(scope ? { scope } : {}),
  };
}
