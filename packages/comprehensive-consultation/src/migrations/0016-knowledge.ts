import { encryptedColumns, wallStatements } from '@tsunagu/access';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const schema = 'comprehensive_consultation';

/**
 * 関係機関との連携記録, 研修, 事例集 and 機関アンケート (M2-25, M2-26, M2-38 … M2-42, X-07). What is published of a case is a text
 * of its own, without any number of the case; the way back is kept behind the wall of the case.
 */
export class Knowledge1700000200016 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of tables.toReversed()) await runner.query(`drop table ${schema}.${table}`);
  }
}

const tables = [
  'listed_agency',
  'liaison_record',
  'case_liaison',
  'staff_training',
  'training_seat',
  'casebook_entry',
  'casebook_source',
  'casebook_draft',
  'casebook_guarded',
  'casebook_edition',
  'agency_survey',
  'agency_survey_question',
  'agency_survey_roll',
  'agency_survey_answer',
  'agency_survey_result',
  'agency_survey_printed',
];

const fields = `'guardianship', 're-entry', 'addiction', 'crime-prevention'`;

const own = (table: string, alsoRoles: string[]) =>
  wallStatements({
    schema,
    table,
    dataClass: 'directory',
    rule: { by: 'agency', column: 'agency_id', alsoRoles },
  });

const ofCase = (table: string, dataClass: 'identity' | 'summary' | 'progress') =>
  wallStatements({
    schema,
    table,
    dataClass,
    rule: { by: 'case', column: 'case_id', writers: 'participants' },
  });

const forStaff = (table: string, dataClass: 'directory' | 'statistics' = 'directory') =>
  wallStatements({ schema, table, dataClass, rule: { by: 'directory' } });

const published = (table: string, dataClass: 'directory' | 'statistics') =>
  wallStatements({ schema, table, dataClass, rule: { by: 'directory', publishedColumn: 'published' } });

const ofImport = `source_key text,
    source_hash text,
    version integer not null default 1,
    published boolean not null default true,
    unique (municipality, source_key)`;

