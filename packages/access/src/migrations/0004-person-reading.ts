import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protectFacts } from './protect-facts.ts';

/** 一時間に見た人: whom each reader saw within the running hour, so that nobody leafs through the register. */
export class PersonReading1700000000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create unlogged table access.person_reading (
      municipality char(5) not null,
      reader text not null,
      hour timestamptz not null,
      person_id uuid not null,
      primary key (municipality, reader, hour, person_id)
    )`);
    for (const statement of protectFacts({ person_reading: 'identity' })) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table access.person_reading');
  }
}
