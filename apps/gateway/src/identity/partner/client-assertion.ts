import { createLocalJWKSet, decodeJwt, jwtVerify } from 'jose';
import { assertionSeconds, clockToleranceSeconds } from '../limits.ts';
import type { SpentTokens } from '../spent-tokens.ts';
import type { PartnerClient, PartnerStore } from './partner.store.ts';

/** Signatures a partner may use; all asymmetric. */
const algorithms = ['EdDSA', 'ES256', 'PS256'];

/**
 * Checks a partner's signed assertion (RFC 7523 `private_key_jwt`) and returns the client, or null without saying why.
 *
 * Asked for: signature by a registered key, `iss` = `sub` = the client, `aud` = this door alone, a life of at most five
 * minutes, and a `jti` never seen before.
 * @throws RateLimitExceeded
 */
export async function verifyClientAssertion(
  assertion: string,
  accepted: { audiences: string[]; clientId: string | undefined },
  partners: PartnerStore,
  spent: SpentTokens,
): Promise<PartnerClient | null> {
  const clientId = claimedClient(assertion);
  if (!clientId || (accepted.clientId !== undefined && accepted.clientId !== clientId)) return null;
  const client = await partners.find(clientId);
  if (!client) return null;

  const claims = await jwtVerify(assertion, createLocalJWKSet(client.keys), {
    algorithms,
    issuer: clientId,
    subject: clientId,
    audience: accepted.audiences,
    requiredClaims: ['iat', 'exp', 'jti'],
    clockTolerance: clockToleranceSeconds,
  }).then(
    ({ payload }) => payload,
    () => null,
  );
  if (!claims || typeof claims.aud !== 'string') return null;
  const { jti, exp, iat } = claims;
  if (typeof jti !== 'string' || jti.length < 8 || jti.length > 200 || exp === undefined || iat === undefined)
    return null;
  const now = Date.now() / 1_000;
  if (exp - iat > assertionSeconds || exp > now + assertionSeconds + clockToleranceSeconds) return null;
  if (iat > now + clockToleranceSeconds) return null;

  const rememberUntil = new Date((exp + clockToleranceSeconds) * 1_000);
  if (!(await spent.spend('assertion', clientId, jti, rememberUntil))) return null;
  return partners.askForToken(clientId);
}

function claimedClient(assertion: string): string | null {
  try {
    return decodeJwt(assertion).iss ?? null;
  } catch {
    return null;
  }
}
