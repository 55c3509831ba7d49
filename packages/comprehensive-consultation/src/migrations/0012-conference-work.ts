import { encryptedColumns, runtimeRole, wallStatements } from '@tsunagu/access';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { minutesStatements } from '../conference-record/conference-record.sql.ts';

const schema = 'comprehensive_consultation';

/**
 * 会議と調整の仕事: events of coordination, tasks between meetings, who handles which worry, and of a conference its dates,
 * attendance, agenda, outcome, minutes and information requests.
 */
export class ConferenceWork1700000200012 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of tables.toReversed()) await runner.query(`drop table ${schema}.${table}`);
    await runner.query(
      `alter table ${schema}.conference drop column date_is_fixed, drop column date_sequence, drop column result`,
    );
  }
}

const tables = [
  'ground_rule',
  'coordination_event',
  'coordination_event_word',
  'coordination_task',
  'worry_holder',
  'conference_candidate',
  'conference_answer',
  'conference_attendance',
  'conference_agenda_point',
  'conference_outcome',
  'conference_priority',
  'conference_proposed_role',
  'conference_minutes',
  'information_request',
];

const ofConference = `foreign key (municipality, conference_id) references ${schema}.conference`;

const created = [
  `create table ${schema}.ground_rule (
    municipality char(5) not null,
    id uuid not null,
    code text not null,
    position integer not null,
    rule text not null,
    source text not null,
    source_key text,
    source_hash text,
    version integer not null default 1,
    primary key (municipality, id),
    unique (municipality, code),
    unique (municipality, source_key)
  )`,
  `create table ${schema}.coordination_event (
    municipality char(5) not null,
    id uuid not null,
    case_id uuid not null,
    kind text not null check (kind in ('individual', 'prior-meeting', 'information-meeting', 'adviser-dispatch')),
    means text check (means in ('visit', 'phone', 'online', 'other')),
    occurred_on date not null,
    place text,
    agency_ids uuid[] not null check (cardinality(agency_ids) > 0),
    adviser_field text,
    adviser_post text,
    recorded_by_agency_id uuid not null,
    recorded_by uuid,
    recorded_at timestamptz not null,
    withdrawn_at timestamptz,
    primary key (municipality, id),
    foreign key (municipality, case_id) references ${schema}.consultation_case,
    check ((kind = 'individual') = (means is not null)),
    check ((kind = 'adviser-dispatch') = (adviser_post is not null)),
    check ((adviser_field is null) = (adviser_post is null))
  )`,
  `create index coordination_event_by_case on ${schema}.coordination_event (municipality, case_id, occurred_on desc, id desc)`,
  `create index coordination_event_by_date on ${schema}.coordination_event (municipality, kind, occurred_on) where withdrawn_at is null`,
  `create table ${schema}.coordination_event_word (
    municipality char(5) not null,
    event_id uuid not null,
    case_id uuid not null,
    words text not null,
    primary key (municipality, event_id),
    foreign key (municipality, event_id) references ${schema}.coordination_event
  )`,
  `create table ${schema}.coordination_task (
    municipality char(5) not null,
    id uuid not null,
    case_id uuid not null,
    conference_id uuid,
    agency_id uuid not null,
    what text not null,
    agreed_on date not null,
    due_on date not null,
    state text not null check (state in ('open', 'done', 'dropped')),
    settled_on date,
    word text,
    recorded_by_agency_id uuid not null,
    version integer not null default 1,
    primary key (municipality, id),
    foreign key (municipality, case_id) references ${schema}.consultation_case,
    ${ofConference},
    check ((state = 'open') = (settled_on is null))
  )`,
  `create index coordination_task_by_case on ${schema}.coordination_task (municipality, case_id, due_on, id)`,
  `create index coordination_task_of_agency on ${schema}.coordination_task (municipality, agency_id, due_on, id) where state = 'open'`,
  `create table ${schema}.worry_holder (
    municipality char(5) not null,
    sheet_id uuid not null,
    case_id uuid not null,
    member_number integer not null,
    worry_position integer not null,
    agency_ids uuid[] not null,
    assigned_at timestamptz not null,
    assigned_by uuid,
    version integer not null default 1,
    primary key (municipality, sheet_id, member_number, worry_position),
    foreign key (municipality, sheet_id, member_number, worry_position) references ${schema}.sheet_worry
  )`,
  `create index worry_holder_by_case on ${schema}.worry_holder (municipality, case_id)`,
  `alter table ${schema}.conference add column date_is_fixed boolean not null default true,
    add column date_sequence integer not null default 0,
    add column result text check (result in ('decided', 'undecided', 'not-held')),
    add constraint conference_result check (result is null or closed_at is not null)`,
  `update ${schema}.conference set result = case when held_at > closed_at then 'not-held' else 'undecided' end
   where closed_at is not null`,
  `alter table ${schema}.conference add constraint conference_closed_with_result check (closed_at is null or result is not null)`,
  `create index conference_by_date on ${schema}.conference (municipality, kind, held_at)`,
  `create table ${schema}.conference_candidate (
    municipality char(5) not null,
    id uuid not null,
    conference_id uuid not null,
    case_id uuid not null,
    starts_at timestamptz not null,
    primary key (municipality, id),
    unique (municipality, conference_id, starts_at),
    ${ofConference}
  )`,
  `create table ${schema}.conference_answer (
    municipality char(5) not null,
    candidate_id uuid not null,
    conference_id uuid not null,
    staff_id uuid not null,
    agency_id uuid not null,
    answer text not null check (answer in ('yes', 'maybe', 'no')),
    answered_at timestamptz not null,
    primary key (municipality, candidate_id, staff_id),
    foreign key (municipality, candidate_id) references ${schema}.conference_candidate
  )`,
  `create index conference_answer_by_conference on ${schema}.conference_answer (municipality, conference_id)`,
  `create table ${schema}.conference_attendance (
    municipality char(5) not null,
    conference_id uuid not null,
    case_id uuid not null,
    staff_id uuid not null,
    agency_id uuid not null,
    attendance text not null check (attendance in ('came', 'absent', 'deputy')),
    deputy text,
    primary key (municipality, conference_id, staff_id),
    ${ofConference},
    check ((attendance = 'deputy') = (deputy is not null))
  )`,
  `create table ${schema}.conference_agenda_point (
    municipality char(5) not null,
    conference_id uuid not null,
    case_id uuid not null,
    position integer not null,
    agency_id uuid,
    what text not null,
    primary key (municipality, conference_id, position),
    ${ofConference}
  )`,
  `create table ${schema}.conference_outcome (
    municipality char(5) not null,
    conference_id uuid not null,
    case_id uuid not null,
    result text not null check (result in ('decided', 'undecided')),
    direction text not null,
    next_on date,
    follow_up text check (follow_up in ('next-conference', 'adviser-conference', 'adviser-dispatch')),
    recorded_at timestamptz not null,
    recorded_by uuid,
    version integer not null default 1,
    primary key (municipality, conference_id),
    ${ofConference}
  )`,
  `create table ${schema}.conference_priority (
    municipality char(5) not null,
    conference_id uuid not null,
    case_id uuid not null,
    position integer not null,
    what text not null,
    primary key (municipality, conference_id, position),
    foreign key (municipality, conference_id) references ${schema}.conference_outcome
  )`,
  `create table ${schema}.conference_proposed_role (
    municipality char(5) not null,
    conference_id uuid not null,
    case_id uuid not null,
    position integer not null,
    agency_id uuid not null,
    role text not null,
    primary key (municipality, conference_id, position),
    foreign key (municipality, conference_id) references ${schema}.conference_outcome
  )`,
  `create table ${schema}.conference_minutes (
    municipality char(5) not null,
    conference_id uuid not null,
    case_id uuid not null,
    minutes text not null,
    written_at timestamptz not null,
    written_by uuid,
    version integer not null default 1,
    primary key (municipality, conference_id),
    ${ofConference}
  )`,
  `create table ${schema}.information_request (
    municipality char(5) not null,
    id uuid not null,
    conference_id uuid not null,
    case_id uuid not null,
    agency_id uuid,
    organisation text,
    what text not null,
    asked_on date not null,
    due_on date,
    state text not null check (state in ('asked', 'answered', 'refused')),
    answered_on date,
    word text,
    version integer not null default 1,
    primary key (municipality, id),
    ${ofConference},
    check (num_nonnulls(agency_id, organisation) = 1),
    check ((state = 'asked') = (answered_on is null))
  )`,
  `create index information_request_by_conference on ${schema}.information_request (municipality, conference_id, asked_on, id)`,
];

