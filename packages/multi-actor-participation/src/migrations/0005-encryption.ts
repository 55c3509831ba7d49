import { encryptedColumns, plainColumns } from '@tsunagu/access';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 困りごとの事情 is encrypted under the key of its emergency support (docs/adr/0016-encryption.md). */
export class Encryption1700000500005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of encryptedColumns(encrypted)) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of plainColumns(encrypted)) await runner.query(statement);
  }
}

const encrypted = {
  schema: 'multi_actor_participation',
  table: 'emergency_support_narrative',
  keyId: 'support_id',
  columns: ['circumstances', 'follow_up'],
};
