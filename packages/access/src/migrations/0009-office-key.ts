import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 引き継がれた下書きの鍵: what a colleague who left had typed and not yet recorded can be read by their office. */
export class OfficeKey1700000000009 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table keys.case_key add column office uuid');
    await runner.query(
      'create index on keys.case_key (municipality, holder) where holder is not null and shredded_at is null',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table keys.case_key drop column office');
  }
}
