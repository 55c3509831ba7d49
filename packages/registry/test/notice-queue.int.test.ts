import { createSubgraphRuntime, startEvents, wantNotice } from '@tsunagu/subgraph-kit';
import { createTestDatabase, enrol, okayama, staff, testSecret } from '@tsunagu/test-kit';
import pg from 'pg';
import { expect, it, vi } from 'vitest';
import { domain } from '../src/index.ts';
import { supportCentre, welfareOffice } from './scenario.ts';

it('brings a notice with the commit of its write through the real queue, and runs what is due by the timetable', async () => {
  const database = await createTestDatabase({ modules: [domain] });
  const admin = new pg.Pool({ connectionString: database.adminUrl, max: 1 });
  const [sender, target] = await enrol(
    database,
    staff(['window'], { agencyId: welfareOffice }),
    staff(['case-worker'], { agencyId: supportCentre }),
  );
  const { rows: timetable } = await admin.query(
    'select name, cron, timezone from pgboss.schedule order by name',
  );
  expect(timetable).toEqual(
    Object.entries(domain.jobs ?? {})
      .map(([name, { cron }]) => ({ name: `job/registry/${name}`, cron, timezone: 'Asia/Tokyo' }))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
  );
  await admin.query(
    `insert into registry.notice (municipality, id, event_id, staff_id, kind, read_at)
     values ($1, gen_random_uuid(), gen_random_uuid(), $2, 'roles-decided', now() - interval '91 days')`,
    [okayama, target.staffId],
  );
  await admin.query(`insert into pgboss.job (name) values ('job/registry/clear-notices')`);
  const connection = { databaseUrl: database.adminUrl, secret: testSecret };
  const events = await startEvents({ ...connection, schema: domain.schema });
  const runtime = await createSubgraphRuntime(domain, { ...connection, poolSize: 2, events });
  try {
    const given = runtime.transact(sender, async (ctx) => {
      await wantNotice(ctx, { kind: 'handover-arrived', agencyIds: [supportCentre] });
      throw new Error('given up');
    });
    await expect(given).rejects.toThrow('given up');
    await runtime.transact(sender, (ctx) => wantNotice(ctx, { kind: 'coordination-requested' }));
    await vi.waitFor(
      async () => {
        const { rows } = await admin.query('select staff_id, kind from registry.notice');
        expect(rows).toEqual([{ staff_id: target.staffId, kind: 'coordination-requested' }]);
      },
      { timeout: 15_000, interval: 200 },
    );
  } finally {
    await events.stop();
    await runtime.stop();
    await admin.end();
    await database.drop();
  }
}, 40_000);
