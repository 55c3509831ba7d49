import { randomUUID } from 'node:crypto';
import { type NextFunction, type Request, type Response, Router } from 'express';
import type { Log } from '../../observability/log.ts';
import { type CookieOptions, clearCookie, cookiesOf, setCookie } from '../cookies.ts';
import { carriesCsrfHeader } from '../csrf.ts';
import { signInSeconds } from '../limits.ts';
import { languageOf } from '../page.ts';
import { safeReturnTo } from '../return-to.ts';
import type { Seal } from '../sealing.ts';
import type { SpentTokens } from '../spent-tokens.ts';
import type { IdentityProvider, SignInAttempt } from './identity-provider.ts';
import type { SessionStore } from './session.store.ts';
import type { SessionCookie } from './session-cookie.ts';
import { type SignInProblem, signInProblemPage } from './sign-in-problem.ts';

export interface SessionRoutesParts {
  /** Origin of the portal as browsers see it, e.g. `http://127.0.0.1:4000`. */
  origin: string;
  provider: IdentityProvider;
  sessions: SessionStore;
  cookie: SessionCookie;
  seal: Seal;
  spent: SpentTokens;
  log: Log;
}

/** Several tabs may sign in at once; each attempt has a cookie of its own, up to this many. */
const attemptsKept = 5;

/** サインイン: `/auth/sign-in`, `/auth/callback`, `/auth/sign-out`, `/auth/me`. */
export function sessionRoutes(parts: SessionRoutesParts): Router {
  const { origin, provider, sessions, cookie, seal, spent, log } = parts;
  const attemptCookie: CookieOptions = { path: '/auth', secure: cookie.secure };
  const attemptPrefix = `${cookie.secure ? '__Secure-' : ''}tsunagu-sign-in.`;
  const router = Router();

  router.use('/auth', (_request, response, next) => {
    response.set({
      'Cache-Control': 'no-store',
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
    });
    next();
  });

  router.get('/auth/sign-in', async (request, response) => {
    if (isAnotherNameOfThisMachine(request, origin)) {
      // cookies belong to a host name: start where the callback will end
      response.redirect(303, `${origin}${request.originalUrl}`);
      return;
    }
    const language = typeof request.query.lang === 'string' ? languageOf(request.query.lang) : undefined;
    try {
      const { url, attempt } = await provider.begin(safeReturnTo(request.query.returnTo, origin), language);
      const old = [...cookiesOf(request).keys()].filter((name) => name.startsWith(attemptPrefix));
      for (const name of old.slice(0, Math.max(0, old.length - attemptsKept + 1))) {
        response.append('Set-Cookie', clearCookie(name, attemptCookie));
      }
      const sealed = seal.seal(attempt, new Date(Date.now() + signInSeconds * 1_000));
      const options = { ...attemptCookie, maxAgeSeconds: signInSeconds };
      response.append('Set-Cookie', setCookie(`${attemptPrefix}${attempt.state}`, sealed, options));
      response.redirect(303, url.href);
    } catch (error) {
      explain(request, response, 'provider-unreachable', error);
    }
  });

  router.get('/auth/callback', async (request, response) => {
    const state = typeof request.query.state === 'string' ? request.query.state : '';
    const name = `${attemptPrefix}${state}`;
    const sealed = state && cookiesOf(request).get(name);
    const attempt = sealed ? seal.open<SignInAttempt>(sealed) : null;
    if (!attempt || attempt.state !== state) return explain(request, response, 'unknown-attempt');
    response.append('Set-Cookie', clearCookie(name, attemptCookie));
    const expiresAt = new Date(Date.now() + signInSeconds * 1_000);
    if (!(await spent.spend('sign-in', 'portal', state, expiresAt)))
      return explain(request, response, 'unknown-attempt');

    let person: Awaited<ReturnType<IdentityProvider['redeem']>>;
    try {
      person = await provider.redeem(new URL(request.originalUrl, origin), attempt);
    } catch (error) {
      const cancelled = request.query.error === 'access_denied';
      return explain(
        request,
        response,
        cancelled ? 'cancelled' : 'not-confirmed',
        cancelled ? undefined : error,
      );
    }
    const staffId = await sessions.findStaff(person.subject);
    if (!staffId) return explain(request, response, 'not-registered');
    const secret = await sessions.open({
      staffId,
      authenticatedAt: person.authenticatedAt,
      device: request.get('user-agent'),
      replaces: cookie.read(request),
    });
    response.append('Set-Cookie', cookie.issue(secret));
    response.redirect(303, attempt.returnTo);
  });

  router.post('/auth/sign-out', async (request, response) => {
    if (!carriesCsrfHeader(request, origin)) {
      response
        .status(403)
        .json({ code: 'CSRF', message: 'この画面からサインアウトの操作をやり直してください。' });
      return;
    }
    const secret = cookie.read(request);
    if (secret) await sessions.end(secret, 'signed-out');
    response.append('Set-Cookie', cookie.clear());
    response.json({ next: (await provider.endSessionUrl(`${origin}/`)) ?? '/' });
  });

  router.get('/auth/me', async (request, response) => {
    const secret = cookie.read(request);
    if (!secret) {
      // Nobody is signed in yet, which is no error: browsers would show one on the console of every first page.
      response.json({ staff: null });
      return;
    }
    const session = await sessions.look(secret);
    if (!session) {
      response.append('Set-Cookie', cookie.clear());
      response.status(401).json({ code: 'UNAUTHENTICATED', message: 'サインインしてください。' });
      return;
    }
    response.json({
      staff: {
        id: session.staffId,
        name: session.displayName,
        agencyId: session.agencyId,
        roles: session.roles,
      },
      sessionExpiresAt: session.expiresAt.toISOString(),
    });
  });

  router.use('/auth', (error: unknown, request: Request, response: Response, next: NextFunction) => {
    if (response.headersSent) return next(error);
    explain(request, response, 'failed', error);
  });
  return router;

  function explain(request: Request, response: Response, problem: SignInProblem, cause?: unknown): void {
    const errorId = cause === undefined ? undefined : randomUUID();
    if (errorId) log.error('sign-in failed', { errorId, problem, cause: codesOf(cause) });
    const language = languageOf(request.query.lang, request.get('accept-language'));
    const { status, html, headers } = signInProblemPage(problem, language, errorId);
    response.status(status).set(headers).send(html);
  }
}

/** Names and codes only: what a provider answers may hold codes and tokens, which never belong in a log. */
function codesOf(error: unknown): string[] {
  if (!(error instanceof Error)) return [];
  const { code, error: refusal } = error as { code?: unknown; error?: unknown };
  const known = [code, refusal].filter((value) => typeof value === 'string' && /^\w{1,60}$/.test(value));
  return [[error.name, ...known].join(' '), ...codesOf(error.cause)];
}

function isAnotherNameOfThisMachine(request: Request, origin: string): boolean {
  const { hostname, port } = new URL(origin);
  return hostname === '127.0.0.1' && request.get('host') === `localhost:${port}`;
}
