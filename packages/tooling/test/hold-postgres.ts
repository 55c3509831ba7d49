/** Uses the server of a data directory until told to end; prints the server's process id. Started by the tests. */
import { startPostgres } from '../src/postgres/supervisor.ts';

const [, , dataDir = ''] = process.argv;
const server = await startPostgres({ dataDir, port: 55100, durable: false });
console.log(server.pid);
process.once('SIGTERM', async () => {
  await server.stop();
  process.exit(0);
});
setInterval(() => {}, 60_000);
