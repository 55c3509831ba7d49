import { randomUUID } from 'node:crypto';
import type { Actor } from '@tsunagu/access';
import pg from 'pg';
import { okayama } from './actors.ts';
import type { TestDatabase } from './database.ts';

async function asAdministrator<T>(
  database: TestDatabase,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client({ connectionString: database.adminUrl });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** 職員登録: gives staff actors the account without which nobody is served; returns them. */
export async function enrol<T extends readonly Actor[]>(database: TestDatabase, ...actors: T): Promise<T> {
  await asAdministrator(database, async (client) => {
    for (const actor of actors) {
      await client.query(
        `insert into access.account (municipality, staff_id, subject, display_name, agency_id, roles)
         values ($1, $2, $3, '試験 職員', $4, $5)`,
        [actor.municipality, actor.staffId, actor.staffId, actor.agencyId, actor.roles],
      );
      await noteAgency(client, actor.municipality, actor.agencyId);
    }
  });
  return actors;
}

/** 機関: agencies that exist for access; their records are the registry's. */
export function agencies(database: TestDatabase, ...ids: string[]): Promise<void> {
  return asAdministrator(database, async (client) => {
    for (const id of ids) await noteAgency(client, okayama, id);
  });
}

async function noteAgency(
  client: pg.Client,
  municipality: string,
  agencyId: string | undefined,
): Promise<void> {
  if (!agencyId) return;
  await client.query('insert into access.agency values ($1, $2) on conflict do nothing', [
    municipality,
    agencyId,
  ]);
}

/** 住民: persons who exist for access; their records are the registry's. */
export async function residents(
  database: TestDatabase,
  count: number,
  municipality = okayama,
): Promise<string[]> {
  const ids = Array.from({ length: count }, () => randomUUID());
  await asAdministrator(database, (client) =>
    client.query('insert into access.subject select $1, unnest($2::uuid[])', [municipality, ids]),
  );
  return ids;
}

/** 停止: from now on the account sees and does nothing. */
export function suspend(database: TestDatabase, actor: Actor): Promise<void> {
  return asAdministrator(database, async (client) => {
    await client.query('update access.account set suspended_at = now() where staff_id = $1', [actor.staffId]);
  });
}

/** DV等支援措置: for everybody but the handling agency the person does not exist. */
export function seal(database: TestDatabase, personId: string, handlingAgencyId: string): Promise<void> {
  return asAdministrator(database, async (client) => {
    await client.query(
      `insert into access.seal (municipality, seal_id, person_id, handling_agency_id, reason) values ($1, $2, $3, $4, '支援措置')`,
      [okayama, randomUUID(), personId, handlingAgencyId],
    );
  });
}

/** The audit events written so far, newest first. */
export function auditEvents(database: TestDatabase): Promise<Record<string, unknown>[]> {
  return asAdministrator(database, async (client) => {
    const { rows } = await client.query<Record<string, unknown>>(
      'select * from access.audit_event order by occurred_at desc limit 200',
    );
    return rows;
  });
}
