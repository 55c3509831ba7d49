import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { AnchorFile } from './anchors.ts';

export interface AuditSealerOptions {
  /** Address under the gateway's role, which may run the functions of sealing and nothing else of the log. */
  databaseUrl: string;
  anchorFile: string;
  secret: string;
  /** Time between two turns. */
  everyMs?: number;
  /** A turn that failed; the next one tries again. Told once per kind of trouble, without data of the log. */
  onTrouble: (trouble: string) => void;
}

export interface AuditSealer {
  /** Begins to take a turn every few seconds. */
  start(): void;
  /**
   * One turn: seals what is complete and anchors the heads. Several sealers of one database take turns.
   *
   * @returns the number of events that were sealed
   */
  turn(): Promise<number>;
  /** Waits for the running turn, makes a last one and ends. */
  stop(): Promise<void>;
}

/** Most events in one seal. */
const batch = 5_000;

/** How often a fence is looked at within one turn; a write that takes longer is waited for in the next turn. */
const glances = 20;

const hourMs = 3_600_000;

/**
 * 封をする者: every few seconds chains the new events of the log into seals and anchors the newest seal outside the database.
 *
 * Writers never wait for it. An event is sealed only when every transaction that might still bring an earlier number has
 * ended, so the chain has no hole that is filled later.
 */
export function createAuditSealer(options: AuditSealerOptions): AuditSealer {
  const { databaseUrl, everyMs = 5_000, onTrouble } = options;
  const anchors = new AnchorFile(options.anchorFile, options.secret);
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 1, application_name: 'tsunagu sealer' });
  pool.on('error', () => undefined);
  const ending = new AbortController();
  let running: Promise<void> | undefined;
  let monthsPreparedAt = 0;
  let told = '';

  async function turn(): Promise<number> {
    const client = await pool.connect();
    let broken: Error | undefined;
    try {
      const prepareMonths = Date.now() - monthsPreparedAt > hourMs;
      const sealed = await oneTurn(client, anchors, prepareMonths);
      if (prepareMonths) monthsPreparedAt = Date.now();
      return sealed;
    } catch (error) {
      broken = error as Error;
      throw error;
    } finally {
      client.release(broken);
    }
  }

  async function tryTurn(): Promise<void> {
    try {
      await turn();
      told = '';
    } catch (error) {
      const trouble = error instanceof Error ? error.message : 'unknown';
      if (trouble !== told) onTrouble(trouble);
      told = trouble;
    }
  }

  async function run(): Promise<void> {
    while (!ending.signal.aborted) {
      await tryTurn();
      await sleep(everyMs, undefined, { signal: ending.signal }).catch(() => undefined);
    }
  }

  return {
    start() {
      running ??= run();
    },
    turn,
    async stop() {
      ending.abort();
      await running;
      await tryTurn();
      await pool.end();
    },
  };
}

/** On a connection of its own: whoever holds the lock seals and anchors, the others leave it to them. */
async function oneTurn(client: pg.PoolClient, anchors: AnchorFile, prepareMonths: boolean): Promise<number> {
  const lock = `hashtext('access.audit-sealer')`;
  const { rows } = await client.query<{ mine: boolean }>(`select pg_try_advisory_lock(${lock}) as mine`);
  if (!rows[0]?.mine) return 0;
  try {
    if (prepareMonths) await client.query('select access.prepare_audit_months()');
    const sealed = await sealWhatIsComplete(client);
    await anchorHeads(client, anchors);
    return sealed;
  } finally {
    await client.query(`select pg_advisory_unlock(${lock})`).catch(() => undefined);
  }
}

async function sealWhatIsComplete(client: pg.PoolClient): Promise<number> {
  const fenced = await client.query<{ through: string; writers: string[] }>(
    'select through, writers from access.audit_fence()',
  );
  const { through, writers } = fenced.rows[0]!;
  for (let glance = 0; await areWriting(client, writers); glance += 1) {
    if (glance === glances) return 0;
    await sleep(50);
  }
  let sealed = 0;
  for (;;) {
    const { rows } = await client.query<{ events: number }>('select access.seal_audit($1, $2) as events', [
      through,
      batch,
    ]);
    const events = rows[0]?.events ?? 0;
    sealed += events;
    if (events < batch) return sealed;
  }
}

/** Whether one of these transactions, each of which may hold a number of the log, is still running. */
async function areWriting(client: pg.PoolClient, writers: readonly string[]): Promise<boolean> {
  if (writers.length === 0) return false;
  const { rows } = await client.query<{ writing: boolean }>(
    'select exists (select from access.audit_writers() w(writer) where writer = any ($1)) as writing',
    [writers],
  );
  return rows[0]?.writing === true;
}

interface Head {
  seal_no: string;
  last_seq: string;
  hash: Buffer;
}

/** Appends the seals that the file does not have yet, after looking that its last one is still what it was. */
async function anchorHeads(client: pg.PoolClient, anchors: AnchorFile): Promise<void> {
  for (;;) {
    const last = await anchors.last();
    const { rows } = await client.query<Head>(
      'select seal_no, last_seq, hash from access.audit_heads($1, 1000)',
      [last ? last.sealNo - 1 : 0],
    );
    const heads = rows.map((row) => ({
      sealNo: Number(row.seal_no),
      lastSeq: Number(row.last_seq),
      hash: row.hash.toString('hex'),
    }));
    if (last) {
      const same = heads.shift();
      if (same?.hash !== last.hash) {
        throw new Error(`the seal ${last.sealNo} of the audit log is not the one that was anchored`);
      }
    }
    if (heads.length === 0) return;
    await anchors.append(heads);
    await client.query('select access.note_audit_anchor($1)', [heads.at(-1)!.sealNo]);
  }
}
