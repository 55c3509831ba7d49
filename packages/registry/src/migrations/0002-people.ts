import { ownerRole, runtimeRole, type TableWall, wallStatements } from '@tsunagu/access';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const schema = 'registry';

/** 住民と世帯: one table per data class, histories as dated ranges that cannot overlap. */
export class People1700000000102 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...tables, ...walls.flatMap(wallStatements), ...householdWalls]) {
      await runner.query(statement);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    const dropped = ['household_origin', 'household_head', 'household_member', 'household'];
    for (const table of [...dropped, ...walls.map((wall) => wall.table).reverse()]) {
      await runner.query(`drop table if exists ${schema}.${table}`);
    }
  }
}

const tables = [
  `create table person (
    municipality char(5) not null,
    id uuid not null,
    family_name text not null,
    given_name text not null,
    family_kana text not null,
    given_kana text not null,
    birth_date date,
    sex text not null check (sex in ('male', 'female', 'other', 'unknown')),
    deceased_on date,
    area_id uuid,
    version integer not null default 1,
    primary key (municipality, id),
    foreign key (municipality, area_id) references area,
    check (deceased_on >= birth_date)
  )`,
  `create table person_name (
    municipality char(5) not null,
    id uuid not null,
    person_id uuid not null,
    kind text not null check (kind in ('former', 'alias')),
    family_name text not null,
    given_name text not null,
    family_kana text not null,
    given_kana text not null,
    used_until date,
    primary key (municipality, id),
    foreign key (municipality, person_id) references person
  )`,
  `create index person_name_by_person on person_name (municipality, person_id)`,
  `create table person_address (
    municipality char(5) not null,
    id uuid not null,
    person_id uuid not null,
    postal_code char(8),
    address text not null,
    area_id uuid,
    valid daterange not null check (not isempty(valid)),
    primary key (municipality, id),
    foreign key (municipality, person_id) references person,
    foreign key (municipality, area_id) references area,
    exclude using gist (municipality with =, person_id with =, valid with &&)
  )`,
  `create table person_contact (
    municipality char(5) not null,
    id uuid not null,
    person_id uuid not null,
    kind text not null check (kind in ('phone', 'mail')),
    value text not null,
    note text,
    valid daterange not null,
    primary key (municipality, id),
    foreign key (municipality, person_id) references person
  )`,
  `create index person_contact_by_person on person_contact (municipality, person_id)`,
  `create table person_communication (
    municipality char(5) not null,
    person_id uuid not null,
    languages text[] not null,
    support_needs text[] not null,
    version integer not null,
    primary key (municipality, person_id),
    foreign key (municipality, person_id) references person
  )`,
  `create table relationship (
    municipality char(5) not null,
    id uuid not null,
    person_id uuid not null,
    other_id uuid not null,
    kind text not null check (kind in ('parent', 'spouse', 'sibling', 'other')),
    valid daterange not null,
    primary key (municipality, id),
    foreign key (municipality, person_id) references person,
    foreign key (municipality, other_id) references person,
    check (person_id <> other_id),
    exclude using gist (municipality with =, person_id with =, other_id with =, kind with =, valid with &&)
  )`,
  `create index relationship_by_other on relationship (municipality, other_id)`,
  `create table person_search (
    municipality char(5) not null,
    person_id uuid not null,
    names text[] not null,
    kanas text[] not null,
    kana_key text not null,
    name_grams text[] not null,
    kana_grams text[] not null,
    kana_deletions text[] not null,
    birth_date date,
    area_id uuid,
    primary key (municipality, person_id),
    foreign key (municipality, person_id) references person
  )`,
  `create index person_search_by_kana on person_search (municipality, kana_key, person_id)`,
  `create index person_search_by_birth on person_search (municipality, birth_date)`,
  `create index person_search_name_grams on person_search using gin (name_grams)`,
  `create index person_search_kana_grams on person_search using gin (kana_grams)`,
  `create index person_search_kana_deletions on person_search using gin (kana_deletions)`,
  `create table household (
    municipality char(5) not null,
    id uuid not null,
    area_id uuid,
    formed_on date not null,
    dissolved_on date,
    version integer not null default 1,
    primary key (municipality, id),
    foreign key (municipality, area_id) references area,
    check (dissolved_on >= formed_on)
  )`,
  `create index household_by_area on household (municipality, area_id, id)`,
  `create table household_member (
    municipality char(5) not null,
    id uuid not null,
    household_id uuid not null,
    person_id uuid not null,
    relation text not null check (relation in ('head', 'spouse', 'child', 'parent', 'child-in-law', 'grandchild',
      'grandparent', 'sibling', 'other-relative', 'not-related')),
    valid daterange not null,
    primary key (municipality, id),
    foreign key (municipality, household_id) references household,
    foreign key (municipality, person_id) references person,
    exclude using gist (municipality with =, person_id with =, valid with &&)
  )`,
  `create index household_member_by_household on household_member (municipality, household_id, person_id)`,
  `create table household_head (
    municipality char(5) not null,
    id uuid not null,
    household_id uuid not null,
    person_id uuid not null,
    valid daterange not null,
    primary key (municipality, id),
    foreign key (municipality, household_id) references household,
    foreign key (municipality, person_id) references person,
    exclude using gist (municipality with =, household_id with =, valid with &&)
  )`,
  `create table household_origin (
    municipality char(5) not null,
    household_id uuid not null,
    origin_id uuid not null,
    kind text not null check (kind in ('split', 'join')),
    happened_on date not null,
    primary key (municipality, household_id, origin_id),
    foreign key (municipality, household_id) references household,
    foreign key (municipality, origin_id) references household
  )`,
];

