// Stands for a service in the tests of managed processes: writes its process id, ends on SIGTERM.
import { appendFileSync } from 'node:fs';

const [, , file, behaviour] = process.argv;
appendFileSync(file, `${process.pid}\n`);
if (behaviour === 'crash') process.exit(3);
process.on('SIGTERM', () => {
  appendFileSync(file, 'ended\n');
  process.exit(0);
});
setInterval(() => {}, 60_000);
