import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { MasterKeys } from '@tsunagu/access';
import type { Pool, PoolClient } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { CityCase, CityContext, CityHousehold } from './city.ts';
import { BulkKeys } from './encryption/bulk-keys.ts';
import { encryptRows } from './encryption/encrypt-rows.ts';
import { encryptedColumnsOf } from './encryption/encrypted-catalogue.ts';
import { keyedId } from './identifier.ts';

/** What a city is loaded from. */
export interface CityOptions {
  municipality: string;
  households: readonly CityHousehold[];
  random: () => number;
  /** Administrator who bypasses row-level security: COPY does not work behind it. */
  pool: Pool;
  now: Date;
  /** Under which the keys of the invented cases are wrapped. */
  masterKeys: MasterKeys;
  /** Called with the number of rows after every table. */
  onRows?: (table: string, rows: number) => void;
}

const chunkBytes = 64 * 1024;

/**
 * The context of the domains' `city` functions. Rows that are there already are left alone, so that a second city can
 * be added beside the first.
 */
export function createCityContext(options: CityOptions): CityContext {
  const { municipality, households, random, pool, now } = options;
  const keys = new BulkKeys(pool, options.masterKeys, municipality);
  const copy: CityContext['copy'] = async (table, columns, rows) => {
    const encrypted = await encryptedColumnsOf(pool, table);
    const ready = await encryptRows({ columns, rows }, encrypted, keys, municipality);
    const count = await copyRows(pool, table, ready.columns, ready.rows);
    options.onRows?.(table, count);
  };
  return {
    municipality,
    households,
    random,
    pool,
    now,
    copy,
    cases: (facts) => loadCases(copy, municipality, [...facts]),
  };
}

async function copyRows(
  pool: Pool,
  table: string,
  columns: readonly string[],
  rows: Iterable<readonly unknown[]>,
): Promise<number> {
  const names = columns.map((column) => `"${column}"`).join(', ');
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query(
      `create temporary table incoming on commit drop as select ${names} from ${table} with no data`,
    );
    await pipeline(
      Readable.from(chunksOf(rows)),
      client.query(copyFrom(`copy incoming (${names}) from stdin`)),
    );
    const restore = await setIndexesAside(client, table);
    const { rowCount } = await client.query(
      `insert into ${table} (${names}) select ${names} from incoming on conflict do nothing`,
    );
    for (const statement of restore) await client.query(statement);
    await client.query('commit');
    return rowCount ?? 0;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw new Error(`${table}: ${(error as Error).message}`, { cause: error });
  } finally {
    client.release();
  }
}

/**
 * Building an index once is several times faster than filling it row by row. From an empty table all but the unique
 * indexes are dropped, inside the transaction of the load.
 *
 * @returns the statements that bring them back
 */
async function setIndexesAside(client: PoolClient, table: string): Promise<string[]> {
  const { rowCount } = await client.query(`select from ${table} limit 1`);
  if (rowCount) return [];
  const { rows } = await client.query<{ drop: string; restore: string }>(
    `select format('alter table %s drop constraint %I', $1::text, conname) as drop,
       format('alter table %s add constraint %I %s', $1::text, conname, pg_get_constraintdef(oid)) as restore
     from pg_constraint where conrelid = $1::regclass and contype = 'x'
     union all
     select format('drop index %s', indexrelid::regclass), pg_get_indexdef(indexrelid)
     from pg_index where indrelid = $1::regclass and not indisunique and not indisexclusion`,
    [table],
  );
  for (const { drop } of rows) await client.query(drop);
  return rows.map(({ restore }) => restore);
}

async function loadCases(
  copy: CityContext['copy'],
  municipality: string,
  facts: readonly CityCase[],
): Promise<void> {
  await copy(
    'access.case_ref',
    ['municipality', 'case_id', 'measure', 'kind', 'household_id', 'opened_at', 'closed_at'],
    facts.map((c) => [
      municipality,
      c.caseId,
      c.measure,
      c.kind,
      c.householdId,
      c.openedAt,
      c.closedAt ?? null,
    ]),
  );
  await copy(
    'access.case_subject',
    ['municipality', 'case_id', 'person_id'],
    facts.flatMap((c) => [...new Set(c.subjects)].map((person) => [municipality, c.caseId, person])),
  );
  await copy(
    'access.case_assignment',
    ['municipality', 'assignment_id', 'case_id', 'agency_id', 'staff_id', 'reason', 'valid'],
    facts.flatMap((c) =>
      c.assignments.map((a, index) => [
        municipality,
        keyedId('city-assignment', `${c.caseId}:${index}`),
        c.caseId,
        a.agencyId,
        a.staffId ?? null,
        a.reason,
        `[${a.from.toISOString()},${a.until?.toISOString() ?? ''})`,
      ]),
    ),
  );
}

function* chunksOf(rows: Iterable<readonly unknown[]>): Iterable<string> {
  let chunk = '';
  for (const row of rows) {
    chunk += `${row.map(cell).join('\t')}\n`;
    if (chunk.length >= chunkBytes) {
      yield chunk;
      chunk = '';
    }
  }
  if (chunk) yield chunk;
}

/** A value as COPY's text format writes it. */
function cell(value: unknown): string {
  if (value === null || value === undefined) return '\\N';
  return textOf(value).replace(/[\\\t\n\r]/g, (character) => escapes[character] as string);
}

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

function textOf(value: unknown): string {
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return `{${value.map(element).join(',')}}`;
  if (typeof value === 'boolean') return value ? 't' : 'f';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function element(value: unknown): string {
  if (value === null || value === undefined) return 'NULL';
  return `"${textOf(value).replace(/["\\]/g, '\\$&')}"`;
}
