import { createHash } from 'node:crypto';
import pg from 'pg';
import { ownerRole } from '../roles.ts';
import { type Anchor, AnchorFile } from './anchors.ts';
import { canonicalEvent, eventForm } from './canonical-event.ts';

/** What is wrong with the log. Events are named by their number, seals by theirs, anchors by their line. */
export type AuditFinding =
  /** An event no longer says what it said when it was sealed. */
  | { kind: 'edited'; sealNo: number; seq: number }
  /** A sealed event is gone. */
  | { kind: 'deleted'; sealNo: number; seq: number }
  /** An event stands among sealed ones that was not there when they were sealed. */
  | { kind: 'inserted'; sealNo: number; seq: number }
  /** A sealed event stands under another number than the one it was sealed with. */
  | { kind: 'reordered'; sealNo: number; seq: number; sealedAs: number }
  /** The newest seals, or the newest sealed events, were cut off; `seq`: the last number that was there. */
  | { kind: 'truncated'; sealNo: number; seq: number }
  /** A seal does not fit what it holds or the seal before it. */
  | { kind: 'seal-broken'; sealNo: number }
  /** Events and seals fit each other, but the seal is not the one that was anchored: the chain was written anew. */
  | { kind: 'rewritten'; sealNo: number; line: number }
  /** A line of the anchor file is not ours, or lines before it were taken out. */
  | { kind: 'anchor-broken'; line: number }
  /** Seals were made, but there is no anchor file. */
  | { kind: 'no-anchors' };

export interface AuditReport {
  seals: number;
  /** Events under seal that were looked at. */
  events: number;
  /** Events not sealed yet; nothing can be said about them. */
  waiting: number;
  anchors: number;
  /** Seals newer than the last anchor. */
  unanchored: number;
  findings: AuditFinding[];
}

export interface VerifyOptions {
  /** Administrator's address: who checks must not depend on what the log shows to whom. */
  databaseUrl: string;
  anchorFile: string;
  secret: string;
  /** Events sealed before this time may be gone: their months were retired after the retention (docs/adr/0014). */
  keptSince?: Date;
}

interface Seal {
  sealNo: number;
  form: number;
  /** Microseconds since 1970. */
  madeAt: number;
  seqs: number[];
  hashes: Buffer;
  previous: Buffer;
  hash: Buffer;
}

const noHash = Buffer.alloc(32).toString('hex');

/** 検証: reads the whole log once, in one snapshot, recomputes every hash outside the database and compares with the anchors. */
export async function verifyAudit(options: VerifyOptions): Promise<AuditReport> {
  const client = new pg.Client({ connectionString: options.databaseUrl, application_name: 'tsunagu verify' });
  await client.connect();
  try {
    await client.query('begin isolation level repeatable read read only');
    await client.query(`set local role ${ownerRole}; set local search_path = pg_catalog`);
    return await verify(client, options);
  } finally {
    await client.end();
  }
}

async function verify(client: pg.Client, options: VerifyOptions): Promise<AuditReport> {
  const findings: AuditFinding[] = [];
  const lines = await new AnchorFile(options.anchorFile, options.secret).lines();
  const anchors = anchorsOf(lines ?? [], findings);
  let head: Seal | undefined;
  let events = 0;
  let cut: number[] = [];
  for await (const seal of seals(client)) {
    findings.push(...checkSeal(seal, head));
    const anchor = anchors.get(seal.sealNo);
    if (anchor && anchor.hash !== seal.hash.toString('hex')) {
      findings.push({ kind: 'rewritten', sealNo: seal.sealNo, line: anchor.line });
    }
    const rows = await eventsBetween(client, head?.seqs.at(-1), seal.seqs.at(-1)!);
    events += rows.length;
    const changed = checkEvents(seal, rows, mayBeRetired(seal, options.keptSince));
    cut = cutAt(seal, changed, cut);
    findings.push(...changed);
    head = seal;
  }
  const sealed = head?.sealNo ?? 0;
  const lastAnchor = [...anchors.values()].at(-1);
  if (lastAnchor && lastAnchor.sealNo > sealed) {
    findings.push({ kind: 'truncated', sealNo: lastAnchor.sealNo, seq: lastAnchor.lastSeq });
  }
  if (!lines && sealed > 0) findings.push({ kind: 'no-anchors' });
  return {
    seals: sealed,
    events,
    waiting: await countAfter(client, head?.seqs.at(-1)),
    anchors: anchors.size,
    unanchored: Math.max(0, sealed - (lastAnchor?.sealNo ?? 0)),
    findings: nameTruncation(findings, head, cut),
  };
}

type NumberedAnchor = Anchor & { line: number };

/** Anchors by seal, after each line was held against the one before. */
function anchorsOf(
  lines: readonly { line: number; anchor: Anchor | null }[],
  findings: AuditFinding[],
): Map<number, NumberedAnchor> {
  const anchors = new Map<number, NumberedAnchor>();
  let previous = '';
  for (const { line, anchor } of lines) {
    if (anchor?.previous !== previous) findings.push({ kind: 'anchor-broken', line });
    if (anchor) anchors.set(anchor.sealNo, { ...anchor, line });
    previous = anchor?.mac ?? previous;
  }
  return anchors;
}

