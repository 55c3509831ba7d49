import type { IncomingMessage } from 'node:http';

/**
 * Whether our own page sent a request that changes something: only scripts of this origin can set the header, as we
 * answer no cross-origin preflight.
 */
export function carriesCsrfHeader(request: IncomingMessage, origin: string): boolean {
  const from = request.headers.origin;
  return request.headers['x-tsunagu-csrf'] === '1' && (from === undefined || from === origin);
}
