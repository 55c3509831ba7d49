import { wallStatements } from '@tsunagu/access';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const schema = 'comprehensive_consultation';

/**
 * 会議: 支援会議, 重層的支援会議 and アドバイザー会議 as records, and the notices of secrecy. Who sits and what was tabled are
 * facts of access alone.
 */
export class Conference1700000200004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of tables.toReversed()) await runner.query(`drop table ${schema}.${table}`);
  }
}

const tables = ['secrecy_notice', 'conference', 'conference_purpose'];

const statements = [
  `create table secrecy_notice (
    municipality char(5) not null,
    id uuid not null,
    kind text not null check (kind in ('support', 'multi-layer', 'adviser')),
    edition text not null,
    position integer not null,
    duty text not null,
    penalty text,
    law text not null,
    source text not null,
    source_key text,
    source_hash text,
    version integer not null default 1,
    primary key (municipality, id),
    unique (municipality, kind, edition),
    unique (municipality, source_key)
  )`,
  `create table conference (
    municipality char(5) not null,
    id uuid not null,
    case_id uuid not null,
    kind text not null check (kind in ('support', 'multi-layer', 'adviser')),
    convening_agency_id uuid not null,
    convened_at timestamptz not null,
    held_at timestamptz not null,
    place text,
    closed_at timestamptz,
    version integer not null default 1,
    primary key (municipality, id),
    foreign key (municipality, case_id) references consultation_case
  )`,
  `create index conference_by_case on conference (municipality, case_id, held_at desc)`,
  `create index conference_by_convener on conference (municipality, convening_agency_id, held_at desc)`,
  `create table conference_purpose (
    municipality char(5) not null,
    conference_id uuid not null,
    case_id uuid not null,
    purpose text not null,
    primary key (municipality, conference_id),
    foreign key (municipality, conference_id) references conference
  )`,
  ...wallStatements({ schema, table: 'secrecy_notice', dataClass: 'directory', rule: { by: 'directory' } }),
  ...(['conference', 'conference_purpose'] as const).flatMap((table) =>
    wallStatements({
      schema,
      table,
      dataClass: table === 'conference' ? 'summary' : 'plan',
      rule: { by: 'case', column: 'case_id', writers: 'participants' },
    }),
  ),
];
