import { randomUUID } from 'node:crypto';
import { appendFile, readFile, rm, writeFile } from 'node:fs/promises';
import { enrol, staff } from '@tsunagu/test-kit';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Actor, AuditFinding } from '../src/index.ts';
import { type AuditWorld, beginEvent, startAuditWorld, writeEvent } from './audit-world.ts';

let world: AuditWorld;
let worker: Actor;

beforeEach(async () => {
  world = await startAuditWorld();
  [worker] = (await enrol(world.database, staff(['case-worker'], { agencyId: randomUUID() }))) as [Actor];
});
afterEach(() => world.drop());

/** Three seals over two, two and three events. */
async function threeSeals(): Promise<void> {
  for (const events of [2, 2, 3]) {
    for (let n = 0; n < events; n += 1) {
      await writeEvent(world, worker, {
        personIds: [randomUUID()],
        subjects: [randomUUID()],
        evidence: [randomUUID()],
        classes: ['identity'],
        bases: ['counter'],
      });
    }
    expect(await world.sealer.turn()).toBe(events);
  }
}

const insertAs = (seq: number) =>
  `insert into access.audit_event (municipality, event_id, request_id, subgraph, actor_kind, roles, outcome, seq)
   values ('33100', gen_random_uuid(), 'x', 'x', 'staff', '{}', 'given', ${seq})`;

/** As an intruder who owns the server: triggers are no wall against a superuser, the chain is. */
async function behindTheTriggers(...statements: string[]): Promise<void> {
  const part = `(select tableoid::regclass from access.audit_event limit 1)`;
  await world.admin.query(`do $$ begin
    execute format('alter table %s disable trigger all', ${part});
    alter table access.audit_event disable trigger all; alter table access.audit_seal disable trigger all;
  end $$`);
  for (const statement of statements) await world.admin.query(statement);
}

describe('閲覧記録', () => {
  it.each([
    ['changed', `update access.audit_event set purpose = 'x'`],
    ['deleted', 'delete from access.audit_event'],
    ['emptied', 'truncate access.audit_event'],
    ['sealed otherwise', 'update access.audit_seal set last_seq = last_seq + 1'],
    ['unsealed', 'delete from access.audit_seal'],
    ['unsealed at once', 'truncate access.audit_seal'],
  ])('is not %s, not even by its owner', async (_how, statement) => {
    await threeSeals();
    await world.admin.query('set role tsunagu_owner');
    await expect(world.admin.query(statement)).rejects.toThrow('written once');
    await world.admin.query('reset role');
    await expect(world.admin.query(`set session_replication_role = replica; ${statement}`)).rejects.toThrow(
      'written once',
    );
  });

  it('takes no entry without class, basis and evidence', async () => {
    const entry = { subjects: [randomUUID()], classes: ['identity'], bases: ['counter'] };
    await expect(writeEvent(world, worker, entry)).rejects.toThrow('class, basis and evidence');
  });

  it('lies in a month of its own behind the same walls as every table', async () => {
    await writeEvent(world, worker);
    const { rows } = await world.admin.query(
      `select c.relname, c.relrowsecurity and c.relforcerowsecurity as walled, obj_description(c.oid) as class,
         pg_get_userbyid(c.relowner) as owner, (select count(*)::int from pg_trigger t where t.tgrelid = c.oid and t.tgenabled = 'A') as triggers
       from pg_class c join pg_inherits i on i.inhrelid = c.oid where i.inhparent = 'access.audit_event'::regclass`,
    );
    expect(rows).toHaveLength(5);
    for (const row of rows) {
      expect(row).toMatchObject({
        walled: true,
        class: 'data-class: identity',
        owner: 'tsunagu_owner',
        triggers: 2,
      });
    }
    const kept = await world.admin.query('select tableoid::regclass::text as part from access.audit_event');
    expect(kept.rows[0].part).toMatch(/audit_event_\d{4}_\d{2}$/);
  });
});

describe('the sealer', () => {
  it('chains events in the order of their numbers and finds nothing wrong afterwards', async () => {
    await threeSeals();
    expect(await world.sealer.turn()).toBe(0);
    expect(await world.verify()).toEqual({
      seals: 3,
      events: 7,
      waiting: 0,
      anchors: 3,
      unanchored: 0,
      findings: [],
    });
  });

  it('waits for a transaction that has taken its number and commits late', async () => {
    const commitLate = await beginEvent(world, worker);
    await writeEvent(world, worker);
    expect(await world.sealer.turn()).toBe(0);
    await commitLate();
    expect(await world.sealer.turn()).toBe(2);
    expect((await world.verify()).findings).toEqual([]);
  });

  it('seals beside writers and other sealers without losing an event', async () => {
    const writing = Array.from({ length: 8 }, async () => {
      for (let n = 0; n < 10; n += 1) await writeEvent(world, worker);
    });
    const sealing = Array.from({ length: 6 }, () => world.sealer.turn());
    await Promise.all([...writing, ...sealing]);
    await world.sealer.turn();
    const report = await world.verify();
    expect(report).toMatchObject({ events: 80, waiting: 0, findings: [] });
  });

  it('says so when the chain is no longer the one it anchored', async () => {
    await threeSeals();
    await behindTheTriggers(`delete from access.audit_seal where seal_no = 3`);
    await expect(world.sealer.turn()).rejects.toThrow('not the one that was anchored');
  });
});

