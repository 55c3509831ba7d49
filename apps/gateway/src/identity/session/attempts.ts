import type { Request, Response } from 'express';
import { type CookieOptions, clearCookie, cookiesOf, setCookie } from '../cookies.ts';
import { signInSeconds } from '../limits.ts';
import type { Seal } from '../sealing.ts';
import type { SpentTokens } from '../spent-tokens.ts';
import type { SignInAttempt } from './identity-provider.ts';

/** Several tabs may sign in at once; each attempt has a cookie of its own, up to this many. */
const attemptsKept = 5;

/** What a browser carries, sealed, from leaving for the identity provider until it comes back: once, and for ten minutes. */
export class Attempts {
  readonly #options: CookieOptions;
  readonly #prefix: string;

  constructor(
    private readonly seal: Seal,
    private readonly spent: SpentTokens,
    secure: boolean,
  ) {
    this.#options = { path: '/auth', secure };
    this.#prefix = `${secure ? '__Secure-' : ''}tsunagu-sign-in.`;
  }

  /** Gives the browser the attempt; the oldest ones make room. */
  keep(request: Request, response: Response, attempt: SignInAttempt): void {
    const old = [...cookiesOf(request).keys()].filter((name) => name.startsWith(this.#prefix));
    for (const name of old.slice(0, Math.max(0, old.length - attemptsKept + 1))) {
      response.append('Set-Cookie', clearCookie(name, this.#options));
    }
    const sealed = this.seal.seal(attempt, expiry());
    const options = { ...this.#options, maxAgeSeconds: signInSeconds };
    response.append('Set-Cookie', setCookie(`${this.#prefix}${attempt.state}`, sealed, options));
  }

  /** The attempt of a callback; null when this browser has none, it is too old, forged, or was used before. */
  async take(request: Request, response: Response): Promise<SignInAttempt | null> {
    const state = typeof request.query.state === 'string' ? request.query.state : '';
    const name = `${this.#prefix}${state}`;
    const sealed = state && cookiesOf(request).get(name);
    const attempt = sealed ? this.seal.open<SignInAttempt>(sealed) : null;
    if (!attempt || attempt.state !== state) return null;
    response.append('Set-Cookie', clearCookie(name, this.#options));
    return (await this.spent.spend('sign-in', 'portal', state, expiry())) ? attempt : null;
  }
}

function expiry(): Date {
  return new Date(Date.now() + signInSeconds * 1_000);
}
