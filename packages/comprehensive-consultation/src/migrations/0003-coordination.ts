import { encryptedColumns, wallStatements } from '@tsunagu/access';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const schema = 'comprehensive_consultation';

/** 調整, 役割分担の決定 and モニタリング: what the requests, decisions and duties of the facts of access say in words. */
export class Coordination1700000200003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of tables.toReversed()) await runner.query(`drop table ${schema}.${table}`);
  }
}

const tables = [
  'coordination',
  'coordination_narrative',
  'role_decision',
  'decided_role',
  'monitoring',
  'monitoring_result',
];

const ofCase = (table: string, dataClass: 'summary' | 'plan' | 'progress' | 'narrative') =>
  wallStatements({
    schema,
    table,
    dataClass,
    rule: { by: 'case', column: 'case_id', writers: 'participants' },
  });

const statements = [
  `create table coordination (
    municipality char(5) not null,
    id uuid not null,
    case_id uuid not null,
    reason text not null check (reason in
      ('partner-not-found', 'no-menu', 'roles-undecided', 'movements-unknown', 'other-problem-found', 'services-not-combined')),
    state text not null check (state in ('requested', 'coordinating', 'decided', 'ended')),
    requesting_agency_id uuid not null,
    coordinator_agency_id uuid not null,
    requested_at timestamptz not null,
    accepted_at timestamptz,
    decided_at timestamptz,
    ended_at timestamptz,
    outcome text check (outcome in ('advice-only', 'withdrawn')),
    version integer not null default 1,
    primary key (municipality, id),
    foreign key (municipality, case_id) references consultation_case,
    check ((state = 'ended') = (ended_at is not null)),
    check ((state = 'ended') = (outcome is not null)),
    check ((state = 'decided') = (decided_at is not null)),
    check (state not in ('coordinating', 'decided') or accepted_at is not null)
  )`,
  `create unique index coordination_of_case on coordination (municipality, case_id) where state in ('requested', 'coordinating')`,
  `create index coordination_by_case on coordination (municipality, case_id, requested_at desc)`,
  `create index coordination_by_date on coordination (municipality, state, requested_at desc, id desc)`,
  `create table coordination_narrative (
    municipality char(5) not null,
    coordination_id uuid not null,
    case_id uuid not null,
    situation text not null,
    advice text,
    primary key (municipality, coordination_id),
    foreign key (municipality, coordination_id) references coordination
  )`,
  `create table role_decision (
    municipality char(5) not null,
    coordination_id uuid not null,
    case_id uuid not null,
    decided_at timestamptz not null,
    decided_by uuid,
    reason text not null,
    primary key (municipality, coordination_id),
    foreign key (municipality, coordination_id) references coordination
  )`,
  `create table decided_role (
    municipality char(5) not null,
    coordination_id uuid not null,
    case_id uuid not null,
    position integer not null,
    agency_id uuid not null,
    role text not null,
    primary key (municipality, coordination_id, position),
    foreign key (municipality, coordination_id) references role_decision
  )`,
  `create table monitoring (
    municipality char(5) not null,
    id uuid not null,
    case_id uuid not null,
    coordination_id uuid not null,
    agency_id uuid not null,
    began_at timestamptz not null,
    closed_at timestamptz,
    outcome text check (outcome in ('support-began', 'reconsider', 'support-ended')),
    version integer not null default 1,
    primary key (municipality, id),
    foreign key (municipality, coordination_id) references coordination,
    check ((closed_at is null) = (outcome is null))
  )`,
  `create index monitoring_by_case on monitoring (municipality, case_id, began_at desc)`,
  `create index monitoring_by_coordination on monitoring (municipality, coordination_id)`,
  `create table monitoring_result (
    municipality char(5) not null,
    monitoring_id uuid not null,
    case_id uuid not null,
    result text not null,
    primary key (municipality, monitoring_id),
    foreign key (municipality, monitoring_id) references monitoring
  )`,
  ...ofCase('coordination', 'summary'),
  ...ofCase('coordination_narrative', 'narrative'),
  ...ofCase('role_decision', 'plan'),
  ...ofCase('decided_role', 'plan'),
  ...ofCase('monitoring', 'summary'),
  ...ofCase('monitoring_result', 'progress'),
  ...encryptedColumns({
    schema,
    table: 'coordination_narrative',
    keyId: 'case_id',
    columns: ['situation', 'advice'],
  }),
];
