import { catalogue } from '@tsunagu/subgraphs';
import pg from 'pg';

/** Databases that differ from the product's in one thing each. */
export type Twin = 'unprotected' | 'unlogged' | 'unwaiting';

/** 監査なし: the calls are as before, the event is not written. */
const withoutAudit = [
  `create or replace function access.write_audit(p_event jsonb) returns void language sql as $$ select $$`,
];

/** 方針なし: whoever asks sees every row of the municipality; nothing is looked up to find out. */
const withoutPolicy = [
  `create or replace function access.begin_call(actor jsonb) returns void language sql as
     $$ select set_config('app.actor', actor::text, true) $$`,
  `create or replace function access.case_basis(p_id uuid, p_class text) returns table (basis text, evidence_id uuid)
     language sql stable parallel safe rows 1 as $$ select 'off', null::uuid $$`,
  `create or replace function access.person_basis(p_id uuid, p_class text) returns table (basis text, evidence_id uuid)
     language sql stable parallel safe rows 1 as $$ select 'off', null::uuid $$`,
];

const withoutRowSecurity = `do $$ declare t record; begin
  for t in select c.oid::regclass as name from pg_class c
    where c.relkind in ('r', 'p') and c.relnamespace::regnamespace::text = any ('{${catalogue.map(({ schema }) => schema).join(',')}}')
  loop execute format('alter table %s disable row level security', t.name); end loop; end $$`;

/**
 * Copies the database that `url` names, once per twin. Nobody may be connected to it meanwhile.
 *
 * @returns the address of each
 */
export async function makeTwins(url: string): Promise<Record<Twin, string>> {
  return {
    unprotected: await twin(url, 'unprotected', [...withoutAudit, ...withoutPolicy, withoutRowSecurity]),
    unlogged: await twin(url, 'unlogged', withoutAudit),
    unwaiting: await twin(url, 'unwaiting', [`alter database bench_unwaiting set synchronous_commit = off`]),
  };
}

async function twin(url: string, name: Twin, statements: readonly string[]): Promise<string> {
  const original = new URL(url).pathname.slice(1);
  const copy = `bench_${name}`;
  await run(address(url, 'template1'), [
    `drop database if exists ${copy} with (force)`,
    `create database ${copy} template ${pg.escapeIdentifier(original)}`,
  ]);
  await run(address(url, copy), [...statements, 'analyze']);
  return address(url, copy);
}

async function run(url: string, statements: readonly string[]): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

function address(url: string, database: string): string {
  const other = new URL(url);
  other.pathname = `/${database}`;
  return other.toString();
}
