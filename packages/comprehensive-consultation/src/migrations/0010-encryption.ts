import { type EncryptedColumns, encryptedColumns, plainColumns } from '@tsunagu/access';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const schema = 'comprehensive_consultation';

/**
 * The words of a consultation are encrypted under the key of its case, a draft under a key of its own. What was no text
 * becomes text; the items of worries get a search tag, because lists are filtered by them (docs/adr/0016-encryption.md).
 */
export class Encryption1700000200010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const statements = [...becomeText, ...worries, ...encrypted.flatMap(encryptedColumns)];
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of encrypted.flatMap(plainColumns)) await runner.query(statement);
  }
}

const becomeText = [
  `alter table ${schema}.consultation_draft alter column content type text using content::text`,
  `alter table ${schema}.sheet_assessment alter column no_worries type text using no_worries::text`,
];

const worries = [
  `drop index ${schema}.sheet_worry_by_code`,
  `alter table ${schema}.sheet_worry add column position integer, add column code_tag text`,
  `update ${schema}.sheet_worry w set position = n.position from (
     select municipality, sheet_id, member_number, code,
       row_number() over (partition by municipality, sheet_id, member_number order by code) - 1 as position
     from ${schema}.sheet_worry) n
   where (w.municipality, w.sheet_id, w.member_number, w.code) = (n.municipality, n.sheet_id, n.member_number, n.code)`,
  `alter table ${schema}.sheet_worry drop constraint sheet_worry_pkey,
     add primary key (municipality, sheet_id, member_number, position)`,
];

const ofCase = (table: string, columns: readonly string[]): EncryptedColumns => ({
  schema,
  table,
  keyId: 'case_id',
  columns,
});

const encrypted: readonly EncryptedColumns[] = [
  ofCase('consultation_narrative', ['first_word', 'other_troubles', 'closing_note']),
  ofCase('sheet_assessment', ['no_worries', 'note']),
  { ...ofCase('sheet_worry', ['code', 'detail']), tags: { code: 'code_tag' } },
  ofCase('sheet_narrative', ['situation', 'wishes', 'strengths', 'referral_reason']),
  ofCase('sheet_health', ['condition', 'treatment']),
  ofCase('handover_word', ['word_to_target', 'passed_on_because']),
  { schema, table: 'consultation_draft', keyId: 'id', columns: ['content'], holder: 'staff_id' },
];
