import { createHmac } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import Provider, { type Configuration } from 'oidc-provider';
import { isProduction } from '../environment.ts';
import { languageOf, type renderPage } from '../page.ts';
import type { ClaimNames } from '../session/claims.ts';
import type { IdentityProviderOptions } from '../session/identity-provider.ts';
import type { DemoStaff } from './demo-staff.ts';
import { memoryAdapter } from './memory-adapter.ts';
import { type ProviderKeys, providerKeys } from './provider-keys.ts';
import { errorPage, signedOutPage, signOutPage } from './provider-pages.ts';
import { renderStaffPicker } from './staff-picker.ts';

export interface DevelopmentProviderOptions {
  /** Port on `localhost`; 0 takes a free one. */
  port: number;
  /** Where to listen instead of both loopback addresses. The issuer stays `http://localhost:PORT`. */
  host?: string;
  dataDir: string;
  /** Secret of this installation; the client secret derives from it. */
  secret: string;
  /** Origin of the gateway. Must be another host name than `localhost`: cookies do not tell ports apart. */
  clientOrigin: string;
  /** Who may be chosen, asked for at every page. */
  staff: () => Promise<DemoStaff[]>;
  agencyNames?: (agencyIds: string[]) => Promise<ReadonlyMap<string, string>>;
  /** Names under which ID tokens say roles and agency, as a municipality's provider may do. */
  claimNames?: ClaimNames;
}

export interface DevelopmentProvider {
  issuer: string;
  /** What the gateway needs to sign people in here. */
  client: IdentityProviderOptions;
  close(): Promise<void>;
}

const clientId = 'tsunagu-portal';

/**
 * 開発用の認証サーバー: an OpenID Connect provider with a staff picker instead of passwords.
 *
 * @throws when NODE_ENV is production, or when portal and provider would share a host name
 */
export async function startDevelopmentProvider(
  options: DevelopmentProviderOptions,
): Promise<DevelopmentProvider> {
  if (isProduction()) {
    throw new Error(
      '開発用の認証サーバーは本番では起動できません。TSUNAGU_OIDC_ISSUER に認証サーバーを設定してください。',
    );
  }
  if (new URL(options.clientOrigin).hostname === 'localhost') {
    throw new Error(
      'ポータルと開発用の認証サーバーは別のホスト名が要ります（ポータルは 127.0.0.1 を使います）。',
    );
  }
  const keys = await providerKeys(options.dataDir);
  let handler: (request: IncomingMessage, response: ServerResponse) => void = (_request, response) => {
    response.writeHead(503).end();
  };
  const answer = (request: IncomingMessage, response: ServerResponse) => handler(request, response);
  const servers: [Server, ...Server[]] =
    options.host && options.host !== '127.0.0.1'
      ? [await listen(options.port, options.host, answer)]
      : await listenOnLocalhost(options.port, answer);
  const issuer = `http://localhost:${(servers[0].address() as AddressInfo).port}`;
  const client: IdentityProviderOptions = {
    issuer,
    clientId,
    clientSecret: createHmac('sha256', options.secret)
      .update('oidc-client:tsunagu-portal')
      .digest('base64url'),
  };
  const provider = new Provider(issuer, configuration(options, keys, client));
  const fallback = provider.callback();
  handler = (request, response) => {
    interaction(provider, options, request, response)
      .then((handled) => (handled ? undefined : fallback(request, response)))
      .catch(() => {
        const { html, headers } = errorPage(
          languageOf(request.headers['accept-language']),
          options.clientOrigin,
        );
        if (!response.headersSent) response.writeHead(400, headers);
        response.end(html);
      });
  };
  return {
    issuer,
    client,
    close: async () => {
      await Promise.all(
        servers.map((server) => {
          server.closeAllConnections();
          return new Promise((resolve) => server.close(resolve));
        }),
      );
    },
  };
}

