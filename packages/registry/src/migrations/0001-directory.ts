import { type TableWall, wallStatements } from '@tsunagu/access';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const schema = 'registry';

/** 公開台帳: areas, agencies with all that belongs to them, the consultation directory, activities, staff. */
export class Directory1700000000101 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...tables, ...walls.flatMap(wallStatements), ...ownContacts])
      await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const wall of [...walls].reverse()) await runner.query(`drop table ${schema}.${wall.table}`);
  }
}

const tables = [
  `create table area (
    municipality char(5) not null,
    id uuid not null,
    source_key text,
    source_hash text,
    kind text not null,
    name text not null,
    parent_id uuid,
    basis text not null check (basis in ('named', 'inferred', 'count_only')),
    count integer,
    population integer,
    households integer,
    population_65_plus integer,
    as_of date,
    fiscal_year text,
    note text,
    source text not null,
    position integer not null,
    published boolean not null default true,
    version integer not null default 1,
    primary key (municipality, id),
    unique (municipality, source_key),
    foreign key (municipality, parent_id) references area deferrable initially deferred
  )`,
  `create index area_by_parent on area (municipality, parent_id, position)`,
  `create table agency (
    municipality char(5) not null,
    id uuid not null,
    source_key text,
    source_hash text,
    name text not null,
    aliases text[] not null default '{}',
    type text not null,
    field text,
    site_count integer,
    catchment_level text,
    duties text,
    parent_organisation text,
    parent_id uuid,
    corporate_number char(13),
    note text,
    source text,
    worries text[] not null default '{}',
    search_text text not null,
    position integer not null,
    published boolean not null default true,
    version integer not null default 1,
    primary key (municipality, id),
    unique (municipality, source_key),
    foreign key (municipality, parent_id) references agency deferrable initially deferred
  )`,
  `create index agency_by_position on agency (municipality, position, id)`,
  `create index agency_by_name on agency (municipality, name, id)`,
  `create table agency_site (
    municipality char(5) not null,
    id uuid not null,
    agency_id uuid not null,
    name text not null,
    area_id uuid,
    address text,
    phone text,
    extension text,
    source text,
    published boolean not null default true,
    primary key (municipality, id),
    foreign key (municipality, agency_id) references agency,
    foreign key (municipality, area_id) references area
  )`,
  `create index agency_site_by_agency on agency_site (municipality, agency_id)`,
  `create index agency_site_by_area on agency_site (municipality, area_id)`,
  `create table agency_opening (
    municipality char(5) not null,
    agency_id uuid not null,
    weekday smallint not null check (weekday between 0 and 6),
    opens char(5) not null check (opens ~ '^[0-2][0-9]:[0-5][0-9]$'),
    closes char(5) not null check (closes ~ '^[0-2][0-9]:[0-5][0-9]$'),
    closed_on_holidays boolean not null default true,
    published boolean not null default true,
    primary key (municipality, agency_id, weekday, opens),
    foreign key (municipality, agency_id) references agency
  )`,
  `create table agency_role (
    municipality char(5) not null,
    id uuid not null,
    source_key text,
    source_hash text,
    version integer not null default 1,
    agency_id uuid not null,
    role text not null,
    programme_code text,
    commission text check (commission in ('whole', 'part')),
    source text not null,
    published boolean not null default true,
    primary key (municipality, id),
    unique (municipality, source_key),
    foreign key (municipality, agency_id) references agency
  )`,
  `create index agency_role_by_agency on agency_role (municipality, agency_id)`,
  `create index agency_role_by_programme on agency_role (municipality, programme_code)`,
  `create table agency_contact (
    municipality char(5) not null,
    id uuid not null,
    agency_id uuid not null,
    rank text not null check (rank in ('main', 'deputy')),
    name text not null,
    consultation text,
    phone text,
    mail text,
    version integer not null default 1,
    ended_on date,
    primary key (municipality, id),
    foreign key (municipality, agency_id) references agency
  )`,
  `create index agency_contact_by_agency on agency_contact (municipality, agency_id)`,
  `create table directory_version (
    municipality char(5) not null,
    version text not null,
    label text not null,
    issued_on date,
    position integer not null,
    published boolean not null default true,
    primary key (municipality, version)
  )`,
  `create table directory_entry (
    municipality char(5) not null,
    id uuid not null,
    source_key text,
    source_hash text,
    version integer not null default 1,
    no integer not null,
    added_in text not null,
    removed_in text,
    starred boolean not null,
    category text,
    category_certainty text,
    worries text[] not null default '{}',
    consultation text not null,
    agency_id uuid,
    agency_name text not null,
    address text,
    phones text[] not null default '{}',
    extensions text[] not null default '{}',
    hours text,
    note text,
    source text not null,
    search_text text not null,
    published boolean not null default true,
    primary key (municipality, id),
    unique (municipality, source_key),
    unique (municipality, no),
    foreign key (municipality, added_in) references directory_version,
    foreign key (municipality, removed_in) references directory_version,
    foreign key (municipality, agency_id) references agency
  )`,
  `create index directory_entry_by_agency on directory_entry (municipality, agency_id)`,
  `create table adviser_post (
    municipality char(5) not null,
    id uuid not null,
    source_key text,
    source_hash text,
    version integer not null default 1,
    no integer not null,
    field text not null,
    field_certainty text not null,
    affiliation text not null,
    post text not null,
    agency_id uuid,
    note text,
    source text not null,
    published boolean not null default true,
    primary key (municipality, id),
    unique (municipality, source_key),
    foreign key (municipality, agency_id) references agency
  )`,
  `create table staff (
    municipality char(5) not null,
    id uuid not null,
    source_key text,
    source_hash text,
    version integer not null default 1,
    subject text not null,
    name text not null,
    kana text not null,
    agency_id uuid not null,
    post text,
    roles text[] not null,
    note text,
    primary key (municipality, id),
    unique (municipality, source_key),
    unique (municipality, subject),
    foreign key (municipality, agency_id) references agency
  )`,
  `create index staff_by_agency on staff (municipality, agency_id, kana, id)`,
  `create table activity (
    municipality char(5) not null,
    id uuid not null,
    source_version integer not null,
    source_domain text not null,
    measure smallint not null check (measure between 0 and 5),
    kind text not null,
    title text not null,
    description text,
    organiser_agency_id uuid,
    organiser_name text,
    area_id uuid,
    place text,
    starts_at timestamptz,
    ends_at timestamptz,
    capacity integer check (capacity > 0),
    how_to_apply text,
    search_text text not null,
    published boolean not null,
    primary key (municipality, id)
  )`,
  `create index activity_by_start on activity (municipality, (coalesce(starts_at, 'infinity')), id) where published`,
  `create index activity_by_area on activity (municipality, area_id) where published`,
  `create index activity_by_organiser on activity (municipality, organiser_agency_id) where published`,
];

