/** The commands behind the npm scripts; started by bin/tsunagu.mjs on Node 24. */
import { build } from './build.ts';
import { endPrograms, hand, typescript } from './execute.ts';

const [, , command = '', ...args] = process.argv;

const commands: Record<string, () => Promise<number>> = {
  start: async () => (await import('./start.ts')).start(args),
  test: async () => (await import('./test.ts')).test(args),
  check: async () => (await import('./test.ts')).check(args),
  format: () => hand('biome', ['check', '--write', '--linter-enabled=false', '.']),
  generate: async () => (await import('./generate.ts')).generate(args),
  import: () => server('import.js'),
  city: () => server('city.js'),
  keys: () => server('keys.js'),
  token: () => hand(...typescript('apps/gateway/src/cli/token.ts', ...args)),
  'access:matrix': async () => (await import('./access-matrix.ts')).accessMatrix(),
  'audit:verify': () => hand(...typescript('apps/gateway/src/cli/audit-verify.ts', ...args)),
  bench: () => hand(...typescript('apps/gateway/bench/main.ts', ...args)),
};

/** A command of the domain host, from its bundle. */
async function server(file: string): Promise<number> {
  await build(['@tsunagu/subgraphs']);
  return hand(process.execPath, ['--enable-source-maps', `apps/subgraphs/dist/${file}`, ...args]);
}

if (command !== 'start') {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, endPrograms);
  process.once('disconnect', endPrograms);
}
try {
  process.exitCode = (await commands[command]?.()) ?? 2;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
if (process.connected) process.disconnect();
