import { type TableWall, wallStatements } from '@tsunagu/access';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const schema = 'registry';

/** 相談機関一覧の発行: what each issued version said, word for word, so that the next one tells what is different. */
export class DirectoryIssues1700000000107 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...tables, ...wallStatements(wall), keepIssuedEntries('true')])
      await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table ${schema}.directory_issue_entry`);
    await runner.query(`alter table ${schema}.directory_version drop column note, drop column issued_by`);
  }
}

const tables = [
  `alter table directory_version add column note text, add column issued_by uuid`,
  `create table directory_issue_entry (
    municipality char(5) not null,
    version text not null,
    no integer not null,
    content jsonb not null,
    published boolean not null default true,
    primary key (municipality, version, no),
    foreign key (municipality, version) references directory_version
  )`,
];

const wall: TableWall = {
  schema,
  table: 'directory_issue_entry',
  dataClass: 'directory',
  rule: { by: 'directory', publishedColumn: 'published' },
};

/**
 * Keeps what versions with a date of issue say, where that is not kept yet. What came in with the plan's own data counts as
 * issued by the city.
 *
 * @param ofTenant condition on `v`, the version
 */
export const keepIssuedEntries = (
  ofTenant: string,
) => `insert into registry.directory_issue_entry (municipality, version, no, content)
  select v.municipality, v.version, e.no,
    jsonb_build_object('starred', e.starred, 'category', e.category, 'consultation', e.consultation, 'agencyName', e.agency_name,
      'address', e.address, 'phones', e.phones, 'extensions', e.extensions, 'hours', e.hours, 'note', e.note)
  from registry.directory_version v
  join registry.directory_entry e on e.municipality = v.municipality
  join registry.directory_version added on added.municipality = e.municipality and added.version = e.added_in
  left join registry.directory_version removed on removed.municipality = e.municipality and removed.version = e.removed_in
  where ${ofTenant} and v.issued_on is not null and added.position <= v.position
    and (removed.position is null or removed.position > v.position)
    and not exists (
      select from registry.directory_issue_entry i where i.municipality = v.municipality and i.version = v.version)`;
