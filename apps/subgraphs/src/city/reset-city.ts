import { searchKeyId } from '@tsunagu/access';
import pg from 'pg';
import { catalogue } from '../catalogue.ts';

/** Facts of access that belong to residents and their cases. Accounts, sessions and the audit log stay. */
const factTables = [
  'seal',
  'consent_case',
  'consent_subject',
  'consent_class',
  'consent_agency',
  'consent',
  'case_assignment',
  'case_subject',
  'case_ref',
  'subject',
  'idempotency_key',
];

/**
 * 空にする: every record of the domains and the facts behind them; the plan's own data is imported again afterwards.
 *
 * Break-glass grants stay, as the log does. So do the keys their reasons are written in, and the key of search tags, which belongs
 * to no case. Keys of other municipalities are not this city's to destroy.
 */
export async function emptyCity(databaseUrl: string, municipality: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables
       where schemaname = any ($1) and tablename <> 'migration'
       union all select format('access.%I', t) from unnest($2::text[]) t where to_regclass('access.' || t) is not null`,
      [catalogue.map((domain) => domain.schema), factTables],
    );
    await client.query('begin');
    await client.query(`truncate ${rows.map((row) => row.name).join(', ')} cascade`);
    await client.query(
      `delete from keys.case_key k where k.municipality = $1 and k.case_id <> $2
         and not exists (select from access.break_glass g where g.municipality = k.municipality and g.grant_id = k.case_id)`,
      [municipality, searchKeyId],
    );
    await client.query('commit');
  } finally {
    await client.end();
  }
}
