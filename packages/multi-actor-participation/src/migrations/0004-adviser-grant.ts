import { wallStatements } from '@tsunagu/access';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const schema = 'multi_actor_participation';

/** アドバイザー派遣 and 助成: what is on offer is public, what an organisation asks for is its own and the section's. */
export class AdviserGrant1700000500004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [...tables].reverse()) await runner.query(`drop table ${schema}.${table}`);
  }
}

const tables = [
  'activity_adviser',
  'adviser_rule',
  'adviser_case',
  'adviser_dispatch',
  'adviser_follow_up',
  'grant_menu',
  'grant_theme',
  'grant_application',
];

const published = { by: 'directory', publishedColumn: 'published' } as const;
const deciders = ['section', 'lead-division'];
const own = { by: 'agency', column: 'agency_id', alsoRoles: deciders } as const;

const source = `source_key text,
    source_hash text,
    version integer not null default 1,
    primary key (municipality, id),
    unique (municipality, source_key)`;

const statements = [
  `create table activity_adviser (
    municipality char(5) not null,
    id uuid not null,
    agency_id uuid not null,
    name text not null,
    field text not null check (field in ('ict', 'revitalisation', 'public-relations', 'welfare', 'esd')),
    since_fiscal_year text,
    published boolean not null default true,
    ${source}
  )`,
  `create index activity_adviser_by_agency on activity_adviser (municipality, agency_id)`,
  `create table adviser_rule (
    municipality char(5) not null,
    id uuid not null,
    valid daterange not null,
    eligibility text not null check (eligibility in ('both', 'either')),
    active_months integer not null check (active_months >= 0),
    duration_minutes integer not null check (duration_minutes > 0),
    follow_up_times integer not null check (follow_up_times between 0 and 2),
    follow_up_months integer not null check (follow_up_months > 0),
    reason text not null,
    published boolean not null default true,
    primary key (municipality, id),
    exclude using gist (municipality with =, valid with &&)
  )`,
  `create table adviser_case (
    municipality char(5) not null,
    id uuid not null,
    fiscal_year text not null,
    field text not null,
    topic text not null,
    published boolean not null default true,
    ${source}
  )`,
  `create table adviser_dispatch (
    municipality char(5) not null,
    id uuid not null,
    agency_id uuid not null,
    group_name text not null,
    esd_member boolean not null,
    listed boolean not null,
    active_since date not null,
    adviser_id uuid not null,
    topic text not null,
    format text not null check (format in ('lecture', 'seminar', 'workshop', 'other')),
    wished_on date not null,
    place text not null,
    people integer not null check (people > 0),
    state text not null check (state in
      ('requested', 'approved', 'refused', 'held', 'followed-up-1', 'followed-up-2', 'reported', 'withdrawn')),
    eligibility text not null check (eligibility in ('both', 'either')),
    requested_on date not null,
    decided_on date,
    refused_because text,
    held_on date,
    held_minutes integer check (held_minutes > 0),
    held_people integer check (held_people >= 0),
    follow_up_until date,
    report text,
    reported_on date,
    version integer not null default 1,
    primary key (municipality, id),
    foreign key (municipality, adviser_id) references activity_adviser,
    check ((state = 'refused') = (refused_because is not null)),
    check ((state = 'reported') = (report is not null))
  )`,
  `create index adviser_dispatch_by_date on adviser_dispatch (municipality, requested_on desc, id desc)`,
  `create index adviser_dispatch_by_agency on adviser_dispatch (municipality, agency_id, requested_on desc)`,
  `create table adviser_follow_up (
    municipality char(5) not null,
    dispatch_id uuid not null,
    number integer not null check (number > 0),
    agency_id uuid not null,
    asked_on date not null,
    question text not null,
    answer text not null,
    primary key (municipality, dispatch_id, number),
    foreign key (municipality, dispatch_id) references adviser_dispatch
  )`,
  `create table grant_menu (
    municipality char(5) not null,
    id uuid not null,
    name text not null,
    provider text not null check (provider in ('city', 'foundation', 'prefecture-centre')),
    provider_agency_id uuid,
    conditions text[] not null,
    cap_yen integer check (cap_yen > 0),
    yen_per_year integer check (yen_per_year > 0),
    max_years integer check (max_years > 0),
    sites_per_theme integer check (sites_per_theme > 0),
    programme_code text,
    application_url text,
    how_to_apply text,
    takes_applications boolean not null,
    note text,
    published boolean not null default true,
    ${source}
  )`,
  `create table grant_theme (
    municipality char(5) not null,
    id uuid not null,
    menu_id uuid not null,
    title text not null,
    from_fiscal_year text not null,
    to_fiscal_year text not null,
    tentative boolean not null,
    published boolean not null default true,
    ${source}
  )`,
  `create index grant_theme_by_menu on grant_theme (municipality, menu_id)`,
  `create table grant_application (
    municipality char(5) not null,
    id uuid not null,
    menu_id uuid not null,
    theme_id uuid,
    agency_id uuid not null,
    title text not null,
    purpose text not null,
    site text not null,
    from_fiscal_year text not null,
    years integer not null check (years > 0),
    amount_yen integer not null check (amount_yen > 0),
    state text not null check (state in ('submitted', 'approved', 'refused', 'withdrawn', 'reported')),
    submitted_on date not null,
    decided_on date,
    refused_because text,
    report text,
    version integer not null default 1,
    primary key (municipality, id),
    foreign key (municipality, menu_id) references grant_menu,
    foreign key (municipality, theme_id) references grant_theme,
    check ((state = 'refused') = (refused_because is not null)),
    check ((state = 'reported') = (report is not null))
  )`,
  `create index grant_application_by_date on grant_application (municipality, submitted_on desc, id desc)`,
  `create index grant_application_by_agency on grant_application (municipality, agency_id, submitted_on desc)`,
  `create index grant_application_by_theme on grant_application (municipality, theme_id, state)`,
  ...['activity_adviser', 'adviser_rule', 'adviser_case', 'grant_menu', 'grant_theme'].flatMap((table) =>
    wallStatements({ schema, table, dataClass: 'directory', rule: published }),
  ),
  ...['adviser_dispatch', 'adviser_follow_up', 'grant_application'].flatMap((table) =>
    wallStatements({ schema, table, dataClass: 'directory', rule: own }),
  ),
];
