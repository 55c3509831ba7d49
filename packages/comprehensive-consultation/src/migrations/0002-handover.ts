import { wallStatements } from '@tsunagu/access';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const schema = 'comprehensive_consultation';

/** 引継ぎ: the chain of hand-overs of a case, and the words that went with them. */
export class Handover1700000200002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['handover_word', 'handover']) await runner.query(`drop table ${schema}.${table}`);
  }
}

const statements = [
  `create table handover (
    municipality char(5) not null,
    id uuid not null,
    case_id uuid not null,
    chain_id uuid not null,
    step integer not null check (step > 0),
    from_agency_id uuid not null,
    from_staff_id uuid,
    to_agency_id uuid not null,
    state text not null check (state in ('sent', 'accepted', 'passed-on')),
    sent_at timestamptz not null,
    citizen_told boolean not null check (citizen_told),
    content_is_plain boolean not null,
    answered_at timestamptz,
    answered_by uuid,
    version integer not null default 1,
    primary key (municipality, id),
    unique (municipality, chain_id, step),
    foreign key (municipality, case_id) references consultation_case,
    check (from_agency_id <> to_agency_id),
    check ((state = 'sent') = (answered_at is null))
  )`,
  `create index handover_incoming on handover (municipality, to_agency_id, state, sent_at desc, id desc)`,
  `create index handover_outgoing on handover (municipality, from_agency_id, state, sent_at desc, id desc)`,
  `create index handover_incoming_by_date on handover (municipality, to_agency_id, sent_at desc, id desc)`,
  `create index handover_outgoing_by_date on handover (municipality, from_agency_id, sent_at desc, id desc)`,
  `create index handover_by_case on handover (municipality, case_id, sent_at)`,
  `create table handover_word (
    municipality char(5) not null,
    handover_id uuid not null,
    case_id uuid not null,
    word_to_target text not null,
    passed_on_because text,
    primary key (municipality, handover_id),
    foreign key (municipality, handover_id) references handover
  )`,
  ...wallStatements({
    schema,
    table: 'handover',
    dataClass: 'summary',
    rule: { by: 'case', column: 'case_id' },
  }),
  ...wallStatements({
    schema,
    table: 'handover_word',
    dataClass: 'narrative',
    rule: { by: 'case', column: 'case_id' },
  }),
];
