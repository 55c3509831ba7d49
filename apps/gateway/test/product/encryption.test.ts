import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createProductDatabase, type ProductDatabase } from './product.ts';

interface Column {
  table_name: string;
  column_name: string;
  type: string;
  data_class: string;
  is_key: boolean;
  encrypted: boolean;
  is_search_tag: boolean;
}

let product: ProductDatabase;
beforeAll(async () => {
  product = await createProductDatabase();
});
afterAll(() => product.drop());

/**
 * Columns of every table of the product that hold narrative or health: by the class of their own, or of their table.
 * Whether a column is part of a key of its table (primary or foreign), is encrypted, is a search tag.
 */
async function guardedColumns(): Promise<Column[]> {
  const { rows } = await product.admin.query<Column>(`
    select * from (
      select n.nspname || '.' || c.relname as table_name, a.attname as column_name,
        format_type(a.atttypid, null) as type,
        coalesce(substring(col_description(c.oid, a.attnum) from 'data-class: (\\w+)'),
          substring(obj_description(c.oid, 'pg_class') from 'data-class: (\\w+)')) as data_class,
        exists (select from pg_constraint k where k.conrelid = c.oid and k.contype in ('p', 'f') and a.attnum = any (k.conkey)) as is_key,
        exists (select from pg_constraint k where k.conrelid = c.oid and k.contype = 'c' and k.convalidated
          and k.conname = c.relname || '_' || a.attname || '_encrypted' and k.conkey = array[a.attnum]
          and pg_get_constraintdef(k.oid) like '%~~ ''enc1:\\%''%') as encrypted,
        coalesce(col_description(c.oid, a.attnum) like 'search-tag of %', false) as is_search_tag
      from pg_class c
      join pg_namespace n on n.oid = c.relnamespace
      join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      where c.relkind in ('r', 'p') and not n.nspname like 'pg\\_%') columns
    where data_class in ('narrative', 'health') order by 1, 2`);
  return rows;
}

/** What tells nothing by itself: who and when. Text, codes, numbers, flags and documents tell something. */
const harmlessTypes = new Set(['uuid', 'timestamp with time zone', 'tstzrange', 'date']);
const isHarmless = (column: Column) =>
  harmlessTypes.has(column.type) || column.is_key || column.column_name === 'version' || column.is_search_tag;

describe('文章と健康の列', () => {
  it('are encrypted in every table of class narrative and health, or tell nothing', async () => {
    const columns = await guardedColumns();
    expect(new Set(columns.map((column) => column.table_name)).size).toBeGreaterThan(8);
    const plain = columns.filter((column) => !column.encrypted && !isHarmless(column));
    expect(plain.map((column) => `${column.table_name}.${column.column_name} ${column.type}`)).toEqual([]);
  });

  it('hold nothing but ciphertext in a whole city, each value under a key that is there', async () => {
    const encrypted = (await guardedColumns()).filter((column) => column.encrypted);
    let values = 0;
    for (const { table_name, column_name } of encrypted) {
      const { rows } = await product.admin.query<{ value: string }>(
        `select "${column_name}" as value from ${table_name} where "${column_name}" is not null`,
      );
      values += rows.length;
      const plain = rows.filter(({ value }) => !/^enc1:[\w-]{80,}$/.test(value));
      expect(plain, `${table_name}.${column_name}`).toHaveLength(0);
    }
    expect(values).toBeGreaterThan(200);
  });

  it('can be found by nothing that was typed: no dump of the tables holds a word of a story', async () => {
    const tables = new Set((await guardedColumns()).map((column) => column.table_name));
    for (const table of tables) {
      const { rows } = await product.admin.query<{ row: string }>(`select t::text as row from ${table} t`);
      const japanese = rows.filter(({ row }) =>
        /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(row),
      );
      expect(japanese, table).toHaveLength(0);
    }
  });

  it('have one wrapped key for each case, which no runtime role can read', async () => {
    const { rows } = await product.admin.query<{ keys: number; lengths: number; readers: number }>(
      `select count(*)::int as keys, count(*) filter (where octet_length(wrapped) = 60)::int as lengths,
         (select count(*)::int from pg_roles r where r.rolname like 'tsunagu\\_%' and r.rolname <> 'tsunagu_owner'
            and (has_schema_privilege(r.oid, 'keys', 'usage') or has_table_privilege(r.oid, 'keys.case_key', 'select'))) as readers
       from keys.case_key`,
    );
    expect(rows[0]).toMatchObject({ lengths: rows[0]?.keys, readers: 0 });
    expect(rows[0]?.keys).toBeGreaterThan(20);
  });
});
