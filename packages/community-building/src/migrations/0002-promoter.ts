import { type TableWall, wallStatements } from '@tsunagu/access';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const schema = 'community_building';

/** 支え合い推進員 with their areas as dated assignments. */
export class Promoter1700000400002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...tables, ...walls.flatMap(wallStatements)]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const wall of [...walls].reverse()) await runner.query(`drop table ${schema}.${wall.table}`);
  }
}

const tables = [
  `create table promoter (
    municipality char(5) not null,
    id uuid not null,
    staff_id uuid not null,
    display_name text not null,
    agency_id uuid not null,
    appointed_on date not null,
    left_on date,
    version integer not null default 1,
    primary key (municipality, id),
    unique (municipality, staff_id),
    check (left_on >= appointed_on)
  )`,
  `create index promoter_by_agency on promoter (municipality, agency_id)`,
  `create index promoter_by_name on promoter (municipality, display_name, id)`,
  `create table promoter_assignment (
    municipality char(5) not null,
    id uuid not null,
    promoter_id uuid not null,
    staff_id uuid not null,
    tier smallint not null check (tier in (1, 2)),
    unit text not null check (unit in ('welfare-district', 'junior-high-district')),
    area_id uuid not null,
    zone_name text,
    valid_from date not null,
    valid_until date,
    handover_note text,
    primary key (municipality, id),
    foreign key (municipality, promoter_id) references promoter,
    check ((tier = 1) = (unit = 'welfare-district')),
    check (valid_until > valid_from),
    exclude using gist (municipality with =, promoter_id with =, area_id with =, coalesce(zone_name, '') with =,
      daterange(valid_from, valid_until) with &&)
  )`,
  `create index promoter_assignment_by_staff on promoter_assignment (municipality, staff_id, area_id)`,
  `create index promoter_assignment_by_area on promoter_assignment (municipality, area_id, tier)`,
  `create index promoter_assignment_by_promoter on promoter_assignment (municipality, promoter_id, valid_from desc)`,
];

const walls: TableWall[] = [
  { schema, table: 'promoter', dataClass: 'directory', rule: { by: 'directory' } },
  { schema, table: 'promoter_assignment', dataClass: 'directory', rule: { by: 'directory' } },
];
