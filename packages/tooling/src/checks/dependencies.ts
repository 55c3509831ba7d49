import { execute } from '../commands/execute.ts';
import { root } from '../commands/workspace.ts';
import { dependencyCanaries, writeCanaries } from './dependency-canaries.ts';
import type { CheckResult } from './result.ts';
import { inTemporaryCopy } from './temporary-copy.ts';

const CONFIG = 'packages/tooling/config/dependency-cruiser.mjs';

interface Cruise {
  modules: { source: string }[];
  summary: { totalCruised: number; violations: { rule: { name: string }; from: string; to: string }[] };
}

/** 依存関係: the rules hold, the checker has read the sources, and it reports every canary. */
export async function checkDependencies(): Promise<CheckResult> {
  const found = await cruise(root, ['apps', 'packages']);
  if (typeof found === 'string') return { problems: [found] };
  const problems = found.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);
  const sources = found.modules.filter(({ source }) => /^(apps|packages)\/.*\.tsx?$/.test(source)).length;
  if (sources < 50)
    problems.push(`読めたソースが ${sources} 個しかありません（TypeScript の版を確かめてください）。`);
  problems.push(...(await unreportedCanaries(found)));
  return { problems, detail: `${sources} ファイル、見張り ${dependencyCanaries.length} 件` };
}

async function unreportedCanaries(real: Cruise): Promise<string[]> {
  return inTemporaryCopy(async (copy) => {
    writeCanaries(copy);
    const found = await cruise(copy, ['apps', 'packages']);
    if (typeof found === 'string') return [`見張りの検査: ${found}`];
    const planted = new Set(dependencyCanaries.map(({ file }) => file));
    const silent = dependencyCanaries
      .filter(
        ({ rule, file }) =>
          !found.summary.violations.some(
            (violation) => violation.rule.name === rule && violation.from === file,
          ),
      )
      .map(({ rule, file }) => `見張り ${file} が規則 ${rule} の違反として報告されません。`);
    const elsewhere = found.summary.violations.filter(({ from }) => !planted.has(from)).length;
    if (elsewhere !== real.summary.violations.length)
      silent.push('写しでの検査結果が元のソースと一致しません。');
    return silent;
  });
}

/** What dependency-cruiser finds in places of a checkout, or why it cannot say. */
export async function cruise(directory: string, places: string[]): Promise<Cruise | string> {
  const { stdout, stderr } = await execute(
    'depcruise',
    ['--config', CONFIG, '--output-type', 'json', ...places],
    {
      cwd: directory,
    },
  );
  try {
    return JSON.parse(stdout) as Cruise;
  } catch {
    return `dependency-cruiser が結果を返しません。\n${stderr || stdout}`;
  }
}
