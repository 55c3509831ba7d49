import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { createTestDatabase, type TestDatabase, testSecret } from '@tsunagu/test-kit';
import pg from 'pg';
import {
  type Actor,
  type AuditReport,
  type AuditSealer,
  createAuditSealer,
  gatewayRole,
  verifyAudit,
} from '../src/index.ts';

/** A log of its own: database, anchor file, sealer that takes a turn when told to, and an administrator. */
export interface AuditWorld {
  database: TestDatabase;
  admin: pg.Client;
  anchorFile: string;
  sealer: AuditSealer;
  /** Troubles the sealer told. */
  troubles: string[];
  verify(more?: { keptSince?: Date }): Promise<AuditReport>;
  drop(): Promise<void>;
}

export async function startAuditWorld(): Promise<AuditWorld> {
  const database = await createTestDatabase({ modules: [] });
  const folder = await mkdtemp(path.join(os.tmpdir(), 'tsunagu-audit-'));
  const anchorFile = path.join(folder, 'anchors.jsonl');
  const admin = new pg.Client({ connectionString: database.adminUrl });
  await admin.connect();
  const troubles: string[] = [];
  const sealer = createAuditSealer({
    databaseUrl: database.urlFor(gatewayRole),
    anchorFile,
    secret: testSecret,
    onTrouble: (trouble) => troubles.push(trouble),
  });
  return {
    database,
    admin,
    anchorFile,
    sealer,
    troubles,
    verify: (more) =>
      verifyAudit({ databaseUrl: database.adminUrl, anchorFile, secret: testSecret, ...more }),
    drop: async () => {
      await sealer.stop();
      await admin.end();
      await database.drop();
      await rm(folder, { recursive: true });
    },
  };
}

/** One call of an actor in which only the log is written; the transaction stays open until `commit`. */
export async function beginEvent(
  world: AuditWorld,
  actor: Actor,
  event: object = {},
): Promise<() => Promise<void>> {
  const client = new pg.Client({ connectionString: world.database.adminUrl });
  await client.connect();
  try {
    await client.query('begin');
    await client.query('select access.begin_call($1)', [actor]);
    await client.query('select access.write_audit($1)', [{ subgraph: 'test', outcome: 'given', ...event }]);
  } catch (error) {
    await client.end();
    throw error;
  }
  return async () => {
    await client.query('commit');
    await client.end();
  };
}

export async function writeEvent(world: AuditWorld, actor: Actor, event: object = {}): Promise<void> {
  await (await beginEvent(world, actor, event))();
}