const statements = [
  `create table ${schema}.listed_agency (
    municipality char(5) not null,
    agency_id uuid not null,
    name text not null,
    aliases text[] not null,
    field text,
    listed boolean not null,
    told_at timestamptz not null,
    primary key (municipality, agency_id)
  )`,
  `create table ${schema}.liaison_record (
    municipality char(5) not null,
    id uuid not null,
    agency_id uuid not null,
    staff_id uuid,
    field text not null check (field in (${fields})),
    kind text not null,
    occurred_on date not null,
    partner_agency_id uuid,
    partner_name text,
    activity_id uuid,
    participants integer check (participants >= 0),
    note text not null,
    recorded_at timestamptz not null,
    version integer not null default 1,
    primary key (municipality, id),
    check (partner_agency_id is null or partner_name is null)
  )`,
  `create index liaison_record_by_date on ${schema}.liaison_record (municipality, occurred_on desc, id desc)`,
  `create table ${schema}.case_liaison (
    municipality char(5) not null,
    id uuid not null,
    case_id uuid not null,
    agency_id uuid not null,
    staff_id uuid,
    field text not null check (field in (${fields})),
    kind text not null,
    occurred_on date not null,
    partner_agency_id uuid,
    partner_name text,
    activity_id uuid,
    note text not null,
    recorded_at timestamptz not null,
    primary key (municipality, id),
    foreign key (municipality, case_id) references ${schema}.consultation_case,
    check (partner_agency_id is null or partner_name is null)
  )`,
  `create index case_liaison_by_case on ${schema}.case_liaison (municipality, case_id, occurred_on desc)`,
  `create index case_liaison_by_date on ${schema}.case_liaison (municipality, occurred_on)`,
  `create table ${schema}.staff_training (
    municipality char(5) not null,
    id uuid not null,
    title text not null,
    audience text not null check (audience in ('city-staff', 'agencies', 'both')),
    contents text[] not null,
    description text not null,
    held_on date not null,
    starts char(5) not null check (starts ~ '^[0-2][0-9]:[0-5][0-9]$'),
    ends char(5) not null check (ends ~ '^[0-2][0-9]:[0-5][0-9]$'),
    place text not null,
    capacity integer check (capacity > 0),
    casebook_ids uuid[] not null,
    state text not null check (state in ('planned', 'held', 'cancelled')),
    cancelled_because text,
    organiser_agency_id uuid not null,
    version integer not null default 1,
    primary key (municipality, id),
    check (starts < ends),
    check ((state = 'cancelled') = (cancelled_because is not null))
  )`,
  `create index staff_training_by_date on ${schema}.staff_training (municipality, held_on desc, id desc)`,
  `create table ${schema}.training_seat (
    municipality char(5) not null,
    training_id uuid not null,
    staff_id uuid not null,
    agency_id uuid not null,
    signed_up_at timestamptz not null,
    withdrawn_at timestamptz,
    attended boolean,
    primary key (municipality, training_id, staff_id),
    foreign key (municipality, training_id) references ${schema}.staff_training,
    check (attended is null or withdrawn_at is null)
  )`,
  `create table ${schema}.casebook_entry (
    municipality char(5) not null,
    id uuid not null,
    agency_id uuid not null,
    author_id uuid not null,
    state text not null check (state in ('drafting', 'submitted', 'published', 'withdrawn')),
    edition integer not null default 0,
    proposal jsonb,
    submitted_at timestamptz,
    approved_by uuid,
    approved_at timestamptz,
    returned_because text,
    withdrawn_because text,
    changed_at timestamptz not null,
    version integer not null default 1,
    primary key (municipality, id),
    check (approved_by is null or approved_by <> author_id),
    check ((state = 'submitted') = (proposal is not null)),
    check ((state = 'withdrawn') = (withdrawn_because is not null))
  )`,
  `create index casebook_entry_by_change on ${schema}.casebook_entry (municipality, changed_at desc, id desc)`,
  `create table ${schema}.casebook_source (
    municipality char(5) not null,
    entry_id uuid not null,
    case_id uuid not null,
    primary key (municipality, entry_id),
    foreign key (municipality, entry_id) references ${schema}.casebook_entry,
    foreign key (municipality, case_id) references ${schema}.consultation_case
  )`,
  `create unique index casebook_source_by_case on ${schema}.casebook_source (municipality, case_id)`,
  `create table ${schema}.casebook_draft (
    municipality char(5) not null,
    entry_id uuid not null,
    case_id uuid not null,
    content text not null,
    version integer not null default 1,
    primary key (municipality, entry_id),
    foreign key (municipality, entry_id) references ${schema}.casebook_entry
  )`,
  `create table ${schema}.casebook_guarded (
    municipality char(5) not null,
    entry_id uuid not null,
    case_id uuid not null,
    words text not null,
    primary key (municipality, entry_id),
    foreign key (municipality, entry_id) references ${schema}.casebook_entry
  )`,
  `create table ${schema}.casebook_edition (
    municipality char(5) not null,
    entry_id uuid not null,
    edition integer not null,
    title text not null,
    household text not null,
    worries text[] not null,
    reason text,
    effects text[] not null,
    course text not null,
    helped text not null,
    lessons text not null,
    search_text text not null,
    published_on date not null,
    in_force boolean not null,
    primary key (municipality, entry_id, edition),
    foreign key (municipality, entry_id) references ${schema}.casebook_entry
  )`,
  `create index casebook_edition_by_date on ${schema}.casebook_edition (municipality, published_on desc, entry_id desc)
    where in_force`,
  `create index casebook_edition_by_worry on ${schema}.casebook_edition using gin (municipality, worries)`,
  `create table ${schema}.agency_survey (
    municipality char(5) not null,
    id uuid not null,
    fiscal_year text not null,
    question_edition integer not null,
    opened_on date not null,
    closes_on date not null,
    closed_on date,
    version integer not null default 1,
    primary key (municipality, id),
    unique (municipality, fiscal_year),
    check (closes_on > opened_on)
  )`,
  `create table ${schema}.agency_survey_question (
    municipality char(5) not null,
    id uuid not null,
    edition integer not null,
    code text not null,
    position integer not null,
    kind text not null check (kind in ('main', 'free')),
    text text not null,
    ${ofImport},
    primary key (municipality, id),
    unique (municipality, edition, code)
  )`,
  `create table ${schema}.agency_survey_roll (
    municipality char(5) not null,
    survey_id uuid not null,
    agency_id uuid not null,
    field text,
    position integer not null,
    primary key (municipality, survey_id, agency_id),
    foreign key (municipality, survey_id) references ${schema}.agency_survey
  )`,
  `create table ${schema}.agency_survey_answer (
    municipality char(5) not null,
    survey_id uuid not null,
    agency_id uuid not null,
    staff_id uuid not null,
    step integer not null check (step between 1 and 4),
    comments jsonb not null,
    answered_at timestamptz not null,
    version integer not null default 1,
    primary key (municipality, survey_id, agency_id),
    foreign key (municipality, survey_id, agency_id) references ${schema}.agency_survey_roll
  )`,
  `create table ${schema}.agency_survey_result (
    municipality char(5) not null,
    survey_id uuid not null,
    position integer not null,
    fiscal_year text not null,
    field text,
    asked integer,
    answered integer,
    close integer,
    share numeric,
    published boolean not null default true,
    primary key (municipality, survey_id, position),
    foreign key (municipality, survey_id) references ${schema}.agency_survey
  )`,
  `create table ${schema}.agency_survey_printed (
    municipality char(5) not null,
    id uuid not null,
    fiscal_year text not null,
    share numeric not null,
    source text not null,
    ${ofImport},
    primary key (municipality, id)
  )`,
  ...forStaff('listed_agency'),
  ...own('liaison_record', ['lead-division', 'section']),
  ...ofCase('case_liaison', 'progress'),
  ...encryptedColumns({ schema, table: 'case_liaison', keyId: 'case_id', columns: ['note'] }),
  ...forStaff('staff_training'),
  ...own('training_seat', ['lead-division']),
  ...own('casebook_entry', ['lead-division']),
  ...ofCase('casebook_source', 'summary'),
  ...ofCase('casebook_draft', 'progress'),
  ...encryptedColumns({ schema, table: 'casebook_draft', keyId: 'case_id', columns: ['content'] }),
  ...ofCase('casebook_guarded', 'identity'),
  ...forStaff('casebook_edition'),
  ...forStaff('agency_survey'),
  ...published('agency_survey_question', 'directory'),
  ...forStaff('agency_survey_roll'),
  ...own('agency_survey_answer', ['lead-division']),
  ...published('agency_survey_result', 'statistics'),
  ...published('agency_survey_printed', 'statistics'),
];
