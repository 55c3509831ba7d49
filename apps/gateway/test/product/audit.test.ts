import { randomUUID } from 'node:crypto';
import { policyStatements } from '@tsunagu/access';
import { familyHouseholdId, familyMemberId } from '@tsunagu/registry';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fiveMeasures } from './five-measures.ts';
import { type Asker, startWholeProduct, type WholeProduct } from './product.ts';

/*
 * 閲覧記録 through the whole product: what is given has its event, what is refused too, and without the event nothing is given.
 */

let product: WholeProduct;

beforeAll(async () => {
  product = await startWholeProduct();
});
afterAll(() => product.stop());

interface Event {
  subgraph: string;
  outcome: string;
  action: string | null;
  refusals: string[];
  staff_id: string | null;
  purpose: string | null;
  case_ids: string[];
  person_ids: string[];
  read_subjects: string[];
  read_classes: string[];
  read_bases: string[];
  read_evidence: string[];
  missed_ids: string[];
}

/** The events that asking leaves, with the answer. */
async function asking(asker: Asker, query: string, variables: Record<string, unknown> = {}) {
  const { rows: before } = await product.world.admin.query(
    'select coalesce(max(seq), 0) as seq from access.audit_event',
  );
  const answer = await product.ask(asker, query, variables);
  const { rows: events } = await product.world.admin.query<Event>(
    'select * from access.audit_event where seq > $1 order by seq',
    [before[0].seq],
  );
  return { ...answer, events };
}

const household = familyHouseholdId('eighty-fifty');
const mother = familyMemberId('eighty-fifty', 0);
const worker: Asker = { staff: 'yorisoi-worker' };
const window: Asker = { staff: 'yorisoi-window' };
const sealed = familyMemberId('dv-sealed', 0);

describe('what is given', () => {
  test('has one event per subgraph that names every person and record of the answer', async () => {
    const { data, events } = await asking(worker, fiveMeasures, { id: household });
    expect(events.map(({ subgraph }) => subgraph).sort()).toEqual(
      [...new Set(events.map(({ subgraph }) => subgraph))].sort(),
    );
    expect(new Set(events.map(({ outcome }) => outcome))).toEqual(new Set(['given']));
    const named = new Set(events.flatMap(({ read_subjects: subjects }) => subjects));
    const shown = [...new Set(JSON.stringify(data).match(/"id":"[0-9a-f-]{36}"/g))].map((id) =>
      id.slice(6, -1),
    );
    const { rows } = await product.world.admin.query<{ id: string }>(
      `select person_id as id from access.subject where person_id = any ($1) union select case_id from access.case_ref where case_id = any ($1)`,
      [shown],
    );
    expect(rows.length).toBeGreaterThan(6);
    for (const { id } of rows) expect(named, id).toContain(id);
    for (const event of events)
      expect(event).toMatchObject({ purpose: 'consultation', staff_id: expect.any(String) });
  });

  test('says by which basis and which row of evidence, entry for entry', async () => {
    const { events } = await asking(worker, fiveMeasures, { id: household });
    const entries = events.flatMap((event) =>
      event.read_subjects.map((subject, i) => ({
        subject,
        dataClass: event.read_classes[i],
        basis: event.read_bases[i],
        evidence: event.read_evidence[i],
      })),
    );
    expect(entries.length).toBeGreaterThan(5);
    const { rows: facts } = await product.world.admin.query<{ basis: string; id: string }>(
      `select 'own-case' as basis, assignment_id as id from access.case_assignment
       union all select 'consent', consent_id from access.consent`,
    );
    const known = new Set(facts.map(({ basis, id }) => `${basis} ${id}`));
    for (const { basis, evidence, dataClass } of entries) {
      expect([
        'identity',
        'summary',
        'narrative',
        'plan',
        'progress',
        'health',
        'contact',
        'employment',
      ]).toContain(dataClass);
      if (basis === 'own-case' || basis === 'consent')
        expect(known, `${basis} ${evidence}`).toContain(`${basis} ${evidence}`);
    }
    expect(new Set(entries.map(({ basis }) => basis))).toContain('consent');
  });

  test('of a partner is logged under its client', async () => {
    const { rows: before } = await product.world.admin.query(
      'select coalesce(max(seq), 0) as seq from access.audit_event',
    );
    await product.ask('partner', fiveMeasures, { id: household });
    const { rows } = await product.world.admin.query(
      `select distinct client_id, actor_kind, outcome from access.audit_event where seq > $1`,
      [before[0].seq],
    );
    expect(rows).toEqual([{ client_id: 'demo-partner', actor_kind: 'partner', outcome: 'given' }]);
  });
});

