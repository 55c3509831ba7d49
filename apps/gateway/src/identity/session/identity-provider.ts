import * as oidc from 'openid-client';

export interface IdentityProviderOptions {
  /** Issuer of any OpenID Connect provider; https unless it is on this machine. */
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** Claim that holds the staff member's `subject` in the register (Entra ID: `oid`). */
  subjectClaim?: string;
  /**
   * `prompt` of the authorization request. The default `login` asks for the person every time: after 15 idle minutes at
   * a shared counter nobody may slip in on the colleague's sign-on. Empty string: leave it to the provider.
   */
  prompt?: string;
  /** `scope` of the authorization request; a provider may want more than `openid` for the claims of roles and agency. */
  scope?: string;
}

/** What the browser carries, sealed, from leaving for the provider until it comes back. */
export interface SignInAttempt {
  state: string;
  nonce: string;
  codeVerifier: string;
  /** A path of ours; empty: a window of its own that closes itself (step-up only). */
  returnTo: string;
  /** 本人の再確認 of a session that is open already. */
  stepUp?: { sessionId: string; begunAt: number };
}

/** Who the provider says it is. */
export interface SignedInPerson {
  subject: string;
  authenticatedAt: Date;
  /** When the provider last asked the person for proof; undefined when it does not say. */
  provenAt: Date | undefined;
  claims: Record<string, unknown>;
}

/** The OpenID Connect provider seen from the gateway: authorization code with PKCE, state and nonce. */
export class IdentityProvider {
  #configuration: Promise<oidc.Configuration> | undefined;

  constructor(
    private readonly options: IdentityProviderOptions,
    private readonly redirectUri: string,
  ) {}

  /** Where to send the browser, and what it must bring back. For a step-up the provider asks anew, whatever it remembers. */
  async begin(
    returnTo: string,
    language: string | undefined,
    stepUp?: SignInAttempt['stepUp'],
  ): Promise<{ url: URL; attempt: SignInAttempt }> {
    const configuration = await this.#discover();
    const attempt = {
      state: oidc.randomState(),
      nonce: oidc.randomNonce(),
      codeVerifier: oidc.randomPKCECodeVerifier(),
      returnTo,
      ...(stepUp ? { stepUp } : {}),
    };
    const prompt = stepUp ? 'login' : (this.options.prompt ?? 'login');
    const url = oidc.buildAuthorizationUrl(configuration, {
      redirect_uri: this.redirectUri,
      scope: this.options.scope ?? 'openid',
      state: attempt.state,
      nonce: attempt.nonce,
      code_challenge: await oidc.calculatePKCECodeChallenge(attempt.codeVerifier),
      code_challenge_method: 'S256',
      ...(prompt ? { prompt } : {}),
      ...(stepUp ? { max_age: '0' } : {}),
      ...(language ? { ui_locales: language } : {}),
    });
    return { url, attempt };
  }

  /**
   * Redeems the code of a callback.
   * @throws when state, nonce, code, signature, issuer or audience is not what was asked for
   */
  async redeem(callback: URL, attempt: SignInAttempt): Promise<SignedInPerson> {
    const tokens = await oidc.authorizationCodeGrant(await this.#discover(), callback, {
      expectedState: attempt.state,
      expectedNonce: attempt.nonce,
      pkceCodeVerifier: attempt.codeVerifier,
      idTokenExpected: true,
    });
    const claims = tokens.claims();
    const subject = claims?.[this.options.subjectClaim ?? 'sub'];
    if (typeof subject !== 'string' || !subject) throw new Error('the identity provider names no subject');
    const provenAt = claims?.auth_time ? new Date(claims.auth_time * 1_000) : undefined;
    return { subject, authenticatedAt: provenAt ?? new Date(), provenAt, claims: { ...claims } };
  }

  /** Where the browser ends the provider's session too; undefined when the provider cannot or does not answer. */
  async endSessionUrl(returnTo: string): Promise<string | undefined> {
    try {
      const configuration = await this.#discover();
      if (!configuration.serverMetadata().end_session_endpoint) return undefined;
      // no id_token_hint: it would put a token into the browser's history
      return oidc.buildEndSessionUrl(configuration, { post_logout_redirect_uri: returnTo }).href;
    } catch {
      return undefined;
    }
  }

  /** Asked for at the first sign-in and again after a failure, so that the gateway starts without its provider. */
  #discover(): Promise<oidc.Configuration> {
    this.#configuration ??= this.#load().catch((error) => {
      this.#configuration = undefined;
      throw error;
    });
    return this.#configuration;
  }

  async #load(): Promise<oidc.Configuration> {
    const { issuer, clientId, clientSecret } = this.options;
    const server = new URL(issuer);
    const onThisMachine = ['localhost', '127.0.0.1', '[::1]'].includes(server.hostname);
    return oidc.discovery(server, clientId, undefined, oidc.ClientSecretBasic(clientSecret), {
      timeout: 5,
      ...(server.protocol === 'http:' && onThisMachine ? { execute: [oidc.allowInsecureRequests] } : {}),
    });
  }
}
