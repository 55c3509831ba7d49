import { createPrivateKey, createPublicKey, hkdfSync, type KeyObject, randomUUID } from 'node:crypto';
import { jwtVerify, SignJWT } from 'jose';
import { accessTokenSeconds } from '../limits.ts';

/** ASN.1 frame of an Ed25519 private key; the 32 bytes of the key follow. */
const ed25519Frame = Buffer.from('302e020100300506032b657004220420', 'hex');

export interface AccessTokenClaims {
  clientId: string;
  scopes: string[];
}

/**
 * Access tokens of partners: short-lived, signed (EdDSA), for this municipality's GraphQL door only.
 *
 * The key derives from the secret, so every replica of the gateway accepts what another one issued. Agency and purpose
 * are not in the token: they are read from the registration at every request.
 */
export class AccessTokens {
  readonly #privateKey: KeyObject;
  readonly #publicKey: KeyObject;

  constructor(
    secret: string,
    private readonly origin: string,
    private readonly municipality: string,
  ) {
    const seed = Buffer.from(hkdfSync('sha256', secret, '', 'tsunagu partner access token', 32));
    this.#privateKey = createPrivateKey({
      key: Buffer.concat([ed25519Frame, seed]),
      format: 'der',
      type: 'pkcs8',
    });
    this.#publicKey = createPublicKey(this.#privateKey);
  }

  issue({ clientId, scopes }: AccessTokenClaims): Promise<string> {
    return new SignJWT({ client_id: clientId, scope: scopes.join(' '), municipality: this.municipality })
      .setProtectedHeader({ alg: 'EdDSA', typ: 'at+jwt' })
      .setIssuer(this.origin)
      .setAudience(`${this.origin}/graphql`)
      .setSubject(clientId)
      .setJti(randomUUID())
      .setIssuedAt()
      .setExpirationTime(`${accessTokenSeconds}s`)
      .sign(this.#privateKey);
  }

  /** What a token says, or null when we did not issue it for this door, or it is too old. */
  async verify(token: string): Promise<AccessTokenClaims | null> {
    try {
      const { payload } = await jwtVerify(token, this.#publicKey, {
        algorithms: ['EdDSA'],
        typ: 'at+jwt',
        issuer: this.origin,
        audience: `${this.origin}/graphql`,
        requiredClaims: ['exp', 'sub', 'scope'],
      });
      if (payload.municipality !== this.municipality || !payload.sub || typeof payload.scope !== 'string')
        return null;
      return { clientId: payload.sub, scopes: payload.scope.split(' ').filter(Boolean) };
    } catch {
      return null;
    }
  }
}
