import { randomUUID } from 'node:crypto';
import { ownerRole } from '@tsunagu/access';
import { systemActor } from '@tsunagu/subgraph-kit';
import type { ClientBase } from 'pg';

/** One transaction with the rights of the owner of keys and facts. */
export async function asOwner<T>(client: ClientBase, work: () => Promise<T>): Promise<T> {
  await client.query('begin');
  try {
    await client.query(`set local role ${ownerRole}`);
    const result = await work();
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

/** What a command did, for the log of readings and writings: in its transaction, by the system, never a key. */
export async function writeKeyEvent(
  client: ClientBase,
  municipality: string,
  event: {
    action: string;
    outcome: 'written' | 'given';
    caseIds?: readonly string[];
    filter: Readonly<Record<string, string | number>>;
  },
): Promise<void> {
  const actor = { ...systemActor(municipality, randomUUID()), operation: 'npm run keys' };
  await client.query('select access.begin_call($1::jsonb)', [JSON.stringify(actor)]);
  await client.query('select access.write_audit($1::jsonb)', [
    JSON.stringify({
      subgraph: 'keys',
      personIds: [],
      ...event,
      caseIds: event.caseIds ?? [],
    }),
  ]);
}

/** Municipalities that have keys; their own is always among them, so that a command that found nothing is logged as well. */
export async function municipalitiesWithKeys(client: ClientBase, own: string): Promise<string[]> {
  const { rows } = await client.query<{ municipality: string }>(
    'select distinct municipality from keys.case_key',
  );
  return [...new Set([own, ...rows.map((row) => row.municipality)])];
}
