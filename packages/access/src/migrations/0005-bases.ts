import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protectFacts } from './protect-facts.ts';

/**
 * Bases of reading besides assignment and consent: coordination, monitoring, 所管課, areas of promoters, conferences with
 * members and tabled items, break-glass, and what a seal needs (sealed cases, named reviewers).
 *
 * Basis: access.md "The rules", 生活困窮者自立支援法 9条, 社会福祉法 106条の6, M2-16, M2-44.
 */
export class Bases1700000000005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...statements, ...protectFacts(tables)]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of Object.keys(tables).reverse()) await runner.query(`drop table access."${table}"`);
    await runner.query('alter table access.seal drop column case_id, drop column set_by');
  }
}

const tables = {
  coordination: 'summary',
  monitoring_duty: 'summary',
  programme_section: 'directory',
  area_assignment: 'directory',
  case_area: 'directory',
  conference: 'summary',
  conference_member: 'summary',
  conference_item: 'summary',
  break_glass: 'narrative',
  seal_reviewer: 'identity',
} as const;

const statements = [
  // 包括化推進員による調整: from acceptance until the roles are decided.
  `create table access.coordination (
    municipality char(5) not null,
    coordination_id uuid not null,
    case_id uuid not null,
    requesting_agency_id uuid not null,
    coordinator_agency_id uuid not null,
    requested_by uuid,
    requested_at timestamptz not null default now(),
    accepted_by uuid,
    accepted_at timestamptz,
    roles_decided_by uuid,
    roles_decided_at timestamptz,
    ended_at timestamptz,
    primary key (municipality, coordination_id),
    foreign key (municipality, case_id) references access.case_ref,
    check (roles_decided_at is null or accepted_at is not null)
  )`,
  `create index on access.coordination (municipality, case_id)`,
  `create index on access.coordination (municipality, coordinator_agency_id, case_id)`,
  `create unique index on access.coordination (municipality, case_id) where roles_decided_at is null and ended_at is null`,
  // モニタリングの受け持ち: after the roles are decided, until monitoring closes.
  `create table access.monitoring_duty (
    municipality char(5) not null,
    duty_id uuid not null,
    case_id uuid not null,
    agency_id uuid not null,
    coordination_id uuid,
    valid tstzrange not null default tstzrange(now(), null),
    primary key (municipality, duty_id),
    foreign key (municipality, case_id) references access.case_ref,
    foreign key (municipality, coordination_id) references access.coordination,
    exclude using gist (municipality with =, case_id with =, agency_id with =, valid with &&)
  )`,
  `create index on access.monitoring_duty (municipality, case_id, agency_id)`,
  `create index on access.monitoring_duty (municipality, agency_id, case_id)`,
  // 所管課 of the programmes that an agency carries out.
  `create table access.programme_section (
    municipality char(5) not null,
    programme_id uuid not null,
    section_agency_id uuid not null,
    agency_id uuid not null,
    programme text not null,
    valid tstzrange not null default tstzrange(now(), null),
    primary key (municipality, programme_id),
    exclude using gist (municipality with =, section_agency_id with =, agency_id with =, programme with =, valid with &&)
  )`,
  `create index on access.programme_section (municipality, section_agency_id, agency_id)`,
  // 支え合い推進員の担当地域, and the areas of needs and supporters (community work only).
  `create table access.area_assignment (
    municipality char(5) not null,
    assignment_id uuid not null,
    staff_id uuid not null,
    area_id uuid not null,
    valid tstzrange not null default tstzrange(now(), null),
    primary key (municipality, assignment_id),
    exclude using gist (municipality with =, staff_id with =, area_id with =, valid with &&)
  )`,
  `create index on access.area_assignment (municipality, staff_id, area_id)`,
  `create table access.case_area (
    municipality char(5) not null,
    case_id uuid not null,
    area_id uuid not null,
    primary key (municipality, case_id, area_id),
    foreign key (municipality, case_id) references access.case_ref
  )`,
  `create index on access.case_area (municipality, area_id, case_id)`,
  // 支援会議, 重層的支援会議 and アドバイザー会議 are different things with different rules; one table holds all three.
  `create table access.conference (
    municipality char(5) not null,
    conference_id uuid not null,
    kind text not null check (kind in ('support', 'multi-layer', 'adviser')),
    case_id uuid not null,
    convening_agency_id uuid not null,
    opened_at timestamptz not null default now(),
    closed_at timestamptz,
    primary key (municipality, conference_id),
    foreign key (municipality, case_id) references access.case_ref
  )`,
  `create index on access.conference (municipality, case_id)`,
  `create index on access.conference (municipality, convening_agency_id)`,
  `create table access.conference_member (
    municipality char(5) not null,
    membership_id uuid not null,
    conference_id uuid not null,
    staff_id uuid not null,
    agency_id uuid not null,
    invited_at timestamptz not null default now(),
    notice_version text,
    notice_accepted_at timestamptz,
    valid tstzrange not null default tstzrange(now(), null),
    primary key (municipality, membership_id),
    foreign key (municipality, conference_id) references access.conference,
    foreign key (municipality, staff_id) references access.account,
    exclude using gist (municipality with =, conference_id with =, staff_id with =, valid with &&),
    check ((notice_version is null) = (notice_accepted_at is null))
  )`,
  `create index on access.conference_member (municipality, staff_id, conference_id)`,
  `create index on access.conference_member (municipality, conference_id)`,
  `create table access.conference_item (
    municipality char(5) not null,
    item_id uuid not null,
    conference_id uuid not null,
    case_id uuid not null,
    tabled_by uuid,
    tabling_agency_id uuid not null,
    valid tstzrange not null default tstzrange(now(), null),
    primary key (municipality, item_id),
    foreign key (municipality, conference_id) references access.conference,
    foreign key (municipality, case_id) references access.case_ref,
    exclude using gist (municipality with =, conference_id with =, case_id with =, valid with &&)
  )`,
  `create index on access.conference_item (municipality, case_id, conference_id)`,
  `create index on access.conference_item (municipality, conference_id, case_id)`,
  // 緊急閲覧: one person, four hours at most, read only, reviewed by the lead division.
  `create table access.break_glass (
    municipality char(5) not null,
    grant_id uuid not null,
    staff_id uuid not null,
    agency_id uuid not null,
    person_id uuid not null,
    reason text not null,
    granted_at timestamptz not null default now(),
    valid tstzrange not null,
    reviewed_at timestamptz,
    reviewed_by uuid,
    finding text check (finding in ('justified', 'unjustified')),
    review_note text,
    primary key (municipality, grant_id),
    foreign key (municipality, staff_id) references access.account,
    check (not upper_inf(valid) and upper(valid) <= lower(valid) + interval '4 hours'),
    check ((reviewed_at is null) = (finding is null)),
    check (reviewed_by is distinct from staff_id)
  )`,
  `create index on access.break_glass (municipality, staff_id, person_id)`,
  `create index on access.break_glass (municipality, granted_at) where reviewed_at is null`,
  `create index on access.break_glass (municipality, granted_at)`,
  // DV等支援措置 of a person, or a sealed case.
  `alter table access.seal alter column person_id drop not null, add column case_id uuid, add column set_by uuid,
     add constraint seal_of_one check (num_nonnulls(person_id, case_id) = 1),
     add constraint seal_of_case exclude using gist (municipality with =, case_id with =, valid with &&)`,
  `create index on access.seal (municipality, case_id)`,
  `create table access.seal_reviewer (
    municipality char(5) not null,
    seal_id uuid not null,
    staff_id uuid not null,
    valid tstzrange not null default tstzrange(now(), null),
    primary key (municipality, seal_id, staff_id),
    foreign key (municipality, seal_id) references access.seal,
    foreign key (municipality, staff_id) references access.account
  )`,
];
