import { turbo } from './turbo.ts';

/**
 * Makes the given packages' bundles fresh. Turborepo knows by content what is already there, so a second call takes
 * about a second.
 *
 * @throws Error with the output when a build fails
 */
export async function build(
  packages: readonly string[],
  log: (line: string) => void = console.log,
): Promise<void> {
  const started = Date.now();
  const notice = setTimeout(() => log('画面とサーバーを組み立てています…'), 2_000);
  const filters = packages.map((name) => `--filter=${name}`);
  const problems = await turbo('build', filters);
  clearTimeout(notice);
  if (problems.length > 0) throw new Error(`組み立てに失敗しました。\n${problems.join('\n')}`);
  if (Date.now() - started > 2_000) log(`  できました（${Math.round((Date.now() - started) / 1000)} 秒）。`);
}
