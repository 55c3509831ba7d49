import pg from 'pg';
import {
  type Actor,
  ciphertextPrefix,
  type DataClass,
  ownerRole,
  runtimeRole,
  wallStatements,
} from '../../src/index.ts';
import type { Span, World } from './world.ts';

/** A reader, and the classes in which the probe tables behind row-level security are looked at. */
export interface Asking {
  actor: Actor;
  caseClass: (typeof probedCaseClasses)[number];
  personClass: (typeof probedPersonClasses)[number];
}

/** Classes of the probe tables. */
export const probedCaseClasses = ['identity', 'plan', 'narrative'] as const satisfies DataClass[];
export const probedPersonClasses = ['identity', 'contact'] as const satisfies DataClass[];

/** What one reader sees and may write, as the database answers it; cases and persons as `id|class|basis|evidence`. */
export interface Answer {
  cases: string[];
  persons: string[];
  writableCases: string[];
  writablePersons: string[];
  /** `class|id` of the probe rows that row-level security lets through. */
  caseRows: string[];
  personRows: string[];
  /** Cases whose probe row in the class plan could be changed. */
  changedRows: string[];
}

const tables = [
  'account',
  'subject',
  'case_ref',
  'case_subject',
  'case_assignment',
  'consent',
  'consent_agency',
  'consent_class',
  'consent_case',
  'seal',
  'seal_reviewer',
  'coordination',
  'monitoring_duty',
  'programme_section',
  'area_assignment',
  'case_area',
  'conference',
  'conference_member',
  'conference_item',
  'break_glass',
] as const;

const probeTables = [
  ...probedCaseClasses.map((dataClass) => ({ table: `case_${dataClass}`, dataClass, by: 'case' as const })),
  ...probedPersonClasses.map((dataClass) => ({
    table: `person_${dataClass}`,
    dataClass,
    by: 'person' as const,
  })),
];

const probeRole = runtimeRole('probe');

/** Tables of a made-up domain behind the same walls as every other, and the function that asks as its role. */
const probeStatements = [
  `do $$ begin create role ${probeRole} nologin; exception when duplicate_object then null; end $$`,
  `grant ${probeRole} to current_user`,
  `create schema probe authorization ${ownerRole}`,
  `grant usage on schema probe to ${probeRole}`,
  ...probeTables.flatMap(({ table, dataClass, by }) => [
    `create table probe.${table} (municipality char(5) not null, id uuid not null, touched int not null default 0,
       primary key (municipality, id))`,
    ...wallStatements({ schema: 'probe', table, dataClass, rule: { by, column: 'id' } }),
  ]),
  `create function probe.ask(p_questions jsonb) returns table (answer jsonb) language plpgsql as $body$
   declare
     question jsonb;
     case_class text;
     person_class text;
   begin
     for question in select jsonb_array_elements(p_questions) loop
       perform set_config('app.actor', question ->> 'actor', true);
       case_class := question ->> 'caseClass';
       person_class := question ->> 'personClass';
       return query with changed as (update probe.case_plan set touched = touched + 1 returning id)
         select jsonb_build_object(
         'cases', (${seen('visible_case', 'case_id, v.data_class, v.basis, v.evidence_id')}),
         'persons', (${seen('visible_person', 'person_id, v.data_class, v.basis, v.evidence_id')}),
         'writableCases', (${seen('writable_case', 'case_id')}),
         'writablePersons', (${seen('writable_person', 'person_id')}),
         'caseRows', (select coalesce(jsonb_agg(row), '[]') from (${rowsOf('case')}) rows(row)),
         'personRows', (select coalesce(jsonb_agg(row), '[]') from (${rowsOf('person')}) rows(row)),
         'changedRows', (select coalesce(jsonb_agg(changed.id), '[]') from changed));
     end loop;
   end $body$`,
  `create function probe.look(p_view text, p_actors jsonb) returns table (rows jsonb) language plpgsql as $body$
   declare
     actor jsonb;
   begin
     for actor in select jsonb_array_elements(p_actors) loop
       perform set_config('app.actor', actor::text, true);
       case p_view
       when 'visible_case' then return query ${seen('visible_case', 'case_id, v.data_class, v.basis, v.evidence_id')};
       when 'visible_person' then return query ${seen('visible_person', 'person_id, v.data_class, v.basis, v.evidence_id')};
       when 'writable_case' then return query ${seen('writable_case', 'case_id')};
       when 'writable_person' then return query ${seen('writable_person', 'person_id')};
       end case;
     end loop;
   end $body$`,
];

