import { type ExecuteOptions, execute } from './execute.ts';

const NOISE = [
  /^npm (error|warn)/,
  /^> /,
  /^(cache (miss|hit|bypass)|WARNING|ERROR {2}command)/,
  /^\s+at .*(node_modules|node:)/,
  /^Node\.js v/,
];

/**
 * Runs a task of the workspace through Turborepo, all packages to the end.
 *
 * @returns one entry per package that failed, with what it said and without what the tools around it said
 */
export async function turbo(
  task: string,
  args: readonly string[],
  options: ExecuteOptions = {},
): Promise<string[]> {
  const { code, stdout, stderr } = await execute(
    'turbo',
    ['run', task, '--continue', '--concurrency=2', '--output-logs=errors-only', ...args],
    options,
  );
  if (code === 0) return [];
  const said = new Map<string, string[]>();
  for (const line of stdout.split('\n')) {
    const [, name, text] = /^(@tsunagu\/[\w-]+):[\w-]+: ?(.*)$/.exec(line) ?? [];
    if (!name || text === undefined || text.trim() === '' || NOISE.some((noise) => noise.test(text)))
      continue;
    said.set(name, [...(said.get(name) ?? []), text]);
  }
  const problems = [...said].map(([name, lines]) => `${name}:\n${lines.slice(0, 60).join('\n')}`);
  return problems.length > 0 ? problems : [`turbo run ${task}:\n${`${stdout}${stderr}`.trim()}`];
}
