import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 所管課 know the row of the import they came from, so that an unchanged file changes nothing. */
export class ProgrammeSource1700000000011 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('drop function if exists access.set_programme_section(uuid, uuid, uuid, text, date)');
    await runner.query(
      'alter table access.programme_section add column source_key text, add column source_hash text',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'alter table access.programme_section drop column source_key, drop column source_hash',
    );
  }
}
