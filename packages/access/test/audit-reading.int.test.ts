import { randomUUID } from 'node:crypto';
import { anyone, enrol, partner, residents, seal, staff } from '@tsunagu/test-kit';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Actor, gatewayRole } from '../src/index.ts';
import { type AuditWorld, startAuditWorld, writeEvent } from './audit-world.ts';

/*
 * Who may read the log. Asked under a runtime role, as the product does: the functions check the actor themselves.
 */

let world: AuditWorld;
let runtime: pg.Pool;
const agency = { own: randomUUID(), other: randomUUID() };
let worker: Actor;
let colleague: Actor;
let auditor: Actor;
let keeper: Actor;
let lead: Actor;
let stranger: Actor;

beforeAll(async () => {
  world = await startAuditWorld();
  runtime = new pg.Pool({ connectionString: world.database.urlFor(gatewayRole), max: 2 });
  [worker, colleague, auditor, keeper, lead, stranger] = (await enrol(
    world.database,
    staff(['case-worker', 'window'], { agencyId: agency.own }),
    staff(['case-worker'], { agencyId: agency.other }),
    staff(['auditor'], { agencyId: randomUUID() }),
    staff(['register-keeper'], { agencyId: agency.own }),
    staff(['lead-division'], { agencyId: randomUUID() }),
    staff(['auditor'], { municipality: '33202', agencyId: randomUUID() }),
  )) as [Actor, Actor, Actor, Actor, Actor, Actor];
});
afterAll(async () => {
  await runtime.end();
  await world.drop();
});

type Row = Record<string, unknown>;