describe('the verifier', () => {
  beforeEach(threeSeals);

  it.each<[string, string[], AuditFinding[]]>([
    [
      'an edited event',
      ['update access.audit_event set staff_id = null where seq = 3'],
      [{ kind: 'edited', sealNo: 2, seq: 3 }],
    ],
    [
      'an edited time',
      [`update access.audit_event set occurred_at = occurred_at + interval '1 microsecond' where seq = 6`],
      [{ kind: 'edited', sealNo: 3, seq: 6 }],
    ],
    [
      'a basis put in place of another',
      [`update access.audit_event set read_bases = '{own-case}' where seq = 1`],
      [{ kind: 'edited', sealNo: 1, seq: 1 }],
    ],
    [
      'a deleted event',
      ['delete from access.audit_event where seq = 4'],
      [{ kind: 'deleted', sealNo: 2, seq: 4 }],
    ],
    ['an event inserted in front', [insertAs(0)], [{ kind: 'inserted', sealNo: 1, seq: 0 }]],
    ['an event inserted beside another', [insertAs(5)], [{ kind: 'inserted', sealNo: 3, seq: 5 }]],
    [
      'an event put in place of another',
      ['delete from access.audit_event where seq = 5', insertAs(5)],
      [{ kind: 'edited', sealNo: 3, seq: 5 }],
    ],
    [
      'two events that changed places',
      ['update access.audit_event set seq = 11 - seq where seq in (5, 6)'],
      [
        { kind: 'reordered', sealNo: 3, seq: 5, sealedAs: 6 },
        { kind: 'reordered', sealNo: 3, seq: 6, sealedAs: 5 },
      ],
    ],
    [
      'events cut off at the end',
      ['delete from access.audit_event where seq >= 4'],
      [{ kind: 'truncated', sealNo: 3, seq: 7 }],
    ],
    [
      'events cut off together with their seals',
      ['delete from access.audit_event where seq > 4', 'delete from access.audit_seal where seal_no = 3'],
      [{ kind: 'truncated', sealNo: 3, seq: 7 }],
    ],
    [
      'everything cut off',
      ['delete from access.audit_event', 'delete from access.audit_seal'],
      [{ kind: 'truncated', sealNo: 3, seq: 7 }],
    ],
    [
      'a seal taken out of the middle',
      ['delete from access.audit_seal where seal_no = 2'],
      [
        { kind: 'seal-broken', sealNo: 3 },
        { kind: 'inserted', sealNo: 3, seq: 3 },
        { kind: 'inserted', sealNo: 3, seq: 4 },
      ],
    ],
    [
      'a seal that lists something else',
      [`update access.audit_seal set event_seqs[1] = 4 where seal_no = 3`],
      [
        { kind: 'seal-broken', sealNo: 3 },
        { kind: 'reordered', sealNo: 3, seq: 5, sealedAs: 4 },
      ],
    ],
  ])('finds %s', async (_what, statements, findings) => {
    await behindTheTriggers(...statements);
    expect((await world.verify()).findings).toEqual(findings);
  });

  it('finds a chain that was written anew to fit changed events', async () => {
    await behindTheTriggers(
      'update access.audit_event set purpose = null where seq = 4',
      'delete from access.audit_seal where seal_no > 1',
      'select access.seal_audit(4, 10)',
      'select access.seal_audit(7, 10)',
    );
    expect((await world.verify()).findings).toEqual([
      { kind: 'rewritten', sealNo: 2, line: 2 },
      { kind: 'rewritten', sealNo: 3, line: 3 },
    ]);
  });

  it('finds an anchor file that was touched, shortened at the front or thrown away', async () => {
    const text = await readFile(world.anchorFile, 'utf8');
    await writeFile(world.anchorFile, text.replace('"sealNo":2', '"sealNo":5'));
    expect((await world.verify()).findings).toContainEqual({ kind: 'anchor-broken', line: 2 });
    await writeFile(world.anchorFile, text.slice(text.indexOf('\n') + 1));
    expect((await world.verify()).findings).toEqual([{ kind: 'anchor-broken', line: 1 }]);
    await rm(world.anchorFile);
    expect((await world.verify()).findings).toEqual([{ kind: 'no-anchors' }]);
  });

  it('takes no anchor that somebody else signed', async () => {
    await appendFile(world.anchorFile, `${JSON.stringify({ sealNo: 4, lastSeq: 9, hash: '', mac: '00' })}\n`);
    expect((await world.verify()).findings).toEqual([{ kind: 'anchor-broken', line: 4 }]);
    await writeEvent(world, worker);
    await expect(world.sealer.turn()).rejects.toThrow('not an anchor of this installation');
  });

  it('counts what is not sealed yet, and seals without an anchor', async () => {
    const kept = await readFile(world.anchorFile, 'utf8');
    await writeEvent(world, worker);
    expect(await world.verify()).toMatchObject({ waiting: 1, findings: [] });
    await world.sealer.turn();
    await writeFile(world.anchorFile, kept);
    expect(await world.verify()).toMatchObject({
      seals: 4,
      anchors: 3,
      unanchored: 1,
      waiting: 0,
      findings: [],
    });
  });

  it('does not miss months that were retired after the retention, but what is there must be unchanged', async () => {
    await behindTheTriggers(
      'delete from access.audit_event where seq <= 4',
      'update access.audit_event set purpose = null where seq = 5',
    );
    const { findings } = await world.verify({ keptSince: new Date() });
    expect(findings).toEqual([{ kind: 'edited', sealNo: 3, seq: 5 }]);
  });
});
