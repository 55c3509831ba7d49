import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { execute } from '../commands/execute.ts';
import { domainPackages, root } from '../commands/workspace.ts';
import { printDomains } from '../generate/domain-schemas.ts';
import { startTestServer, testServerDirectory } from '../postgres/test-server.ts';
import { cruise } from './dependencies.ts';
import type { CheckResult } from './result.ts';
import { inTemporaryCopy } from './temporary-copy.ts';

const NAME = 'generator-sample';
const PACKAGE = `packages/${NAME}`;
const FEATURE = `apps/portal/src/features/${NAME}`;

/** Answers to the generator's questions, in their order; the last one is that nothing is installed. */
const ANSWERS = [NAME, '3', '見本', 'sample-entry', '見本の記録', 'みほんのきろく', 'GSM', '検査', 'no'];

/**
 * 生成器: what `npx turbo gen domain` makes today is complete — in a temporary copy it has the right types, passes its
 * own tests on a real PostgreSQL, composes with the other domains and keeps the rules of format, lint and imports.
 */
export async function checkGenerator(): Promise<CheckResult> {
  const mismatch = versionMismatch();
  if (mismatch) return { problems: [mismatch] };
  const server = await startTestServer();
  try {
    const problems = await inTemporaryCopy((copy) => tryOut(copy, server.url));
    return { problems, detail: `${NAME} を作って試しました` };
  } finally {
    await server.stop();
  }
}

/** turbo starts the @turbo/gen of exactly its own version, from the network if that is not the installed one. */
function versionMismatch(): string | undefined {
  const { devDependencies } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const [turbo, gen] = [devDependencies.turbo, devDependencies['@turbo/gen']];
  return turbo === gen
    ? undefined
    : `package.json の turbo ${turbo} と @turbo/gen ${gen} を同じ版にしてください。`;
}

async function tryOut(copy: string, databaseUrl: string): Promise<string[]> {
  const run = commandsIn(copy, databaseUrl);
  const refused = await generate(copy);
  if (refused) return [refused];
  symlinkSync(path.join(copy, PACKAGE), path.join(copy, 'node_modules/@tsunagu', NAME));
  shareMigrationTurns(copy);
  const lanes = await Promise.all([
    firstProblem(
      () => run(PACKAGE, 'tsc', '--noEmit', '-p', '.'),
      () => run(PACKAGE, 'vitest', 'run'),
      () => run('apps/subgraphs', 'vitest', 'run', 'test/catalogue.test.ts'),
      () => run('apps/portal', 'vitest', 'run', 'src/locales'),
      () => run('.', 'biome', 'check', '--error-on-warnings', '--colors=off', ...PLACES),
    ),
    firstProblem(
      () => printSchema(copy),
      () => run('.', process.execPath, 'packages/tooling/bin/run.mjs', 'apps/gateway/src/compose.ts'),
      () => run('apps/portal', 'graphql-codegen', '--config', 'codegen.ts'),
      () => run('apps/portal', 'tsc', '--noEmit', '-p', '.'),
      () => keepsImportRules(copy),
      () => leavesNothingUnused(copy),
    ),
  ]);
  return lanes.filter((problem) => problem !== undefined);
}

/** Runs the generator as a developer does. turbo ends with 0 even when its generator has failed. */
async function generate(copy: string): Promise<string | undefined> {
  const args = ['gen', 'domain', '--args', ...ANSWERS];
  const { stdout, stderr } = await execute('turbo', args, { cwd: copy });
  return stdout.includes('>>> Success!') ? undefined : `turbo gen domain\n${`${stdout}${stderr}`.trim()}`;
}

/** What the generator writes or changes. */
const PLACES = [
  PACKAGE,
  FEATURE,
  'apps/gateway/test/product/budget/reading.ts',
  'apps/portal/src/app/navigation.tsx',
  'apps/portal/src/app/router.tsx',
  'apps/portal/src/locales',
  'apps/subgraphs/package.json',
  'apps/subgraphs/src/catalogue.ts',
];

/** Runs a program in a folder of the copy; gives what it said when it fails. */
function commandsIn(copy: string, databaseUrl: string) {
  const env = { TSUNAGU_TEST_DATABASE_URL: databaseUrl, NO_COLOR: '1' };
  return async (folder: string, program: string, ...args: string[]): Promise<string | undefined> => {
    const { code, stdout, stderr } = await execute(program, args, { cwd: path.join(copy, folder), env });
    if (code === 0) return undefined;
    const said = `${stdout}\n${stderr}`.replaceAll(`${copy}/`, '').trim();
    return `${folder}: ${path.basename(program)} ${args.slice(0, 3).join(' ')}\n${said.slice(-4_000)}`;
  };
}

async function firstProblem(...steps: (() => Promise<string | undefined>)[]): Promise<string | undefined> {
  for (const step of steps) {
    const problem = await step();
    if (problem) return problem;
  }
  return undefined;
}

async function printSchema(copy: string): Promise<string | undefined> {
  const sample = domainPackages(copy).filter(({ name }) => name === NAME);
  const printed = await printDomains(sample, { base: copy });
  if (typeof printed === 'string') return `${PACKAGE}: スキーマを作れません。\n${printed}`;
  for (const { folder, sdl } of printed.schemas)
    writeFileSync(path.join(copy, folder, 'schema.graphql'), sdl);
  return undefined;
}

async function keepsImportRules(copy: string): Promise<string | undefined> {
  const found = await cruise(copy, [PACKAGE, FEATURE, 'apps/subgraphs/src']);
  if (typeof found === 'string') return found;
  const broken = found.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);
  return broken.length > 0 ? broken.join('\n') : undefined;
}

async function leavesNothingUnused(copy: string): Promise<string | undefined> {
  const args = ['--config', 'packages/tooling/config/knip.json', '--no-progress', '--no-config-hints'];
  const { stdout } = await execute('knip', args, { cwd: copy });
  const unused = stdout.split('\n').filter((line) => line.includes(NAME));
  return unused.length > 0 ? `knip\n${unused.join('\n')}` : undefined;
}

/** The copy migrates on the same server as this checkout and must take turns with it. */
function shareMigrationTurns(copy: string): void {
  mkdirSync(path.join(copy, '.cache'), { recursive: true });
  symlinkSync(testServerDirectory(), path.join(copy, '.cache', path.basename(testServerDirectory())));
}
