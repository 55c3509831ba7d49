import { wallStatements } from '@tsunagu/access';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const schema = 'home_medical_care';

/** 退院調整: one table per data class, each behind the walls. */
export class Discharge1700000100001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['discharge_health', 'discharge_problem', 'discharge']) {
      await runner.query(`drop table ${schema}.${table}`);
    }
  }
}

const statements = [
  `create table discharge (
    municipality char(5) not null,
    id uuid not null,
    person_id uuid not null,
    household_id uuid,
    hospital_id uuid not null,
    agency_id uuid not null,
    state text not null check (state in ('referred', 'assessing', 'arranged', 'discharged', 'not-discharged')),
    referred_on date not null,
    planned_on date,
    ended_on date,
    version integer not null default 1,
    primary key (municipality, id),
    check (planned_on >= referred_on)
  )`,
  `create index discharge_by_household on discharge (municipality, household_id, referred_on desc)`,
  `create index discharge_by_person on discharge (municipality, person_id, referred_on desc)`,
  `create index discharge_by_agency on discharge (municipality, agency_id, referred_on desc, id desc)`,
  `create index discharge_by_date on discharge (municipality, referred_on desc, id desc)`,
  `create table discharge_problem (
    municipality char(5) not null,
    discharge_id uuid not null,
    problem text not null,
    settlement text check (settlement in ('solved', 'handed-over')),
    primary key (municipality, discharge_id, problem),
    foreign key (municipality, discharge_id) references discharge
  )`,
  `create table discharge_health (
    municipality char(5) not null,
    discharge_id uuid not null,
    condition text not null,
    care_needs text not null,
    primary key (municipality, discharge_id),
    foreign key (municipality, discharge_id) references discharge
  )`,
  ...wallStatements({ schema, table: 'discharge', dataClass: 'summary', rule: { by: 'case', column: 'id' } }),
  ...wallStatements({
    schema,
    table: 'discharge_problem',
    dataClass: 'summary',
    rule: { by: 'case', column: 'discharge_id' },
  }),
  ...wallStatements({
    schema,
    table: 'discharge_health',
    dataClass: 'health',
    rule: { by: 'case', column: 'discharge_id' },
  }),
];
