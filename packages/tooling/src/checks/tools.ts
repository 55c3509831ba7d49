import { execute } from '../commands/execute.ts';
import { turbo } from '../commands/turbo.ts';
import type { CheckResult } from './result.ts';

/** A tool that says by its exit code whether all is well. */
async function tool(program: string, args: readonly string[]): Promise<CheckResult> {
  const { code, stdout, stderr } = await execute(program, args);
  return {
    problems: code === 0 ? [] : [`${stdout}${stderr}`.trim() || `${program} が ${code} で終了しました。`],
  };
}

/** 整形: formatting and order of imports, as `npm run format` writes them. */
export function checkFormat(): Promise<CheckResult> {
  return tool('biome', ['check', '--linter-enabled=false', '--max-diagnostics=20', '--colors=off', '.']);
}

/** 静的検査: correctness, hooks and accessibility rules. */
export function checkLint(): Promise<CheckResult> {
  return tool('biome', ['lint', '--error-on-warnings', '--max-diagnostics=40', '--colors=off', '.']);
}

/** 未使用: files, exports and packages that nobody uses, and packages that are used without being declared. */
export function checkUnused(): Promise<CheckResult> {
  return tool('knip', [
    '--config',
    'packages/tooling/config/knip.json',
    '--no-progress',
    '--no-config-hints',
  ]);
}

/** 型: every package on its own. */
export async function checkTypes(): Promise<CheckResult> {
  return { problems: await turbo('typecheck', []) };
}

/** 組み立て: the bundles that `npm start` runs. */
export async function checkBuild(): Promise<CheckResult> {
  return { problems: await turbo('build', []) };
}
