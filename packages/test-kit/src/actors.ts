import { randomUUID } from 'node:crypto';
import type { Actor, Role } from '@tsunagu/access';

/** 岡山市, the municipality of every test unless a test is about tenants. */
export const okayama = '33100';

/** 職員: someone who is signed in, with roles at an agency. */
export function staff(roles: Role[], more: Partial<Actor> = {}): Actor {
  return {
    kind: 'staff',
    municipality: okayama,
    staffId: randomUUID(),
    roles,
    purpose: 'consultation',
    sessionId: randomUUID(),
    requestId: randomUUID(),
    ...more,
  };
}

/** 連携システム: a registered client with its scopes. */
export function partner(scopes: string[], more: Partial<Actor> = {}): Actor {
  return {
    kind: 'partner',
    municipality: okayama,
    roles: [],
    clientId: 'test-partner',
    scopes,
    purpose: 'consultation',
    requestId: randomUUID(),
    ...more,
  };
}

/** 市民: nobody in particular. */
export function anyone(more: Partial<Actor> = {}): Actor {
  return { kind: 'public', municipality: okayama, roles: [], requestId: randomUUID(), ...more };
}