function seen(view: string, columns: string): string {
  return `select coalesce(jsonb_agg(concat_ws('|', v.${columns})), '[]') from access.${view} v`;
}

function rowsOf(by: 'case' | 'person'): string {
  return probeTables
    .filter((each) => each.by === by)
    .map(
      ({ table, dataClass }) =>
        `select '${dataClass}|' || id from probe.${table} where ${by}_class = '${dataClass}'`,
    )
    .join(' union all ');
}

/** A database that holds the facts of many histories at once and is asked as a runtime role. */
export class PolicyDatabase {
  readonly #client: pg.Client;

  private constructor(client: pg.Client) {
    this.#client = client;
  }

  static async open(adminUrl: string): Promise<PolicyDatabase> {
    const client = new pg.Client({ connectionString: adminUrl });
    await client.connect();
    for (const statement of probeStatements) await client.query(statement);
    return new PolicyDatabase(client);
  }

  async close(): Promise<void> {
    await this.#client.end();
  }

  /** Runs statements as the owner of the rules, e.g. a changed view. */
  async define(statements: readonly string[]): Promise<void> {
    await this.#client.query(`set role ${ownerRole}`);
    for (const statement of statements) await this.#client.query(statement);
    await this.#client.query('reset role');
  }

  /** Replaces all facts by those of the given municipalities. */
  async load(worlds: readonly World[]): Promise<void> {
    await this.#client.query('begin');
    const probed = probeTables.map(({ table }) => `probe.${table}`);
    await this.#client.query(
      `truncate ${[...tables.map((name) => `access.${name}`), ...probed].join(', ')} cascade`,
    );
    // the rows are consistent by themselves; checking every foreign key again would cost more than everything else
    await this.#client.query('set local session_replication_role = replica');
    for (const [table, rows] of Object.entries(rowsOfWorlds(worlds)))
      await this.#insert(`access.${table}`, rows);
    for (const { table, by } of probeTables) {
      const rows = worlds.flatMap(({ municipality, persons, cases }) =>
        (by === 'case' ? cases.map(({ id }) => id) : persons).map((id) => ({ municipality, id })),
      );
      await this.#insert(`probe.${table}`, rows);
    }
    await this.#client.query('commit');
    await this.#client.query(`analyze ${tables.map((name) => `access.${name}`).join(', ')}`);
  }

  /** Asks for every reader, under the runtime role and its row-level security, in one round trip. */
  async ask(askings: readonly Asking[]): Promise<Answer[]> {
    await this.#client.query('begin');
    await this.#client.query(`set local role ${probeRole}`);
    const { rows } = await this.#client.query<{ answer: Answer }>('select answer from probe.ask($1)', [
      JSON.stringify(askings),
    ]);
    await this.#client.query('commit');
    return rows.map(({ answer }) => answer);
  }

  /** What each reader sees in one view. */
  async look(view: string, actors: readonly Actor[]): Promise<string[][]> {
    await this.#client.query('begin');
    await this.#client.query(`set local role ${probeRole}`);
    const { rows } = await this.#client.query<{ rows: string[] }>('select rows from probe.look($1, $2)', [
      view,
      JSON.stringify(actors),
    ]);
    await this.#client.query('commit');
    return rows.map((row) => [...new Set(row.rows)].sort());
  }

  async #insert(table: string, rows: readonly object[]): Promise<void> {
    if (rows.length === 0) return;
    const columns = Object.keys(rows[0]!).join(', ');
    await this.#client.query(
      `insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, $1)`,
      [JSON.stringify(rows)],
    );
  }
}

