import { createHash, hkdfSync } from 'node:crypto';
import { type Actor, roles } from '@tsunagu/access';
import { jwtVerify, SignJWT } from 'jose';

/**
 * 署名付き身元票 (signed identity): how the gateway tells a subgraph in another process who asks.
 *
 * One token serves one request to one subgraph: it names the subgraph (`aud`), carries the actor and the request id,
 * holds the SHA-256 of the body it was sent with, and expires after 30 seconds. A captured token therefore opens neither
 * another subgraph nor another question. Basis: access.md "How it is built", X-10; docs/adr/0011-signed-identity.md.
 */
export interface SignedCall {
  /** Name of the subgraph that is called. */
  audience: string;
  /** The request body exactly as it goes over the wire. */
  body: string | Uint8Array;
  /** The secret shared by gateway and subgraphs; the signing key is derived from it. */
  secret: string;
}

/** The caller has no valid identity for this request. The reason is for the log, never for the caller. */
export class IdentityRefused extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = 'IdentityRefused';
  }
}

const issuer = 'tsunagu-gateway';
const lifetimeSeconds = 30;
const keys = new Map<string, Uint8Array>();

/** Signs the actor for one request to one subgraph. */
export function signActor(actor: Actor, call: SignedCall): Promise<string> {
  return new SignJWT({ actor, body: digestOf(call.body) })
    .setProtectedHeader({ alg: 'HS256' })
    .setIssuer(issuer)
    .setAudience(call.audience)
    .setJti(actor.requestId)
    .setIssuedAt()
    .setExpirationTime(`${lifetimeSeconds}s`)
    .sign(keyFor(call.secret));
}

/**
 * Checks a token against the subgraph and the body it came with.
 *
 * @returns the actor the gateway vouched for
 * @throws IdentityRefused for a missing, forged, expired or misdirected token, or a body that was changed
 */
export async function verifyActor(token: string | undefined, call: SignedCall): Promise<Actor> {
  if (!token) throw new IdentityRefused('no token');
  const { payload } = await jwtVerify(token, keyFor(call.secret), {
    algorithms: ['HS256'],
    issuer,
    audience: call.audience,
    requiredClaims: ['exp', 'iat', 'jti'],
    maxTokenAge: lifetimeSeconds,
  }).catch((error: Error) => {
    throw new IdentityRefused(error.message);
  });
  if (payload['body'] !== digestOf(call.body)) throw new IdentityRefused('body does not match the token');
  const actor = payload['actor'];
  if (!isActor(actor) || actor.requestId !== payload.jti) throw new IdentityRefused('no actor in the token');
  return actor;
}

function digestOf(body: string | Uint8Array): string {
  return createHash('sha256').update(body).digest('base64url');
}

function keyFor(secret: string): Uint8Array {
  let key = keys.get(secret);
  if (!key) {
    key = new Uint8Array(hkdfSync('sha256', secret, '', 'tsunagu:subgraph-identity', 32));
    keys.set(secret, key);
  }
  return key;
}

function isActor(value: unknown): value is Actor {
  if (typeof value !== 'object' || value === null) return false;
  const actor = value as Partial<Actor>;
  return (
    ['staff', 'partner', 'public', 'system'].includes(actor.kind ?? '') &&
    typeof actor.municipality === 'string' &&
    typeof actor.requestId === 'string' &&
    Array.isArray(actor.roles) &&
    actor.roles.every((role) => roles.includes(role))
  );
}
