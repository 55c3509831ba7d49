import { DomainError } from '@tsunagu/subgraph-kit';

/** A public key as a partner sends it (RFC 7517); further members belong to its kind. */
export interface PublicKey {
  kty: string;
  kid?: string;
  [member: string]: unknown;
}

/** Members that only a private or symmetric key has. */
const secretMembers = ['d', 'p', 'q', 'dp', 'dq', 'qi', 'oth', 'k'];

/**
 * 公開鍵: the text a partner sent, one JWK or a JWK set.
 *
 * @throws OV-030 no JWK; OV-031 a secret is among it, which must be thrown away then
 */
export function keysFrom(text: string): { keys: PublicKey[] } {
  const keys = keysIn(text);
  if (keys.length === 0 || !keys.every(isKey)) {
    refuse('OV-030', '公開鍵（JWK または JWK Set の JSON）として読めません。');
  }
  if (keys.some((key) => secretMembers.some((member) => member in key))) {
    refuse(
      'OV-031',
      '秘密鍵が入っています。この鍵は使えません。相手に作り直してもらい、公開鍵だけを受け取ってください。',
    );
  }
  return { keys };
}

function keysIn(text: string): PublicKey[] {
  try {
    const read = JSON.parse(text) as ({ keys?: PublicKey[] } & PublicKey) | null;
    if (read === null) return [];
    return Array.isArray(read.keys) ? read.keys : [read];
  } catch {
    return [];
  }
}

/** `oct` is a shared secret: known, so that it is refused for what it is. */
const keyKinds = ['EC', 'RSA', 'OKP', 'oct'];

function isKey(key: unknown): key is PublicKey {
  return typeof key === 'object' && key !== null && keyKinds.includes(String((key as PublicKey).kty));
}

function refuse(code: string, message: string): never {
  throw new DomainError(code, message, { fields: { keys: message } });
}
