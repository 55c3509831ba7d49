import type { Adapter, AdapterPayload } from 'oidc-provider';

interface Entry {
  payload: AdapterPayload;
  expiresAt: number;
}

/** Sweep when the store has grown by this many entries. */
const sweepEvery = 500;

/**
 * Storage of the development provider: in memory, gone with the process. The portal's sessions do not depend on it.
 */
export function memoryAdapter(): (model: string) => Adapter {
  const entries = new Map<string, Entry>();
  let sinceSweep = 0;

  const read = (key: string): AdapterPayload | undefined => {
    const entry = entries.get(key);
    if (entry && entry.expiresAt <= Date.now()) entries.delete(key);
    return entry && entry.expiresAt > Date.now() ? entry.payload : undefined;
  };
  const findBy = (prefix: string, matches: (payload: AdapterPayload) => boolean) => {
    for (const key of entries.keys()) {
      const payload = key.startsWith(prefix) ? read(key) : undefined;
      if (payload && matches(payload)) return payload;
    }
    return undefined;
  };

  return (model) => ({
    async upsert(id, payload, expiresIn) {
      if (++sinceSweep > sweepEvery) {
        sinceSweep = 0;
        for (const key of [...entries.keys()]) read(key);
      }
      entries.set(`${model}:${id}`, { payload, expiresAt: Date.now() + (expiresIn ?? 3_600) * 1_000 });
    },
    find: async (id) => read(`${model}:${id}`),
    findByUid: async (uid) => findBy(`${model}:`, (payload) => payload.uid === uid),
    findByUserCode: async () => undefined,
    async consume(id) {
      const payload = read(`${model}:${id}`);
      if (payload) payload.consumed = Math.floor(Date.now() / 1_000);
    },
    async destroy(id) {
      entries.delete(`${model}:${id}`);
    },
    // this model's alone: the interaction in which a colleague takes over names the grant of the one before, and goes on
    async revokeByGrantId(grantId) {
      for (const [key, { payload }] of [...entries]) {
        if (key.startsWith(`${model}:`) && payload.grantId === grantId) entries.delete(key);
      }
    },
  });
}
