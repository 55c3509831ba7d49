import { type NextFunction, type Request, type Response, Router, urlencoded } from 'express';
import { accessTokenSeconds } from '../limits.ts';
import { RateLimitExceeded } from '../rate-limit.ts';
import type { SpentTokens } from '../spent-tokens.ts';
import type { AccessTokens } from './access-token.ts';
import { verifyClientAssertion } from './client-assertion.ts';
import type { PartnerStore } from './partner.store.ts';
import { jwtBearer } from './partner-key.ts';

export interface TokenRoutesParts {
  origin: string;
  partners: PartnerStore;
  tokens: AccessTokens;
  spent: SpentTokens;
}

/**
 * 連携システムの入口: `POST /oauth/token`, OAuth 2 client credentials with `private_key_jwt`.
 *
 * Scopes must be named and registered; a token without a scope would open nothing and is not issued. Answers follow
 * RFC 6749 5.2 and do not tell an unknown client from a wrong key.
 */
export function tokenRoutes({ origin, partners, tokens, spent }: TokenRoutesParts): Router {
  const router = Router();
  const audiences = [origin, `${origin}/oauth/token`];

  router.post('/oauth/token', urlencoded({ extended: false, limit: '16kb' }), async (request, response) => {
    response.set({ 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' });
    const form = (request.body ?? {}) as Record<string, unknown>;
    const field = (name: string) => (typeof form[name] === 'string' && form[name] ? form[name] : undefined);
    if (field('grant_type') !== 'client_credentials') return refuse(response, 400, 'unsupported_grant_type');
    const assertion = field('client_assertion');
    if (field('client_assertion_type') !== jwtBearer || !assertion)
      return refuse(response, 401, 'invalid_client');

    const accepted = { audiences, clientId: field('client_id') };
    const client = await verifyClientAssertion(assertion, accepted, partners, spent);
    if (!client) return refuse(response, 401, 'invalid_client');
    const scopes = [...new Set((field('scope') ?? '').split(' ').filter(Boolean))];
    if (scopes.length === 0 || scopes.some((scope) => !client.scopes.includes(scope))) {
      return refuse(response, 400, 'invalid_scope');
    }
    response.json({
      access_token: await tokens.issue({ clientId: client.clientId, scopes }),
      token_type: 'Bearer',
      expires_in: accessTokenSeconds,
      scope: scopes.join(' '),
    });
  });

  router.use('/oauth', (error: unknown, _request: Request, response: Response, next: NextFunction) => {
    if (error instanceof RateLimitExceeded) {
      response.set('Retry-After', String(error.retryAfterSeconds));
      return refuse(response, 429, 'temporarily_unavailable');
    }
    if (isUnreadableBody(error)) return refuse(response, 400, 'invalid_request');
    next(error);
  });
  return router;
}

function refuse(response: Response, status: number, error: string): void {
  response.status(status).json({ error });
}

/** What the body parser refuses: too large, broken encoding, unknown charset. */
function isUnreadableBody(error: unknown): boolean {
  return (
    error instanceof Error && 'status' in error && Number(error.status) >= 400 && Number(error.status) < 500
  );
}
