import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ownerRole } from '../roles.ts';
import { protectFacts } from './protect-facts.ts';

/**
 * 暗号鍵 (keys of cases) in a schema of their own, so that they are backed up apart from the data, and 保存期間: how many years
 * after closing the key of a case is destroyed.
 *
 * Basis: access.md (keys per case, wrapped keys apart from the data); docs/adr/0016-encryption.md.
 */
export class CaseKeys1700000000008 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table access.case_retention');
    await runner.query('drop schema keys cascade');
  }
}

const statements = [
  'create schema keys',
  `create table keys.case_key (
    municipality char(5) not null,
    case_id uuid not null,
    master_version int not null,
    wrapped bytea,
    holder uuid,
    created_at timestamptz not null default now(),
    rewrapped_at timestamptz,
    shredded_at timestamptz,
    primary key (municipality, case_id),
    check ((wrapped is null) = (shredded_at is not null))
  )`,
  `create index on keys.case_key (master_version) where shredded_at is null`,
  `comment on table keys.case_key is 'data-class: directory'`,
  `alter table keys.case_key enable row level security`,
  `alter table keys.case_key force row level security`,
  `create policy owner on keys.case_key to ${ownerRole} using (true) with check (true)`,
  `create table access.case_retention (
    municipality char(5) not null,
    kind text not null,
    years int not null check (years between 1 and 100),
    source text not null check (btrim(source) <> ''),
    set_at timestamptz not null default now(),
    primary key (municipality, kind)
  )`,
  ...protectFacts({ case_retention: 'directory' }),
];
