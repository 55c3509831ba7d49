import { runtimeRole, wallStatements } from '@tsunagu/access';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const schema = 'comprehensive_consultation';

/** 相談受付, つなぐシート and 同意: one table per data class, each behind the walls. */
export class Consultation1700000200001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...tables, ...walls]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of tableNames.toReversed()) await runner.query(`drop table ${schema}.${table}`);
  }
}

const tableNames = [
  'worry_item',
  'consultation_case',
  'consultation_person',
  'consultation_narrative',
  'tsunagu_sheet',
  'sheet_member',
  'sheet_assessment',
  'sheet_worry',
  'sheet_narrative',
  'sheet_health',
  'consultation_consent',
  'consultation_draft',
];

const tables = [
  `create table worry_item (
    municipality char(5) not null,
    id uuid not null,
    edition integer not null check (edition > 0),
    code text not null check (code ~ '^[a-z][a-z-]*$'),
    label text not null,
    position integer not null,
    hint text,
    published boolean not null default false,
    source_key text,
    source_hash text,
    version integer not null default 1,
    primary key (municipality, id),
    unique (municipality, edition, code),
    unique (municipality, source_key)
  )`,
  `create table consultation_case (
    municipality char(5) not null,
    id uuid not null,
    household_id uuid not null,
    area_id uuid,
    agency_id uuid not null,
    staff_id uuid,
    channel text not null check (channel in ('counter', 'phone', 'visit', 'agency', 'online', 'outreach')),
    urgency text not null check (urgency in ('ordinary', 'soon', 'emergency')),
    state text not null check (state in ('received', 'in-support', 'closed')),
    received_at timestamptz not null,
    support_began_at timestamptz,
    other_troubles_asked_at timestamptz,
    has_other_troubles boolean,
    outcome text check (outcome in
      ('connected', 'settled-by-advice', 'continued-elsewhere', 'ended-by-wish', 'not-solved')),
    closed_at timestamptz,
    sheet_id uuid,
    version integer not null default 1,
    primary key (municipality, id),
    check ((state = 'closed') = (closed_at is not null)),
    check ((state = 'closed') = (outcome is not null)),
    check (state <> 'closed' or other_troubles_asked_at is not null)
  )`,
  `create index consultation_by_household on consultation_case (municipality, household_id, received_at desc)`,
  `create index consultation_by_date on consultation_case (municipality, received_at desc, id desc)`,
  `create index consultation_by_state on consultation_case (municipality, state, received_at desc, id desc)`,
  `create index consultation_open_by_area on consultation_case (municipality, area_id) where state <> 'closed'`,
  `create table consultation_person (
    municipality char(5) not null,
    case_id uuid not null,
    person_id uuid not null,
    position integer not null,
    primary key (municipality, case_id, person_id),
    foreign key (municipality, case_id) references consultation_case
  )`,
  `create index consultation_person_by_person on consultation_person (municipality, person_id, case_id)`,
  `create table consultation_narrative (
    municipality char(5) not null,
    case_id uuid not null,
    first_word text not null,
    other_troubles text,
    closing_note text,
    primary key (municipality, case_id),
    foreign key (municipality, case_id) references consultation_case
  )`,
  `create table tsunagu_sheet (
    municipality char(5) not null,
    id uuid not null,
    case_id uuid not null,
    number integer not null check (number > 0),
    worry_edition integer not null,
    recorded_at timestamptz not null,
    agency_id uuid not null,
    staff_id uuid,
    assessed boolean not null,
    referral_agency_id uuid,
    primary key (municipality, id),
    unique (municipality, case_id, number),
    foreign key (municipality, case_id) references consultation_case
  )`,
  `create table sheet_member (
    municipality char(5) not null,
    sheet_id uuid not null,
    case_id uuid not null,
    number integer not null,
    person_id uuid,
    name text not null,
    age integer check (age between 0 and 130),
    relation text not null,
    primary key (municipality, sheet_id, number),
    foreign key (municipality, sheet_id) references tsunagu_sheet
  )`,
  `create table sheet_assessment (
    municipality char(5) not null,
    sheet_id uuid not null,
    case_id uuid not null,
    member_number integer not null,
    no_worries boolean not null,
    note text not null,
    primary key (municipality, sheet_id, member_number),
    foreign key (municipality, sheet_id) references tsunagu_sheet
  )`,
  `create table sheet_worry (
    municipality char(5) not null,
    sheet_id uuid not null,
    case_id uuid not null,
    member_number integer not null,
    code text not null,
    detail text not null,
    primary key (municipality, sheet_id, member_number, code),
    foreign key (municipality, sheet_id) references tsunagu_sheet
  )`,
  `create index sheet_worry_by_code on sheet_worry (municipality, code, sheet_id)`,
  `create table sheet_narrative (
    municipality char(5) not null,
    sheet_id uuid not null,
    case_id uuid not null,
    situation text not null,
    wishes text not null,
    strengths text not null,
    referral_reason text not null,
    primary key (municipality, sheet_id),
    foreign key (municipality, sheet_id) references tsunagu_sheet
  )`,
  `create table sheet_health (
    municipality char(5) not null,
    sheet_id uuid not null,
    case_id uuid not null,
    member_number integer not null,
    condition text not null,
    treatment text not null,
    primary key (municipality, sheet_id, member_number),
    foreign key (municipality, sheet_id) references tsunagu_sheet
  )`,
  `create table consultation_consent (
    municipality char(5) not null,
    id uuid not null,
    case_id uuid not null,
    signed_by uuid not null,
    signature text not null check (signature in ('screen', 'paper', 'proxy')),
    person_ids uuid[] not null check (cardinality(person_ids) > 0),
    agency_ids uuid[] not null check (cardinality(agency_ids) > 0),
    data_classes text[] not null check (cardinality(data_classes) > 0),
    recorded_at timestamptz not null,
    until date,
    withdrawn_at timestamptz,
    version integer not null default 1,
    primary key (municipality, id),
    foreign key (municipality, case_id) references consultation_case
  )`,
  `create index consent_by_case on consultation_consent (municipality, case_id, recorded_at desc)`,
  `create table consultation_draft (
    municipality char(5) not null,
    id uuid not null,
    agency_id uuid not null,
    staff_id uuid not null,
    household_id uuid,
    content jsonb not null,
    saved_at timestamptz not null,
    version integer not null default 1,
    primary key (municipality, id)
  )`,
  `create index draft_by_staff on consultation_draft (municipality, staff_id, saved_at desc)`,
];

