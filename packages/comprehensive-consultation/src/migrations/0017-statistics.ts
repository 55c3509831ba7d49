import { runtimeRole, wallStatements } from '@tsunagu/access';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const schema = 'comprehensive_consultation';

/** 統計: the published editions, and the days by which records are counted. */
export class Statistics1700000200017 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of tables.toReversed()) await runner.query(`drop table ${schema}.${table}`);
    for (const { name } of indexes) await runner.query(`drop index ${schema}.${name}`);
  }
}

const tables = ['statistics_edition', 'statistics_edition_count'] as const;

const indexes = [
  { name: 'coordination_by_request_day', on: 'coordination (municipality, requested_at)' },
  {
    name: 'coordination_by_acceptance_day',
    on: 'coordination (municipality, accepted_at) where accepted_at is not null',
  },
  {
    name: 'coordination_by_decision_day',
    on: 'coordination (municipality, decided_at) where decided_at is not null',
  },
  {
    name: 'coordination_by_advice_day',
    on: `coordination (municipality, ended_at) where outcome = 'advice-only'`,
  },
  {
    name: 'consultation_not_solved_by_day',
    on: `consultation_case (municipality, closed_at) where outcome = 'not-solved'`,
  },
  { name: 'handover_chain_by_day', on: 'handover (municipality, sent_at) where step = 1' },
] as const;

const statements = [
  `create table ${schema}.statistics_edition (
    municipality char(5) not null,
    id uuid not null,
    fiscal_year integer not null,
    number integer not null,
    as_of date not null,
    published_at timestamptz not null,
    published_by uuid,
    published boolean not null default true check (published),
    primary key (municipality, id),
    unique (municipality, fiscal_year, number)
  )`,
  `create table ${schema}.statistics_edition_count (
    municipality char(5) not null,
    edition_id uuid not null,
    figure text not null,
    counted integer not null,
    published boolean not null default true check (published),
    primary key (municipality, edition_id, figure),
    foreign key (municipality, edition_id) references ${schema}.statistics_edition
  )`,
  ...tables.flatMap((table) => [
    ...wallStatements({
      schema,
      table,
      dataClass: 'statistics',
      rule: { by: 'directory', publishedColumn: 'published' },
    }),
    // What was published stays: no edition is changed, and the lead division alone adds one.
    `create policy lead_division_publishes on ${schema}.${table} as restrictive for insert to ${runtimeRole(schema)}
      with check (access.has_role(array['lead-division']))`,
    `create policy stays_as_published on ${schema}.${table} as restrictive for update to ${runtimeRole(schema)} using (false)`,
  ]),
  ...indexes.map(({ name, on }) => `create index ${name} on ${schema}.${on}`),
];
