import { encryptedColumns, runtimeRole, wallStatements } from '@tsunagu/access';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const schema = 'comprehensive_consultation';

/**
 * 受け持ち, 見直し and 進み具合: every agency with a role holds a duty, reviews have dates, progress is written down where
 * all who hold a role read it, and of every case it is known when something was last recorded.
 */
export class Duties1700000200019 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `drop table ${schema}.work_charge, ${schema}.progress_word, ${schema}.progress_note cascade`,
    );
    await runner.query(`alter table ${schema}.decided_role drop column duty_id`);
    await runner.query(`alter table ${schema}.monitoring drop column kind, drop column review_on`);
    await runner.query(`alter table ${schema}.consultation_case drop column last_record_on`);
  }
}

const inJapan = (moment: string) => `(${moment} at time zone 'Asia/Tokyo')::date`;

const statements = [
  `alter table ${schema}.monitoring
     add column kind text not null default 'monitoring' check (kind in ('monitoring', 'role')),
     add column review_on date,
     drop constraint monitoring_outcome_check,
     add constraint monitoring_outcome_check check (outcome in ('support-began', 'reconsider', 'support-ended', 'passed-on'))`,
  `create index monitoring_open_by_review on ${schema}.monitoring (municipality, review_on) where closed_at is null`,
  `create index monitoring_open_by_agency on ${schema}.monitoring (municipality, agency_id) where closed_at is null`,
  `alter table ${schema}.decided_role add column duty_id uuid`,
  `alter table ${schema}.consultation_case add column last_record_on date`,
  `update ${schema}.consultation_case c set last_record_on = ${inJapan(`greatest(c.received_at, c.support_began_at,
     (select max(greatest(h.sent_at, h.answered_at)) from ${schema}.handover h
      where h.municipality = c.municipality and h.case_id = c.id),
     (select max(greatest(o.requested_at, o.accepted_at, o.decided_at)) from ${schema}.coordination o
      where o.municipality = c.municipality and o.case_id = c.id))`)}`,
  `create index consultation_silent on ${schema}.consultation_case (municipality, last_record_on) where state <> 'closed'`,
  `create table ${schema}.progress_note (
    municipality char(5) not null,
    id uuid not null,
    case_id uuid not null,
    duty_id uuid,
    agency_id uuid not null,
    staff_id uuid,
    kind text not null check (kind in ('progress', 'review', 'review-moved')),
    finding text check (finding in ('on-course', 'adjust', 'reconsider')),
    review_on date,
    occurred_on date not null,
    recorded_at timestamptz not null,
    primary key (municipality, id),
    foreign key (municipality, case_id) references ${schema}.consultation_case,
    foreign key (municipality, duty_id) references ${schema}.monitoring,
    check ((kind = 'review') = (finding is not null)),
    check (kind = 'progress' or (duty_id is not null and review_on is not null))
  )`,
  `create index progress_by_case on ${schema}.progress_note (municipality, case_id, occurred_on desc, id desc)`,
  `create table ${schema}.progress_word (
    municipality char(5) not null,
    note_id uuid not null,
    case_id uuid not null,
    word text not null,
    primary key (municipality, note_id),
    foreign key (municipality, note_id) references ${schema}.progress_note
  )`,
  `create table ${schema}.work_charge (
    municipality char(5) not null,
    case_id uuid not null,
    agency_id uuid not null,
    staff_id uuid,
    since timestamptz not null default now(),
    primary key (municipality, case_id, agency_id),
    foreign key (municipality, case_id) references ${schema}.consultation_case
  )`,
  `create index charge_by_staff on ${schema}.work_charge (municipality, staff_id, case_id)`,
  `insert into ${schema}.work_charge (municipality, case_id, agency_id, staff_id, since)
     select municipality, id, agency_id, staff_id, received_at from ${schema}.consultation_case
     where staff_id is not null and state <> 'closed'`,
  ...(['progress_note', 'work_charge'] as const).flatMap((table) =>
    wallStatements({
      schema,
      table,
      dataClass: 'summary',
      rule: { by: 'case', column: 'case_id', writers: 'participants' },
    }),
  ),
  ...wallStatements({
    schema,
    table: 'progress_word',
    dataClass: 'progress',
    rule: { by: 'case', column: 'case_id', writers: 'participants' },
  }),
  // Who is in charge is the agency's own affair.
  ...(['insert', 'update'] as const).map(
    (command) => `create policy own_agency_${command} on ${schema}.work_charge as restrictive for ${command}
      to ${runtimeRole(schema)} ${command === 'insert' ? 'with check' : 'using'} (agency_id = (select access.agency_id()))`,
  ),
  ...encryptedColumns({ schema, table: 'progress_word', keyId: 'case_id', columns: ['word'] }),
];
