import { byTable, type EncryptedColumn, encryptedColumnsOf } from '@tsunagu/subgraph-kit';
import type { ClientBase } from 'pg';
import { asOwner, municipalitiesWithKeys, writeKeyEvent } from './as-owner.ts';
import { yearsOfCase } from './retention.ts';

const batch = 500;

const expired = `from keys.case_key k
  join access.case_ref r on r.municipality = k.municipality and r.case_id = k.case_id
  where k.municipality = $1 and k.shredded_at is null
    and r.closed_at + make_interval(years => ${yearsOfCase}) < now()`;

/** How many cases have a key although their retention is over. */
export async function countExpired(client: ClientBase, municipality: string): Promise<number> {
  return asOwner(client, async () => {
    let total = 0;
    for (const each of await municipalitiesWithKeys(client, municipality)) {
      const { rows } = await client.query<{ count: string }>(`select count(*)::int as count ${expired}`, [
        each,
      ]);
      const count = Number(rows[0]?.count);
      await writeKeyEvent(client, each, {
        action: 'keys.countExpired',
        outcome: 'given',
        filter: { keys: count },
      });
      total += count;
    }
    return total;
  });
}

/**
 * 保存期間の満了: destroys the keys of cases that were closed longer ago than their kind is kept. Their texts cannot be
 * read any more, in the database and in every backup that does not hold the keys; search tags go with them.
 *
 * @returns how many keys were destroyed
 */
export async function shredExpired(client: ClientBase, municipality: string): Promise<number> {
  const tagged = (await encryptedColumnsOf(client)).filter((column) => column.tag);
  let total = 0;
  for (const each of await asOwner(client, () => municipalitiesWithKeys(client, municipality))) {
    for (;;) {
      const count = await asOwner(client, () => shredBatch(client, each, tagged));
      total += count;
      if (count < batch) break;
    }
  }
  if (total > 0) await client.query('vacuum full keys.case_key');
  return total;
}

async function shredBatch(
  client: ClientBase,
  municipality: string,
  tagged: readonly EncryptedColumn[],
): Promise<number> {
  const { rows } = await client.query<{ case_id: string }>(
    `select k.case_id ${expired} order by k.case_id limit ${batch} for update of k`,
    [municipality],
  );
  const caseIds = rows.map((row) => row.case_id);
  await client.query(
    `update keys.case_key set wrapped = null, shredded_at = now()
     where municipality = $1 and case_id = any ($2::uuid[])`,
    [municipality, caseIds],
  );
  for (const [table, columns] of byTable(tagged)) {
    const nothing = columns.map(({ tag }) => `"${tag}" = null`).join(', ');
    await client.query(
      `update ${table} set ${nothing} where municipality = $1 and "${columns[0]?.key}" = any ($2::uuid[])`,
      [municipality, caseIds],
    );
  }
  await writeKeyEvent(client, municipality, {
    action: 'keys.shred',
    outcome: 'written',
    caseIds,
    filter: { keys: caseIds.length },
  });
  return caseIds.length;
}
