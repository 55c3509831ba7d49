import type { MigrationInterface, QueryRunner } from 'typeorm';
import { gatewayRole } from '../roles.ts';
import { protectFacts } from './protect-facts.ts';

/**
 * Identity: fresh proofs of identity, why a session or an account ended, and what a partner system is registered with.
 *
 * Basis: access.md "Identity", X-10; docs/adr/0015-identity.md.
 */
export class Identity1700000000007 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...statements, ...protectFacts(tables), ...gatewayRights])
      await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table access.partner_document');
    await runner.query(
      'alter table access.partner_client drop column contact, drop column sandbox, drop column valid_until, drop column registered_by',
    );
    await runner.query('alter table access.account drop column left_at');
    await runner.query('alter table access.session drop column stepped_up_at');
  }
}

const tables = { partner_document: 'directory' } as const;

const statements = [
  `alter table access.session add column stepped_up_at timestamptz`,
  `alter table access.session drop constraint session_revoked_because_check`,
  `alter table access.session add constraint session_revoked_because_check check (revoked_because in
     ('signed-out', 'signed-in-again', 'administrator', 'own-list', 'suspended', 'left', 'transferred'))`,
  `alter table access.account add column left_at timestamptz,
     add constraint account_left_is_suspended check (left_at is null or suspended_at is not null)`,
  `create index on access.account (municipality, agency_id)`,
  `create index on access.case_assignment (municipality, staff_id) where staff_id is not null`,
  `alter table access.partner_client
     add column contact text not null default '',
     add column sandbox boolean not null default false,
     add column valid_until timestamptz,
     add column registered_by uuid`,
  // 登録済み文書: a client that registered documents may send nothing else.
  `create table access.partner_document (
    municipality char(5) not null,
    client_id text not null,
    document_id text not null check (document_id ~ '^[0-9a-f]{64}$'),
    name text not null,
    document text not null,
    primary key (municipality, client_id, document_id),
    foreign key (municipality, client_id) references access.partner_client
  )`,
  // Their answer changed; they are made again with the policy.
  `drop function if exists access.register_account(uuid, text, text, uuid, text[], boolean, text)`,
  `drop function if exists access.suspend_account(uuid, boolean)`,
];

const gatewayRights = [
  `grant update (stepped_up_at) on access.session to ${gatewayRole}`,
  `grant select on access.partner_document to ${gatewayRole}`,
  `create policy gateway on access.partner_document for select to ${gatewayRole} using (true)`,
];
