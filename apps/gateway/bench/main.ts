import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Actor } from '@tsunagu/access';
import type { SubgraphTransport } from '../src/engine/transport.ts';
import { createGateway } from '../src/gateway.ts';
import { createLog } from '../src/observability/log.ts';
import { compare, type Measurement, table } from './harness.ts';
import { householdQuery, householdSql } from './household-query.ts';
import { busiestFamily, inOneProcess, municipality, overHttp, startBenchDatabase } from './installation.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const report = path.join(root, 'docs/benchmarks.md');

/** `npm run bench [-- --rounds N]`: measures on a database of its own and writes docs/benchmarks.md. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { rounds: { type: 'string', default: '200' } } });
  const rounds = Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < 10) throw new Error('--rounds は 10 以上の整数にしてください。');
  const dataDir = path.resolve(process.env.TSUNAGU_DATA_DIR ?? path.join(root, '.data'));
  await mkdir(dataDir, { recursive: true });
  const database = await startBenchDatabase(dataDir);
  try {
    const { householdId, actor } = await busiestFamily(database.admin);
    const one = await startGateway(await inOneProcess(database.url), actor);
    const split = await startGateway(await overHttp(database.url), actor);
    try {
      await sameAnswer(one.ask, split.ask, householdId);
      const measured = await compare(
        [
          {
            name: 'one hand-written SQL (no policy, no audit)',
            run: () =>
              database.admin.query({
                name: 'household',
                text: householdSql,
                values: [municipality, householdId],
              }),
          },
          { name: 'gateway, one process', run: () => one.ask(householdId) },
          { name: 'gateway, domains over HTTP', run: () => split.ask(householdId) },
        ],
        { warmup: 20, rounds },
      );
      await writeReport(measured, rounds);
    } finally {
      await one.stop();
      await split.stop();
    }
  } finally {
    await database.stop();
  }
}

interface AskingGateway {
  ask(householdId: string): Promise<unknown>;
  stop(): Promise<void>;
}

/** The product's gateway on a port of its own; only sign-in is replaced by a fixed member of staff. */
async function startGateway(
  subgraphs: { transports: SubgraphTransport[]; stop(): Promise<void> },
  actor: Actor,
): Promise<AskingGateway> {
  const gateway = await createGateway({
    supergraphSdl: await readFile(path.join(root, 'apps/gateway/supergraph.graphql'), 'utf8'),
    transports: subgraphs.transports,
    authenticate: async () => actor,
    log: createLog('error'),
  });
  const url = await gateway.listen(0);
  return {
    ask: async (householdId) => {
      const response = await fetch(new URL('/graphql', url), {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-tsunagu-csrf': '1' },
        body: JSON.stringify({ query: householdQuery, variables: { id: householdId } }),
      });
      const answer = (await response.json()) as {
        data?: { household: object | null };
        errors?: { message: string }[];
      };
      if (answer.errors || !answer.data?.household)
        throw new Error(answer.errors?.[0]?.message ?? 'no household');
      return answer.data;
    },
    stop: async () => {
      await gateway.stop();
      await subgraphs.stop();
    },
  };
}

/** What is compared must be the same work. */
async function sameAnswer(
  a: AskingGateway['ask'],
  b: AskingGateway['ask'],
  householdId: string,
): Promise<void> {
  const [first, second] = await Promise.all([a(householdId), b(householdId)]);
  if (JSON.stringify(first) !== JSON.stringify(second))
    throw new Error('one process and split answer differently');
}

async function writeReport(measured: readonly Measurement[], rounds: number): Promise<void> {
  const text = `# Benchmarks

<!-- Written by npm run bench. Do not edit. -->

Everything of one table ran side by side in one run, in turning order. Only the ratios mean anything; the milliseconds depend on the
machine.

## One family over all five measures

The household page's question: members with names, records of all five measures, names of agencies. ${rounds} rounds, city of 2,000
invented households, one request at a time, over HTTP on loopback. The gateway's answer obeys the policy under row-level
security and leaves an audit event per subgraph call; the SQL does neither and reads all schemas as their owner.

${table(measured)}
`;
  await writeFile(report, text);
  console.log(text);
}

await main();
