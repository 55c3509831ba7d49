import { wallStatements } from '@tsunagu/access';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const schema = 'plan';

/** 施策に渡された困り事: which reports of missing resources a measure was given; what they say stays where they come from. */
export class UnmetNeed1700000700003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table ${schema}.reported_need`);
  }
}

const statements = [
  `create table ${schema}.reported_need (
    municipality char(5) not null,
    report_id uuid not null,
    measure_no smallint not null check (measure_no between 1 and 5),
    reported_on date not null,
    primary key (municipality, report_id)
  )`,
  `create index reported_need_by_measure on ${schema}.reported_need (municipality, measure_no, reported_on desc, report_id desc)`,
  ...wallStatements({ schema, table: 'reported_need', dataClass: 'directory', rule: { by: 'directory' } }),
];
