import { randomUUID } from 'node:crypto';
import { type NextFunction, type Request, type Response, Router } from 'express';
import type { Log } from '../../observability/log.ts';
import { carriesCsrfHeader } from '../csrf.ts';
import { languageOf } from '../page.ts';
import { safeReturnTo } from '../return-to.ts';
import type { Seal } from '../sealing.ts';
import type { SpentTokens } from '../spent-tokens.ts';
import { Attempts } from './attempts.ts';
import { type ClaimNames, workOf } from './claims.ts';
import type { IdentityProvider, SignedInPerson, SignInAttempt } from './identity-provider.ts';
import type { SessionStore } from './session.store.ts';
import type { SessionCookie } from './session-cookie.ts';
import { type SignInProblem, signInProblemPage } from './sign-in-problem.ts';
import { finishStepUp } from './step-up.ts';
import { steppedUpPage, tellFailed } from './step-up-page.ts';

export interface SessionRoutesParts {
  /** Origin of the portal as browsers see it, e.g. `http://127.0.0.1:4000`. */
  origin: string;
  provider: IdentityProvider;
  sessions: SessionStore;
  cookie: SessionCookie;
  seal: Seal;
  spent: SpentTokens;
  /** Roles and agency come from these claims at every sign-in; undefined: from the register. */
  claims?: ClaimNames;
  log: Log;
}

/** サインイン: `/auth/sign-in`, `/auth/step-up`, `/auth/callback`, `/auth/sign-out`, `/auth/me`. */
export function sessionRoutes(parts: SessionRoutesParts): Router {
  const { origin, provider, sessions, cookie, log } = parts;
  const attempts = new Attempts(parts.seal, parts.spent, cookie.secure);
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
    await leave(request, response, safeReturnTo(request.query.returnTo, origin));
  });

  // 本人の再確認: in a window of its own, or on the way back to a page of ours
  router.get('/auth/step-up', async (request, response) => {
    const { returnTo } = request.query;
    const back = returnTo === undefined ? '' : safeReturnTo(returnTo, origin);
    const secret = cookie.read(request);
    const session = secret ? await sessions.look(secret) : null;
    if (!session) return explain(request, response, 'session-over');
    await leave(request, response, back, { sessionId: session.sessionId, begunAt: Date.now() });
  });

  router.get('/auth/callback', async (request, response) => {
    const attempt = await attempts.take(request, response);
    if (!attempt) return explain(request, response, 'unknown-attempt');
    let person: SignedInPerson;
    try {
      person = await provider.redeem(new URL(request.originalUrl, origin), attempt);
    } catch (error) {
      if (request.query.error === 'access_denied')
        return explain(request, response, 'cancelled', { attempt });
      return explain(request, response, 'not-confirmed', { attempt, cause: error });
    }
    await (attempt.stepUp
      ? stepUp(request, response, { ...attempt, stepUp: attempt.stepUp }, person)
      : signIn(request, response, attempt, person));
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
      steppedUpAt: session.steppedUpAt?.toISOString() ?? null,
    });
  });

  router.use('/auth', (error: unknown, request: Request, response: Response, next: NextFunction) => {
    if (response.headersSent) return next(error);
    explain(request, response, 'failed', { cause: error });
  });
  return router;

  async function leave(
    request: Request,
    response: Response,
    returnTo: string,
    stepUp?: SignInAttempt['stepUp'],
  ): Promise<void> {
    const language = typeof request.query.lang === 'string' ? languageOf(request.query.lang) : undefined;
    try {
      const { url, attempt } = await provider.begin(returnTo, language, stepUp);
      attempts.keep(request, response, attempt);
      response.redirect(303, url.href);
    } catch (error) {
      explain(request, response, 'provider-unreachable', { cause: error });
    }
  }

  async function signIn(
    request: Request,
    response: Response,
    attempt: SignInAttempt,
    person: SignedInPerson,
  ): Promise<void> {
    const staff = parts.claims ? await byClaims(person, parts.claims) : await byRegister(person);
    if ('problem' in staff) return explain(request, response, staff.problem);
    const secret = await sessions.open({
      staffId: staff.id,
      authenticatedAt: person.authenticatedAt,
      device: request.get('user-agent'),
      replaces: cookie.read(request),
    });
    response.append('Set-Cookie', cookie.issue(secret));
    response.redirect(303, attempt.returnTo);
  }

  async function byRegister(person: SignedInPerson): Promise<{ id: string } | { problem: SignInProblem }> {
    const id = await sessions.findStaff(person.subject);
    return id ? { id } : { problem: 'not-registered' };
  }

  async function byClaims(
    person: SignedInPerson,
    names: ClaimNames,
  ): Promise<{ id: string } | { problem: SignInProblem }> {
    const { agencyId, roles, unknownRoles } = workOf(person.claims, names);
    if (unknownRoles > 0) log.warn('roles of the identity provider ignored', { count: unknownRoles });
    if (!agencyId) return { problem: 'agency-unknown' };
    try {
      const id = await sessions.signInByClaims(person.subject, { agencyId, roles });
      if (!id) return { problem: 'not-registered' };
      return roles.length > 0 ? { id } : { problem: 'no-role' };
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'TS001')
        return { problem: 'agency-unknown' };
      throw error;
    }
  }

  async function stepUp(
    request: Request,
    response: Response,
    attempt: SignInAttempt & Required<Pick<SignInAttempt, 'stepUp'>>,
    person: SignedInPerson,
  ): Promise<void> {
    const secret = cookie.read(request);
    const session = secret ? await sessions.look(secret) : null;
    const result = await finishStepUp(sessions, attempt, person, session);
    if (typeof result === 'string') return explain(request, response, result, { attempt });
    if (attempt.returnTo) return response.redirect(303, attempt.returnTo);
    const language = languageOf(request.query.lang, request.get('accept-language'));
    const { html, headers } = steppedUpPage(language, result);
    response.set(headers).send(html);
  }

  function explain(
    request: Request,
    response: Response,
    problem: SignInProblem,
    { attempt, cause }: { attempt?: SignInAttempt; cause?: unknown } = {},
  ): void {
    const errorId = cause === undefined ? undefined : randomUUID();
    if (errorId) log.error('sign-in failed', { errorId, problem, cause: codesOf(cause) });
    const { status, html, headers } = signInProblemPage({
      problem,
      language: languageOf(request.query.lang, request.get('accept-language')),
      ...(errorId ? { errorId } : {}),
      ...(attempt?.stepUp ? { stepUp: { returnTo: attempt.returnTo, script: tellFailed(problem) } } : {}),
    });
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
