import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { parse } from 'yaml';
import { execute } from '../commands/execute.ts';
import { root } from '../commands/workspace.ts';
import { apiSchema } from '../generate/api-schema.ts';
import type { CheckResult } from './result.ts';

const SUPERGRAPH = 'apps/gateway/supergraph.graphql';
const ACCEPTED = 'apps/gateway/accepted-breaks.yaml';

/** One break that was decided on purpose: what the check says, why, and since when. */
export interface AcceptedBreak {
  path: string;
  reason: string;
}

/**
 * 破壊的変更: a partner's query that worked before this change still works. Compared with the main branch on a branch,
 * with the previous commit on the main branch itself. A break that is wanted is listed with its reason in
 * apps/gateway/accepted-breaks.yaml.
 */
export async function checkBreakingChanges(): Promise<CheckResult> {
  const file = path.join(root, SUPERGRAPH);
  if (!existsSync(file))
    return { problems: [`${SUPERGRAPH} がありません。npm run generate を実行してください。`] };
  const before = await previousSupergraph();
  if (!before) return { problems: [], detail: '比べる前の版がありません' };
  const { problems, changes } = await breakingChanges(
    before.sdl,
    readFileSync(file, 'utf8'),
    acceptedBreaks(),
  );
  return { problems, detail: `${before.name} から ${changes} 件の変更` };
}

/** What of `after` would break a client of `before` and was not accepted; both are supergraphs. */
export async function breakingChanges(
  before: string,
  after: string,
  accepted: readonly AcceptedBreak[],
): Promise<{ problems: string[]; changes: number }> {
  const problems = accepted.flatMap(({ path: where, reason }) =>
    where && reason ? [] : [`${ACCEPTED}: path と reason の両方が必要です。`],
  );
  const changes = await diff(apiSchema(before), apiSchema(after));
  for (const { path: where, message, criticality } of changes) {
    if (criticality.level !== CriticalityLevel.Breaking) continue;
    if (!accepted.some((one) => one.path === where)) problems.push(`${where}: ${message}`);
  }
  return { problems, changes: changes.length };
}

async function previousSupergraph(): Promise<{ name: string; sdl: string } | undefined> {
  const head = await git('rev-parse', 'HEAD');
  const forkPoint = await git('merge-base', 'HEAD', 'origin/main');
  const base =
    forkPoint && forkPoint !== head ? forkPoint : await git('rev-parse', '--verify', '--quiet', 'HEAD~1');
  const sdl = base && (await git('show', `${base}:${SUPERGRAPH}`));
  return sdl ? { name: base.slice(0, 8), sdl } : undefined;
}

async function git(...args: string[]): Promise<string> {
  const { code, stdout } = await execute('git', args);
  return code === 0 ? stdout.trim() : '';
}

function acceptedBreaks(): AcceptedBreak[] {
  const file = path.join(root, ACCEPTED);
  return existsSync(file) ? ((parse(readFileSync(file, 'utf8')) as AcceptedBreak[] | null) ?? []) : [];
}
