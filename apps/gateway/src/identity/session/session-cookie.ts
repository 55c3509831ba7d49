import type { IncomingMessage } from 'node:http';
import { type CookieOptions, clearCookie, cookiesOf, setCookie } from '../cookies.ts';

/**
 * The one cookie of the portal. It holds an opaque random value and nothing else, and ends with the browser.
 *
 * Over https its name starts with `__Host-`: no other host, path or plain connection can set it. Plain http is for
 * development on this machine only.
 */
export class SessionCookie {
  readonly secure: boolean;
  readonly #name: string;
  readonly #options: CookieOptions;

  /** @throws when the portal is served over plain http from another machine */
  constructor(origin: string) {
    const { protocol, hostname } = new URL(origin);
    this.secure = protocol === 'https:';
    if (!this.secure && !['127.0.0.1', 'localhost', '[::1]'].includes(hostname)) {
      throw new Error(
        `${origin}: サインインには https が要ります（http で使えるのは、このコンピューターの中だけです）。`,
      );
    }
    this.#name = this.secure ? '__Host-tsunagu' : 'tsunagu-session';
    this.#options = { path: '/', secure: this.secure };
  }

  /** The value of a request's cookie; values that we cannot have issued count as present but open nothing. */
  read(request: IncomingMessage): string | undefined {
    return cookiesOf(request).get(this.#name) || undefined;
  }

  issue(secret: string): string {
    return setCookie(this.#name, secret, this.#options);
  }

  clear(): string {
    return clearCookie(this.#name, this.#options);
  }
}
