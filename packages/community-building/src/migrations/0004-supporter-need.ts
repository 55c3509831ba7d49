import { runtimeRole, type TableWall, wallStatements } from '@tsunagu/access';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const schema = 'community_building';

/**
 * 生活・介護支援サポーター and the needs of residents: personal data, each record a case of the agency that keeps it, one
 * table per data class. Inside that agency a promoter sees the records of their own areas only (restrictive policies).
 */
export class SupporterNeed1700000400004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...tables, ...walls.flatMap(wallStatements), ...ownAreas])
      await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const wall of [...walls].reverse()) await runner.query(`drop table ${schema}.${wall.table}`);
  }
}

const kinds = `'garden', 'rubbish', 'shopping', 'escort', 'talk', 'transport', 'housework', 'paperwork', 'other'`;

const tables = [
  `create table supporter (
    municipality char(5) not null,
    id uuid not null,
    person_id uuid not null,
    household_id uuid,
    agency_id uuid not null,
    area_id uuid not null,
    state text not null check (state in ('registered', 'active', 'resting', 'ended')),
    offers text[] not null check (offers <@ array[${kinds}]::text[]),
    activity text,
    registered_on date not null,
    ended_on date,
    version integer not null default 1,
    primary key (municipality, id),
    check (ended_on >= registered_on)
  )`,
  `create unique index one_running_supporter_registration on supporter (municipality, person_id, agency_id) where state <> 'ended'`,
  `create index supporter_by_date on supporter (municipality, registered_on desc, id desc)`,
  `create index supporter_by_area on supporter (municipality, area_id, registered_on desc, id desc)`,
  `create index supporter_by_agency on supporter (municipality, agency_id, registered_on desc, id desc)`,
  `create table supporter_contact (
    municipality char(5) not null,
    supporter_id uuid not null,
    phone text,
    mail text,
    availability text,
    primary key (municipality, supporter_id),
    foreign key (municipality, supporter_id) references supporter
  )`,
  `create table supporter_training (
    municipality char(5) not null,
    supporter_id uuid not null,
    course_id uuid not null,
    finished_on date not null,
    primary key (municipality, supporter_id, course_id),
    foreign key (municipality, supporter_id) references supporter,
    foreign key (municipality, course_id) references course
  )`,
  `create table supporter_survey (
    municipality char(5) not null,
    id uuid not null,
    supporter_id uuid not null,
    sent_on date not null,
    answered_on date,
    answer text check (answer in ('active', 'wishes', 'not-now')),
    approached_on date,
    approach_result text,
    primary key (municipality, id),
    foreign key (municipality, supporter_id) references supporter,
    check ((answer is null) = (answered_on is null)),
    check (answered_on >= sent_on),
    check (approached_on >= answered_on)
  )`,
  `create index supporter_survey_by_supporter on supporter_survey (municipality, supporter_id, sent_on desc)`,
  `create unique index one_open_survey on supporter_survey (municipality, supporter_id) where answered_on is null`,
  `create table need (
    municipality char(5) not null,
    id uuid not null,
    person_id uuid not null,
    household_id uuid,
    agency_id uuid not null,
    area_id uuid not null,
    kind text not null check (kind in (${kinds})),
    wish text not null,
    state text not null check (state in ('open', 'proposed', 'matched', 'done', 'withdrawn')),
    registered_on date not null,
    ended_on date,
    version integer not null default 1,
    primary key (municipality, id),
    check (ended_on >= registered_on)
  )`,
  `create index need_by_person on need (municipality, person_id, registered_on desc)`,
  `create index need_by_date on need (municipality, registered_on desc, id desc)`,
  `create index need_by_area on need (municipality, area_id, state, registered_on desc, id desc)`,
  `create index need_by_agency on need (municipality, agency_id, registered_on desc, id desc)`,
  `create table need_contact (
    municipality char(5) not null,
    need_id uuid not null,
    phone text,
    place text,
    preferred_time text,
    primary key (municipality, need_id),
    foreign key (municipality, need_id) references need
  )`,
  `create table need_match (
    municipality char(5) not null,
    id uuid not null,
    need_id uuid not null,
    supporter_id uuid,
    service_id uuid,
    state text not null check (state in ('proposed', 'accepted', 'declined')),
    proposed_on date not null,
    decided_on date,
    proposed_by uuid not null,
    reason text,
    primary key (municipality, id),
    foreign key (municipality, need_id) references need,
    foreign key (municipality, supporter_id) references supporter,
    foreign key (municipality, service_id) references service,
    check ((supporter_id is null) <> (service_id is null)),
    check ((state = 'proposed') = (decided_on is null))
  )`,
  `create index need_match_by_need on need_match (municipality, need_id, proposed_on desc)`,
  `create index need_match_by_supporter on need_match (municipality, supporter_id)`,
  `create unique index one_open_proposal on need_match (municipality, need_id) where state = 'proposed'`,
];

const walls: TableWall[] = [
  { schema, table: 'supporter', dataClass: 'summary', rule: { by: 'case', column: 'id' } },
  { schema, table: 'supporter_contact', dataClass: 'contact', rule: { by: 'case', column: 'supporter_id' } },
  { schema, table: 'supporter_training', dataClass: 'summary', rule: { by: 'case', column: 'supporter_id' } },
  { schema, table: 'supporter_survey', dataClass: 'summary', rule: { by: 'case', column: 'supporter_id' } },
  { schema, table: 'need', dataClass: 'summary', rule: { by: 'case', column: 'id' } },
  { schema, table: 'need_contact', dataClass: 'contact', rule: { by: 'case', column: 'need_id' } },
  { schema, table: 'need_match', dataClass: 'summary', rule: { by: 'case', column: 'need_id' } },
];

/** Rule `promoter`: a promoter's reading ends at the border of the areas they have today. */
const ownAreas = [
  ...['supporter', 'need'].map((table) =>
    ownArea(
      table,
      `exists (select from ${schema}.promoter_assignment p
        where p.municipality = ${table}.municipality and p.staff_id = (select access.staff_id()) and p.area_id = ${table}.area_id
          and p.valid_from <= (now() at time zone 'Asia/Tokyo')::date
          and (p.valid_until is null or p.valid_until > (now() at time zone 'Asia/Tokyo')::date))`,
    ),
  ),
  ...[
    ['supporter_contact', 'supporter'],
    ['supporter_training', 'supporter'],
    ['supporter_survey', 'supporter'],
    ['need_contact', 'need'],
    ['need_match', 'need'],
  ].map(([table, parent]) =>
    ownArea(
      table!,
      `exists (select from ${schema}.${parent} r where r.municipality = ${table}.municipality and r.id = ${table}.${parent}_id)`,
    ),
  ),
];

function ownArea(table: string, condition: string): string {
  return `create policy own_area on ${table} as restrictive for select to ${runtimeRole(schema)}
    using (not (select access.has_role(array['promoter'])) or ${condition})`;
}
