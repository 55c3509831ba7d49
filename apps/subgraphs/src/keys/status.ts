import type { MasterKeys } from '@tsunagu/access';
import { encryptedColumnsOf } from '@tsunagu/subgraph-kit';
import type { ClientBase } from 'pg';
import { asOwner, municipalitiesWithKeys, writeKeyEvent } from './as-owner.ts';
import { defaultRetention } from './retention.ts';

export interface KeyStatus {
  municipality: string;
  /** Keys by version of the master key, newest first. */
  versions: { version: number; keys: number; configured: boolean }[];
  shredded: number;
  retentions: { kind: string; years: number; source: string }[];
}

/** How the keys stand, per municipality; counts only. */
export async function keyStatus(
  client: ClientBase,
  masterKeys: MasterKeys,
  municipality: string,
): Promise<KeyStatus[]> {
  return asOwner(client, async () => {
    const found: KeyStatus[] = [];
    for (const each of await municipalitiesWithKeys(client, municipality)) {
      const status = await statusOf(client, masterKeys, each);
      await writeKeyEvent(client, each, {
        action: 'keys.status',
        outcome: 'given',
        filter: { keys: status.versions.reduce((sum, { keys }) => sum + keys, 0) },
      });
      found.push(status);
    }
    return found;
  });
}

async function statusOf(
  client: ClientBase,
  masterKeys: MasterKeys,
  municipality: string,
): Promise<KeyStatus> {
  const versions = await client.query<{ version: number; keys: number }>(
    `select master_version as version, count(*)::int as keys from keys.case_key
     where municipality = $1 and shredded_at is null group by 1 order by 1 desc`,
    [municipality],
  );
  const shredded = await client.query<{ keys: number }>(
    'select count(*)::int as keys from keys.case_key where municipality = $1 and shredded_at is not null',
    [municipality],
  );
  const retentions = await client.query<KeyStatus['retentions'][number]>(
    'select kind, years, source from access.case_retention where municipality = $1 order by kind',
    [municipality],
  );
  const rules = retentions.rows;
  const { caseKind: kind, years, source } = defaultRetention;
  return {
    municipality,
    versions: versions.rows.map((row) => ({ ...row, configured: masterKeys.versions.includes(row.version) })),
    shredded: shredded.rows[0]?.keys ?? 0,
    retentions: rules.some((rule) => rule.kind === kind) ? rules : [...rules, { kind, years, source }],
  };
}

/** Encrypted columns in which plain text may be left; none after a start of the product. */
export async function unfinishedColumns(client: ClientBase): Promise<string[]> {
  const columns = await encryptedColumnsOf(client);
  return columns.filter(({ complete }) => !complete).map(({ table, column }) => `${table}.${column}`);
}
