import { randomUUID } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Actor } from '@tsunagu/access';
import type { SubgraphTransport } from '../src/engine/transport.ts';
import { createGateway } from '../src/gateway.ts';
import { createLog } from '../src/observability/log.ts';
import { compare, type Measurement, type Rounds, table } from './harness.ts';
import { householdQuery, householdSql } from './household-query.ts';
import {
  type BenchDatabase,
  busiestFamily,
  inOneProcess,
  municipality,
  overHttp,
  sealedPerson,
  startBenchDatabase,
} from './installation.ts';
import { registryCall } from './subgraph-call.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const report = path.join(root, 'docs/benchmarks.md');

/** Protection may cost as much again as the work itself, not more. */
const mostTimes = 2;

/** The first questions also pay for the plans of their statements; they are not measured, but must come to their end. */
const firstPlansMs = 60_000;

/** `npm run bench [-- --rounds N]`: measures on databases of its own and writes docs/benchmarks.md. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { rounds: { type: 'string', default: '200' } } });
  const rounds = Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < 10) throw new Error('--rounds は 10 以上の整数にしてください。');
  const dataDir = path.resolve(process.env.TSUNAGU_DATA_DIR ?? path.join(root, '.data'));
  await mkdir(dataDir, { recursive: true });
  const database = await startBenchDatabase(dataDir);
  try {
    const family = await busiestFamily(database.admin);
    const bench: Bench = { database, ...family, rounds: { warmup: 20, rounds } };
    const doors = await measureDoors(bench);
    const protection = await measureProtection(bench);
    await writeReport(doors, protection, rounds);
    const times = protection.family[1]!.ratio;
    if (times > mostTimes) {
      throw new Error(
        `方針・行単位の制限・監査で ${times.toFixed(2)} 倍かかりました（${mostTimes} 倍まで）。`,
      );
    }
  } finally {
    await database.stop();
  }
}

interface Bench {
  database: BenchDatabase;
  householdId: string;
  actor: Actor;
  rounds: Rounds;
}

async function measureDoors({ database, householdId, actor, rounds }: Bench): Promise<Measurement[]> {
  const one = await startGateway(await inOneProcess(database.url), actor);
  const split = await startGateway(await overHttp(database.url), actor);
  try {
    await sameAnswer(one, split, householdId);
    return await compare(
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
        { name: 'gateway, one process', run: () => one.family(householdId) },
        { name: 'gateway, domains over HTTP', run: () => split.family(householdId) },
      ],
      rounds,
    );
  } finally {
    await one.stop();
    await split.stop();
  }
}

interface Protection {
  family: Measurement[];
  call: Measurement[];
  absence: Measurement[];
}

/** What policy, row-level security and audit cost: the same question to databases with and without them. */
async function measureProtection({ database, householdId, actor, rounds }: Bench): Promise<Protection> {
  const { twins } = database;
  const subgraphs = {
    off: await inOneProcess(twins.unprotected),
    on: await inOneProcess(database.url),
    unlogged: await inOneProcess(twins.unlogged),
    unwaiting: await inOneProcess(twins.unwaiting),
  };
  const off = await startGateway(subgraphs.off, actor);
  const on = await startGateway(subgraphs.on, actor);
  const unlogged = await startGateway(subgraphs.unlogged, actor);
  const unwaiting = await startGateway(subgraphs.unwaiting, actor);
  try {
    for (const other of [off, unlogged, unwaiting]) await sameAnswer(on, other, householdId);
    const family = await compare(
      [
        { name: 'policy, row-level security and audit off', run: () => off.family(householdId) },
        { name: 'policy, row-level security and audit on', run: () => on.family(householdId) },
        { name: 'policy and row-level security on, no audit', run: () => unlogged.family(householdId) },
        { name: 'all on, commit not waiting for the disk', run: () => unwaiting.family(householdId) },
      ],
      rounds,
    );
    const call = await compare(
      [
        {
          name: 'policy, row-level security and audit off',
          run: registryCall(subgraphs.off.runtimes, actor, householdId),
        },
        {
          name: 'policy, row-level security and audit on',
          run: registryCall(subgraphs.on.runtimes, actor, householdId),
        },
        {
          name: 'policy and row-level security on, no audit',
          run: registryCall(subgraphs.unlogged.runtimes, actor, householdId),
        },
        {
          name: 'all on, commit not waiting for the disk',
          run: registryCall(subgraphs.unwaiting.runtimes, actor, householdId),
        },
      ],
      rounds,
    );
    const sealed = await sealedPerson(database.admin, actor);
    const absent = randomUUID();
    const absence = await compare(
      [
        { name: 'a number that nobody has', run: () => on.nobody(absent) },
        { name: 'the number of a sealed person', run: () => on.nobody(sealed) },
      ],
      { ...rounds, rounds: rounds.rounds * 5 },
    );
    return { family, call, absence };
  } finally {
    for (const gateway of [off, on, unlogged, unwaiting]) await gateway.stop();
  }
}

