import type { MasterKeys } from '@tsunagu/access';
import type { ClientBase } from 'pg';
import { asOwner, municipalitiesWithKeys, writeKeyEvent } from './as-owner.ts';

const batch = 500;

/**
 * 主鍵の更新: wraps every key under the newest master key. No text is touched and nobody has to stop working: a call
 * unwraps what it was given, under whichever version that was.
 *
 * Every batch is one transaction; stopped in between, the next run goes on.
 *
 * @returns how many keys were wrapped again
 * @throws naming the case, when a key cannot be unwrapped: its version is not configured, or the row was changed
 */
export async function rotateKeys(
  client: ClientBase,
  masterKeys: MasterKeys,
  municipality: string,
): Promise<number> {
  let total = 0;
  for (const each of await asOwner(client, () => municipalitiesWithKeys(client, municipality))) {
    const rotated = await rotateOne(client, masterKeys, each);
    await asOwner(client, () =>
      writeKeyEvent(client, each, {
        action: 'keys.rotate',
        outcome: 'written',
        filter: { keys: rotated, version: masterKeys.newest },
      }),
    );
    total += rotated;
  }
  return total;
}

async function rotateOne(client: ClientBase, masterKeys: MasterKeys, municipality: string): Promise<number> {
  let rotated = 0;
  for (;;) {
    const count = await asOwner(client, () => rotateBatch(client, masterKeys, municipality));
    if (count === 0) return rotated;
    rotated += count;
  }
}

async function rotateBatch(
  client: ClientBase,
  masterKeys: MasterKeys,
  municipality: string,
): Promise<number> {
  const { rows } = await client.query<{ case_id: string; master_version: number; wrapped: Buffer }>(
    `select case_id, master_version, wrapped from keys.case_key
     where municipality = $1 and shredded_at is null and master_version <> $2
     order by case_id limit ${batch} for update`,
    [municipality, masterKeys.newest],
  );
  const wrapped = await Promise.all(
    rows.map(async (row) => {
      const owner = { municipality, caseId: row.case_id };
      try {
        const key = await masterKeys.unwrap({ version: row.master_version, wrapped: row.wrapped }, owner);
        return await masterKeys.wrap(key, owner);
      } catch (cause) {
        throw new Error(`key of case ${row.case_id}: ${(cause as Error).message}`, { cause });
      }
    }),
  );
  await client.query(
    `update keys.case_key k set master_version = n.version, wrapped = n.wrapped, rewrapped_at = now()
     from unnest($2::uuid[], $3::int[], $4::bytea[]) as n(case_id, version, wrapped)
     where k.municipality = $1 and k.case_id = n.case_id`,
    [
      municipality,
      rows.map((row) => row.case_id),
      wrapped.map(({ version }) => version),
      wrapped.map((each) => each.wrapped),
    ],
  );
  return rows.length;
}
