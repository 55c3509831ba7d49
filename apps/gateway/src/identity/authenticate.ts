import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Actor } from '@tsunagu/access';
import { carriesCsrfHeader } from './csrf.ts';
import type { AccessTokens } from './partner/access-token.ts';
import type { PartnerClient, PartnerStore } from './partner/partner.store.ts';
import type { Session, SessionStore } from './session/session.store.ts';
import type { SessionCookie } from './session/session-cookie.ts';

/** 利用目的: what a staff member may state as the purpose of a read. */
export const staffPurposes = ['consultation', 'handover', 'review', 'directory', 'planning', 'oversight'];

export interface AuthenticateParts {
  origin: string;
  municipality: string;
  sessions: SessionStore;
  cookie: SessionCookie;
  partners: PartnerStore;
  tokens: AccessTokens;
}

/**
 * Who asks: staff by session cookie, a partner by bearer token, or the public by neither.
 *
 * Null when something was presented that does not hold (forged, ended, suspended, without scope): the door answers 401.
 * A cookie counts for a changing method only together with the CSRF header.
 * @throws RateLimitExceeded
 */
export function authenticate(parts: AuthenticateParts, request: IncomingMessage): Promise<Actor | null> {
  return actorOf(parts, request, {
    session: (secret) => parts.sessions.use(secret),
    client: (id) => parts.partners.use(id),
  });
}

/**
 * The same question asked again, for answers that go on (streams): session, account, token and registration as they are
 * now. It neither keeps a session awake nor counts as a request.
 */
export function authenticateAgain(parts: AuthenticateParts, request: IncomingMessage): Promise<Actor | null> {
  return actorOf(parts, request, {
    session: (secret) => parts.sessions.look(secret),
    client: (id) => parts.partners.find(id),
  });
}

interface LookUps {
  session(secret: string): Promise<Session | null>;
  client(clientId: string): Promise<PartnerClient | null>;
}

async function actorOf(
  parts: AuthenticateParts,
  request: IncomingMessage,
  lookUps: LookUps,
): Promise<Actor | null> {
  const requestId = randomUUID();
  const { authorization } = request.headers;
  if (authorization !== undefined) return partnerActor(parts, authorization, requestId, lookUps);
  const secret = parts.cookie.read(request);
  if (secret !== undefined) return staffActor(parts, request, secret, requestId, lookUps);
  return { kind: 'public', municipality: parts.municipality, roles: [], requestId };
}

async function staffActor(
  { origin, municipality }: AuthenticateParts,
  request: IncomingMessage,
  secret: string,
  requestId: string,
  lookUps: LookUps,
): Promise<Actor | null> {
  const changes = request.method !== 'GET' && request.method !== 'HEAD';
  if (changes && !carriesCsrfHeader(request, origin)) return null;
  const session = await lookUps.session(secret);
  if (!session) return null;
  const purpose = request.headers['x-tsunagu-purpose'];
  return {
    kind: 'staff',
    municipality,
    staffId: session.staffId,
    agencyId: session.agencyId,
    roles: session.roles,
    sessionId: session.sessionId,
    ...(session.steppedUpAt ? { steppedUpAt: session.steppedUpAt.toISOString() } : {}),
    requestId,
    ...(typeof purpose === 'string' && staffPurposes.includes(purpose) ? { purpose } : {}),
  };
}

async function partnerActor(
  { tokens }: AuthenticateParts,
  authorization: string,
  requestId: string,
  lookUps: LookUps,
): Promise<Actor | null> {
  const token = /^Bearer ([\w.~+/=-]+)$/i.exec(authorization)?.[1];
  const claims = token ? await tokens.verify(token) : null;
  const client = claims ? await lookUps.client(claims.clientId) : null;
  if (!claims || !client) return null;
  // what was taken from the registration since the token was issued is gone at once
  const scopes = claims.scopes.filter((scope) => client.scopes.includes(scope));
  if (scopes.length === 0) return null;
  return {
    kind: 'partner',
    municipality: client.tenant,
    agencyId: client.agencyId,
    roles: [],
    purpose: client.purpose,
    clientId: client.clientId,
    scopes,
    requestId,
  };
}
