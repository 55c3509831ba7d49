import { randomUUID } from 'node:crypto';
import type { Actor } from '@tsunagu/access';
import { type NoticeWanted, systemActor } from '@tsunagu/subgraph-kit';
import { anyone, enrol, okayama, partner, staff, suspend } from '@tsunagu/test-kit';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { domain } from '../src/index.ts';
import { type Scenario, startScenario, supportCentre, welfareOffice } from './scenario.ts';

const list = '{ myNotices { totalCount nodes { id kind path readAt } } unreadNoticeCount }';
const caseId = randomUUID();

let scenario: Scenario;
let worker: Actor;
let clerk: Actor;
let sender: Actor;
let elsewhere: Actor;
let gone: Actor;

beforeAll(async () => {
  scenario = await startScenario();
  [worker, clerk, sender, elsewhere, gone] = await enrol(
    scenario.subgraph.database,
    staff(['case-worker'], { agencyId: supportCentre }),
    staff(['clerk'], { agencyId: supportCentre }),
    staff(['window'], { agencyId: supportCentre }),
    staff(['coordinator'], { agencyId: welfareOffice }),
    staff(['case-worker'], { agencyId: supportCentre }),
  );
  await suspend(scenario.subgraph.database, gone);
});
afterAll(() => scenario.subgraph.stop());

/** Delivers an event as the queue does, to the handler of the registry. */
const deliver = (wanted: Omit<NoticeWanted, 'id'> & { id?: string }) =>
  scenario.subgraph.runtime.transact(systemActor(okayama, randomUUID()), (ctx) =>
    domain.subscriptions!['notice.wanted']!(ctx, { id: randomUUID(), ...wanted } as never),
  );

const notices = async (actor: Actor) => (await scenario.give(actor, list)).myNotices.nodes;

describe('notices', () => {
  it('reach the people of an agency who hold one of the roles, once, and not who caused them', async () => {
    const wanted = {
      id: randomUUID(),
      kind: 'handover-arrived',
      path: `/consultations/${caseId}`,
      agencyIds: [supportCentre],
      roles: ['window', 'case-worker'],
      exceptStaffId: sender.staffId!,
    } as const;
    await deliver(wanted);
    await deliver(wanted);
    expect(await notices(worker)).toMatchObject([
      { kind: 'HANDOVER_ARRIVED', path: `/consultations/${caseId}`, readAt: null },
    ]);
    for (const other of [clerk, sender, elsewhere]) expect(await notices(other)).toEqual([]);
    const { rows } = await asAdministrator('select count(*)::int from registry.notice where staff_id = $1', [
      gone.staffId,
    ]);
    expect(rows).toEqual([{ count: 0 }]);
  });

  it('reach named people besides, everybody of a role, and everybody', async () => {
    await deliver({ kind: 'conference-invited', staffIds: [clerk.staffId!] });
    await deliver({ kind: 'coordination-requested', roles: ['coordinator'] });
    await deliver({ kind: 'directory-issued', path: '/agencies' });
    expect((await notices(clerk)).map((n: { kind: string }) => n.kind)).toEqual([
      'DIRECTORY_ISSUED',
      'CONFERENCE_INVITED',
    ]);
    expect((await notices(elsewhere)).map((n: { kind: string }) => n.kind)).toEqual([
      'DIRECTORY_ISSUED',
      'COORDINATION_REQUESTED',
    ]);
    expect(await notices(sender)).toMatchObject([{ kind: 'DIRECTORY_ISSUED' }]);
  });

  it('of a kind that this version does not know are left out', async () => {
    await deliver({ kind: 'from-another-version' as never });
    expect(await notices(sender)).toHaveLength(1);
  });

  it('lead nowhere but into the portal', async () => {
    await expect(deliver({ kind: 'directory-issued', path: 'https://example.com/' })).rejects.toThrow();
    await expect(deliver({ kind: 'directory-issued', path: '/people?q=山田' })).rejects.toThrow();
  });

  it('are read and marked by their recipient only', async () => {
    const mine = (await notices(worker)).at(-1);
    const read = 'mutation ($ids: [ID!]!) { readNotices(ids: $ids) { count } }';
    expect(await scenario.give(clerk, read, { ids: [mine.id, 'not an id'] })).toEqual({
      readNotices: { count: 2 },
    });
    expect(await scenario.give(worker, list)).toMatchObject({ unreadNoticeCount: 2 });
    expect(await scenario.give(worker, read, { ids: [mine.id] })).toEqual({ readNotices: { count: 1 } });
    const unread = await scenario.give(worker, '{ myNotices(unreadOnly: true) { nodes { id kind } } }');
    expect(unread.myNotices.nodes).toMatchObject([{ kind: 'DIRECTORY_ISSUED' }]);
    expect(await scenario.give(worker, 'mutation { readAllNotices { count } }')).toEqual({
      readAllNotices: { count: 0 },
    });
    expect(await scenario.give(clerk, list)).toMatchObject({ unreadNoticeCount: 2 });
  });

  it('are nothing for the public, partner systems and other tenants, and refused to who has no access', async () => {
    const elsewhereInJapan = { ...worker, municipality: '33202' };
    await enrol(scenario.subgraph.database, elsewhereInJapan);
    for (const actor of [anyone(), partner(['directory']), elsewhereInJapan]) {
      expect(await scenario.give(actor, list)).toEqual({
        myNotices: { totalCount: 0, nodes: [] },
        unreadNoticeCount: 0,
      });
    }
    expect(await scenario.refusal(anyone(), 'mutation { readAllNotices { count } }')).toBe(
      'NOT_FOUND_OR_NOT_PERMITTED',
    );
    expect(await scenario.refusal(gone, list)).toBe('ACCOUNT_SUSPENDED');
  });

  it('wake the recipient’s streams, and page by cursor', async () => {
    const watched = await scenario.subgraph.ask(worker, 'subscription { noticesChanged { count } }');
    expect(watched.data).toEqual({ noticesChanged: { count: 0 } });
    expect(watched.extensions?.['watched']).toEqual([`${okayama}/account/${worker.staffId}`]);
    const page =
      'query ($after: String) { myNotices(first: 1, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }';
    const first = (await scenario.give(worker, page)).myNotices;
    expect(first.pageInfo.hasNextPage).toBe(true);
    const second = (await scenario.give(worker, page, { after: first.pageInfo.endCursor })).myNotices;
    expect(second.nodes[0].id).not.toBe(first.nodes[0].id);
    expect(second.pageInfo.hasNextPage).toBe(false);
  });

  it('are cleared after ninety days when read, after a year when not', async () => {
    await asAdministrator(
      `update registry.notice set read_at = now() - interval '91 days' where staff_id = $1 and kind = 'handover-arrived'`,
      [worker.staffId],
    );
    await asAdministrator(
      `update registry.notice set created_at = now() - interval '2 years' where staff_id = $1 and kind = 'conference-invited'`,
      [clerk.staffId],
    );
    const { run } = domain.jobs!['clear-notices']!;
    await scenario.subgraph.runtime.transact(systemActor(okayama, randomUUID()), run);
    expect(await notices(worker)).toMatchObject([{ kind: 'DIRECTORY_ISSUED' }]);
    expect(await notices(clerk)).toMatchObject([{ kind: 'DIRECTORY_ISSUED' }]);
    const everywhere = await scenario.subgraph.runtime.municipalities();
    expect(everywhere).toContain(okayama);
  });

  it('are stored and cleared by the system only', async () => {
    for (const step of ['registry.remove_old_notices()', 'registry.switch_off_mail(null)']) {
      const asked = scenario.subgraph.runtime.transact(worker, (ctx) => ctx.db.query(`select ${step}`));
      await expect(asked).rejects.toMatchObject({ code: '42501' });
    }
  });
});

