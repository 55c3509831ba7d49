import type { Actor } from '@tsunagu/access';
import { SignJWT } from 'jose';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { IdentityRefused, type SignedCall, signActor, verifyActor } from './identity-token.ts';

const worker: Actor = {
  kind: 'staff',
  municipality: '33100',
  staffId: 'staff-1',
  agencyId: 'agency-1',
  roles: ['case-worker'],
  purpose: 'consultation',
  requestId: 'request-1',
};
const call: SignedCall = {
  audience: 'registry',
  body: '{"query":"{ person { id } }"}',
  secret: 'a shared secret',
};

describe('a signed identity', () => {
  afterEach(() => vi.useRealTimers());

  test('gives the subgraph the actor the gateway vouched for', async () => {
    expect(await verifyActor(await signActor(worker, call), call)).toEqual(worker);
  });

  test.each<[string, Partial<SignedCall>]>([
    ['another subgraph', { audience: 'plan' }],
    ['another body', { body: '{"query":"{ people { id } }"}' }],
    ['another secret', { secret: 'somebody else' }],
  ])('does not open %s', async (_what, other) => {
    await expect(verifyActor(await signActor(worker, call), { ...call, ...other })).rejects.toThrow(
      IdentityRefused,
    );
  });

  test('is worth nothing after 30 seconds', async () => {
    vi.useFakeTimers({ now: Date.now(), toFake: ['Date'] });
    const token = await signActor(worker, call);
    vi.setSystemTime(Date.now() + 29_000);
    await expect(verifyActor(token, call)).resolves.toEqual(worker);
    vi.setSystemTime(Date.now() + 2_000);
    await expect(verifyActor(token, call)).rejects.toThrow(IdentityRefused);
  });

  test.each([
    ['a missing token', undefined],
    ['a token that is none', 'not.a.token'],
    [
      'an unsigned token',
      `${Buffer.from('{"alg":"none"}').toString('base64url')}.${Buffer.from('{}').toString('base64url')}.`,
    ],
  ])('%s is refused', async (_what, token) => {
    await expect(verifyActor(token, call)).rejects.toThrow(IdentityRefused);
  });

  test('a token of the same secret for another use is refused', async () => {
    const other = await new SignJWT({ actor: worker })
      .setProtectedHeader({ alg: 'HS256' })
      .setAudience('registry')
      .setIssuedAt()
      .setExpirationTime('30s')
      .sign(new TextEncoder().encode(call.secret));
    await expect(verifyActor(other, call)).rejects.toThrow(IdentityRefused);
  });

  test('an actor with a role nobody has is refused', async () => {
    const token = await signActor({ ...worker, roles: ['mayor' as never] }, call);
    await expect(verifyActor(token, call)).rejects.toThrow(IdentityRefused);
  });
});
