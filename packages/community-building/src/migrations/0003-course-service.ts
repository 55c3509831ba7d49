import { type TableWall, wallStatements } from '@tsunagu/access';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const schema = 'community_building';

/** 講座 by theme, and 居場所・支え合い活動 (M4-06, M4-10): kept by the organisations themselves, public once published. */
export class CourseService1700000400003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...tables, ...walls.flatMap(wallStatements)]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const wall of [...walls].reverse()) await runner.query(`drop table ${schema}.${wall.table}`);
  }
}

const tables = [
  `create table course (
    municipality char(5) not null,
    id uuid not null,
    title text not null,
    kind text not null check (kind in ('hosted-course', 'supporter-training', 'follow-up', 'volunteer-training', 'leader-training',
      'volunteer-exchange', 'forum', 'workshop', 'club-course')),
    theme text check (theme in ('community', 'inclusion', 'disaster', 'youth', 'environment', 'health', 'gender', 'childcare', 'longevity', 'ict')),
    description text,
    programme_code text,
    organiser_agency_id uuid not null,
    area_id uuid,
    place text,
    fiscal_year text,
    starts_on date,
    ends_on date,
    sessions integer check (sessions between 1 and 100),
    capacity integer check (capacity > 0),
    how_to_apply text,
    state text not null check (state in ('planned', 'published', 'held', 'withdrawn')),
    participants integer check (participants >= 0),
    finishers integer check (finishers >= 0),
    withdrawn_reason text,
    source text,
    published boolean not null default false,
    version integer not null default 1,
    source_key text,
    source_hash text,
    primary key (municipality, id),
    unique (municipality, source_key),
    check (ends_on >= starts_on),
    check (published = (state in ('published', 'held')))
  )`,
  `create index course_by_start on course (municipality, (coalesce(starts_on, 'infinity'::date)), id)`,
  `create index course_by_organiser on course (municipality, organiser_agency_id, (coalesce(starts_on, 'infinity'::date)), id)`,
  `create index course_by_area on course (municipality, area_id)`,
  `create index course_by_theme on course (municipality, theme, fiscal_year)`,
  `create table service (
    municipality char(5) not null,
    id uuid not null,
    name text not null,
    kind text not null check (kind in ('cafe', 'dementia-cafe', 'salon', 'dining', 'daily-help', 'escort', 'transport', 'watch', 'class', 'other')),
    description text,
    area_id uuid not null,
    holder_agency_id uuid,
    holder_name text,
    council_id uuid,
    place text,
    schedule text,
    how_to_apply text,
    latitude numeric(9, 6) check (latitude between 20 and 46),
    longitude numeric(9, 6) check (longitude between 122 and 154),
    state text not null check (state in ('open', 'paused', 'closed')),
    source text,
    published boolean not null default true,
    version integer not null default 1,
    source_key text,
    source_hash text,
    primary key (municipality, id),
    unique (municipality, source_key),
    check (published = (state = 'open')),
    check ((latitude is null) = (longitude is null))
  )`,
  `create index service_by_name on service (municipality, name, id)`,
  `create index service_by_area on service (municipality, area_id, kind)`,
  `create index service_by_holder on service (municipality, holder_agency_id)`,
  `create index service_by_council on service (municipality, council_id)`,
];

const walls: TableWall[] = [
  {
    schema,
    table: 'course',
    dataClass: 'directory',
    rule: {
      by: 'agency',
      column: 'organiser_agency_id',
      alsoRoles: ['section', 'promoter'],
      publishedColumn: 'published',
    },
    columns: { participants: 'statistics', finishers: 'statistics' },
  },
  {
    schema,
    table: 'service',
    dataClass: 'directory',
    rule: {
      by: 'agency',
      column: 'holder_agency_id',
      alsoRoles: ['section', 'promoter'],
      publishedColumn: 'published',
    },
  },
];
