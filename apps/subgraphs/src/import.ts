import { formatReport, migrateAll } from '@tsunagu/subgraph-kit';
import { catalogue } from './catalogue.ts';
import { type ImportCommand, readImportArguments, usage } from './import-arguments.ts';
import { importFile } from './import-files.ts';
import { joinInstallation } from './installation.ts';
import { createRuntimes } from './runtimes.ts';

/** `npm run import`: takes in one CSV file, or lists what can be taken in. Ends with 1 when the file is refused. */
async function main(command: ImportCommand): Promise<number> {
  if (command.kind === 'usage') {
    if (command.problem) console.error(`${command.problem}\n`);
    console.log(usage);
    return command.problem ? 2 : 0;
  }
  if (command.kind === 'list') {
    for (const line of offered()) console.log(line);
    return 0;
  }
  const installation = await joinInstallation();
  try {
    await migrateAll(installation.databaseUrl, catalogue, installation.secret);
    const { runtimes, stop } = await createRuntimes(catalogue, { ...installation, poolSize: 2 });
    try {
      const { municipality } = installation;
      const report = await importFile({ municipality, ...command, runtimes });
      console.log(formatReport(report));
      return report.accepted ? 0 : 1;
    } finally {
      await stop();
    }
  } finally {
    await installation.leave();
  }
}

function offered(): string[] {
  return catalogue.flatMap((domain) =>
    (domain.imports ?? []).map((definition) => {
      const columns = Object.entries(definition.columns).map(([name, column]) => column.header ?? name);
      return `${definition.name}  ${definition.title}（${domain.name}）\n    列: ${columns.join(', ')}`;
    }),
  );
}

try {
  process.exitCode = await main(readImportArguments(process.argv.slice(2)));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
