import type { MigrationInterface, QueryRunner } from 'typeorm';
import { gatewayRole } from '../roles.ts';
import { protectFacts } from './protect-facts.ts';

/**
 * The identity door: sessions of staff, registered partner clients, spent one-time tokens, rate counters.
 *
 * Only the gateway's role reaches these tables, and only as far as it must: it never changes a client's registration
 * and never deletes a session (the audit log points at it). Basis: X-10; limits of X-08.
 */
export class SessionAndPartner1700000000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...statements, ...protectFacts(tables), ...gatewayRights])
      await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of Object.keys(tables).reverse()) await runner.query(`drop table access."${table}"`);
  }
}

const tables = {
  session: 'directory',
  partner_client: 'directory',
  spent_token: 'directory',
  rate_counter: 'directory',
} as const;

const statements = [
  // The cookie's random value is never stored, only its SHA-256: a copy of the database opens no session.
  `create table access.session (
    municipality char(5) not null,
    session_id uuid not null,
    secret_hash bytea not null check (octet_length(secret_hash) = 32),
    staff_id uuid not null,
    authenticated_at timestamptz not null,
    started_at timestamptz not null default now(),
    last_used_at timestamptz not null default now(),
    ends_at timestamptz not null,
    revoked_at timestamptz,
    revoked_because text check (revoked_because in ('signed-out', 'signed-in-again', 'administrator')),
    device text,
    primary key (municipality, session_id),
    unique (municipality, secret_hash),
    foreign key (municipality, staff_id) references access.account,
    check ((revoked_at is null) = (revoked_because is null))
  )`,
  `create index on access.session (municipality, staff_id, ends_at)`,
  `create table access.partner_client (
    municipality char(5) not null,
    client_id text not null check (client_id ~ '^[a-z][a-z0-9-]{2,62}$'),
    name text not null,
    agency_id uuid not null,
    purpose text not null,
    legal_basis text not null,
    scopes text[] not null check (cardinality(scopes) > 0),
    keys jsonb not null,
    registered_at timestamptz not null default now(),
    suspended_at timestamptz,
    version int not null default 1,
    primary key (municipality, client_id)
  )`,
  `create table access.spent_token (
    municipality char(5) not null,
    kind text not null check (kind in ('assertion', 'sign-in')),
    issuer text not null,
    token_hash bytea not null,
    expires_at timestamptz not null,
    primary key (municipality, kind, issuer, token_hash)
  )`,
  `create index on access.spent_token (municipality, expires_at)`,
  // Unlogged: counting costs no write to disk, and losing the count of one minute in a crash harms nobody.
  `create unlogged table access.rate_counter (
    municipality char(5) not null,
    caller text not null,
    window_start timestamptz not null,
    hits int not null,
    primary key (municipality, caller)
  ) with (fillfactor = 50)`,
];

const gatewayRights = [
  `grant select, insert, update (last_used_at, revoked_at, revoked_because) on access.session to ${gatewayRole}`,
  `create policy gateway_reads on access.session for select to ${gatewayRole} using (true)`,
  `create policy gateway_opens on access.session for insert to ${gatewayRole} with check (true)`,
  `create policy gateway_ends on access.session for update to ${gatewayRole} using (true) with check (true)`,
  `grant select on access.partner_client to ${gatewayRole}`,
  `create policy gateway on access.partner_client for select to ${gatewayRole} using (true)`,
  `grant select, insert, delete on access.spent_token to ${gatewayRole}`,
  `create policy gateway on access.spent_token to ${gatewayRole} using (true) with check (true)`,
  `grant select, insert, update, delete on access.rate_counter to ${gatewayRole}`,
  `create policy gateway on access.rate_counter to ${gatewayRole} using (true) with check (true)`,
];
