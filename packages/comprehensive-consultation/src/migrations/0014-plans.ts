import { encryptedColumns, runtimeRole, wallStatements } from '@tsunagu/access';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const schema = 'comprehensive_consultation';

/** トータルケアプラン and 支援プラン, with what is half typed of them: all of class plan, their words encrypted. */
export class Plans1700000200014 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of tables.toReversed()) await runner.query(`drop table ${schema}.${table}`);
  }
}

const tables = [
  'care_plan',
  'care_plan_entry',
  'care_plan_edition',
  'plan_draft',
  'support_plan',
  'support_plan_goal',
  'support_plan_service',
];

const ofCase = (table: string, deletable = false) =>
  wallStatements({
    schema,
    table,
    dataClass: 'plan',
    rule: { by: 'case', column: 'case_id', writers: 'participants' },
    deletable,
  });

const words = (table: string, columns: readonly string[]) =>
  encryptedColumns({ schema, table, keyId: 'case_id', columns });

const statements = [
  `create table care_plan (
    municipality char(5) not null,
    case_id uuid not null,
    remark text,
    saved_by uuid,
    saved_agency_id uuid not null,
    saved_at timestamptz not null,
    version integer not null default 1,
    primary key (municipality, case_id),
    foreign key (municipality, case_id) references consultation_case
  )`,
  `create table care_plan_entry (
    municipality char(5) not null,
    id uuid not null,
    case_id uuid not null,
    person_ids uuid[] not null,
    service text not null,
    agency_id uuid,
    provider text,
    contents text,
    days smallint[],
    band text check (band in ('early-morning', 'morning', 'afternoon', 'evening', 'late-night')),
    start_minute smallint,
    end_minute smallint,
    every_months smallint check (every_months between 1 and 12),
    times smallint check (times between 1 and 31),
    on_request boolean not null default false,
    timing text,
    saved_by uuid,
    saved_agency_id uuid not null,
    saved_at timestamptz not null,
    removed_at timestamptz,
    version integer not null default 1,
    primary key (municipality, id),
    foreign key (municipality, case_id) references care_plan,
    check (agency_id is null or provider is null),
    check (days is null or days <@ array[1, 2, 3, 4, 5, 6, 7]::smallint[] and cardinality(days) > 0),
    check ((days is null) = (band is null and start_minute is null)),
    check ((start_minute is null) = (end_minute is null)),
    check (band is null or start_minute is null),
    check (start_minute >= 240 and end_minute <= 1680 and start_minute < end_minute
      and start_minute % 30 = 0 and end_minute % 30 = 0),
    check ((every_months is null) = (times is null)),
    check (days is null or not on_request and times is null and timing is null)
  )`,
  `create index care_plan_entry_by_case on care_plan_entry (municipality, case_id) where removed_at is null`,
  `create table care_plan_edition (
    municipality char(5) not null,
    id uuid not null,
    case_id uuid not null,
    number integer not null,
    created_on date not null,
    content text not null,
    published_by uuid,
    agency_id uuid not null,
    published_at timestamptz not null,
    primary key (municipality, id),
    unique (municipality, case_id, number),
    foreign key (municipality, case_id) references care_plan
  )`,
  `create table plan_draft (
    municipality char(5) not null,
    id uuid not null,
    case_id uuid not null,
    staff_id uuid not null,
    form text not null check (form in ('care-plan', 'support-plan')),
    content text not null,
    saved_at timestamptz not null,
    version integer not null default 1,
    primary key (municipality, id),
    unique (municipality, staff_id, case_id, form),
    foreign key (municipality, case_id) references consultation_case
  )`,
  `create table support_plan (
    municipality char(5) not null,
    id uuid not null,
    case_id uuid not null,
    kind text not null check (kind in ('multi-agency', 'participation', 'outreach')),
    edition integer not null check (edition > 0),
    previous_id uuid,
    state text not null check (state in ('drafted', 'agreed', 'evaluated', 'renewed', 'ended', 'withdrawn')),
    direction text not null,
    drafted_on date not null,
    drafting_agency_id uuid not null,
    conference_id uuid,
    agreed_on date,
    agreed_by uuid,
    evaluated_on date,
    evaluation text,
    loop text check (loop in ('reconsider', 'readjust', 'revisit')),
    ended_on date,
    end_reason text,
    saved_by uuid,
    saved_agency_id uuid not null,
    saved_at timestamptz not null,
    version integer not null default 1,
    primary key (municipality, id),
    foreign key (municipality, case_id) references consultation_case,
    foreign key (municipality, previous_id) references support_plan,
    foreign key (municipality, conference_id) references conference,
    check ((agreed_on is null) = (conference_id is null)),
    check (agreed_on is not null or state in ('drafted', 'withdrawn')),
    check ((evaluated_on is null) = (evaluation is null)),
    check (evaluated_on is not null or state in ('drafted', 'agreed', 'withdrawn')),
    check ((state = 'renewed') = (loop is not null)),
    check ((state in ('ended', 'withdrawn')) = (ended_on is not null)),
    check ((ended_on is null) = (end_reason is null))
  )`,
  `create index support_plan_by_case on support_plan (municipality, case_id, drafted_on desc)`,
  `create unique index support_plan_open on support_plan (municipality, case_id, kind)
    where state in ('drafted', 'agreed', 'evaluated')`,
  `create table support_plan_goal (
    municipality char(5) not null,
    plan_id uuid not null,
    number integer not null,
    case_id uuid not null,
    goal text not null,
    step text not null,
    agency_id uuid,
    due_on date not null,
    reached text check (reached in ('reached', 'partly', 'not-reached')),
    finding text,
    primary key (municipality, plan_id, number),
    foreign key (municipality, plan_id) references support_plan
  )`,
  `create table support_plan_service (
    municipality char(5) not null,
    plan_id uuid not null,
    number integer not null,
    case_id uuid not null,
    service text not null,
    agency_id uuid,
    contents text,
    primary key (municipality, plan_id, number),
    foreign key (municipality, plan_id) references support_plan
  )`,
  ...ofCase('care_plan'),
  ...ofCase('care_plan_entry'),
  ...ofCase('care_plan_edition'),
  ...ofCase('plan_draft', true),
  ...ofCase('support_plan'),
  // What is agreed stays; only a draft is written anew, and its service decides that.
  ...ofCase('support_plan_goal', true),
  ...ofCase('support_plan_service', true),
  // What is half typed is nobody's plan yet: only who types it sees it.
  `create policy typed_by_actor on ${schema}.plan_draft as restrictive to ${runtimeRole(schema)}
    using (staff_id = (select access.staff_id())) with check (staff_id = (select access.staff_id()))`,
  ...words('care_plan', ['remark']),
  ...words('care_plan_entry', ['service', 'provider', 'contents', 'timing']),
  ...words('care_plan_edition', ['content']),
  ...words('plan_draft', ['content']),
  ...words('support_plan', ['direction', 'evaluation', 'end_reason']),
  ...words('support_plan_goal', ['goal', 'step', 'finding']),
  ...words('support_plan_service', ['service', 'contents']),
];
