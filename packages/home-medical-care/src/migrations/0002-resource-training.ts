import { wallStatements } from '@tsunagu/access';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const schema = 'home_medical_care';

/** 在宅医療資源, 研修・講座 and their attendance: public directories and counts. */
export class ResourceTraining1700000100002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['training_attendance', 'training', 'home_care_resource']) {
      await runner.query(`drop table ${schema}.${table}`);
    }
  }
}

const directory = { by: 'directory', publishedColumn: 'published' } as const;

const statements = [
  `create table home_care_resource (
    municipality char(5) not null,
    id uuid not null,
    name text not null,
    kind text not null check (kind in ('clinic', 'dental', 'nursing', 'pharmacy', 'care-management', 'network')),
    agency_id uuid,
    area_id uuid not null,
    accepts_children boolean not null,
    availability text not null check (availability in ('available', 'limited', 'full')),
    visiting_staff integer check (visiting_staff >= 0),
    phone text,
    published boolean not null default true,
    source_key text,
    source_hash text,
    version integer not null default 1,
    primary key (municipality, id),
    unique (municipality, source_key)
  )`,
  `create index home_care_resource_by_area on home_care_resource (municipality, area_id, name, id)`,
  `create index home_care_resource_by_name on home_care_resource (municipality, name, id)`,
  `create table training (
    municipality char(5) not null,
    id uuid not null,
    kind text not null check (kind in ('professional', 'meeting', 'lecture', 'open-lecture', 'professional-total')),
    title text not null,
    target text[] not null,
    fiscal_year text not null,
    held_on date,
    starts_at timestamptz,
    ends_at timestamptz,
    area_id uuid,
    organiser_id uuid,
    place text,
    mode text not null check (mode in ('in-person', 'online')),
    programme_code text,
    capacity integer check (capacity > 0),
    how_to_apply text,
    state text not null check (state in ('planned', 'held', 'cancelled')),
    cancelled_because text,
    sessions integer check (sessions >= 0),
    participants integer check (participants >= 0),
    published boolean not null default true,
    source_key text,
    source_hash text,
    version integer not null default 1,
    primary key (municipality, id),
    unique (municipality, source_key),
    check (ends_at >= starts_at),
    check ((state = 'cancelled') = (cancelled_because is not null))
  )`,
  `create index training_by_date on training (municipality, coalesce(held_on, '0001-01-01'::date) desc, id desc)`,
  `create index training_by_area on training (municipality, area_id)`,
  `create table training_attendance (
    municipality char(5) not null,
    training_id uuid not null,
    profession text not null,
    participants integer not null check (participants >= 0),
    primary key (municipality, training_id, profession),
    foreign key (municipality, training_id) references training
  )`,
  ...wallStatements({ schema, table: 'home_care_resource', dataClass: 'directory', rule: directory }),
  ...wallStatements({ schema, table: 'training', dataClass: 'directory', rule: directory }),
  ...wallStatements({
    schema,
    table: 'training_attendance',
    dataClass: 'statistics',
    rule: { by: 'directory' },
  }),
];
