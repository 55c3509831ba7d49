import type { IncomingMessage } from 'node:http';
import type { Actor } from '@tsunagu/access';
import { Router } from 'express';
import pg from 'pg';
import type { Log } from '../observability/log.ts';
import { type AuthenticateParts, authenticate, authenticateAgain } from './authenticate.ts';
import { AccessTokens } from './partner/access-token.ts';
import { type PartnerDocument, PartnerStore } from './partner/partner.store.ts';
import { tokenRoutes } from './partner/token.routes.ts';
import { Seal } from './sealing.ts';
import type { ClaimNames } from './session/claims.ts';
import { IdentityProvider, type IdentityProviderOptions } from './session/identity-provider.ts';
import { sessionRoutes } from './session/session.routes.ts';
import { SessionStore } from './session/session.store.ts';
import { SessionCookie } from './session/session-cookie.ts';
import { SpentTokens } from './spent-tokens.ts';

export interface IdentityOptions {
  /** Origin of the gateway as browsers and partners see it, e.g. `http://127.0.0.1:4000`. */
  origin: string;
  /** The one municipality this gateway serves; the tenant never comes from a request. */
  municipality: string;
  /** Address of the database as role `tsunagu_gateway`. */
  databaseUrl: string;
  secret: string;
  provider: IdentityProviderOptions;
  /** Claims that say roles and agency (`TSUNAGU_ROLES_FROM=claims`); undefined: the register says them. */
  claims?: ClaimNames;
  log: Log;
  poolSize?: number;
}

/** The identity door of the gateway (X-10). */
export interface Identity {
  /** `/auth/*` and `/oauth/token`; mount at the root, before any body parser. */
  readonly routes: Router;
  /**
   * Who sends a request; null: answer 401.
   * @throws RateLimitExceeded answer 429
   */
  authenticate(request: IncomingMessage): Promise<Actor | null>;
  /** Who sends it now, for answers that go on (streams); null: the stream ends. */
  authenticateAgain(request: IncomingMessage): Promise<Actor | null>;
  /** 登録済み文書 of a partner, by the SHA-256 of its text. */
  partnerDocument(clientId: string, id: string): Promise<PartnerDocument>;
  isReady(): Promise<boolean>;
  close(): Promise<void>;
}

/** @throws when the origin would send the session cookie over plain http to another machine */
export function createIdentity(options: IdentityOptions): Identity {
  const { origin, municipality, secret } = options;
  const cookie = new SessionCookie(origin);
  const pool = new pg.Pool({
    connectionString: options.databaseUrl,
    max: options.poolSize ?? 6,
    application_name: 'tsunagu gateway identity',
    options: '-c statement_timeout=5000',
  });
  // an idle connection that the server closes is replaced at its next use
  pool.on('error', () => undefined);
  const spent = new SpentTokens(pool, municipality);
  const parts: AuthenticateParts = {
    origin,
    municipality,
    cookie,
    sessions: new SessionStore(pool, municipality),
    partners: new PartnerStore(pool, municipality),
    tokens: new AccessTokens(secret, origin, municipality),
  };
  const provider = new IdentityProvider(options.provider, `${origin}/auth/callback`);
  const routes = Router();
  routes.use(
    sessionRoutes({
      ...parts,
      provider,
      seal: new Seal(secret, 'sign-in attempt'),
      spent,
      log: options.log,
      ...(options.claims ? { claims: options.claims } : {}),
    }),
  );
  routes.use(tokenRoutes({ ...parts, spent }));
  return {
    routes,
    authenticate: (request) => authenticate(parts, request),
    authenticateAgain: (request) => authenticateAgain(parts, request),
    partnerDocument: (clientId, id) => parts.partners.document(clientId, id),
    isReady: () =>
      pool.query('select 1').then(
        () => true,
        () => false,
      ),
    close: () => pool.end(),
  };
}
