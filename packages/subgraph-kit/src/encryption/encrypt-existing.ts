import { ciphertextPrefix, encryptText, type MasterKeys, ownerRole, searchTag } from '@tsunagu/access';
import type { ClientBase } from 'pg';
import { BulkKeys } from './bulk-keys.ts';
import { byTable, type EncryptedColumn, encryptedColumnsOf } from './encrypted-catalogue.ts';

const batch = 500;

/**
 * Encrypts what was written before its column was encrypted, and then declares that no plain text is left.
 *
 * Every batch is one transaction; stopped in between, the next start goes on. A database without such columns is done at
 * once.
 */
export async function encryptExisting(client: ClientBase, masterKeys: MasterKeys): Promise<void> {
  const open = byTable((await encryptedColumnsOf(client)).filter((column) => !column.complete));
  for (const [table, columns] of open) {
    while (await encryptBatch(client, masterKeys, table, columns)) {
      // the next batch, until none is left
    }
    for (const { constraint } of columns) {
      await client.query(`alter table ${table} validate constraint "${constraint}"`);
    }
  }
}

/** @returns whether there was anything to encrypt */
async function encryptBatch(
  client: ClientBase,
  masterKeys: MasterKeys,
  table: string,
  columns: readonly EncryptedColumn[],
): Promise<boolean> {
  await client.query('begin');
  try {
    await client.query(`set local role ${ownerRole}`);
    const { rows } = await client.query<Record<string, string | null>>(selectPlain(table, columns));
    for (const [municipality, ofOne] of Map.groupBy(rows, (row) => String(row.municipality))) {
      await encryptOfOne(client, new BulkKeys(client, masterKeys, municipality), {
        municipality,
        table,
        columns,
        rows: ofOne,
      });
    }
    await client.query('commit');
    return rows.length > 0;
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

function selectPlain(table: string, columns: readonly EncryptedColumn[]): string {
  const [first] = columns as [EncryptedColumn];
  const isPlain = (column: string) => `"${column}" not like '${ciphertextPrefix}%'`;
  return `select ctid::text, municipality, "${first.key}"::text as key_id,
      ${first.holder ? `"${first.holder}"::text` : 'null'} as key_holder,
      ${columns.map(({ column }) => `"${column}"`).join(', ')}
    from ${table} where ${columns.map(({ column }) => isPlain(column)).join(' or ')} limit ${batch} for update`;
}

async function encryptOfOne(
  client: ClientBase,
  keys: BulkKeys,
  plain: {
    municipality: string;
    table: string;
    columns: readonly EncryptedColumn[];
    rows: readonly Record<string, string | null>[];
  },
): Promise<void> {
  const { municipality, table, columns, rows } = plain;
  await keys.prepare(rows.map((row) => ({ caseId: String(row.key_id), holder: row.key_holder ?? null })));
  const set = new Map<string, (string | null)[]>();
  for (const { column, tag } of columns) {
    const name = `${table}.${column}`;
    const texts = rows.map((row) => ({ caseId: String(row.key_id), text: row[column] ?? null }));
    set.set(
      column,
      texts.map(({ caseId, text }) =>
        text === null || text.startsWith(ciphertextPrefix)
          ? text
          : encryptText(keys.of(caseId), { municipality, caseId, column: name }, text),
      ),
    );
    if (!tag) continue;
    const searchKey = await keys.searchKey();
    set.set(
      tag,
      texts.map(({ caseId, text }) => text && searchTag(searchKey, name, caseId, text)),
    );
  }
  const names = [...set.keys()];
  await client.query(
    `update ${table} as t set ${names.map((name) => `"${name}" = v."${name}"`).join(', ')}
     from unnest($1::text[], ${names.map((_, i) => `$${i + 2}::text[]`).join(', ')})
       as v(row_id, ${names.map((name) => `"${name}"`).join(', ')})
     where t.ctid = v.row_id::tid`,
    [rows.map((row) => row.ctid), ...set.values()],
  );
}
