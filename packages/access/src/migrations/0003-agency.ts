import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protectFacts } from './protect-facts.ts';

/**
 * 機関の存在: which agencies there are, kept by the registry's own writes, so that no case is ever given to nobody.
 */
export class Agency1700000000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table access.agency (
      municipality char(5) not null,
      agency_id uuid not null,
      primary key (municipality, agency_id)
    )`);
    for (const statement of protectFacts({ agency: 'directory' })) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table access.agency');
  }
}