describe('what is not given', () => {
  const person = 'query ($id: ID!) { person(id: $id) { id name } }';
  const close = `mutation ($id: ID!) {
    closeConsultation(input: { caseId: $id, version: 1, outcome: CONNECTED, note: "x" }) { id }
  }`;

  test.each<[string, () => string]>([
    ['an absent number', () => randomUUID()],
    ['a sealed person', () => sealed],
  ])('leaves an event for %s, the same for both', async (_what, id) => {
    const asked = id();
    const { data, events } = await asking(window, person, { id: asked });
    expect(data).toEqual({ person: null });
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({
      subgraph: 'registry',
      outcome: 'empty',
      read_subjects: [],
      person_ids: [],
      missed_ids: [asked],
    });
  });

  test('leaves an event for a search without hits', async () => {
    const search = 'query ($search: String!) { people(search: $search) { nodes { id } } }';
    const { data, events } = await asking(window, search, { search: '存在しない名前' });
    expect(data).toEqual({ people: { nodes: [] } });
    expect(events).toMatchObject([{ subgraph: 'registry', outcome: 'empty', person_ids: [] }]);
  });

  test('leaves an event for a refused mutation, with the action and the code', async () => {
    const id = randomUUID();
    const { events, errors } = await asking(worker, close, { id });
    expect(errors?.[0]?.extensions?.code).toBe('NOT_FOUND_OR_NOT_PERMITTED');
    expect(events).toMatchObject([
      {
        subgraph: 'comprehensive-consultation',
        outcome: 'refused',
        action: expect.any(String),
        refusals: ['NOT_FOUND_OR_NOT_PERMITTED'],
        missed_ids: [id],
      },
    ]);
  });

  test('leaves an event for a mutation without a purpose', async () => {
    const { events } = await asking({ staff: 'yorisoi-worker', purpose: '' }, close, { id: randomUUID() });
    expect(events).toMatchObject([{ outcome: 'refused', refusals: ['PURPOSE_REQUIRED'] }]);
  });

  test('leaves an event for an account that was suspended', async () => {
    const { events } = await asking({ staff: 'suspended' }, person, { id: mother });
    expect(events).toMatchObject([
      { subgraph: 'registry', outcome: 'refused', refusals: ['ACCOUNT_SUSPENDED'] },
    ]);
  });

  test('leaves an event for whoever saw too many persons within the hour', async () => {
    const { rows } = await product.world.admin.query(
      `insert into access.person_reading
       select a.municipality, a.staff_id::text, date_trunc('hour', now()), gen_random_uuid()
       from access.account a, generate_series(1, 1000) where a.subject = 'yorisoi-window' returning reader`,
    );
    const { data, errors, events } = await asking(window, person, { id: mother });
    await product.world.admin.query('delete from access.person_reading where reader = $1', [rows[0].reader]);
    expect(data?.person ?? null).toBeNull();
    expect(errors?.[0]?.extensions?.code).toBe('TOO_MANY_PERSONS');
    expect(events).toMatchObject([
      {
        outcome: 'refused',
        refusals: ['TOO_MANY_PERSONS'],
        read_subjects: [],
        person_ids: [],
        missed_ids: [mother],
      },
    ]);
  });
});

describe('when the log cannot be written', () => {
  beforeAll(async () => {
    await product.world.admin.query(
      `create or replace function access.write_audit(p_event jsonb) returns void language plpgsql as $$ begin
         raise exception 'disk full' using errcode = '53100'; end $$`,
    );
  });
  afterAll(async () => {
    await product.world.admin.query('drop function access.write_audit(jsonb)');
    await product.world.admin.query('set role tsunagu_owner');
    for (const statement of policyStatements.filter((each) =>
      each.includes('function access.write_audit('),
    )) {
      await product.world.admin.query(statement);
    }
    await product.world.admin.query('reset role');
  });

  test.each<[string, Asker, string, Record<string, unknown>]>([
    ['a person', window, 'query ($id: ID!) { person(id: $id) { id name } }', { id: mother }],
    ['a list', worker, '{ consultationCases(first: 5) { nodes { id } } }', {}],
    ['a count', worker, '{ consultationCases { totalCount } }', {}],
    ['a count of another measure', worker, '{ homeCareDischarges { totalCount } }', {}],
    ['a search', window, '{ people(search: "渡辺") { nodes { id } } }', {}],
  ])('%s is not given', async (_what, asker, query, variables) => {
    const { data, errors } = await product.ask(asker, query, variables);
    expect(data ?? null).toBeNull();
    expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(['AUDIT_UNAVAILABLE']);
    expect(JSON.stringify(errors)).not.toContain('disk full');
  });

  test('a family is given in no measure', async () => {
    const { data, errors } = await product.ask(worker, fiveMeasures, { id: household });
    expect(data ?? null).toBeNull();
    expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(['AUDIT_UNAVAILABLE']);
  });

  test('nothing is written either', async () => {
    const { rows: before } = await product.world.admin.query(
      'select count(*) from comprehensive_consultation.consultation_draft',
    );
    const save = `mutation ($household: ID!) {
      saveConsultationDraft(input: { householdId: $household, content: { firstWord: "書きかけ" } }) { id }
    }`;
    const { errors } = await product.ask(window, save, { household });
    expect(errors?.[0]?.extensions?.code).toBe('AUDIT_UNAVAILABLE');
    const { rows: after } = await product.world.admin.query(
      'select count(*) from comprehensive_consultation.consultation_draft',
    );
    expect(after).toEqual(before);
  });

  test('what is public is given as before', async () => {
    const { data } = await product.ask('public', '{ agencies(consultation: "ごみ") { totalCount } }');
    expect(data).toEqual({ agencies: { totalCount: 1 } });
  });
});
