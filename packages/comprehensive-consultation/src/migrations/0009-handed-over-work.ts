import { runtimeRole } from '@tsunagu/access';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const schema = 'comprehensive_consultation';
const table = `${schema}.consultation_draft`;

/** 引き継がれた下書き: a draft whose typist left belongs to the office; whoever goes on with it makes it theirs. */
export class HandedOverWork1700000200009 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table ${table} alter column staff_id drop not null`);
    await runner.query(`drop policy typed_by_actor on ${table}`);
    await runner.query(`create policy typed_by_actor on ${table} as restrictive to ${runtimeRole(schema)}
      using (staff_id = (select access.staff_id()) or staff_id is null) with check (staff_id = (select access.staff_id()))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop policy typed_by_actor on ${table}`);
    await runner.query(`create policy typed_by_actor on ${table} as restrictive to ${runtimeRole(schema)}
      using (staff_id = (select access.staff_id())) with check (staff_id = (select access.staff_id()))`);
    await runner.query(`alter table ${table} alter column staff_id set not null`);
  }
}