function configuration(
  options: DevelopmentProviderOptions,
  keys: ProviderKeys,
  client: IdentityProviderOptions,
): Configuration {
  const { clientOrigin, claimNames = { roles: 'roles', agency: 'agency' } } = options;
  return {
    adapter: memoryAdapter(),
    clients: [
      {
        client_id: client.clientId,
        client_secret: client.clientSecret,
        redirect_uris: [`${clientOrigin}/auth/callback`],
        post_logout_redirect_uris: [`${clientOrigin}/`],
        response_types: ['code'],
        grant_types: ['authorization_code'],
        token_endpoint_auth_method: 'client_secret_basic',
      },
    ],
    jwks: keys.jwks as Configuration['jwks'],
    cookies: {
      keys: keys.cookieKeys,
      names: { session: 'tsunagu-idp', interaction: 'tsunagu-idp-sign-in', resume: 'tsunagu-idp-resume' },
    },
    responseTypes: ['code'],
    scopes: ['openid'],
    claims: {
      openid: ['sub', claimNames.roles, claimNames.agency],
      acr: null,
      sid: null,
      auth_time: null,
      iss: null,
    },
    clientAuthMethods: ['client_secret_basic'],
    pkce: { required: () => true },
    clientBasedCORS: () => false,
    features: {
      devInteractions: { enabled: false },
      userinfo: { enabled: false },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (ctx, form) =>
          send(ctx, signOutPage(languageOf(ctx.get('accept-language')), form, clientOrigin)),
        postLogoutSuccessSource: (ctx) =>
          send(ctx, signedOutPage(languageOf(ctx.get('accept-language')), clientOrigin)),
      },
    },
    interactions: { url: (_ctx, { uid }) => `/interaction/${uid}` },
    // our own portal needs no page that asks for consent
    loadExistingGrant: async (ctx) => {
      const { client: asking, session, provider } = ctx.oidc;
      const grantId = ctx.oidc.result?.consent?.grantId ?? session?.grantIdFor(asking!.clientId);
      const existing = grantId ? await provider.Grant.find(grantId) : undefined;
      if (existing && existing.accountId === session?.accountId) return existing;
      const grant = new provider.Grant({ clientId: asking!.clientId, accountId: session!.accountId });
      grant.addOIDCScope('openid');
      await grant.save();
      return grant;
    },
    findAccount: async (_ctx, subject) => {
      const known = (await options.staff()).find((person) => person.subject === subject);
      const claims = { sub: subject, [claimNames.roles]: known?.roles, [claimNames.agency]: known?.agencyId };
      return known ? { accountId: subject, claims: async () => claims } : undefined;
    },
    renderError: (ctx) => send(ctx, errorPage(languageOf(ctx.get('accept-language')), clientOrigin)),
    ttl: {
      AccessToken: 60,
      AuthorizationCode: 60,
      Grant: 8 * 3_600,
      IdToken: 300,
      Interaction: 15 * 60,
      Session: 8 * 3_600,
    },
  };
}

interface PageContext {
  type: string;
  body: unknown;
  set(headers: Record<string, string>): void;
}

function send(ctx: PageContext, { html, headers }: ReturnType<typeof renderPage>): void {
  ctx.set(headers);
  ctx.type = 'html';
  ctx.body = html;
}

/** The staff picker; false when the request is not about it. */
async function interaction(
  provider: Provider,
  options: DevelopmentProviderOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  const url = new URL(request.url ?? '/', provider.issuer);
  const match = /^\/interaction\/([\w-]+)(?:\/(sign-in|cancel))?$/.exec(url.pathname);
  if (!match) return false;
  const details = await provider.interactionDetails(request, response);
  if (details.uid !== match[1]) throw new Error('another interaction');
  const staff = await options.staff();
  if (request.method === 'GET' && !match[2]) {
    const agencyNames = await options.agencyNames?.([...new Set(staff.map((person) => person.agencyId))]);
    const { html, headers } = renderStaffPicker({
      language: languageOf(
        url.searchParams.get('lang'),
        details.params.ui_locales,
        request.headers['accept-language'],
      ),
      path: `/interaction/${details.uid}`,
      staff,
      agencyNames: agencyNames ?? new Map(),
      clientOrigin: options.clientOrigin,
    });
    response.writeHead(200, headers).end(html);
    return true;
  }
  if (request.method !== 'POST' || !match[2]) throw new Error('no such step');
  if (Number(request.headers['content-length'] ?? 0) > 2_000) throw new Error('the form is too large');
  const form = new URLSearchParams(await text(request));
  const chosen =
    match[2] === 'sign-in' ? staff.find((person) => person.subject === form.get('subject')) : undefined;
  const result = chosen
    ? { login: { accountId: chosen.subject, remember: false } }
    : { error: 'access_denied', error_description: 'nobody was chosen' };
  await provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false });
  return true;
}

/** `localhost` may mean either loopback address; both answer where both exist. */
async function listenOnLocalhost(
  port: number,
  handler: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<[Server, ...Server[]]> {
  const first = await listen(port, '127.0.0.1', handler);
  const taken = (first.address() as AddressInfo).port;
  const second = await listen(taken, '::1', handler).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT') return undefined;
    first.close();
    throw error;
  });
  return second ? [first, second] : [first];
}

function listen(
  port: number,
  host: string,
  handler: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<Server> {
  const limits = { headersTimeout: 10_000, requestTimeout: 20_000, connectionsCheckingInterval: 2_000 };
  const server = createServer(limits, handler);
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE') return reject(error);
      reject(
        new Error(
          `開発用の認証サーバーに使うポート ${port} が、ほかのプログラムに使われています。PORT を変えて起動してください（その次の番号も使います）。`,
        ),
      );
    });
    server.listen(port, host, () => resolve(server));
  });
}
