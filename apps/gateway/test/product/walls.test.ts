import { randomUUID } from 'node:crypto';
import { ownerRole, runtimeRole } from '@tsunagu/access';
import { catalogue } from '@tsunagu/subgraphs';
import { okayama } from '@tsunagu/test-kit';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createProductDatabase, type ProductDatabase } from './product.ts';

/** Classes of which a stranger sees no row at all. */
const personal = ['identity', 'contact', 'summary', 'plan', 'progress', 'narrative', 'health', 'employment'];

interface Table {
  schema: string;
  name: string;
  owner: string;
  forced: boolean;
  comment: string | null;
}

let world: ProductDatabase;
let tables: Table[];

beforeAll(async () => {
  world = await createProductDatabase();
  const { rows } = await world.admin.query<Table>(
    `select n.nspname as schema, c.relname as name, pg_get_userbyid(c.relowner) as owner,
       c.relrowsecurity and c.relforcerowsecurity as forced, obj_description(c.oid) as comment
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'p') and c.relname <> 'migration' and n.nspname = any ($1)
     order by 1, 2`,
    [['access', ...catalogue.map((domain) => domain.schema)]],
  );
  tables = rows;
});
afterAll(() => world.drop());

/** Rows of each table of a domain that its own runtime role reads, past every resolver. */
async function rowsSeen(schema: string, actor: object | null): Promise<Map<string, number>> {
  const client = new pg.Client({ connectionString: world.database.urlFor(runtimeRole(schema)) });
  await client.connect();
  try {
    await client.query('begin');
    if (actor) await client.query(`select set_config('app.actor', $1, true)`, [JSON.stringify(actor)]);
    const seen = new Map<string, number>();
    for (const table of tables.filter((t) => t.schema === schema)) {
      const { rows } = await client.query<{ count: number }>(
        `select count(*)::int as count from "${schema}"."${table.name}"`,
      );
      seen.set(table.name, rows[0]?.count ?? 0);
    }
    return seen;
  } finally {
    await client.end();
  }
}

const stranger = {
  kind: 'staff',
  municipality: okayama,
  staffId: randomUUID(),
  agencyId: randomUUID(),
  roles: ['case-worker', 'clerk'],
  purpose: 'consultation',
  requestId: 'walls',
};

describe('the walls around every table', () => {
  it('are forced row-level security under an owner who cannot log in, with a data class', () => {
    expect(tables.length).toBeGreaterThan(60);
    for (const table of tables) {
      expect(table, `${table.schema}.${table.name}`).toMatchObject({ owner: ownerRole, forced: true });
      expect(table.comment, `${table.schema}.${table.name}`).toMatch(/^data-class: [a-z]+/);
    }
  });

  it('let no runtime role own anything, pass row-level security or become somebody else', async () => {
    const { rows } = await world.admin.query<{ rolname: string }>(
      `select rolname from pg_roles where rolname like 'tsunagu\\_%' and rolname <> $1
         and (rolsuper or rolbypassrls or rolcreaterole
           or exists (select from pg_class where relowner = pg_roles.oid)
           or exists (select from pg_auth_members where member = pg_roles.oid))`,
      [ownerRole],
    );
    expect(rows).toEqual([]);
  });

  it.each(catalogue.map((domain) => domain.schema))(
    'give nothing of %s without an identity',
    async (schema) => {
      const seen = await rowsSeen(schema, null);
      expect([...seen].filter(([, count]) => count > 0)).toEqual([]);
    },
  );

  it('guard tables that hold something', async () => {
    const guarded = tables.filter((t) => personal.includes(t.comment?.replace('data-class: ', '') ?? ''));
    const filled = await Promise.all(
      guarded.map(async ({ schema, name }) => {
        const { rows } = await world.admin.query(`select from "${schema}"."${name}" limit 1`);
        return rows.length;
      }),
    );
    expect(filled.filter((count) => count > 0).length).toBeGreaterThan(25);
  });

  it.each(catalogue.map((domain) => domain.schema))(
    'give a stranger nothing personal of %s',
    async (schema) => {
      const seen = await rowsSeen(schema, stranger);
      const classOf = (name: string) =>
        tables.find((t) => t.schema === schema && t.name === name)?.comment?.replace('data-class: ', '') ??
        '';
      const leaks = [...seen].filter(([name, count]) => count > 0 && personal.includes(classOf(name)));
      expect(leaks).toEqual([]);
    },
  );

  it('give a staff member of another municipality only what is published', async () => {
    for (const { schema } of catalogue) {
      const [home, away] = await Promise.all([
        rowsSeen(schema, { ...stranger, kind: 'public', roles: [] }),
        rowsSeen(schema, { ...stranger, municipality: '33202' }),
      ]);
      for (const [name, count] of away)
        expect(count, `${schema}.${name}`).toBeLessThanOrEqual(home.get(name) ?? 0);
    }
  });
});
