import { migrateAll } from '@tsunagu/subgraph-kit';
import { catalogue } from './catalogue.ts';
import { buildCity, isInhabited } from './city/build-city.ts';
import { type CityCommand, cityUsage, readCityArguments } from './city/city-arguments.ts';
import { progressBar } from './city/progress.ts';
import { emptyCity } from './city/reset-city.ts';
import { importAll } from './import-files.ts';
import { joinInstallation } from './installation.ts';
import { createRuntimes } from './runtimes.ts';

/** `npm run city`: invents the residents of a city. Ends with 1 when there is a city already and nobody said what to do with it. */
async function main(command: CityCommand): Promise<number> {
  if (command.kind === 'usage') {
    if (command.problem) console.error(`${command.problem}\n`);
    console.log(cityUsage);
    return command.problem ? 2 : 0;
  }
  const installation = await joinInstallation();
  try {
    if (installation.production) {
      console.error('本番（NODE_ENV=production）には架空の住民を入れられません。');
      return 1;
    }
    const { databaseUrl, secret, municipality } = installation;
    await migrateAll(databaseUrl, catalogue, secret);
    if (command.mode === 'reset') await emptyCity(databaseUrl, municipality);
    if (command.mode === 'first' && (await isInhabited(databaseUrl, municipality))) {
      console.error('住民がもう入っています。作り直すときは --reset、加えるときは --add を付けてください。');
      return 1;
    }
    const { runtimes, stop } = await createRuntimes(catalogue, { databaseUrl, secret, poolSize: 1 });
    await importAll(runtimes, { municipality }).finally(stop);
    const started = Date.now();
    const counts = await buildCity({
      ...command,
      databaseUrl,
      secret,
      municipality,
      onProgress: progressBar(process.stdout),
    });
    const seconds = ((Date.now() - started) / 1_000).toFixed(1);
    console.log(
      `${counts.households} 世帯・${counts.people} 人・活動 ${counts.activities} 件を入れました（${seconds} 秒）。すべて架空です。`,
    );
    return 0;
  } finally {
    await installation.leave();
  }
}

process.exitCode = await main(readCityArguments(process.argv.slice(2)));
