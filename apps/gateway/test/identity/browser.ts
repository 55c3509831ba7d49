/** A browser as far as sign-in needs one: cookies per host name, redirects one at a time. */
export class Browser {
  readonly cookies = new Map<string, Map<string, string>>();

  async get(url: string, headers: Record<string, string> = {}): Promise<Response> {
    return this.#send(url, { headers });
  }

  async post(
    url: string,
    form: Record<string, string> = {},
    headers: Record<string, string> = {},
  ): Promise<Response> {
    return this.#send(url, { method: 'POST', body: new URLSearchParams(form), headers });
  }

  /** Follows redirects until a page comes or the stop is reached; returns the last address and its answer. */
  async follow(
    url: string,
    stop: (url: string) => boolean = () => false,
  ): Promise<{ url: string; response?: Response }> {
    for (let hop = 0; hop < 10; hop++) {
      if (stop(url)) return { url };
      const response = await this.get(url);
      const location = response.headers.get('location');
      if (!location) return { url, response };
      url = new URL(location, url).href;
    }
    throw new Error('too many redirects');
  }

  cookie(host: string, prefix: string): string | undefined {
    for (const [name, value] of this.cookies.get(host) ?? []) if (name.startsWith(prefix)) return value;
    return undefined;
  }

  clone(): Browser {
    const copy = new Browser();
    for (const [host, jar] of this.cookies) copy.cookies.set(host, new Map(jar));
    return copy;
  }

  async #send(url: string, init: RequestInit & { headers: Record<string, string> }): Promise<Response> {
    const host = new URL(url).hostname;
    const jar = this.cookies.get(host) ?? new Map<string, string>();
    this.cookies.set(host, jar);
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(url, {
      ...init,
      redirect: 'manual',
      headers: { ...init.headers, ...(cookie ? { cookie } : {}) },
    });
    for (const line of response.headers.getSetCookie()) {
      const [pair = '', ...attributes] = line.split('; ');
      const at = pair.indexOf('=');
      const [name, value] = [pair.slice(0, at), pair.slice(at + 1)];
      const gone = attributes.some((a) => a === 'Max-Age=0' || /^expires=Thu, 01 Jan 1970/i.test(a));
      if (gone || !value) jar.delete(name);
      else jar.set(name, value);
    }
    return response;
  }
}