const published = { by: 'directory', publishedColumn: 'published' } as const;

const walls: TableWall[] = [
  { schema, table: 'area', dataClass: 'directory', rule: published },
  { schema, table: 'agency', dataClass: 'directory', rule: published },
  { schema, table: 'agency_site', dataClass: 'directory', rule: published },
  { schema, table: 'agency_opening', dataClass: 'directory', rule: published, deletable: true },
  { schema, table: 'agency_role', dataClass: 'directory', rule: published },
  { schema, table: 'agency_contact', dataClass: 'directory', rule: { by: 'directory' } },
  { schema, table: 'directory_version', dataClass: 'directory', rule: published },
  { schema, table: 'directory_entry', dataClass: 'directory', rule: published },
  { schema, table: 'adviser_post', dataClass: 'directory', rule: published },
  { schema, table: 'staff', dataClass: 'directory', rule: { by: 'directory' } },
  { schema, table: 'activity', dataClass: 'directory', rule: published },
];

/** 担当者 are kept by each agency itself (M2-44): nobody else writes them. */
const ownContacts = ['insertable', 'updatable'].map(
  (policy) =>
    `alter policy ${policy} on agency_contact ${policy === 'updatable' ? `using (${own()}) ` : ''}with check (${own()})`,
);

function own(): string {
  return `municipality = (select access.municipality()) and (select access.may_write())
    and (agency_id = (select access.agency_id()) or (select access.is_system()))`;
}