const ofCase = (
  table: string,
  dataClass: 'summary' | 'identity' | 'narrative' | 'health',
  column = 'case_id',
) => wallStatements({ schema, table, dataClass, rule: { by: 'case', column } });

const walls = [
  ...wallStatements({
    schema,
    table: 'worry_item',
    dataClass: 'directory',
    rule: { by: 'directory', publishedColumn: 'published' },
  }),
  ...ofCase('consultation_case', 'summary', 'id'),
  ...ofCase('consultation_person', 'summary'),
  ...ofCase('consultation_narrative', 'narrative'),
  ...ofCase('tsunagu_sheet', 'summary'),
  ...ofCase('sheet_member', 'identity'),
  ...ofCase('sheet_assessment', 'narrative'),
  ...ofCase('sheet_worry', 'narrative'),
  ...ofCase('sheet_narrative', 'narrative'),
  ...ofCase('sheet_health', 'health'),
  ...ofCase('consultation_consent', 'summary'),
  ...wallStatements({
    schema,
    table: 'consultation_draft',
    dataClass: 'narrative',
    rule: { by: 'agency', column: 'agency_id' },
    deletable: true,
  }),
  // A draft is nobody's record yet: only who typed it sees it, not even the rest of the agency.
  `create policy typed_by_actor on ${schema}.consultation_draft as restrictive to ${runtimeRole(schema)}
    using (staff_id = (select access.staff_id())) with check (staff_id = (select access.staff_id()))`,
];
