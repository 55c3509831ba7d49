import type { MigrationInterface, QueryRunner } from 'typeorm';

const table = 'comprehensive_consultation.handover';

/** 初回連絡: when the agency that accepted a hand-over first reached the person (M2-06). */
export class FirstContact1700000200018 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `alter table ${table} add column first_contact_at timestamptz, add column first_contact_by uuid,
         add check (first_contact_at is null or (state = 'accepted' and first_contact_at >= sent_at))`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table ${table} drop column first_contact_at, drop column first_contact_by`);
  }
}
