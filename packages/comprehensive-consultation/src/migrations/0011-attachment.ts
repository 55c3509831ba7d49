import { encryptedColumns, runtimeRole, wallStatements } from '@tsunagu/access';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const schema = 'comprehensive_consultation';

/**
 * 添付: files of a consultation. That there is one is a summary; its name and the key that opens it are narrative, and for
 * scanned sheets and other documents, which may say anything, health as well. The bytes lie in the file store.
 */
export class Attachment1700000200011 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table ${schema}.consultation_consent drop column attachment_id`);
    await runner.query(`drop table ${schema}.attachment_file, ${schema}.attachment`);
  }
}

const encrypted = { schema, table: 'attachment_file', keyId: 'case_id', columns: ['name', 'file_key'] };

const statements = [
  `create table ${schema}.attachment (
    municipality char(5) not null,
    id uuid not null,
    case_id uuid not null,
    kind text not null check (kind in ('consent-paper', 'consent-signature', 'sheet', 'document')),
    media_type text not null check (media_type in ('application/pdf', 'image/png', 'image/jpeg')),
    bytes integer not null check (bytes > 0),
    scan text not null check (scan in ('clean', 'not-scanned')),
    added_at timestamptz not null,
    added_by uuid,
    removed_at timestamptz,
    primary key (municipality, id),
    foreign key (municipality, case_id) references ${schema}.consultation_case
  )`,
  `create index attachment_by_case on ${schema}.attachment (municipality, case_id, added_at desc)`,
  `create table ${schema}.attachment_file (
    municipality char(5) not null,
    attachment_id uuid not null,
    case_id uuid not null,
    kind text not null,
    name text,
    file_key text,
    primary key (municipality, attachment_id),
    foreign key (municipality, attachment_id) references ${schema}.attachment
  )`,
  `alter table ${schema}.consultation_consent add column attachment_id uuid`,
  ...wallStatements({
    schema,
    table: 'attachment',
    dataClass: 'summary',
    rule: { by: 'case', column: 'case_id' },
  }),
  ...wallStatements({
    schema,
    table: 'attachment_file',
    dataClass: 'narrative',
    rule: { by: 'case', column: 'case_id' },
    columns: { kind: 'summary' },
  }),
  `create policy health_inside on ${schema}.attachment_file as restrictive for select to ${runtimeRole(schema)}
    using (kind in ('consent-paper', 'consent-signature')
      or exists (select from access.case_basis(case_id, 'health')))`,
  ...encryptedColumns(encrypted),
];
