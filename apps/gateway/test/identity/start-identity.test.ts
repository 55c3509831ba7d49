import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { gatewayRole } from '@tsunagu/access';
import { createTestDatabase, okayama, testSecret } from '@tsunagu/test-kit';
import express from 'express';
import pg from 'pg';
import { expect, test } from 'vitest';
import { startIdentity } from '../../src/identity/start-identity.ts';
import { createLog } from '../../src/observability/log.ts';
import { Browser } from './browser.ts';

test('the whole door starts in one call, twice on the same data, and names agencies by asking the gateway', async () => {
  const database = await createTestDatabase({ modules: [] });
  const dataDir = await mkdtemp(path.join(os.tmpdir(), 'tsunagu-identity-'));
  const admin = new pg.Pool({ connectionString: database.adminUrl, max: 1 });
  const agency = '00000000-0000-4000-8000-000000000009';
  await admin.query(
    `insert into access.account (municipality, staff_id, subject, display_name, agency_id, roles, demo, demo_note)
     values ($1, gen_random_uuid(), 'demo-hanako', '架空 花子', $2, '{window}', true, 'ごみ屋敷の相談を受け付ける')`,
    [okayama, agency],
  );
  const app = express();
  const server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  app.post('/graphql', express.json(), (request, response) => {
    const { variables } = request.body as { variables: Record<string, string> };
    response.json({ data: { a0: { id: variables.id0, name: '寄り添いサポートセンター' } } });
  });
  const start = () =>
    startIdentity({
      origin,
      municipality: okayama,
      dataDir,
      developmentProviderPort: 0,
      developmentProviderHost: undefined,
      provider: undefined,
      claims: undefined,
      databaseUrl: database.urlFor(gatewayRole),
      adminUrl: database.adminUrl,
      secret: testSecret,
      log: createLog('silent'),
    });
  await (await start()).close();
  const identity = await start();
  app.use(identity.routes);

  const { response } = await new Browser().follow(`${origin}/auth/sign-in`);
  expect(new URL(response!.url).origin).toBe(identity.providerOrigin);
  const page = await response!.text();
  for (const text of ['寄り添いサポートセンター', '架空 花子', '窓口', 'ごみ屋敷の相談を受け付ける']) {
    expect(page).toContain(text);
  }
  expect(response!.headers.get('content-security-policy')).toContain(`form-action 'self' ${origin}`);
  const { rows } = await admin.query(
    `select client_id, sandbox, version from access.partner_client where client_id like 'demo-%' order by client_id`,
  );
  expect(rows).toEqual([
    { client_id: 'demo-partner', sandbox: false, version: 1 },
    { client_id: 'demo-sandbox', sandbox: true, version: 1 },
  ]);
  expect(await identity.isReady()).toBe(true);

  await identity.close();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await admin.end();
  await database.drop();
  await rm(dataDir, { recursive: true, force: true });
});
