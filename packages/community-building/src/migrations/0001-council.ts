import { type TableWall, wallStatements } from '@tsunagu/access';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const schema = 'community_building';

/** 協議体 with members, themes, meetings, history of states and support plans. No person is named: organisations and posts only. */
export class Council1700000400001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...tables, ...walls.flatMap(wallStatements)]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const wall of [...walls].reverse()) await runner.query(`drop table ${schema}.${wall.table}`);
  }
}

const states = `('preparing', 'set-up', 'active', 'dormant', 'dissolved')`;

const tables = [
  `create table council (
    municipality char(5) not null,
    id uuid not null,
    name text not null,
    area_id uuid not null,
    unit text not null check (unit in ('elementary-district', 'district', 'junior-high-district')),
    state text not null check (state in ${states}),
    started_on date,
    founded_on date,
    founded_by date,
    dissolved_on date,
    active_as_of date,
    active_evidence text,
    last_meeting_on date,
    host_agency_id uuid,
    note text,
    source text,
    published boolean not null default true,
    version integer not null default 1,
    source_key text,
    source_hash text,
    primary key (municipality, id),
    unique (municipality, source_key),
    check (state in ('preparing', 'dissolved') or founded_on is not null or founded_by is not null),
    check (state <> 'active' or (active_as_of is not null and active_evidence is not null))
  )`,
  `create index council_by_name on council (municipality, name, id)`,
  `create index council_by_area on council (municipality, area_id)`,
  `create index council_by_state on council (municipality, state, name, id)`,
  `create index council_by_host on council (municipality, host_agency_id)`,
  `create table council_history (
    municipality char(5) not null,
    id uuid not null,
    council_id uuid not null,
    state text not null check (state in ${states}),
    valid_from date not null,
    valid_until date,
    reason text,
    published boolean not null default true,
    primary key (municipality, id),
    foreign key (municipality, council_id) references council,
    check (valid_until >= valid_from),
    exclude using gist (municipality with =, council_id with =, daterange(valid_from, valid_until) with &&)
  )`,
  `create table council_member (
    municipality char(5) not null,
    id uuid not null,
    council_id uuid not null,
    kind text not null check (kind in ('residents-association', 'welfare-commissioner', 'volunteer-group', 'community-hall',
      'service-provider', 'npo', 'company', 'school', 'public-body', 'other')),
    name text not null,
    agency_id uuid,
    joined_on date,
    left_on date,
    published boolean not null default true,
    primary key (municipality, id),
    foreign key (municipality, council_id) references council,
    check (left_on >= joined_on)
  )`,
  `create index council_member_by_council on council_member (municipality, council_id, name)`,
  `create index council_member_by_agency on council_member (municipality, agency_id)`,
  `create table council_theme (
    municipality char(5) not null,
    council_id uuid not null,
    theme text not null check (theme in ('watch', 'place', 'daily-help', 'escort', 'transport', 'health', 'dementia', 'disaster', 'other')),
    taken_up_on date,
    note text,
    published boolean not null default true,
    primary key (municipality, council_id, theme),
    foreign key (municipality, council_id) references council
  )`,
  `create table council_meeting (
    municipality char(5) not null,
    id uuid not null,
    council_id uuid not null,
    held_on date not null,
    title text not null,
    decisions text,
    attendees integer check (attendees between 1 and 10000),
    primary key (municipality, id),
    foreign key (municipality, council_id) references council
  )`,
  `create index council_meeting_by_council on council_meeting (municipality, council_id, held_on desc, id desc)`,
  `create table council_support_plan (
    municipality char(5) not null,
    id uuid not null,
    council_id uuid not null,
    agency_id uuid not null,
    goal text not null,
    support text not null,
    starts_on date not null,
    review_on date not null,
    ended_on date,
    outcome text,
    version integer not null default 1,
    primary key (municipality, id),
    foreign key (municipality, council_id) references council,
    check (review_on > starts_on)
  )`,
  `create index council_support_plan_by_council on council_support_plan (municipality, council_id, starts_on desc)`,
  `create unique index one_running_support_plan on council_support_plan (municipality, council_id) where ended_on is null`,
];

const published = { by: 'directory', publishedColumn: 'published' } as const;

const walls: TableWall[] = [
  { schema, table: 'council', dataClass: 'directory', rule: published },
  { schema, table: 'council_history', dataClass: 'directory', rule: published },
  { schema, table: 'council_member', dataClass: 'directory', rule: published },
  { schema, table: 'council_theme', dataClass: 'directory', rule: published, deletable: true },
  { schema, table: 'council_meeting', dataClass: 'directory', rule: { by: 'directory' } },
  { schema, table: 'council_support_plan', dataClass: 'directory', rule: { by: 'directory' } },
];
