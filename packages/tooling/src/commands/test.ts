import { checkBreakingChanges } from '../checks/breaking-changes.ts';
import { checkDependencies } from '../checks/dependencies.ts';
import { checkGenerated } from '../checks/generated.ts';
import { checkGenerator } from '../checks/generator.ts';
import type { CheckResult } from '../checks/result.ts';
import { checkStories, checkTests } from '../checks/tests.ts';
import { checkBuild, checkFormat, checkLint, checkTypes, checkUnused } from '../checks/tools.ts';

interface Check {
  title: string;
  run(): Promise<CheckResult>;
}

/** Every check, in the order of `npm test`. The name is what `npm run check -- NAME` takes. */
const checks: Record<string, Check> = {
  format: { title: '整形 (biome)', run: checkFormat },
  lint: { title: '静的検査 (biome)', run: checkLint },
  dependencies: { title: '依存関係の規則 (dependency-cruiser)', run: checkDependencies },
  unused: { title: '使われていないもの (knip)', run: checkUnused },
  types: { title: '型 (tsc)', run: checkTypes },
  generated: { title: '生成物が新しいこと (generate --check)', run: checkGenerated },
  breaking: { title: 'スキーマの破壊的変更がないこと (graphql-inspector)', run: checkBreakingChanges },
  generator: { title: '新しい領域の生成器 (turbo gen domain)', run: checkGenerator },
  build: { title: '組み立て (esbuild, vite)', run: checkBuild },
  tests: { title: 'テスト (vitest, PostgreSQL)', run: checkTests },
  stories: { title: '画面を通したテスト (Chromium)', run: checkStories },
};

interface Report {
  title: string;
  seconds: number;
  result: CheckResult;
}

/** `npm test`: everything, to the end, whatever fails on the way. The last line counts checks and test cases. */
export async function test(args: readonly string[]): Promise<number> {
  if (args.includes('--deep')) process.env.TSUNAGU_DEEP = '1';
  const unknown = args.find((arg) => arg !== '--deep');
  if (unknown) {
    console.error(`${unknown} という指定はありません。使えるのは --deep だけです。`);
    return 2;
  }
  // the entry has compared node_modules with package-lock.json before it came here
  const reports: Report[] = [{ title: 'パッケージ (npm ci)', seconds: 0, result: { problems: [] } }];
  console.log(`✓ ${reports[0]?.title}`);
  for (const check of Object.values(checks)) reports.push(await runCheck(check));
  return summarise(reports);
}

/** `npm run check -- NAME`: one of the checks. */
export async function check(args: readonly string[]): Promise<number> {
  const [name = ''] = args;
  const wanted = checks[name];
  if (!wanted) {
    const names = Object.entries(checks).map(([each, { title }]) => `  ${each.padEnd(14)}${title}`);
    console.log(`使い方: npm run check -- 名前\n${names.join('\n')}`);
    return name ? 2 : 0;
  }
  return summarise([await runCheck(wanted)]);
}

async function runCheck({ title, run }: Check): Promise<Report> {
  console.log(`\n▶ ${title}`);
  const started = Date.now();
  let result: CheckResult;
  try {
    result = await run();
  } catch (error) {
    result = { problems: [error instanceof Error ? error.message : String(error)] };
  }
  const seconds = Math.round((Date.now() - started) / 100) / 10;
  for (const problem of result.problems) console.log(indent(problem));
  const detail = result.detail ? ` — ${result.detail}` : '';
  console.log(`${result.problems.length > 0 ? '✗' : '✓'} ${title}${detail}（${seconds} 秒）`);
  return { title, seconds, result };
}

function summarise(reports: readonly Report[]): number {
  let passed = 0;
  let failed = 0;
  for (const { result } of reports) {
    passed += result.tests?.passed ?? 0;
    failed += result.tests?.failed ?? 0;
    if (result.problems.length === 0) passed += 1;
    else failed += 1;
  }
  console.log('\nまとめ');
  for (const { title, seconds, result } of reports) {
    console.log(`  ${result.problems.length > 0 ? '✗' : '✓'} ${title}（${seconds} 秒）`);
  }
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed > 0 ? 1 : 0;
}

function indent(text: string): string {
  return text.replaceAll(/^/gm, '  ');
}
