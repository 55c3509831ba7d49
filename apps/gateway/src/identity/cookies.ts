import type { IncomingMessage } from 'node:http';

/** The cookies of a request, first value wins; unreadable ones are skipped. */
export function cookiesOf(request: IncomingMessage): Map<string, string> {
  const cookies = new Map<string, string>();
  for (const pair of (request.headers.cookie ?? '').split(';')) {
    const at = pair.indexOf('=');
    if (at < 1) continue;
    const name = pair.slice(0, at).trim();
    if (!cookies.has(name)) cookies.set(name, pair.slice(at + 1).trim());
  }
  return cookies;
}

export interface CookieOptions {
  path: string;
  /** Sent over https only; false only for development on the loopback address. */
  secure: boolean;
  /** Without it the cookie ends with the browser. */
  maxAgeSeconds?: number;
}

/** A `Set-Cookie` value that scripts cannot read and other sites' requests do not carry, top-level links aside. */
export function setCookie(name: string, value: string, options: CookieOptions): string {
  return [
    `${name}=${value}`,
    `Path=${options.path}`,
    ...(options.maxAgeSeconds === undefined ? [] : [`Max-Age=${options.maxAgeSeconds}`]),
    'HttpOnly',
    'SameSite=Lax',
    ...(options.secure ? ['Secure'] : []),
  ].join('; ');
}

/** A `Set-Cookie` value that removes a cookie. */
export function clearCookie(name: string, options: CookieOptions): string {
  return setCookie(name, '', { ...options, maxAgeSeconds: 0 });
}
