import { encryptedColumns, wallStatements } from '@tsunagu/access';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const schema = 'comprehensive_consultation';

/** 参加支援 and アウトリーチ: steps and days are progress, the plan of contact is plan, the words of a visit narrative. */
export class Participation1700000200020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of tables.toReversed()) await runner.query(`drop table ${schema}.${table}`);
  }
}

const tables = [
  'participation',
  'participation_step',
  'outreach',
  'outreach_plan',
  'outreach_event',
  'outreach_word',
];

const ofCase = (
  table: string,
  dataClass: 'plan' | 'progress' | 'narrative',
  writers: 'participants' | 'handling',
) => wallStatements({ schema, table, dataClass, rule: { by: 'case', column: 'case_id', writers } });

const encrypted = (table: string, columns: readonly string[]) =>
  encryptedColumns({ schema, table, keyId: 'case_id', columns });

const statements = [
  `create table ${schema}.participation (
    municipality char(5) not null,
    id uuid not null,
    case_id uuid not null,
    person_id uuid not null,
    activity_id uuid not null,
    agency_id uuid not null,
    state text not null check (state in ('matched', 'trial', 'settled', 'readjusting', 'ended')),
    began_on date not null,
    check_on date,
    ended_on date,
    ending text check (ending in ('ties-settled', 'by-wish', 'not-suited', 'activity-ended')),
    version integer not null default 1,
    primary key (municipality, id),
    foreign key (municipality, case_id) references ${schema}.consultation_case,
    check ((state = 'ended') = (ended_on is not null)),
    check ((state = 'ended') = (ending is not null))
  )`,
  `create index participation_by_case on ${schema}.participation (municipality, case_id, began_on desc, id desc)`,
  `create index participation_to_check on ${schema}.participation (municipality, check_on) where state <> 'ended'`,
  `create table ${schema}.participation_step (
    municipality char(5) not null,
    id uuid not null,
    participation_id uuid not null,
    case_id uuid not null,
    step text not null check (step in ('match', 'try', 'settle', 'check', 'readjust', 'rematch', 'end')),
    activity_id uuid not null,
    staff_id uuid,
    occurred_on date not null,
    recorded_at timestamptz not null,
    word text not null,
    primary key (municipality, id),
    foreign key (municipality, participation_id) references ${schema}.participation
  )`,
  `create index participation_step_by_day on ${schema}.participation_step (municipality, participation_id, occurred_on desc, id desc)`,
  `create index participation_step_by_activity on ${schema}.participation_step (municipality, activity_id, step)`,
  `create table ${schema}.outreach (
    municipality char(5) not null,
    id uuid not null,
    case_id uuid not null,
    agency_id uuid not null,
    state text not null check (state in ('visiting', 'stable', 'ended')),
    gap_days integer not null check (gap_days between 1 and 180),
    next_on date,
    began_on date not null,
    stable_on date,
    ended_on date,
    ending text check (ending in ('life-stable', 'connected', 'by-wish', 'moved-away')),
    version integer not null default 1,
    primary key (municipality, id),
    foreign key (municipality, case_id) references ${schema}.consultation_case,
    check ((state = 'ended') = (ended_on is not null)),
    check ((state = 'ended') = (ending is not null)),
    check (state <> 'stable' or stable_on is not null)
  )`,
  `create unique index outreach_of_case on ${schema}.outreach (municipality, case_id) where state <> 'ended'`,
  `create index outreach_by_case on ${schema}.outreach (municipality, case_id, began_on desc, id desc)`,
  `create index outreach_next on ${schema}.outreach (municipality, next_on) where state = 'visiting'`,
  `create table ${schema}.outreach_plan (
    municipality char(5) not null,
    outreach_id uuid not null,
    case_id uuid not null,
    who text not null,
    avoid text not null,
    introducer text not null,
    primary key (municipality, outreach_id),
    foreign key (municipality, outreach_id) references ${schema}.outreach
  )`,
  `create table ${schema}.outreach_event (
    municipality char(5) not null,
    id uuid not null,
    outreach_id uuid not null,
    case_id uuid not null,
    step text not null check (step in ('contact', 'stable', 'resume', 'end')),
    method text check (method in ('visit', 'letter', 'phone', 'online', 'from-person')),
    result text check (result in ('met', 'through-the-door', 'answered', 'not-met')),
    too_soon boolean not null default false,
    staff_id uuid,
    occurred_on date not null,
    recorded_at timestamptz not null,
    primary key (municipality, id),
    foreign key (municipality, outreach_id) references ${schema}.outreach,
    check ((step = 'contact') = (method is not null and result is not null))
  )`,
  `create index outreach_event_by_day on ${schema}.outreach_event (municipality, outreach_id, occurred_on desc, id desc)`,
  `create table ${schema}.outreach_word (
    municipality char(5) not null,
    event_id uuid not null,
    case_id uuid not null,
    word text not null,
    primary key (municipality, event_id),
    foreign key (municipality, event_id) references ${schema}.outreach_event
  )`,
  ...ofCase('participation', 'progress', 'participants'),
  ...ofCase('participation_step', 'progress', 'participants'),
  ...ofCase('outreach', 'progress', 'handling'),
  ...ofCase('outreach_plan', 'plan', 'handling'),
  ...ofCase('outreach_event', 'progress', 'handling'),
  ...ofCase('outreach_word', 'narrative', 'handling'),
  ...encrypted('participation_step', ['word']),
  ...encrypted('outreach_plan', ['who', 'avoid', 'introducer']),
  ...encrypted('outreach_word', ['word']),
];
