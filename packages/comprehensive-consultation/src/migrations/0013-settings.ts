import { wallStatements } from '@tsunagu/access';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const schema = 'comprehensive_consultation';

/** 市の設定: days, hours and amounts that differ by city. */
export class Settings1700000200013 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table ${schema}.consultation_setting`);
  }
}

const statements = [
  `create table ${schema}.consultation_setting (
    municipality char(5) not null,
    id uuid not null,
    key text not null,
    value integer not null,
    unit text not null check (unit in ('hours', 'days', 'yen')),
    label text not null,
    reason text not null,
    position integer not null,
    published boolean not null default true,
    source_key text,
    source_hash text,
    version integer not null default 1,
    primary key (municipality, id),
    unique (municipality, key),
    unique (municipality, source_key)
  )`,
  ...wallStatements({
    schema,
    table: 'consultation_setting',
    dataClass: 'directory',
    rule: { by: 'directory', publishedColumn: 'published' },
  }),
];
