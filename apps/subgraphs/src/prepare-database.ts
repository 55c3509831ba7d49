import { sandboxMunicipality } from '@tsunagu/access';
import { migrateAll } from '@tsunagu/subgraph-kit';
import { catalogue } from './catalogue.ts';
import { buildCity, isInhabited } from './city/build-city.ts';
import { defaultHouseholds } from './city/city-arguments.ts';
import { importAll } from './import-files.ts';
import { createRuntimes } from './runtimes.ts';

export interface PrepareOptions {
  /** Administrator's address: may create roles and owns the database. */
  databaseUrl: string;
  secret: string;
  municipality: string;
  /** Invents the residents of a database in which nobody lives yet. Never in production. */
  firstCity?: boolean;
  /** Invents the sandbox in which partner systems try their queries: a tenant of its own, the hand-made families only. */
  sandbox?: boolean;
  /** Receives one Japanese line per step. */
  log: (line: string) => void;
}

/**
 * 起動前の準備: roles and migrations of all domains, the plan's own data, then a first invented city and the sandbox.
 *
 * Safe at every start and by several processes at once: what is there already is left alone.
 */
export async function prepareDatabase(options: PrepareOptions): Promise<void> {
  const { databaseUrl, secret, municipality, log } = options;
  log('データベースの構造を確かめています…');
  await migrateAll(databaseUrl, catalogue, secret);
  log('計画の資料を取り込んでいます…');
  await importPlan(options, municipality);
  if (options.firstCity && !(await isInhabited(databaseUrl, municipality))) {
    const onProgress = (step: string) => log(`架空の市: ${step}…`);
    await buildCity({
      databaseUrl,
      secret,
      municipality,
      households: defaultHouseholds,
      seed: 1,
      onProgress,
    });
  }
  if (options.sandbox && !(await isInhabited(databaseUrl, sandboxMunicipality))) {
    log('連携システムの試験用データをつくっています…');
    await importPlan(options, sandboxMunicipality);
    const sandbox = { databaseUrl, secret, municipality: sandboxMunicipality };
    await buildCity({ ...sandbox, households: 0, seed: 1, onProgress: () => {} });
  }
}

async function importPlan({ databaseUrl, secret }: PrepareOptions, municipality: string): Promise<void> {
  const { runtimes, stop } = await createRuntimes(catalogue, { databaseUrl, secret, poolSize: 1 });
  try {
    await importAll(runtimes, { municipality });
  } finally {
    await stop();
  }
}
