import type { MigrationInterface, QueryRunner } from 'typeorm';
import { gatewayRole } from '../roles.ts';
import { protectFacts } from './protect-facts.ts';

/**
 * Schema `access`: the system of record for the facts on which reading rests.
 *
 * Facts are dated and never deleted. Domains change them only through the functions of `policy/functions.ts`.
 */
export class Facts1700000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
    for (const statement of protectFacts(tables)) await runner.query(statement);
    await runner.query(`grant select on access.account to ${gatewayRole}`);
    await runner.query(`create policy gateway on access.account for select to ${gatewayRole} using (true)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema access cascade');
  }
}

const tables = {
  account: 'directory',
  subject: 'identity',
  case_ref: 'summary',
  case_subject: 'summary',
  case_assignment: 'summary',
  consent: 'summary',
  consent_agency: 'summary',
  consent_class: 'summary',
  consent_subject: 'summary',
  consent_case: 'summary',
  seal: 'identity',
  idempotency_key: 'directory',
  audit_event: 'identity',
  audit_event_rest: 'identity',
} as const;

const statements = [
  `create table access.account (
    municipality char(5) not null,
    staff_id uuid not null,
    subject text not null,
    display_name text not null,
    agency_id uuid not null,
    roles text[] not null,
    demo boolean not null default false,
    demo_note text,
    suspended_at timestamptz,
    primary key (municipality, staff_id),
    unique (municipality, subject)
  )`,
  `create table access.subject (
    municipality char(5) not null,
    person_id uuid not null,
    primary key (municipality, person_id)
  )`,
  `create table access.case_ref (
    municipality char(5) not null,
    case_id uuid not null,
    measure smallint not null check (measure between 0 and 5),
    kind text not null,
    household_id uuid,
    opened_at timestamptz not null default now(),
    closed_at timestamptz,
    primary key (municipality, case_id)
  )`,
  `create index on access.case_ref (municipality, household_id)`,
  `create table access.case_subject (
    municipality char(5) not null,
    case_id uuid not null,
    person_id uuid not null,
    primary key (municipality, case_id, person_id),
    foreign key (municipality, case_id) references access.case_ref
  )`,
  `create index on access.case_subject (municipality, person_id, case_id)`,
  `create table access.case_assignment (
    municipality char(5) not null,
    assignment_id uuid not null,
    case_id uuid not null,
    agency_id uuid not null,
    staff_id uuid,
    reason text not null,
    valid tstzrange not null default tstzrange(now(), null),
    primary key (municipality, assignment_id),
    foreign key (municipality, case_id) references access.case_ref,
    exclude using gist (municipality with =, case_id with =, agency_id with =, valid with &&)
  )`,
  `create index on access.case_assignment (municipality, case_id, agency_id)`,
  `create index on access.case_assignment (municipality, agency_id, case_id)`,
  `create table access.consent (
    municipality char(5) not null,
    consent_id uuid not null,
    case_id uuid not null,
    signed_by uuid not null,
    signature_kind text not null check (signature_kind in ('screen', 'paper', 'proxy')),
    valid tstzrange not null,
    recorded_by uuid,
    recorded_at timestamptz not null default now(),
    withdrawn_at timestamptz,
    withdrawn_by uuid,
    primary key (municipality, consent_id),
    foreign key (municipality, case_id) references access.case_ref
  )`,
  `create index on access.consent (municipality, case_id)`,
  `create table access.consent_agency (
    municipality char(5) not null,
    consent_id uuid not null,
    agency_id uuid not null,
    primary key (municipality, consent_id, agency_id),
    foreign key (municipality, consent_id) references access.consent
  )`,
  `create index on access.consent_agency (municipality, agency_id, consent_id)`,
  `create table access.consent_class (
    municipality char(5) not null,
    consent_id uuid not null,
    data_class text not null,
    primary key (municipality, consent_id, data_class),
    foreign key (municipality, consent_id) references access.consent
  )`,
  `create table access.consent_subject (
    municipality char(5) not null,
    consent_id uuid not null,
    person_id uuid not null,
    primary key (municipality, consent_id, person_id),
    foreign key (municipality, consent_id) references access.consent
  )`,
  `create index on access.consent_subject (municipality, person_id, consent_id)`,
  `create table access.consent_case (
    municipality char(5) not null,
    consent_id uuid not null,
    case_id uuid not null,
    primary key (municipality, consent_id, case_id),
    foreign key (municipality, consent_id) references access.consent,
    foreign key (municipality, case_id) references access.case_ref
  )`,
  `create index on access.consent_case (municipality, case_id, consent_id)`,
  `create table access.seal (
    municipality char(5) not null,
    seal_id uuid not null,
    person_id uuid not null,
    handling_agency_id uuid not null,
    reason text not null,
    valid tstzrange not null default tstzrange(now(), null),
    primary key (municipality, seal_id),
    exclude using gist (municipality with =, person_id with =, valid with &&)
  )`,
  `create index on access.seal (municipality, person_id)`,
  `create table access.idempotency_key (
    municipality char(5) not null,
    owner_id text not null,
    key text not null,
    result_id uuid not null,
    created_at timestamptz not null default now(),
    primary key (municipality, owner_id, key)
  )`,
  `create table access.audit_event (
    municipality char(5) not null,
    event_id uuid not null,
    occurred_at timestamptz not null default clock_timestamp(),
    request_id text not null,
    subgraph text not null,
    actor_kind text not null,
    staff_id uuid,
    agency_id uuid,
    roles text[] not null,
    client_id text,
    session_id text,
    purpose text,
    operation text,
    action text,
    outcome text not null check (outcome in ('given', 'empty', 'refused', 'written')),
    case_ids uuid[] not null default '{}',
    person_ids uuid[] not null default '{}',
    read_subjects uuid[] not null default '{}',
    read_classes text[] not null default '{}',
    read_bases text[] not null default '{}',
    read_evidence uuid[] not null default '{}',
    missed_ids uuid[] not null default '{}',
    primary key (municipality, event_id, occurred_at)
  ) partition by range (occurred_at)`,
  `create table access.audit_event_rest partition of access.audit_event default`,
  `create index on access.audit_event using gin (person_ids)`,
  `create index on access.audit_event (municipality, occurred_at)`,
];