/** The rows of each table, in an order in which they could have come about. */
function rowsOfWorlds(worlds: readonly World[]): Record<(typeof tables)[number], object[]> {
  const each = <T extends object>(rows: (world: World) => readonly T[]) =>
    worlds.flatMap((world) => rows(world).map((row) => ({ municipality: world.municipality, ...row })));
  const past = new Date(Date.now() - 30 * 60_000).toISOString();
  const when = (happened: boolean) => (happened ? past : null);
  return {
    account: each((w) =>
      w.staff.map(({ id, agency, roles, suspended }) => ({
        staff_id: id,
        subject: id,
        display_name: '試験 職員',
        agency_id: agency,
        roles,
        suspended_at: when(suspended),
      })),
    ),
    subject: each((w) => w.persons.map((person_id) => ({ person_id }))),
    case_ref: each((w) =>
      w.cases.map(({ id }) => ({ case_id: id, measure: 2, kind: 'history', opened_at: past })),
    ),
    case_subject: each((w) =>
      w.cases.flatMap(({ id, subjects }) => subjects.map((person_id) => ({ case_id: id, person_id }))),
    ),
    case_assignment: each((w) =>
      w.assignments.map((a) => ({
        assignment_id: a.id,
        case_id: a.case,
        agency_id: a.agency,
        reason: 'history',
        valid: range(a.span),
      })),
    ),
    consent: each((w) =>
      w.consents.map((g) => ({
        consent_id: g.id,
        case_id: g.case,
        signed_by: w.persons[0]!,
        signature_kind: 'paper',
        valid: range(g.span),
        recorded_at: past,
        withdrawn_at: when(g.withdrawn),
      })),
    ),
    consent_agency: each((w) =>
      w.consents.flatMap((g) => g.agencies.map((agency_id) => ({ consent_id: g.id, agency_id }))),
    ),
    consent_class: each((w) =>
      w.consents.flatMap((g) => g.classes.map((data_class) => ({ consent_id: g.id, data_class }))),
    ),
    consent_case: each((w) =>
      w.consents.flatMap((g) => g.covers.map((case_id) => ({ consent_id: g.id, case_id }))),
    ),
    seal: each((w) =>
      w.seals.map((s) => ({
        seal_id: s.id,
        person_id: s.person,
        case_id: s.case,
        handling_agency_id: s.agency,
        reason: 'history',
        valid: range(s.span),
      })),
    ),
    seal_reviewer: each((w) =>
      w.seals.flatMap((s) =>
        s.reviewers.map(({ staff, span }) => ({ seal_id: s.id, staff_id: staff, valid: range(span) })),
      ),
    ),
    coordination: each((w) =>
      w.coordinations.map((c) => ({
        coordination_id: c.id,
        case_id: c.case,
        requesting_agency_id: c.agency,
        coordinator_agency_id: c.agency,
        requested_at: past,
        accepted_at: when(c.accepted),
        roles_decided_at: when(c.decided),
        ended_at: when(c.ended),
      })),
    ),
    monitoring_duty: each((w) =>
      w.duties.map((d) => ({ duty_id: d.id, case_id: d.case, agency_id: d.agency, valid: range(d.span) })),
    ),
    programme_section: each((w) =>
      w.sections.map((s) => ({
        programme_id: s.id,
        section_agency_id: s.section,
        agency_id: s.agency,
        programme: s.id,
        valid: range(s.span),
      })),
    ),
    area_assignment: each((w) =>
      w.areas.map((a) => ({
        assignment_id: a.id,
        staff_id: a.staff,
        area_id: a.area,
        valid: range(a.span),
      })),
    ),
    case_area: each((w) => w.caseAreas.map((placed) => ({ case_id: placed.case, area_id: placed.area }))),
    conference: each((w) =>
      w.conferences.map((c) => ({
        conference_id: c.id,
        kind: c.kind,
        case_id: c.case,
        convening_agency_id: w.staff[0]!.agency,
        opened_at: past,
        closed_at: when(c.closed),
      })),
    ),
    conference_member: each((w) =>
      w.conferences.flatMap((c) =>
        c.members.map((m) => ({
          membership_id: m.id,
          conference_id: c.id,
          staff_id: m.staff,
          agency_id: m.agency,
          invited_at: past,
          notice_version: m.noticed ? '1' : null,
          notice_accepted_at: when(m.noticed),
          valid: range(m.span),
        })),
      ),
    ),
    conference_item: each((w) =>
      w.conferences.flatMap((c) =>
        c.items.map((i) => ({
          item_id: i.id,
          conference_id: c.id,
          case_id: i.case,
          tabling_agency_id: w.staff[0]!.agency,
          valid: range(i.span),
        })),
      ),
    ),
    break_glass: each((w) =>
      w.grants.map((b) => ({
        grant_id: b.id,
        staff_id: b.staff,
        agency_id: b.agency,
        person_id: b.person,
        reason: `${ciphertextPrefix}history`,
        granted_at: past,
        valid: range(b.span),
      })),
    ),
  };
}

function range({ from, until }: Span): string {
  const at = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();
  return `[${at(from)},${until === null ? '' : at(until)})`;
}