/** Whether a seal fits what it lists and the seal before it. */
function checkSeal(seal: Seal, before: Seal | undefined): AuditFinding[] {
  const header = `${seal.sealNo} ${seal.form} ${seal.madeAt} ${seal.seqs.join(',')}`;
  const hash = createHash('sha256').update(seal.previous).update(header).update(seal.hashes).digest();
  const follows =
    seal.form === eventForm &&
    seal.sealNo === (before?.sealNo ?? 0) + 1 &&
    seal.previous.toString('hex') === (before?.hash.toString('hex') ?? noHash) &&
    (before === undefined || seal.seqs[0]! > before.seqs.at(-1)!);
  return follows && hash.equals(seal.hash) ? [] : [{ kind: 'seal-broken', sealNo: seal.sealNo }];
}

/** What differs between the events a seal lists and those that are there. */
function checkEvents(seal: Seal, rows: readonly Row[], mayBeGone: boolean): AuditFinding[] {
  const { sealNo } = seal;
  const sealedHash = new Map(
    seal.seqs.map((seq, i) => [seq, seal.hashes.subarray(32 * i, 32 * i + 32).toString('hex')]),
  );
  const sealedAs = new Map([...sealedHash].map(([seq, hash]) => [hash, seq]));
  const numbers = new Set(rows.map(({ seq }) => seq));
  const hashes = new Set(rows.map(({ hash }) => hash));
  const intact = new Set<number>();
  const strange: Row[] = [];
  for (const row of rows) {
    if (sealedHash.get(row.seq) === row.hash && !intact.has(row.seq)) intact.add(row.seq);
    else strange.push(row);
  }
  const deleted = seal.seqs.filter((seq) => !numbers.has(seq) && !hashes.has(sealedHash.get(seq)!));
  return [
    ...(mayBeGone ? [] : deleted.map((seq): AuditFinding => ({ kind: 'deleted', sealNo, seq }))),
    ...strange.map(({ seq, hash }): AuditFinding => {
      const from = sealedAs.get(hash);
      if (from !== undefined && !intact.has(from)) return { kind: 'reordered', sealNo, seq, sealedAs: from };
      return { kind: sealedHash.has(seq) && !intact.has(seq) ? 'edited' : 'inserted', sealNo, seq };
    }),
  ];
}

/** The newest sealed events that are missing without a gap: a cut, not single deletions. */
function cutAt(seal: Seal, findings: readonly AuditFinding[], before: readonly number[]): number[] {
  const deleted = new Set(findings.flatMap((f) => (f.kind === 'deleted' ? [f.seq] : [])));
  const intact = seal.seqs.findLastIndex((seq) => !deleted.has(seq));
  const cut = seal.seqs.slice(intact + 1);
  return intact === -1 ? [...before, ...cut] : cut;
}

function nameTruncation(findings: readonly AuditFinding[], head: Seal | undefined, cut: readonly number[]) {
  const [first] = cut;
  if (!head || first === undefined) return [...findings];
  const kept = findings.filter((f) => f.kind !== 'deleted' || f.seq < first);
  return [...kept, { kind: 'truncated' as const, sealNo: head.sealNo, seq: head.seqs.at(-1)! }];
}

/** Months end where retirement cuts; a seal may reach a day over such an end. */
function mayBeRetired(seal: Seal, keptSince: Date | undefined): boolean {
  const day = 86_400_000;
  return keptSince !== undefined && seal.madeAt / 1_000 < keptSince.getTime() + day;
}

async function* seals(client: pg.Client): AsyncGenerator<Seal> {
  for (let after = '0'; ; ) {
    const { rows } = await client.query<SealColumns>(
      `select seal_no, form, (extract(epoch from sealed_at) * 1000000)::bigint as made, event_seqs, event_hashes,
         previous_hash, hash
       from access.audit_seal where seal_no > $1 order by seal_no limit 100`,
      [after],
    );
    for (const row of rows) {
      yield {
        sealNo: Number(row.seal_no),
        form: row.form,
        madeAt: Number(row.made),
        seqs: row.event_seqs.map(Number),
        hashes: row.event_hashes,
        previous: row.previous_hash,
        hash: row.hash,
      };
    }
    const last = rows.at(-1);
    if (!last) return;
    after = last.seal_no;
  }
}

interface SealColumns {
  seal_no: string;
  form: number;
  made: string;
  event_seqs: string[];
  event_hashes: Buffer;
  previous_hash: Buffer;
  hash: Buffer;
}

interface Row {
  seq: number;
  hash: string;
}

/** Hashes of the events behind one seal up to the end of the next. */
async function eventsBetween(client: pg.Client, after: number | undefined, through: number): Promise<Row[]> {
  const { rows } = await client.query<{ seq: string; event: string }>(
    `select e.seq, ${canonicalEvent} as event from access.audit_event e
     where ($1::bigint is null or e.seq > $1) and e.seq <= $2 order by e.seq`,
    [after ?? null, through],
  );
  return rows.map(({ seq, event }) => ({
    seq: Number(seq),
    hash: createHash('sha256').update(event).digest('hex'),
  }));
}

async function countAfter(client: pg.Client, after: number | undefined): Promise<number> {
  const { rows } = await client.query<{ events: string }>(
    'select count(*) as events from access.audit_event where $1::bigint is null or seq > $1',
    [after ?? null],
  );
  return Number(rows[0]?.events ?? 0);
}
