import { wallStatements } from '@tsunagu/access';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const schema = 'lifelong_employment';

/** 就労支援の登録, 求人, 紹介 and 定着; one table per data class, each behind the walls. */
export class Employment1700000300001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of tablesInReverse) await runner.query(`drop table ${schema}.${table}`);
  }
}

const tablesInReverse = [
  'retention_check',
  'placement',
  'registration_triage',
  'registration_health',
  'registration_wish',
  'registration',
  'job_fair',
  'opening',
  'employer',
  'support_provider',
];

const insiders = { by: 'directory' } as const;
const byRegistration = { by: 'case', column: 'registration_id' } as const;
const imported = `source_key text, source_hash text, version integer not null default 1`;

const statements = [
  `create table support_provider (
    municipality char(5) not null,
    id uuid not null,
    kind text not null check (kind in ('private', 'council')),
    agency_id uuid not null,
    valid daterange not null,
    ${imported},
    primary key (municipality, id),
    unique (municipality, source_key),
    exclude using gist (municipality with =, kind with =, valid with &&)
  )`,
  `create table employer (
    municipality char(5) not null,
    id uuid not null,
    name text not null,
    corporate_number text check (corporate_number ~ '^[0-9]{13}$'),
    area_id uuid,
    welcomes_seniors boolean not null default false,
    welcomes_disability boolean not null default false,
    attitude text,
    ${imported},
    primary key (municipality, id),
    unique (municipality, source_key),
    unique (municipality, corporate_number)
  )`,
  `create index employer_by_name on employer (municipality, name, id)`,
  `create table opening (
    municipality char(5) not null,
    id uuid not null,
    employer_id uuid not null,
    title text not null,
    tasks text[] not null check (cardinality(tasks) > 0),
    days_per_week integer not null check (days_per_week between 1 and 7),
    hours_per_day numeric(3, 1) not null check (hours_per_day > 0 and hours_per_day <= 12),
    headcount integer not null check (headcount > 0),
    area_id uuid,
    state text not null check (state in ('open', 'filled', 'closed')),
    opened_on date not null,
    version integer not null default 1,
    primary key (municipality, id),
    foreign key (municipality, employer_id) references employer
  )`,
  `create index opening_by_state on opening (municipality, state, opened_on desc, id desc)`,
  `create index opening_by_employer on opening (municipality, employer_id, opened_on desc)`,
  `create table job_fair (
    municipality char(5) not null,
    id uuid not null,
    title text not null,
    kind text not null check (kind in ('job-fair', 'aptitude-fair', 'disability-interview', 'seminar')),
    fiscal_year text not null,
    held_on date,
    starts_at timestamptz,
    ends_at timestamptz,
    place text,
    organiser_id uuid,
    sessions integer check (sessions >= 0),
    participants integer check (participants >= 0),
    hired integer check (hired >= 0),
    capacity integer check (capacity > 0),
    how_to_apply text,
    published boolean not null default true,
    ${imported},
    primary key (municipality, id),
    unique (municipality, source_key),
    check (hired <= participants)
  )`,
  `create index job_fair_by_date on job_fair (municipality, coalesce(held_on, '0001-01-01'::date) desc, id desc)`,
  `create table registration (
    municipality char(5) not null,
    id uuid not null,
    person_id uuid not null,
    household_id uuid,
    agency_id uuid not null,
    provider_id uuid,
    eligibility text not null check (eligibility in ('about-55-or-older', 'compound-problems')),
    inflow text not null,
    state text not null check (state in ('registered', 'triaged', 'working', 'ended')),
    registered_on date not null,
    ended_on date,
    ended_because text,
    version integer not null default 1,
    primary key (municipality, id)
  )`,
  `create index registration_by_person on registration (municipality, person_id, registered_on desc)`,
  `create index registration_by_date on registration (municipality, registered_on desc, id desc)`,
  `create index registration_by_agency on registration (municipality, agency_id, registered_on desc)`,
  `create table registration_wish (
    municipality char(5) not null,
    registration_id uuid not null,
    wish text not null,
    days_per_week integer check (days_per_week between 1 and 7),
    hours_per_day numeric(3, 1) check (hours_per_day > 0 and hours_per_day <= 12),
    commute_minutes integer check (commute_minutes >= 0),
    history text not null default '',
    primary key (municipality, registration_id),
    foreign key (municipality, registration_id) references registration
  )`,
  `create table registration_health (
    municipality char(5) not null,
    registration_id uuid not null,
    consideration text not null,
    primary key (municipality, registration_id),
    foreign key (municipality, registration_id) references registration
  )`,
  `create table registration_triage (
    municipality char(5) not null,
    id uuid not null,
    registration_id uuid not null,
    level text not null check (level in ('small', 'medium', 'large')),
    provider_id uuid not null,
    reason text not null,
    decided_on date not null,
    primary key (municipality, id),
    foreign key (municipality, registration_id) references registration
  )`,
  `create index registration_triage_by_registration on registration_triage (municipality, registration_id, id desc)`,
  `create table placement (
    municipality char(5) not null,
    id uuid not null,
    registration_id uuid not null,
    opening_id uuid not null,
    state text not null check (state in ('proposed', 'trial', 'placed', 'retained', 'declined', 'left')),
    proposed_on date not null,
    trial_on date,
    placed_on date,
    ended_on date,
    ended_because text,
    version integer not null default 1,
    primary key (municipality, id),
    foreign key (municipality, registration_id) references registration,
    foreign key (municipality, opening_id) references opening
  )`,
  `create index placement_by_registration on placement (municipality, registration_id, proposed_on desc)`,
  `create index placement_by_placed_on on placement (municipality, placed_on) where placed_on is not null`,
  `create table retention_check (
    municipality char(5) not null,
    placement_id uuid not null,
    month integer not null check (month in (1, 3, 6, 12)),
    registration_id uuid not null,
    checked_on date not null,
    still_working boolean not null,
    note text not null default '',
    primary key (municipality, placement_id, month),
    foreign key (municipality, placement_id) references placement
  )`,
  ...wallStatements({ schema, table: 'support_provider', dataClass: 'directory', rule: insiders }),
  ...wallStatements({ schema, table: 'employer', dataClass: 'directory', rule: insiders }),
  ...wallStatements({ schema, table: 'opening', dataClass: 'directory', rule: insiders }),
  ...wallStatements({
    schema,
    table: 'job_fair',
    dataClass: 'directory',
    rule: { by: 'directory', publishedColumn: 'published' },
  }),
  ...wallStatements({
    schema,
    table: 'registration',
    dataClass: 'summary',
    rule: { by: 'case', column: 'id' },
  }),
  ...wallStatements({ schema, table: 'registration_wish', dataClass: 'employment', rule: byRegistration }),
  ...wallStatements({ schema, table: 'registration_health', dataClass: 'health', rule: byRegistration }),
  ...wallStatements({ schema, table: 'registration_triage', dataClass: 'employment', rule: byRegistration }),
  ...wallStatements({ schema, table: 'placement', dataClass: 'employment', rule: byRegistration }),
  ...wallStatements({ schema, table: 'retention_check', dataClass: 'employment', rule: byRegistration }),
];
