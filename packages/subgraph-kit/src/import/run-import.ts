import { randomUUID } from 'node:crypto';
import type { CallContext } from '../context.ts';
import { readCsv } from './csv.ts';
import { decodeFile, type ImportEncoding } from './decode.ts';
import {
  defaultLimits,
  type ImportDefinition,
  type ImportedRow,
  type ImportIssue,
  type ImportState,
} from './definition.ts';
import { matchHeader } from './header.ts';
import { cellIssue, readRows } from './read-rows.ts';
import type { ImportReport } from './report.ts';

/** What the importer is given: a file, its kind, and how to reach the database. */
export interface ImportRequest {
  readonly definition: ImportDefinition;
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly encoding?: ImportEncoding;
  /** Reads, checks and applies everything, then takes it back. */
  readonly dryRun?: boolean;
  /** Runs work in one transaction of the system actor of the municipality (`SubgraphRuntime.transact`). */
  readonly transact: <T>(work: (ctx: CallContext) => Promise<T>) => Promise<T>;
  /** Keys that may be named by a `reference` column of a kind; undefined when nothing provides that kind. */
  readonly knownKeys?: (kind: string) => Promise<ReadonlySet<string> | undefined>;
}

/** Thrown inside the transaction to take everything back; carries the report out of it. */
class TakenBack extends Error {
  constructor(readonly report: ImportReport) {
    super('taken back');
  }
}

/**
 * 取込 — takes in one CSV file, all of it or nothing.
 *
 * The answer is always a report: bad files are refused in it, they do not throw. A row whose content is stored already
 * is left alone, so the same file twice changes nothing. Two imports of one kind at the same time take turns.
 */
export async function runImport(request: ImportRequest): Promise<ImportReport> {
  const { definition } = request;
  const read = readFile(request);
  const report = {
    name: definition.name,
    title: definition.title,
    fileName: request.fileName,
    encoding: read.encoding,
    dryRun: request.dryRun ?? false,
    rows: read.rows.length,
  };
  const issues = [...read.issues, ...(await unknownReferences(request, read.rows))];
  if (issues.some((issue) => issue.severity === 'refusal')) return refusedReport(report, issues);

  try {
    return await request.transact(async (ctx) => {
      await ctx.db.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [
        `import ${definition.name}`,
      ]);
      issues.push(...((await definition.check?.(ctx, read.rows)) ?? []));
      if (issues.some((issue) => issue.severity === 'refusal'))
        throw new TakenBack(refusedReport(report, issues));
      const counts = await applyRows(definition, ctx, read.rows);
      const done: ImportReport = { ...report, ...counts, accepted: true, issues: sorted(issues) };
      if (request.dryRun) throw new TakenBack(done);
      ctx.reads.wrote(`import.${definition.name}`);
      return done;
    });
  } catch (error) {
    if (error instanceof TakenBack) return error.report;
    return refusedReport(report, [...issues, databaseIssue(error, definition.name)]);
  }
}

type Head = Omit<ImportReport, 'accepted' | 'issues' | 'added' | 'changed' | 'unchanged' | 'kept'>;

function refusedReport(head: Head, issues: readonly ImportIssue[]): ImportReport {
  return { ...head, added: 0, changed: 0, unchanged: 0, kept: 0, accepted: false, issues: sorted(issues) };
}

function sorted(issues: readonly ImportIssue[]): ImportIssue[] {
  return [...issues].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
}

interface ReadFile {
  encoding?: ImportEncoding;
  rows: readonly ImportedRow[];
  issues: readonly ImportIssue[];
}

function readFile({ definition, bytes, encoding }: ImportRequest): ReadFile {
  const limits = { ...defaultLimits, ...definition.limits };
  const refuse = (reason: string): ReadFile => ({ rows: [], issues: [{ severity: 'refusal', reason }] });
  if (bytes.length > limits.maxBytes) {
    return refuse(
      `ファイルが大きすぎます（${bytes.length} バイト、上限 ${limits.maxBytes} バイト）。分けて取り込んでください。`,
    );
  }
  const decoded = decodeFile(bytes, encoding);
  if (!decoded.ok) return { rows: [], issues: [decoded.issue] };
  const { records, issues } = readCsv(decoded.text);
  const [first, ...rest] = records;
  if (!first && issues.length === 0) return refuse('ファイルが空です。見出しの行が必要です。');
  if (rest.length > limits.maxRows) {
    return refuse(`行が多すぎます（${rest.length}行、上限 ${limits.maxRows}行）。分けて取り込んでください。`);
  }
  const header = matchHeader(definition.columns, first);
  if (header.issues.length > 0)
    return { encoding: decoded.encoding, rows: [], issues: [...header.issues, ...issues] };
  const read = readRows(definition, header, rest);
  return { encoding: decoded.encoding, rows: read.rows, issues: [...read.issues, ...issues] };
}

/** Cells that name something by a key that nothing has. */
async function unknownReferences(
  request: ImportRequest,
  rows: readonly ImportedRow[],
): Promise<ImportIssue[]> {
  const { definition, knownKeys } = request;
  const issues: ImportIssue[] = [];
  for (const [name, column] of Object.entries(definition.columns)) {
    const known = column.referenceTo ? await knownKeys?.(column.referenceTo) : undefined;
    if (!known) continue;
    const inThisFile = new Set(column.referenceTo === definition.provides ? rows.map(({ key }) => key) : []);
    for (const row of rows) {
      const keys = [row.value[name]].flat().filter((key): key is string => typeof key === 'string');
      for (const key of keys.filter((candidate) => !known.has(candidate) && !inThisFile.has(candidate))) {
        const reason = `${column.label}「${key}」は登録されていません。番号を確かめるか、先に登録してください。`;
        issues.push(cellIssue(definition, name, row.line, key, reason));
      }
    }
  }
  return issues;
}

async function applyRows(definition: ImportDefinition, ctx: CallContext, rows: readonly ImportedRow[]) {
  const before: ImportState = (await definition.current?.(ctx)) ?? new Map();
  const added = rows.filter((row) => !before.has(row.key));
  const changed = rows.filter((row) => before.has(row.key) && before.get(row.key) !== row.hash);
  const unchanged = rows.length - added.length - changed.length;
  const kept = before.size - changed.length - unchanged;
  await definition.apply(ctx, [...added, ...changed]);
  return { added: added.length, changed: changed.length, unchanged, kept };
}

/** A refusal by the database itself; the message of an unforeseen one stays in the log. */
function databaseIssue(error: unknown, name: string): ImportIssue {
  const { code, constraint } = error as { code?: string; constraint?: string };
  if (code?.startsWith('23')) {
    const reason = `データベースの制約（${constraint ?? code}）に反するため、全体を取り消しました。重なりや参照先を確かめてください。`;
    return { severity: 'refusal', reason };
  }
  const errorId = randomUUID();
  const text = error instanceof Error ? (error.stack ?? error.message) : 'unknown';
  console.error(JSON.stringify({ level: 'error', errorId, import: name, error: text.slice(0, 4_000) }));
  return {
    severity: 'refusal',
    reason: `取り込めなかったため、全体を取り消しました（番号 ${errorId}）。管理者に連絡してください。`,
  };
}
