import { encryptedColumns, plainColumns } from '@tsunagu/access';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 医療の情報 is encrypted under the key of its discharge (docs/adr/0016-encryption.md). */
export class Encryption1700000100003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of encryptedColumns(encrypted)) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of plainColumns(encrypted)) await runner.query(statement);
  }
}

const encrypted = {
  schema: 'home_medical_care',
  table: 'discharge_health',
  keyId: 'discharge_id',
  columns: ['condition', 'care_needs'],
};
