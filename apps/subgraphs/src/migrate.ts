import { joinInstallation } from './installation.ts';
import { prepareDatabase } from './prepare-database.ts';

/** Prepares the database before domain processes start; the default run does it inside the gateway's process. */
const installation = await joinInstallation();
try {
  await prepareDatabase({
    ...installation,
    firstCity: !installation.production,
    log: (line) => console.log(line),
  });
} finally {
  await installation.leave();
}
