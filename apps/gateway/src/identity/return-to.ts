/**
 * Where a browser goes after signing in: a path of this origin and nothing else (no open redirect).
 *
 * @example safeReturnTo('/households?open=1', 'http://127.0.0.1:4000') // '/households?open=1'
 * @example safeReturnTo('//evil.example', 'http://127.0.0.1:4000')     // '/'
 */
export function safeReturnTo(wanted: unknown, origin: string): string {
  if (typeof wanted !== 'string' || wanted.length > 2_000) return '/';
  // A backslash, a control character or a second slash makes browsers read a path as a host.
  if (!/^\/(?![/\\])[^\\\p{Cc}]*$/u.test(wanted)) return '/';
  const url = URL.parse(wanted, origin);
  if (url?.origin !== origin || url.pathname.startsWith('//') || /^\/auth(\/|$)/.test(url.pathname))
    return '/';
  return `${url.pathname}${url.search}${url.hash}`;
}
