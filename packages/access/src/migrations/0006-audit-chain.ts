import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ownerRole } from '../roles.ts';
import { protectFacts } from './protect-facts.ts';

/**
 * 閲覧記録の連鎖: a global order of events, monthly partitions, nothing is ever changed, and seals over batches of events.
 *
 * Basis: access.md "Audit", docs/adr/0014-audit-chain.md.
 */
export class AuditChain1700000000006 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
    for (const statement of protectFacts(tables)) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table access.audit_anchor, access.audit_seal');
    await runner.query('drop trigger written_once on access.audit_event');
    await runner.query('drop function access.refuse_change() cascade');
    await runner.query(
      'alter table access.audit_event drop column seq, drop column access, drop column refusals, drop column filter',
    );
    await runner.query('drop sequence access.audit_event_seq');
  }
}

const tables = {
  audit_seal: 'directory',
  audit_anchor: 'directory',
  audit_event_rest: 'identity',
} as const;

const writtenOnce = (table: string) => [
  `create trigger written_once before update or delete on access.${table} for each row execute function access.refuse_change()`,
  `alter table access.${table} enable always trigger written_once`,
];

const neverEmptied = (table: string) => [
  `create trigger never_emptied before truncate on access.${table} for each statement execute function access.refuse_change()`,
  `alter table access.${table} enable always trigger never_emptied`,
];

/** A month is a month in Japan. Later months are made by `access.prepare_audit_months`. */
const monthsOfEarlierEvents = [
  `do $body$ declare
     month date;
     part text;
   begin
     for month in
       select distinct date_trunc('month', occurred_at at time zone 'Asia/Tokyo')::date from access.audit_event_before
     loop
       part := 'audit_event_' || to_char(month, 'YYYY_MM');
       execute format('create table access.%I partition of access.audit_event for values from (%L) to (%L)', part,
         month::timestamp at time zone 'Asia/Tokyo', (month + interval '1 month') at time zone 'Asia/Tokyo');
       execute format('comment on table access.%I is %L', part, 'data-class: identity');
       execute format('alter table access.%I enable row level security, force row level security', part);
       execute format('create policy owner on access.%I to ${ownerRole} using (true) with check (true)', part);
       execute format('create trigger never_emptied before truncate on access.%I execute function access.refuse_change()', part);
       execute format('alter table access.%I enable always trigger never_emptied', part);
     end loop;
   end $body$`,
];

const statements = [
  `create function access.refuse_change() returns trigger language plpgsql as $body$ begin
     raise exception 'the audit log is written once' using errcode = '42501';
   end $body$`,
  `create sequence access.audit_event_seq`,
  // What was written before there were months keeps its order and moves to the month it belongs to.
  `alter table access.audit_event detach partition access.audit_event_rest`,
  `alter table access.audit_event_rest rename to audit_event_before`,
  `alter table access.audit_event
     add column seq bigint not null default nextval('access.audit_event_seq'),
     add column access text not null default 'query' check (access in ('query', 'list', 'count', 'file', 'export', 'stream')),
     add column refusals text[] not null default '{}',
     add column filter jsonb`,
  `create table access.audit_event_rest partition of access.audit_event default`,
  ...monthsOfEarlierEvents,
  `insert into access.audit_event (municipality, event_id, occurred_at, request_id, subgraph, actor_kind, staff_id, agency_id, roles,
     client_id, session_id, purpose, operation, action, outcome, case_ids, person_ids, read_subjects, read_classes, read_bases,
     read_evidence, missed_ids)
   select municipality, event_id, occurred_at, request_id, subgraph, actor_kind, staff_id, agency_id, roles,
     client_id, session_id, purpose, operation, action, outcome, case_ids, person_ids, read_subjects, read_classes, read_bases,
     read_evidence, missed_ids from access.audit_event_before order by occurred_at, event_id`,
  `drop table access.audit_event_before`,
  `create index on access.audit_event (seq)`,
  `create index on access.audit_event (municipality, staff_id, seq)`,
  `create index on access.audit_event (municipality, client_id, seq) where client_id is not null`,
  `create index on access.audit_event (municipality, seq) where 'break-glass' = any (read_bases)`,
  `create index on access.audit_event using gin (case_ids)`,
  ...writtenOnce('audit_event'),
  ...neverEmptied('audit_event_rest'),
  // 封: a batch of events in their order, chained to the batch before. The hashes of its events say which one was touched.
  `create table access.audit_seal (
    seal_no bigint primary key check (seal_no > 0),
    form smallint not null,
    sealed_at timestamptz not null default clock_timestamp(),
    first_seq bigint not null,
    last_seq bigint not null check (last_seq >= first_seq),
    event_count int not null check (event_count > 0),
    event_seqs bigint[] not null check (cardinality(event_seqs) = event_count),
    event_hashes bytea not null check (octet_length(event_hashes) = 32 * event_count),
    previous_hash bytea not null check (octet_length(previous_hash) = 32),
    hash bytea not null check (octet_length(hash) = 32)
  )`,
  `create unique index on access.audit_seal (last_seq)`,
  ...writtenOnce('audit_seal'),
  ...neverEmptied('audit_seal'),
  // 錨: the newest seal that an anchor file outside the database holds.
  `create table access.audit_anchor (
    only_one boolean primary key default true check (only_one),
    seal_no bigint not null,
    anchored_at timestamptz not null default clock_timestamp()
  )`,
];