const ofPerson = { by: 'person', column: 'person_id' } as const;

const walls: TableWall[] = [
  { schema, table: 'person', dataClass: 'identity', rule: { by: 'person', column: 'id' } },
  { schema, table: 'person_name', dataClass: 'identity', rule: ofPerson },
  { schema, table: 'person_address', dataClass: 'contact', rule: ofPerson },
  { schema, table: 'person_contact', dataClass: 'contact', rule: ofPerson },
  { schema, table: 'person_communication', dataClass: 'contact', rule: ofPerson },
  { schema, table: 'relationship', dataClass: 'identity', rule: ofPerson },
  { schema, table: 'person_search', dataClass: 'identity', rule: ofPerson },
  { schema, table: 'household_member', dataClass: 'identity', rule: ofPerson },
  { schema, table: 'household_head', dataClass: 'identity', rule: ofPerson },
];

const tenant = 'municipality = (select access.municipality())';
const mayWrite = `${tenant} and (select access.may_write())`;
const role = runtimeRole(schema);

/** A household exists for whoever sees one of its members, past ones included; a sealed member adds nothing. */
const seesAMember = (householdId: string) =>
  `exists (select from household_member m where m.municipality = ${householdId.split('.')[0]}.municipality and m.household_id = ${householdId})`;

const householdWalls = [
  ...guarded('household', `${tenant} and ${seesAMember('household.id')}`),
  ...guarded(
    'household_origin',
    `${tenant} and ${seesAMember('household_origin.household_id')} and ${seesAMember('household_origin.origin_id')}`,
  ),
  // a relationship tells of two persons: both must be visible
  `create policy both_sides on relationship as restrictive for select to ${role} using (exists (
    select from access.person_basis(relationship.other_id, 'identity')))`,
];

function guarded(table: string, read: string): string[] {
  return [
    `alter table ${table} owner to ${ownerRole}`,
    `comment on table ${table} is 'data-class: identity'`,
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
    `create policy readable on ${table} for select to ${role} using (${read})`,
    `create policy insertable on ${table} for insert to ${role} with check (${mayWrite})`,
    `create policy updatable on ${table} for update to ${role} using (${mayWrite} and ${read}) with check (${mayWrite})`,
    `create policy owner on ${table} to ${ownerRole} using (true) with check (true)`,
    `grant select, insert, update on ${table} to ${role}`,
  ];
}