describe('contact persons that nobody confirmed for a year', () => {
  it('are marked, and their agency is reminded until it confirms them', async () => {
    const keep =
      'mutation ($input: AgencyContactInput!) { updateAgencyContact(input: $input) { contacts { confirmedOn isOutdated } } }';
    const input = { agencyId: supportCentre, rank: 'MAIN', name: '試験 担当' };
    await asAdministrator(
      `insert into registry.agency (municipality, id, name, type, search_text, position) values ($1, $2, '支援センター', '相談機関', '', 1)
       on conflict do nothing`,
      [okayama, supportCentre],
    );
    expect((await scenario.give(worker, keep, { input })).updateAgencyContact.contacts).toMatchObject([
      { isOutdated: false },
    ]);
    await asAdministrator(`update registry.agency_contact set confirmed_on = confirmed_on - 365`, []);
    const { run } = domain.jobs!['outdated-contacts']!;
    const remind = () => scenario.subgraph.runtime.transact(systemActor(okayama, randomUUID()), run);
    scenario.subgraph.published.length = 0;
    await remind();
    expect(scenario.subgraph.published).toMatchObject([
      {
        event: 'notice.wanted',
        payload: {
          kind: 'contacts-outdated',
          path: `/agencies/${supportCentre}`,
          agencyIds: [supportCentre],
        },
      },
    ]);
    const confirm =
      'mutation ($id: ID!) { confirmAgencyContacts(agencyId: $id) { contacts { isOutdated } } }';
    expect(await scenario.refusal(elsewhere, confirm, { id: supportCentre })).toBe(
      'NOT_FOUND_OR_NOT_PERMITTED',
    );
    expect(await scenario.give(worker, confirm, { id: supportCentre })).toEqual({
      confirmAgencyContacts: { contacts: [{ isOutdated: false }] },
    });
    await remind();
    expect(scenario.subgraph.published).toHaveLength(1);
  });
});

async function asAdministrator(sql: string, values: unknown[]) {
  const client = new pg.Client({ connectionString: scenario.subgraph.database.adminUrl });
  await client.connect();
  try {
    return await client.query(sql, values);
  } finally {
    await client.end();
  }
}