interface AskingGateway {
  /** The household page's question. */
  family(householdId: string): Promise<unknown>;
  /** A person whom the reader is not to find. */
  nobody(personId: string): Promise<void>;
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
    deadlineMs: firstPlansMs,
  });
  const url = await gateway.listen(0);
  async function ask(query: string, id: string): Promise<Record<string, object | null>> {
    const response = await fetch(new URL('/graphql', url), {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-tsunagu-csrf': '1' },
      body: JSON.stringify({ query, variables: { id } }),
    });
    const answer = (await response.json()) as {
      data?: Record<string, object | null>;
      errors?: { message: string }[];
    };
    if (answer.errors || !answer.data) throw new Error(answer.errors?.[0]?.message ?? 'no answer');
    return answer.data;
  }
  return {
    family: async (householdId) => {
      const data = await ask(householdQuery, householdId);
      if (!data.household) throw new Error('no household');
      return data;
    },
    nobody: async (personId) => {
      const { person } = await ask('query ($id: ID!) { person(id: $id) { id name } }', personId);
      if (person !== null) throw new Error('somebody');
    },
    stop: async () => {
      await gateway.stop();
      await subgraphs.stop();
    },
  };
}

/** What is compared must be the same work. */
async function sameAnswer(a: AskingGateway, b: AskingGateway, householdId: string): Promise<void> {
  const [first, second] = await Promise.all([a.family(householdId), b.family(householdId)]);
  if (JSON.stringify(first) !== JSON.stringify(second)) throw new Error('the two answer differently');
}

async function writeReport(doors: Measurement[], protection: Protection, rounds: number): Promise<void> {
  const text = `# Benchmarks

<!-- Written by npm run bench. Do not edit. -->

Everything of one table ran side by side in one run, in turning order. Only the ratios mean anything; the milliseconds depend on the
machine.

## One family over all five measures

The household page's question: members with names, records of all five measures, names of agencies. ${rounds} rounds, city of 2,000
invented households, one request at a time, over HTTP on loopback. The gateway's answer obeys the policy under row-level
security and leaves an audit event per subgraph call; the SQL does neither and reads all schemas as their owner.

${table(doors)}

## What protection costs

The same question to the gateway with all domains in its process, on copies of one database. "Off": no row-level security, every
look-up of a basis says yes at once, no actor is checked and no event written. What the audit costs is the second line against the
third; what waiting for the disk at its commit costs, the second against the fourth. Demanded: on at most ${mostTimes} × off.

${table(protection.family)}

One subgraph call without the gateway: members of the family from the registry, in one transaction with its event.

${table(protection.call)}

## Absent or sealed

\`person(id:)\` for a number that nobody has and for a person under seal: the same answer by the same statements.

${table(protection.absence)}
`;
  await writeFile(report, text);
  console.log(text);
}

await main();