async function call(actor: Actor, sql: string, params: unknown[]): Promise<Row[]> {
  const client = await runtime.connect();
  try {
    await client.query('begin');
    await client.query('select access.begin_call($1)', [actor]);
    const { rows } = await client.query<Row>(sql, params);
    await client.query('commit');
    return rows;
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
}

const search = (actor: Actor, filter: object = {}, before: unknown = null, limit = 100) =>
  call(actor, 'select * from access.search_audit($1, $2, $3)', [filter, before, limit]);
const ledger = (actor: Actor, person: string) =>
  call(actor, 'select * from access.disclosure_ledger($1, null, 100)', [person]);
const own = (actor: Actor) => call(actor, 'select * from access.my_audit(null, 100)', []);
const ofGrant = (actor: Actor, grant: string) =>
  call(actor, 'select * from access.break_glass_audit($1, null, 100)', [grant]);

interface Read {
  person: string;
  subject?: string;
  basis?: string;
  evidence?: string;
  dataClass?: string;
}

/** 閲覧: an actor was given one class of one person or case. */
function reads(actor: Actor, read: Read): Promise<void> {
  const {
    person,
    subject = person,
    basis = 'counter',
    evidence = randomUUID(),
    dataClass = 'identity',
  } = read;
  return writeEvent(world, actor, {
    personIds: [person],
    caseIds: subject === person ? [] : [subject],
    subjects: [subject],
    classes: [dataClass],
    bases: [basis],
    evidence: [evidence],
  });
}

/** A case of persons, handled by nobody in particular. */
async function openCase(...persons: string[]): Promise<string> {
  const caseId = randomUUID();
  await world.admin.query(
    `insert into access.case_ref (municipality, case_id, measure, kind) values ('33100', $1, 2, 'consultation')`,
    [caseId],
  );
  await world.admin.query(`insert into access.case_subject select '33100', $1, unnest($2::uuid[])`, [
    caseId,
    persons,
  ]);
  return caseId;
}

describe('閲覧記録の検索', () => {
  let person: string;
  beforeEach(async () => {
    [person] = (await residents(world.database, 1)) as [string];
    await reads(worker, { person });
    await reads(colleague, { person, basis: 'consent', dataClass: 'summary' });
  });

  it('gives an auditor who looked, newest first, and never a name or a value', async () => {
    const found = await search(auditor, { personId: person });
    expect(found.map((event) => event.staff_id)).toEqual([colleague.staffId, worker.staffId]);
    expect(found[0]).toMatchObject({ outcome: 'given', read_bases: ['consent'], read_classes: ['summary'] });
  });

  it.each<[string, () => object, () => unknown[]]>([
    ['staff', () => ({ staffId: worker.staffId }), () => [worker.staffId]],
    ['agency', () => ({ agencyId: agency.other }), () => [colleague.staffId]],
    ['basis', () => ({ basis: 'consent' }), () => [colleague.staffId]],
    ['outcome', () => ({ outcome: 'refused' }), () => []],
    ['a period that has not begun', () => ({ from: '2999-01-01T00:00:00Z' }), () => []],
    ['a period that is over', () => ({ until: '2000-01-01T00:00:00Z' }), () => []],
    ['a client', () => ({ clientId: 'somebody' }), () => []],
    ['an action', () => ({ action: 'acceptHandover' }), () => []],
    ['a case', () => ({ caseId: randomUUID() }), () => []],
  ])('is narrowed by %s', async (_by, filter, expected) => {
    const found = await search(auditor, { personId: person, ...filter() });
    const readings = found.filter((event) => event.action === null);
    expect(readings.map((event) => event.staff_id)).toEqual(expected());
  });

  it('turns pages by the number of the last event', async () => {
    const [first] = await search(auditor, { personId: person }, null, 1);
    const [second] = await search(auditor, { personId: person }, first!.seq, 1);
    expect([first!.staff_id, second!.staff_id]).toEqual([colleague.staffId, worker.staffId]);
  });

  it('is an event itself, with what was asked for', async () => {
    await search(auditor, { personId: person, basis: 'consent' });
    const [event] = await search(auditor, { staffId: auditor.staffId, action: 'searchAudit' });
    expect(event).toMatchObject({
      outcome: 'given',
      filter: { personId: person, basis: 'consent' },
      person_ids: [person],
    });
  });

  it.each<[string, () => Actor]>([
    ['a worker', () => worker],
    ['a register keeper', () => keeper],
    ['a partner', () => partner(['identity'])],
    ['the public', () => anyone()],
  ])('is not for %s', async (_who, actor) => {
    await world.admin.query(
      `insert into access.partner_client (municipality, client_id, name, agency_id, purpose, legal_basis, scopes, keys)
       values ('33100', 'test-partner', 'x', gen_random_uuid(), 'x', 'x', '{identity}', '{"keys":[]}') on conflict do nothing`,
    );
    await expect(search(actor())).rejects.toMatchObject({ code: '42501' });
  });

  it('asks an auditor for the purpose', async () => {
    await expect(search({ ...auditor, purpose: '' })).rejects.toMatchObject({ code: 'TS003' });
  });

  it('ends at the border of the municipality', async () => {
    expect(await search(stranger, { personId: person })).toEqual([]);
  });

  it('does not name a person under seal to anybody who is shut out, and finds nothing for them', async () => {
    await search(auditor, { personId: person });
    await seal(world.database, person, agency.own);
    expect(await search(auditor, { personId: person })).toEqual([]);
    const events = await search(auditor, { staffId: worker.staffId });
    expect(events).not.toEqual([]);
    const asked = await search(auditor, { staffId: auditor.staffId, action: 'searchAudit' });
    expect(JSON.stringify([events, asked])).not.toContain(person);
    const own = { ...auditor, agencyId: agency.own };
    expect((await search(own, { personId: person })).map((event) => event.staff_id)).toContain(
      worker.staffId,
    );
  });

  it('names nobody for a case under seal whom the event names for it alone', async () => {
    const [other] = (await residents(world.database, 1)) as [string];
    const caseId = await openCase(other);
    await writeEvent(world, worker, {
      caseIds: [caseId],
      subjects: [caseId],
      classes: ['summary'],
      bases: ['own-case'],
      evidence: [randomUUID()],
    });
    expect(await search(auditor, { personId: other })).toHaveLength(1);
    await world.admin.query(
      `insert into access.seal (municipality, seal_id, case_id, handling_agency_id, reason) values ('33100', $1, $2, $3, 'x')`,
      [randomUUID(), caseId, agency.own],
    );
    expect(await search(auditor, { caseId })).toEqual([]);
    expect(await search(auditor, { personId: other, staffId: worker.staffId })).toEqual([]);
    const events = await search(auditor, { staffId: worker.staffId });
    expect(JSON.stringify(events)).not.toContain(other);
    expect(JSON.stringify(events)).not.toContain(caseId);
  });
});

describe('緊急閲覧 in the log', () => {
  it('is what the lead division sees of the log, and nothing else', async () => {
    const [person] = (await residents(world.database, 1)) as [string];
    const grant = randomUUID();
    await world.admin.query(
      `insert into access.break_glass (municipality, grant_id, staff_id, agency_id, person_id, reason, valid)
       values ('33100', $1, $2, $3, $4, 'enc1:reason', tstzrange(now(), now() + interval '1 hour'))`,
      [grant, worker.staffId, agency.own, person],
    );
    await reads(worker, { person });
    await reads(worker, { person, basis: 'break-glass', evidence: grant, dataClass: 'health' });
    const seen = await search(lead, { personId: person });
    expect(seen.map((event) => event.read_bases)).toEqual([['break-glass']]);
    await reads(worker, { person, basis: 'own-grant', evidence: grant, dataClass: 'summary' });
    for (const reader of [lead, auditor, worker]) {
      expect((await ofGrant(reader, grant)).map((event) => event.read_classes)).toEqual([['health']]);
    }
    await expect(ofGrant(colleague, grant)).rejects.toMatchObject({ code: '42501' });
    await expect(ofGrant(colleague, randomUUID())).rejects.toMatchObject({ code: '42501' });
  });
});

describe('自分の閲覧記録', () => {
  it('shows everybody their own events and no one else’s', async () => {
    const [person] = (await residents(world.database, 1)) as [string];
    await reads(worker, { person });
    await reads(colleague, { person });
    const mine = await own(colleague);
    expect(new Set(mine.map((event) => event.staff_id))).toEqual(new Set([colleague.staffId]));
    expect(mine[0]).toMatchObject({ person_ids: [person] });
    await seal(world.database, person, agency.own);
    expect(JSON.stringify(await own(colleague))).not.toContain(person);
    await expect(own(anyone())).rejects.toMatchObject({ code: '42501' });
  });
});

describe('開示請求の台帳', () => {
  it('tells who was given what of a person and their cases, and leaves out what was only asked for', async () => {
    const [person, other] = (await residents(world.database, 2)) as [string, string];
    const caseId = await openCase(person);
    const evidence = randomUUID();
    await reads(worker, { person });
    await reads(colleague, { person, subject: caseId, basis: 'consent', evidence, dataClass: 'summary' });
    await reads(worker, { person: other });
    await writeEvent(world, worker, { outcome: 'empty', personIds: [person] });
    for (const reader of [auditor, keeper]) {
      const told = (await ledger(reader, person)).filter((entry) => entry.action === null);
      expect(told.map(({ staff_id, agency_id, entries }) => ({ staff_id, agency_id, entries }))).toEqual([
        {
          staff_id: colleague.staffId,
          agency_id: agency.other,
          entries: [{ caseId, dataClass: 'summary', basis: 'consent', evidenceId: evidence }],
        },
        {
          staff_id: worker.staffId,
          agency_id: agency.own,
          entries: [expect.objectContaining({ caseId: null, dataClass: 'identity', basis: 'counter' })],
        },
      ]);
    }
  });

  it('is refused alike for whoever may not, for an unknown person and for a sealed one', async () => {
    const [person, sealed] = (await residents(world.database, 2)) as [string, string];
    await seal(world.database, sealed, agency.own);
    await reads(worker, { person: sealed });
    const refusal = { code: '42501', message: 'no ledger of this person for this actor' };
    await expect(ledger(auditor, randomUUID())).rejects.toMatchObject(refusal);
    await expect(ledger(auditor, sealed)).rejects.toMatchObject(refusal);
    await expect(ledger(stranger, person)).rejects.toMatchObject(refusal);
    for (const reader of [worker, lead])
      await expect(ledger(reader, person)).rejects.toMatchObject({ code: '42501' });
    expect(await ledger(keeper, sealed)).toHaveLength(1);
  });

  it('keeps quiet about a case that it shares with somebody under seal', async () => {
    const [person, hidden] = (await residents(world.database, 2)) as [string, string];
    const shared = await openCase(person, hidden);
    await seal(world.database, hidden, agency.own);
    await reads(worker, { person, subject: shared, basis: 'own-case' });
    await writeEvent(world, worker, { outcome: 'written', action: 'recordSheet', caseIds: [shared] });
    expect(await ledger(auditor, person)).toEqual([]);
    const forHandling = await ledger(keeper, person);
    expect(forHandling.some((entry) => JSON.stringify(entry).includes(shared))).toBe(true);
  });
});

describe('the state of the chain', () => {
  it('is told to those who watch over it', async () => {
    await world.sealer.turn();
    await reads(worker, { person: (await residents(world.database, 1))[0]! });
    const state = (actor: Actor) => call(actor, 'select * from access.audit_state()', []);
    const [told] = await state(auditor);
    expect(told).toMatchObject({ waiting: '1', anchored_seal_no: told!.seal_no });
    await expect(state(worker)).rejects.toMatchObject({ code: '42501' });
  });
});

describe('the functions of the sealer', () => {
  it('are not for a runtime role of a domain', async () => {
    await world.admin.query(
      `do $$ begin create role tsunagu_probe login; exception when duplicate_object then null; end $$`,
    );
    await world.admin.query('set role tsunagu_probe');
    for (const sql of [
      'select access.seal_audit(1, 1)',
      'select access.audit_fence()',
      'select * from access.audit_heads(0, 1)',
      'select access.note_audit_anchor(1)',
      'select access.prepare_audit_months()',
      `select access.insert_audit_event('{}', '{}')`,
      'select from access.audit_seal',
      'select from access.audit_event',
    ]) {
      await expect(world.admin.query(sql), sql).rejects.toThrow('permission denied');
    }
    await world.admin.query('reset role');
  });
});
