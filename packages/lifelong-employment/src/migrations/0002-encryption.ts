import { encryptedColumns, plainColumns } from '@tsunagu/access';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 健康上の配慮 is encrypted under the key of its registration (docs/adr/0016-encryption.md). */
export class Encryption1700000300002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of encryptedColumns(encrypted)) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of plainColumns(encrypted)) await runner.query(statement);
  }
}

const encrypted = {
  schema: 'lifelong_employment',
  table: 'registration_health',
  keyId: 'registration_id',
  columns: ['consideration'],
};
