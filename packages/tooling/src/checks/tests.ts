import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { execute } from '../commands/execute.ts';
import { turbo } from '../commands/turbo.ts';
import { root, type WorkspacePackage, workspacePackages } from '../commands/workspace.ts';
import { startTestServer } from '../postgres/test-server.ts';
import { ensureChromium } from './chromium.ts';
import type { CheckResult } from './result.ts';

interface VitestReport {
  testResults: {
    name: string;
    status: string;
    message?: string;
    assertionResults: { status: string; fullName: string; failureMessages?: string[] }[];
  }[];
}

const REPORT = '.cache/test-report.json';
const REPORTERS = ['--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`];

/** テスト: rules beside the source and everything on a real PostgreSQL, which is started once for all packages. */
export async function checkTests(): Promise<CheckResult> {
  const packages = workspacePackages().filter(({ manifest }) => manifest.scripts?.test);
  for (const each of packages) rmSync(reportOf(each, REPORT), { force: true });
  const chromium = await ensureChromium();
  const server = await startTestServer();
  const progress = setInterval(() => {
    const done = packages.filter((each) => existsSync(reportOf(each, REPORT))).length;
    console.log(`  … ${done} / ${packages.length} パッケージ`);
  }, 20_000);
  try {
    const env = { CHROMIUM_PATH: chromium, TSUNAGU_TEST_DATABASE_URL: server.url };
    const failed = await turbo('test', ['--', ...REPORTERS], { env });
    const result = count(packages, REPORT);
    if (failed.length > 0 && result.problems.length === 0) result.problems.push(...failed);
    return result;
  } finally {
    clearInterval(progress);
    await server.stop();
  }
}

/** 画面を通したテスト: one story per measure in a real browser, against the product as it is started for users. */
export async function checkStories(): Promise<CheckResult> {
  const portal = workspacePackages().find(({ folder }) => folder === 'apps/portal');
  if (!portal?.manifest.scripts?.e2e) return { problems: ['apps/portal に e2e スクリプトがありません。'] };
  const chromium = await ensureChromium();
  const report = '.cache/e2e-report.json';
  rmSync(reportOf(portal, report), { force: true });
  const server = await startTestServer();
  try {
    const env = { CHROMIUM_PATH: chromium, TSUNAGU_TEST_DATABASE_URL: server.url };
    const args = ['run', 'e2e', '-w', 'apps/portal', '--', '--reporter=default', '--reporter=json'];
    await execute('npm', [...args, `--outputFile.json=${report}`], { env, show: true });
  } finally {
    await server.stop();
  }
  return count([portal], report);
}

function reportOf({ folder }: WorkspacePackage, report: string): string {
  return path.join(root, folder, report);
}

/** Adds up the reports. A package without a report, and a file that could not be loaded, are failures. */
function count(packages: readonly WorkspacePackage[], report: string): CheckResult {
  const problems: string[] = [];
  const tests = { passed: 0, failed: 0 };
  for (const each of packages) {
    const file = reportOf(each, report);
    if (!existsSync(file)) {
      problems.push(`${each.folder}: テストが最後まで動きませんでした（結果がありません）。`);
      continue;
    }
    const { testResults } = JSON.parse(readFileSync(file, 'utf8')) as VitestReport;
    if (testResults.length === 0) problems.push(`${each.folder}: テストが一つもありません。`);
    for (const suite of testResults) {
      const name = path.relative(root, suite.name);
      const failed = suite.assertionResults.filter(({ status }) => status === 'failed');
      tests.passed += suite.assertionResults.filter(({ status }) => status === 'passed').length;
      tests.failed += failed.length;
      for (const { fullName, failureMessages } of failed) {
        problems.push(`${name}: ${fullName}\n${(failureMessages ?? []).join('\n').slice(0, 1_500)}`);
      }
      if (suite.status === 'failed' && failed.length === 0) {
        tests.failed += 1;
        problems.push(`${name}: ${suite.message ?? '読み込めませんでした。'}`);
      }
      const skipped = suite.assertionResults.filter(
        ({ status }) => status !== 'passed' && status !== 'failed',
      ).length;
      if (skipped > 0) console.log(`  （${name}: この環境では ${skipped} 件を行っていません）`);
    }
  }
  return { problems, tests, detail: `${tests.passed + tests.failed} 件` };
}
