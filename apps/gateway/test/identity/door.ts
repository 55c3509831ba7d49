import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { type Actor, gatewayRole, type Role } from '@tsunagu/access';
import { createTestDatabase, okayama, testSecret } from '@tsunagu/test-kit';
import express from 'express';
import pg from 'pg';
import { createIdentity, type Identity, type IdentityOptions } from '../../src/identity/identity.ts';
import { type DemoStaff, demoStaff } from '../../src/identity/idp/demo-staff.ts';
import {
  type DevelopmentProvider,
  startDevelopmentProvider,
} from '../../src/identity/idp/development-provider.ts';
import { registerDemoPartners } from '../../src/identity/partner/demo-partner.ts';
import { type PartnerKey, readPartnerKey } from '../../src/identity/partner/partner-key.ts';
import { RateLimitExceeded } from '../../src/identity/rate-limit.ts';
import { createLog } from '../../src/observability/log.ts';
import { Browser } from './browser.ts';

export interface Colleague {
  staffId: string;
  subject: string;
  agencyId: string;
}

/** The identity door on a fresh database, with its development provider, over real HTTP. */
export interface Door {
  origin: string;
  issuer: string;
  dataDir: string;
  identity: Identity;
  admin: pg.Pool;
  partnerKey: PartnerKey;
  /** Lets the provider vouch for somebody whatever the register says. */
  vouchFor(subject: string): void;
  /** What the provider's ID tokens say of somebody's work from now on, instead of the register's roles and agency. */
  claimsOf(subject: string, claims: Record<string, unknown>): void;
  enrol(roles?: Role[], more?: { demo?: boolean; agencyId?: string }): Promise<Colleague>;
  /** Leads a browser to the staff picker; returns the picker's address. */
  reachPicker(browser: Browser, returnTo?: string): Promise<string>;
  /** Chooses somebody; returns the address of the callback, not yet opened. */
  choose(browser: Browser, picker: string, subject: string): Promise<string>;
  /** A browser in which somebody is signed in. */
  signIn(colleague: Colleague, browser?: Browser): Promise<Browser>;
  /** Who the gateway takes the request for. */
  who(browser: Browser, headers?: Record<string, string>): Promise<{ status: number; actor?: Actor }>;
  close(): Promise<void>;
}

export async function openDoor(more: Pick<IdentityOptions, 'claims'> = {}): Promise<Door> {
  const database = await createTestDatabase({ modules: [] });
  const admin = new pg.Pool({ connectionString: database.adminUrl, max: 2 });
  const dataDir = await mkdtemp(path.join(os.tmpdir(), 'tsunagu-door-'));
  const app = express();
  const server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const gatewayPool = new pg.Pool({ connectionString: database.urlFor(gatewayRole), max: 1 });
  const vouchedFor: DemoStaff[] = [];
  const claims = new Map<string, Record<string, unknown>>();
  const provider: DevelopmentProvider = await startDevelopmentProvider({
    port: 0,
    dataDir,
    secret: testSecret,
    clientOrigin: origin,
    staff: async () =>
      [...(await demoStaff(gatewayPool, okayama)), ...vouchedFor].map((person) => {
        const said = claims.get(person.subject);
        return said ? { ...person, roles: said.roles as Role[], agencyId: said.agency as string } : person;
      }),
    agencyNames: async (ids) => new Map(ids.map((id) => [id, `機関 ${id.slice(0, 4)}`])),
  });
  const identity = createIdentity({
    origin,
    municipality: okayama,
    databaseUrl: database.urlFor(gatewayRole),
    secret: testSecret,
    provider: provider.client,
    log: createLog('silent'),
    poolSize: 4,
    ...more,
  });
  await registerDemoPartners(database.adminUrl, { dataDir, municipality: okayama });
  app.use(identity.routes);
  app.all('/again', async (request, response) => {
    const actor = await identity.authenticateAgain(request);
    response.status(actor ? 200 : 401).json({ actor });
  });
  app.all('/who', async (request, response) => {
    try {
      const actor = await identity.authenticate(request);
      response.status(actor ? 200 : 401).json({ actor });
    } catch (error) {
      if (!(error instanceof RateLimitExceeded)) throw error;
      response.status(429).json({});
    }
  });

  const door: Door = {
    origin,
    issuer: provider.issuer,
    dataDir,
    identity,
    admin,
    partnerKey: (await readPartnerKey(dataDir, 'demo-partner'))!,
    vouchFor(subject) {
      vouchedFor.push({ subject, name: '試験 次郎', agencyId: randomUUID(), roles: ['window'], note: null });
    },
    claimsOf(subject, said) {
      claims.set(subject, said);
    },
    async enrol(roles = ['window'], more = {}) {
      const colleague = {
        staffId: randomUUID(),
        subject: `demo-${randomUUID()}`,
        agencyId: more.agencyId ?? randomUUID(),
      };
      await admin.query(
        `insert into access.account (municipality, staff_id, subject, display_name, agency_id, roles, demo)
         values ($1, $2, $3, '試験 花子', $4, $5, $6)`,
        [okayama, colleague.staffId, colleague.subject, colleague.agencyId, roles, more.demo ?? true],
      );
      return colleague;
    },
    async reachPicker(browser, returnTo = '/') {
      const { url } = await browser.follow(
        `${origin}/auth/sign-in?returnTo=${encodeURIComponent(returnTo)}`,
        (next) => new URL(next).pathname.startsWith('/interaction/'),
      );
      return url;
    },
    async choose(browser, picker, subject) {
      const answer = await browser.post(`${picker}/sign-in`, { subject });
      const resume = new URL(answer.headers.get('location')!, picker).href;
      return (await browser.follow(resume, (next) => next.startsWith(`${origin}/auth/callback`))).url;
    },
    async signIn(colleague, browser = new Browser()) {
      const callback = await door.choose(browser, await door.reachPicker(browser), colleague.subject);
      await browser.get(callback);
      return browser;
    },
    async who(browser, headers = {}) {
      const response = await browser.get(`${origin}/who`, headers);
      return { status: response.status, actor: ((await response.json()) as { actor?: Actor }).actor };
    },
    async close() {
      await new Promise((resolve) => {
        server.closeAllConnections();
        server.close(resolve);
      });
      await provider.close();
      await identity.close();
      await gatewayPool.end();
      await admin.end();
      await database.drop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
  return door;
}
