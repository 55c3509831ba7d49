import { wallStatements } from '@tsunagu/access';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const schema = 'multi_actor_participation';

/** 施設基礎情報シート and 伴走型支援: rows that facilities keep themselves, their public part apart from the rest. */
export class Facility1700000500001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [...tables].reverse()) await runner.query(`drop table ${schema}.${table}`);
  }
}

const tables = [
  'facility_sheet',
  'facility_sheet_internal',
  'facility_activity',
  'facility_space',
  'facility_support_visit',
  'facility_support_figure',
];

/** 社協's promoters compile, the lead division follows; the facility itself sees its own rows. */
const compilers = ['promoter', 'lead-division'];
const own = { by: 'agency', column: 'agency_id', alsoRoles: compilers } as const;
const ownOrPublished = { ...own, publishedColumn: 'published' } as const;

const statements = [
  `create table facility_sheet (
    municipality char(5) not null,
    id uuid not null,
    agency_id uuid not null,
    corporation_name text not null,
    facility_name text not null,
    kind text not null check (kind in ('elderly', 'disability', 'child', 'protection', 'other')),
    area_id uuid not null,
    state text not null check (state in ('draft', 'submitted', 'compiled', 'needs-update')),
    agrees_to_publish boolean not null,
    published boolean not null default false,
    submitted_on date,
    compiled_on date,
    version integer not null default 1,
    primary key (municipality, id),
    unique (municipality, agency_id, facility_name),
    check (not published or agrees_to_publish)
  )`,
  `create index facility_sheet_by_name on facility_sheet (municipality, facility_name, id)`,
  `create index facility_sheet_by_area on facility_sheet (municipality, area_id, facility_name, id)`,
  `create table facility_sheet_internal (
    municipality char(5) not null,
    sheet_id uuid not null,
    agency_id uuid not null,
    willingness text not null
      check (willingness in ('leading', 'willing', 'willing-but-lost', 'considering', 'not-now')),
    wish text not null,
    contact_post text not null,
    contact_phone text not null,
    sent_back_because text,
    primary key (municipality, sheet_id),
    foreign key (municipality, sheet_id) references facility_sheet
  )`,
  `create table facility_activity (
    municipality char(5) not null,
    id uuid not null,
    sheet_id uuid not null,
    agency_id uuid not null,
    published boolean not null default false,
    theme text not null,
    name text not null,
    frequency text not null,
    open_to text not null,
    primary key (municipality, id),
    foreign key (municipality, sheet_id) references facility_sheet
  )`,
  `create index facility_activity_by_sheet on facility_activity (municipality, sheet_id, theme)`,
  `create table facility_space (
    municipality char(5) not null,
    id uuid not null,
    sheet_id uuid not null,
    agency_id uuid not null,
    area_id uuid not null,
    published boolean not null default false,
    name text not null,
    capacity integer not null check (capacity > 0),
    available_times text not null,
    equipment text[] not null,
    barrier_free boolean not null,
    fee_yen integer not null check (fee_yen >= 0),
    conditions text not null,
    primary key (municipality, id),
    foreign key (municipality, sheet_id) references facility_sheet
  )`,
  `create index facility_space_by_sheet on facility_space (municipality, sheet_id)`,
  `create index facility_space_by_capacity on facility_space (municipality, capacity desc, id desc)`,
  `create index facility_space_by_area on facility_space (municipality, area_id, capacity desc, id desc)`,
  `create table facility_support_visit (
    municipality char(5) not null,
    id uuid not null,
    sheet_id uuid not null,
    supporter_agency_id uuid not null,
    kind text not null check (kind in ('visit', 'hearing')),
    visited_on date not null,
    note text not null,
    next_step text not null,
    moved_on boolean not null,
    primary key (municipality, id),
    foreign key (municipality, sheet_id) references facility_sheet
  )`,
  `create index facility_support_visit_by_sheet on facility_support_visit (municipality, sheet_id, visited_on desc)`,
  `create table facility_support_figure (
    municipality char(5) not null,
    id uuid not null,
    fiscal_year text not null,
    area_id uuid,
    facilities integer not null check (facilities >= 0),
    moved_on integer check (moved_on <= facilities),
    printed_total boolean not null,
    published boolean not null default true,
    source_key text,
    source_hash text,
    version integer not null default 1,
    primary key (municipality, id),
    unique (municipality, source_key)
  )`,
  `create index facility_support_figure_by_year on facility_support_figure (municipality, fiscal_year)`,
  `create index facility_support_figure_by_area on facility_support_figure (municipality, area_id)`,
  ...wallStatements({ schema, table: 'facility_sheet', dataClass: 'directory', rule: ownOrPublished }),
  ...wallStatements({ schema, table: 'facility_sheet_internal', dataClass: 'directory', rule: own }),
  ...wallStatements({
    schema,
    table: 'facility_activity',
    dataClass: 'directory',
    rule: ownOrPublished,
    deletable: true,
  }),
  ...wallStatements({
    schema,
    table: 'facility_space',
    dataClass: 'directory',
    rule: ownOrPublished,
    deletable: true,
  }),
  ...wallStatements({
    schema,
    table: 'facility_support_visit',
    dataClass: 'directory',
    rule: { by: 'agency', column: 'supporter_agency_id', alsoRoles: compilers },
  }),
  ...wallStatements({
    schema,
    table: 'facility_support_figure',
    dataClass: 'statistics',
    rule: { by: 'directory', publishedColumn: 'published' },
  }),
];
