import type { Actor } from '@tsunagu/access';
import { describe, expect, test } from 'vitest';
import type { CallDatabase } from './call-database.ts';
import { CallContext } from './context.ts';
import { ReadLog } from './read-log.ts';

const now = () => new Date();
const ago = (seconds: number) => new Date(now().getTime() - seconds * 1_000).toISOString();
const worker: Actor = {
  kind: 'staff',
  municipality: '33100',
  staffId: 'one',
  roles: ['case-worker'],
  purpose: 'consultation',
  requestId: 'r',
};

function authorize(actor: Actor, action = 'glass.break'): Promise<void> {
  const parts = {
    actor,
    db: {} as CallDatabase,
    reads: new ReadLog(),
    actions: {
      'glass.break': { mutations: [], roles: ['case-worker'], on: 'tenant', stepUp: true },
      'note.write': { mutations: [], roles: ['case-worker'], on: 'tenant' },
    },
    publish: async () => undefined,
  } as unknown as ConstructorParameters<typeof CallContext>[0];
  return new CallContext(parts).authorize(action);
}

describe('an action that wants a fresh proof of identity', () => {
  test.each([
    ['that was never given', undefined],
    ['that is older than five minutes', ago(301)],
    ['that lies in the future', ago(-60)],
    ['that is no time', 'yesterday'],
  ])('is refused with one %s', async (_which, steppedUpAt) => {
    await expect(authorize({ ...worker, ...(steppedUpAt ? { steppedUpAt } : {}) })).rejects.toMatchObject({
      code: 'STEP_UP_REQUIRED',
    });
  });

  test('is open shortly after one, and other actions always are', async () => {
    await expect(authorize({ ...worker, steppedUpAt: ago(290) })).resolves.toBeUndefined();
    await expect(authorize(worker, 'note.write')).resolves.toBeUndefined();
  });

  test('does not exist for who may not do it at all', async () => {
    await expect(authorize({ ...worker, roles: ['clerk'] })).rejects.toMatchObject({
      code: 'NOT_FOUND_OR_NOT_PERMITTED',
    });
  });
});
