import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { execute } from '../commands/execute.ts';
import { domainPackages, root, type WorkspacePackage } from '../commands/workspace.ts';
import { inTurn, testSecret } from '../postgres/test-server.ts';

const FOLDER = 'packages/tooling/.cache/generate';
const MARK = '::generated::';

export interface DomainSchema {
  folder: string;
  name: string;
  /** Postgres schema. */
  schema: string;
  sdl: string;
  actions: Record<string, ActionEntry>;
}

/** An action of a domain's policy as its package declares it. */
export interface ActionEntry {
  mutations: string[];
  roles: string[];
  on: string;
  anyAgencyRoles?: string[];
  stepUp?: boolean;
}

/**
 * The GraphQL schema of every domain, printed in a process of its own. They are printed once more all in one process:
 * type-graphql's registry is global, and a class that two packages share would leak fields from one into the other.
 *
 * With a database address the last process also migrates that database and reports drift between entities and tables.
 */
export async function domainSchemas(
  databaseUrl: string | undefined,
): Promise<{ schemas: DomainSchema[]; drift: Record<string, string[]>; problems: string[] }> {
  const problems: string[] = [];
  const schemas: DomainSchema[] = [];
  const packages = domainPackages();
  if (packages.length === 0) problems.push('領域のパッケージが一つも見つかりません。');
  for (const each of packages) {
    const printed = await printDomains([each]);
    if (typeof printed === 'string') problems.push(`${each.folder}: スキーマを作れません。\n${printed}`);
    else schemas.push(...printed.schemas);
  }
  const good = packages.filter(({ name }) => schemas.some((schema) => schema.name === name));
  const together = await inTurn(() => printDomains(good, { databaseUrl }));
  if (typeof together === 'string') {
    return {
      schemas,
      drift: {},
      problems: [...problems, `全領域を一つのプロセスで準備できません。\n${together}`],
    };
  }
  for (const alone of schemas) {
    if (together.schemas.find(({ name }) => name === alone.name)?.sdl !== alone.sdl) {
      problems.push(
        `${alone.folder}: 単独のときと全領域を読み込んだときでスキーマが違います（クラスの共有を確かめてください）。`,
      );
    }
  }
  return { schemas, drift: together.drift, problems };
}

interface Printed {
  schemas: DomainSchema[];
  drift: Record<string, string[]>;
}

/**
 * The schemas of domains of a checkout (`base`), printed in one process of its own; with a database address also what
 * differs between entities and tables.
 *
 * @returns what is wrong, if the domains cannot be loaded
 */
export async function printDomains(
  packages: readonly WorkspacePackage[],
  { databaseUrl, base = root }: { databaseUrl?: string | undefined; base?: string } = {},
): Promise<Printed | string> {
  const name = packages.length === 1 ? packages[0]?.name : 'all';
  const entry = path.join(base, FOLDER, `${name}.ts`);
  mkdirSync(path.dirname(entry), { recursive: true });
  writeFileSync(entry, program(packages, base));
  const run = path.join(base, 'packages/tooling/bin/run.mjs');
  const { code, stdout, stderr } = await execute(process.execPath, [run, entry], {
    cwd: base,
    env: { GENERATE_DATABASE_URL: databaseUrl ?? '', GENERATE_SECRET: testSecret },
  });
  const answer = stdout.split(MARK)[1];
  return code === 0 && answer ? (JSON.parse(answer) as Printed) : essence(stderr || stdout);
}

/** The lines that say what is wrong, without the stack. */
export function essence(output: string): string {
  const lines = output.split('\n').filter((line) => line.trim() !== '' && !/^\s+at |^Node\.js v/.test(line));
  const told = lines.filter((line) => /error:/i.test(line));
  return (told.length > 0 ? told : lines).slice(0, 8).join('\n');
}

/** The TypeScript that imports the domains; written, not committed, because it follows the packages that are there. */
function program(packages: readonly WorkspacePackage[], base: string): string {
  const imports = packages.map(
    ({ folder }, index) =>
      `import { domain as domain${index} } from ${JSON.stringify(`${base}/${folder}/src/index.ts`)};`,
  );
  const list = packages.map(
    ({ folder }, index) => `{ folder: ${JSON.stringify(folder)}, domain: domain${index} }`,
  );
  return `import 'reflect-metadata';
import { buildSubgraphSchema, migrateAll, migrationSource } from '@tsunagu/subgraph-kit';
${imports.join('\n')}
const packages = [${list.join(', ')}];
const schemas = packages.map(({ folder, domain }) => ({
  folder,
  name: folder.split('/')[1],
  schema: domain.schema,
  sdl: buildSubgraphSchema(domain).sdl,
  actions: domain.actions,
}));
const drift: Record<string, string[]> = {};
const url = process.env.GENERATE_DATABASE_URL;
if (url) {
  await migrateAll(url, packages.map(({ domain }) => domain), process.env.GENERATE_SECRET ?? '');
  for (const { folder, domain } of packages) {
    const source = migrationSource(url, domain.schema, domain.migrations, domain.entities);
    await source.initialize();
    const { upQueries } = await source.driver.createSchemaBuilder().log();
    drift[folder] = upQueries.map(({ query }) => query);
    await source.destroy();
  }
}
process.stdout.write(${JSON.stringify(MARK)} + JSON.stringify({ schemas, drift }) + ${JSON.stringify(MARK)}, () => process.exit(0));
`;
}
