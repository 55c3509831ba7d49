import { parseArgs } from 'node:util';
import { catalogue } from './catalogue.ts';
import { joinInstallation } from './installation.ts';
import { createRuntimes } from './runtimes.ts';
import { startSplitHost } from './split-host.ts';

/**
 * One domain as a process of its own: `server.js --domain registry --port 4010`. The database must have been prepared
 * (`migrate.js`).
 */
async function start(): Promise<() => Promise<void>> {
  const { values } = parseArgs({ options: { domain: { type: 'string' }, port: { type: 'string' } } });
  const domain = catalogue.find(({ name }) => name === values.domain);
  const port = Number(values.port);
  if (!domain || !Number.isInteger(port)) {
    throw new Error(
      `使い方: server.js --domain 名前 --port 番号（名前: ${catalogue.map(({ name }) => name).join('、')}）`,
    );
  }
  const installation = await joinInstallation();
  const { runtimes, stop } = await createRuntimes([domain], installation);
  const [runtime] = runtimes;
  if (!runtime) throw new Error(`${domain.name} did not start`);
  const host = await startSplitHost({ runtime, secret: installation.secret, port, host: installation.host });
  console.log(`${domain.name} ${host.url}`);
  return async () => {
    await host.stop();
    await stop();
    await installation.leave();
  };
}

const running = start();
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    running.then((stop) => stop()).finally(() => process.exit());
  });
}
running.catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
});