const ofCase = (
  table: string,
  dataClass: 'summary' | 'plan' | 'progress' | 'narrative',
  more: { encrypted?: string[]; deletable?: boolean } = {},
) => [
  ...wallStatements({
    schema,
    table,
    dataClass,
    rule: { by: 'case', column: 'case_id', writers: 'participants' },
    ...(more.deletable ? { deletable: true } : {}),
  }),
  ...encryptedColumns({ schema, table, keyId: 'case_id', columns: more.encrypted ?? [] }),
];

/** 議事録: a class is not enough; only who sits or sat in the conference reads and writes them. */
const minutesWall = [
  ...minutesStatements,
  `create policy only_who_sat on ${schema}.conference_minutes as restrictive for all to ${runtimeRole(schema)}
    using (exists (select from ${schema}.sat_in_conference(conference_id)))
    with check (exists (select from ${schema}.sat_in_conference(conference_id)))`,
];

const walls = [
  ...wallStatements({ schema, table: 'ground_rule', dataClass: 'directory', rule: { by: 'directory' } }),
  ...ofCase('coordination_event', 'summary'),
  ...ofCase('coordination_event_word', 'narrative', { encrypted: ['words'] }),
  ...ofCase('coordination_task', 'progress', { encrypted: ['what', 'word'] }),
  ...ofCase('worry_holder', 'plan'),
  ...ofCase('conference_candidate', 'summary'),
  ...wallStatements({
    schema,
    table: 'conference_answer',
    dataClass: 'directory',
    rule: { by: 'agency', column: 'agency_id' },
  }),
  ...ofCase('conference_attendance', 'summary'),
  ...ofCase('conference_agenda_point', 'plan', { encrypted: ['what'], deletable: true }),
  ...ofCase('conference_outcome', 'plan', { encrypted: ['direction'] }),
  ...ofCase('conference_priority', 'plan', { encrypted: ['what'], deletable: true }),
  ...ofCase('conference_proposed_role', 'plan', { encrypted: ['role'], deletable: true }),
  ...ofCase('conference_minutes', 'progress', { encrypted: ['minutes'] }),
  ...minutesWall,
  ...ofCase('information_request', 'progress', { encrypted: ['what', 'word'] }),
];

/** Their columns change; the repeatable statements make them anew. */
const replaced = [`drop function if exists ${schema}.conference_shells(uuid[])`];

const statements = [...created, ...walls, ...replaced];
