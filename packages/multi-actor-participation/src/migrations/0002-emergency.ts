import { wallStatements } from '@tsunagu/access';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const schema = 'multi_actor_participation';

/** 緊急一時支援: a case of a household; one table per data class. */
export class Emergency1700000500002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of Object.keys(dataClasses).reverse())
      await runner.query(`drop table ${schema}.${table}`);
    await runner.query(`drop table ${schema}.emergency_support`);
  }
}

const dataClasses = {
  emergency_support_person: 'summary',
  emergency_support_item: 'summary',
  emergency_support_narrative: 'narrative',
} as const;

const statements = [
  `create table emergency_support (
    municipality char(5) not null,
    id uuid not null,
    household_id uuid,
    agency_id uuid not null,
    referred_by_id uuid,
    wanted text[] not null check (cardinality(wanted) > 0),
    state text not null check (state in ('requested', 'delivered', 'followed', 'withdrawn')),
    requested_on date not null,
    delivered_on date,
    followed_on date,
    outcome text check (outcome in ('settled', 'connected', 'continuing')),
    version integer not null default 1,
    primary key (municipality, id),
    check (delivered_on >= requested_on),
    check (followed_on >= delivered_on),
    check ((state = 'followed') = (outcome is not null))
  )`,
  `create index emergency_support_by_date on emergency_support (municipality, requested_on desc, id desc)`,
  `create table emergency_support_person (
    municipality char(5) not null,
    support_id uuid not null,
    person_id uuid not null,
    primary key (municipality, support_id, person_id),
    foreign key (municipality, support_id) references emergency_support
  )`,
  `create index emergency_support_person_by_person on emergency_support_person (municipality, person_id, support_id)`,
  `create table emergency_support_item (
    municipality char(5) not null,
    support_id uuid not null,
    kind text not null,
    quantity integer not null check (quantity > 0),
    primary key (municipality, support_id, kind),
    foreign key (municipality, support_id) references emergency_support
  )`,
  `create table emergency_support_narrative (
    municipality char(5) not null,
    support_id uuid not null,
    circumstances text not null,
    follow_up text not null,
    primary key (municipality, support_id),
    foreign key (municipality, support_id) references emergency_support
  )`,
  ...wallStatements({
    schema,
    table: 'emergency_support',
    dataClass: 'summary',
    rule: { by: 'case', column: 'id' },
  }),
  ...Object.entries(dataClasses).flatMap(([table, dataClass]) =>
    wallStatements({ schema, table, dataClass, rule: { by: 'case', column: 'support_id' } }),
  ),
];
