import { wallStatements } from '@tsunagu/access';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const schema = 'multi_actor_participation';

/** 多分野交流会 with its groups and events, and the networks of social-welfare corporations in the prefecture. */
export class ExchangeNetwork1700000500003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [...tables].reverse()) await runner.query(`drop table ${schema}.${table}`);
  }
}

const tables = [
  'exchange_group',
  'exchange_event',
  'exchange_participation',
  'welfare_network',
  'welfare_network_member',
  'centre_target',
];

const published = { by: 'directory', publishedColumn: 'published' } as const;
/** Sections co-ordinate by needs and work (市職員がコーディネート); the group itself keeps its own row. */
const coordinators = ['section', 'promoter'];
const own = { by: 'agency', column: 'agency_id', alsoRoles: coordinators } as const;

const source = `source_key text,
    source_hash text,
    version integer not null default 1,
    primary key (municipality, id),
    unique (municipality, source_key)`;

const statements = [
  `create table exchange_group (
    municipality char(5) not null,
    id uuid not null,
    agency_id uuid not null,
    name text not null,
    field text not null,
    area_id uuid,
    offers text not null default '',
    seeks text not null default '',
    published boolean not null default true,
    ${source},
    unique (municipality, agency_id, field)
  )`,
  `create index exchange_group_by_name on exchange_group (municipality, name, id)`,
  `create index exchange_group_by_area on exchange_group (municipality, area_id)`,
  `create table exchange_event (
    municipality char(5) not null,
    id uuid not null,
    kind text not null check (kind in ('cross-field', 'corporation', 'network-meeting', 'condominium')),
    title text not null,
    theme text not null default '',
    fiscal_year text not null,
    held_on date,
    day_precision text not null check (day_precision in ('day', 'month', 'year')),
    starts_at timestamptz,
    ends_at timestamptz,
    area_id uuid,
    organiser_id uuid,
    place text,
    capacity integer check (capacity > 0),
    how_to_apply text,
    state text not null check (state in ('planned', 'held', 'cancelled')),
    cancelled_because text,
    participants integer check (participants >= 0),
    corporations integer check (corporations >= 0),
    minutes text not null default '',
    note text,
    published boolean not null default true,
    ${source},
    check (ends_at > starts_at),
    check ((state = 'cancelled') = (cancelled_because is not null)),
    check (corporations <= participants)
  )`,
  `create index exchange_event_by_date on exchange_event
    (municipality, coalesce(held_on, '0001-01-01'::date) desc, id desc)`,
  `create index exchange_event_by_area on exchange_event (municipality, area_id)`,
  `create table exchange_participation (
    municipality char(5) not null,
    event_id uuid not null,
    group_id uuid not null,
    agency_id uuid not null,
    people integer not null check (people > 0),
    joined_on date not null,
    primary key (municipality, event_id, group_id),
    foreign key (municipality, event_id) references exchange_event,
    foreign key (municipality, group_id) references exchange_group
  )`,
  `create index exchange_participation_by_group on exchange_participation (municipality, group_id)`,
  `create table welfare_network (
    municipality char(5) not null,
    id uuid not null,
    name text not null,
    scope text not null check (scope in ('municipality', 'welfare-district')),
    area_id uuid not null,
    agency_id uuid,
    state text not null check (state in ('considering', 'set-up', 'ended')),
    preparation text check (preparation in ('exchange-meeting', 'staff-training')),
    preparation_inferred boolean not null default false,
    set_up_on date,
    note text,
    published boolean not null default true,
    ${source},
    check ((state = 'considering') = (set_up_on is null))
  )`,
  `create index welfare_network_by_area on welfare_network (municipality, area_id)`,
  `create index welfare_network_by_agency on welfare_network (municipality, agency_id)`,
  `create index welfare_network_by_name on welfare_network (name, id)`,
  `create table welfare_network_member (
    municipality char(5) not null,
    network_id uuid not null,
    agency_id uuid not null,
    joined_on date not null,
    published boolean not null default true,
    primary key (municipality, network_id, agency_id),
    foreign key (municipality, network_id) references welfare_network
  )`,
  `create index welfare_network_member_by_agency on welfare_network_member (municipality, agency_id)`,
  `create table centre_target (
    municipality char(5) not null,
    id uuid not null,
    title text not null,
    target numeric not null,
    at_least boolean not null,
    unit text not null,
    due text not null,
    published boolean not null default true,
    ${source}
  )`,
  ...wallStatements({
    schema,
    table: 'exchange_group',
    dataClass: 'directory',
    rule: { ...own, publishedColumn: 'published' },
  }),
  ...wallStatements({ schema, table: 'exchange_event', dataClass: 'directory', rule: published }),
  ...wallStatements({ schema, table: 'exchange_participation', dataClass: 'directory', rule: own }),
  ...wallStatements({ schema, table: 'welfare_network', dataClass: 'directory', rule: published }),
  ...wallStatements({ schema, table: 'welfare_network_member', dataClass: 'directory', rule: published }),
  ...wallStatements({ schema, table: 'centre_target', dataClass: 'statistics', rule: published }),
];
