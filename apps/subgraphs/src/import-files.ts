import { randomUUID } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  formatReport,
  type ImportDefinition,
  type ImportEncoding,
  type ImportReport,
  runImport,
  type SubgraphRuntime,
  systemActor,
} from '@tsunagu/subgraph-kit';

/** Files above this size are not even read into memory. */
const READ_LIMIT_BYTES = 64 * 1024 * 1024;

/** An import definition with the domain that it fills. */
export interface OfferedImport {
  readonly runtime: SubgraphRuntime;
  readonly definition: ImportDefinition;
}

/** Every kind of file that the running domains take in, in the order in which they are loaded. */
export function offeredImports(runtimes: readonly SubgraphRuntime[]): OfferedImport[] {
  return runtimes.flatMap((runtime) =>
    (runtime.domain.imports ?? []).map((definition) => ({ runtime, definition })),
  );
}

/** One file to take in. */
export interface FileImport {
  readonly runtimes: readonly SubgraphRuntime[];
  readonly municipality: string;
  /** Name of the definition (`plan-indicators`). */
  readonly name: string;
  readonly file: string;
  readonly encoding?: ImportEncoding;
  readonly dryRun?: boolean;
}

/**
 * Takes in one file under a definition.
 *
 * @throws Error in Japanese when there is no such definition or file; what is wrong inside a file is in the report.
 */
export async function importFile(request: FileImport): Promise<ImportReport> {
  const offered = offeredImports(request.runtimes).find(({ definition }) => definition.name === request.name);
  if (!offered) {
    throw new Error(`「${request.name}」という取込はありません。--list で名前を確かめてください。`);
  }
  const bytes = await readLimited(request.file);
  return runOffered(offered, request, bytes, path.basename(request.file));
}

/**
 * 初回取込 — loads the copies of the plan's data that lie inside the repository, in every domain.
 *
 * Safe at every start: rows that are stored already are left alone.
 *
 * @param onReport is told about each file as it is done
 * @throws Error with the whole report when one of our own files is refused
 */
export async function importAll(
  runtimes: readonly SubgraphRuntime[],
  options: { municipality: string; onReport?: (report: ImportReport) => void },
): Promise<ImportReport[]> {
  const reports: ImportReport[] = [];
  for (const offered of offeredImports(runtimes)) {
    if (!offered.definition.file) continue;
    const file = fileURLToPath(offered.definition.file);
    const request = { ...options, runtimes };
    const report = await runOffered(offered, request, await readLimited(file), path.basename(file));
    if (!report.accepted) throw new Error(formatReport(report));
    reports.push(report);
    options.onReport?.(report);
  }
  return reports;
}

function runOffered(
  { runtime, definition }: OfferedImport,
  request: Pick<FileImport, 'runtimes' | 'municipality' | 'encoding' | 'dryRun'>,
  bytes: Uint8Array,
  fileName: string,
): Promise<ImportReport> {
  const actor = systemActor(request.municipality, randomUUID());
  return runImport({
    definition,
    fileName,
    bytes,
    ...(request.encoding ? { encoding: request.encoding } : {}),
    ...(request.dryRun ? { dryRun: true } : {}),
    transact: (work) => runtime.transact(actor, work),
    knownKeys: (kind) => knownKeys(request.runtimes, request.municipality, kind),
  });
}

/** The keys of a kind, asked from the domain whose import provides them: domains never read each other's tables. */
async function knownKeys(
  runtimes: readonly SubgraphRuntime[],
  municipality: string,
  kind: string,
): Promise<ReadonlySet<string> | undefined> {
  const provider = offeredImports(runtimes).find(({ definition }) => definition.provides === kind);
  if (!provider) return undefined;
  const actor = systemActor(municipality, randomUUID());
  const state = await provider.runtime.transact(actor, async (ctx) => provider.definition.current?.(ctx));
  return state && new Set(state.keys());
}

async function readLimited(file: string): Promise<Uint8Array> {
  const found = await stat(file).catch(() => undefined);
  if (!found?.isFile()) throw new Error(`ファイル「${file}」がありません。`);
  if (found.size > READ_LIMIT_BYTES) {
    throw new Error(
      `ファイル「${path.basename(file)}」は大きすぎます（上限 64 MB）。分けて取り込んでください。`,
    );
  }
  return readFile(file);
}
