import type { MigrationInterface, QueryRunner } from 'typeorm';
import { encryptedColumns, plainColumns } from '../keys/encrypted-columns.ts';

/**
 * 緊急閲覧の理由 and the note of its review tell of a person in distress: they are encrypted under a key of the grant, which its
 * staff and the lead division may use (docs/adr/0016-encryption.md).
 */
export class BreakGlassWords1700000000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of encryptedColumns(words)) await runner.query(statement);
    await runner.query(`comment on column access.break_glass.finding is 'data-class: summary'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of plainColumns(words)) await runner.query(statement);
  }
}

const words = {
  schema: 'access',
  table: 'break_glass',
  keyId: 'grant_id',
  columns: ['reason', 'review_note'],
  holder: 'staff_id',
};
