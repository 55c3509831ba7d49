import type { RequestHandler } from 'express';
import { DoorRefusal } from './refusal.ts';

/**
 * Only requests for the configured origin are answered: a foreign `Host` means a wrong address or a page that made its
 * own name point here (DNS rebinding). On this machine `localhost` leads to the address that the cookies belong to.
 *
 * Health probes are mounted before it: a cluster asks by address.
 */
export function hostCheck(origin: string): RequestHandler {
  const { host, hostname, port } = new URL(origin);
  const alias = hostname === '127.0.0.1' ? `localhost${port ? `:${port}` : ''}` : undefined;
  return (request, response, next) => {
    const asked = request.headers.host?.toLowerCase();
    if (asked === host) return next();
    if (alias !== undefined && asked === alias && (request.method === 'GET' || request.method === 'HEAD')) {
      response.redirect(307, `${origin}${request.originalUrl}`);
      return;
    }
    throw new DoorRefusal(
      421,
      'WRONG_HOST',
      'このアドレスでは利用できません。案内されたアドレスを開いてください。',
    );
  };
}
