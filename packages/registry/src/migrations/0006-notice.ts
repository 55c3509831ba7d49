import { runtimeRole, type TableWall, wallStatements } from '@tsunagu/access';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const schema = 'registry';
const role = runtimeRole(schema);

/** お知らせ and how each member of staff wants them by mail: their own rows only, for the recipient and nobody else. */
export class Notices1700000000106 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...tables, ...walls.flatMap(wallStatements), ...ofRecipient, ...announced])
      await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table registry.agency_contact drop column confirmed_on');
    for (const { table } of walls.toReversed()) await runner.query(`drop table ${schema}.${table}`);
    await runner.query('drop function registry.announce_notice()');
  }
}

const tables = [
  `create table notice (
    municipality char(5) not null,
    id uuid not null,
    event_id uuid not null,
    staff_id uuid not null,
    kind text not null check (kind ~ '^[a-z-]+$'),
    path text check (path ~ '^/[a-z0-9/-]*$'),
    created_at timestamptz not null default now(),
    read_at timestamptz,
    mailed_at timestamptz,
    primary key (municipality, id),
    unique (municipality, event_id, staff_id)
  )`,
  `create index notice_by_recipient on notice (municipality, staff_id, created_at desc, id desc)`,
  `create index notice_unread on notice (municipality, staff_id, created_at desc, id desc) where read_at is null`,
  `create index notice_by_reading on notice (municipality, read_at)`,
  `create table notice_setting (
    municipality char(5) not null,
    staff_id uuid not null,
    mail_address text,
    wish text not null check (wish in ('at-once', 'daily', 'never')),
    confirmed_at timestamptz,
    code_asked_at timestamptz,
    code_hash text,
    code_expires_at timestamptz,
    switched_off_at timestamptz,
    version integer not null default 1,
    primary key (municipality, staff_id),
    check (mail_address is not null or wish = 'never')
  )`,
  `alter table agency_contact add column confirmed_on date not null default (now() at time zone 'Asia/Tokyo')::date`,
];

const walls: TableWall[] = [
  { schema, table: 'notice', dataClass: 'directory', rule: { by: 'directory' } },
  { schema, table: 'notice_setting', dataClass: 'directory', rule: { by: 'directory' } },
];

/** Who is told, and where a member of staff receives mail, is nobody else's business, not even of their own agency. */
const ofRecipient = walls.map(
  ({ table }) => `create policy of_recipient on ${schema}.${table} as restrictive to ${role}
    using (staff_id = (select access.staff_id())) with check (staff_id = (select access.staff_id()))`,
);

/** The recipient's streams are asked again at the commit; see `access.announce_account`. */
const announced = [
  `create function registry.announce_notice() returns trigger language plpgsql security definer
     set search_path = pg_catalog as $body$
     begin
       perform pg_notify('tsunagu_changes', new.municipality || '/account/' || new.staff_id);
       return null;
     end $body$`,
  `create trigger announced after insert or update of read_at on registry.notice
     for each row execute function registry.announce_notice()`,
];
