import { glob, readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { composeServices } from '@theguild/federation-composition';
import { type DocumentNode, type FieldDefinitionNode, Kind, parse, visit } from 'graphql';
import { lintSubgraphs } from './composition-lints.ts';

export interface SubgraphDefinition {
  name: string;
  sdl: string;
}

/** The subgraphs do not fit together; every message names the subgraph and what to change. */
export class CompositionFailed extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(`the subgraphs do not compose:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`);
    this.name = 'CompositionFailed';
    this.problems = problems;
  }
}

const header = '# Generated from packages/*/schema.graphql by apps/gateway/src/compose.ts. Do not edit.\n\n';

/**
 * 連合スキーマの合成: joins the subgraphs' schemas into the supergraph the planner reads.
 *
 * @throws CompositionFailed when they contradict each other or use a construct the planner does not support
 */
export function composeSupergraph(subgraphs: readonly SubgraphDefinition[]): string {
  const parsed = [...subgraphs]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, sdl }) => ({ name, document: parseSubgraph(name, sdl) }));
  const problems = lintSubgraphs(parsed);
  if (problems.length > 0) throw new CompositionFailed(problems);
  const result = composeServices(
    parsed.map(({ name, document }) => ({
      name,
      typeDefs: withNullableRoots(document),
      url: `tsunagu://${name}`,
    })),
  );
  if (result.errors) throw new CompositionFailed(result.errors.map((error) => error.message));
  return `${header}${result.supergraphSdl.trimEnd()}\n`;
}

/** The committed schema of every package that has one; a new domain needs no change here. */
export async function readSubgraphs(repositoryRoot: string): Promise<SubgraphDefinition[]> {
  const found: SubgraphDefinition[] = [];
  for await (const file of glob('packages/*/schema.graphql', { cwd: repositoryRoot })) {
    found.push({ name: basename(dirname(file)), sdl: await readFile(join(repositoryRoot, file), 'utf8') });
  }
  return found;
}

/**
 * Every root field of a query becomes nullable: any of them may be missing when its subgraph is down, and a non-null one
 * would take the answers of all others with it. A subgraph itself may go on promising its list.
 */
function withNullableRoots(document: DocumentNode): DocumentNode {
  const nullable = (field: FieldDefinitionNode): FieldDefinitionNode =>
    field.type.kind === Kind.NON_NULL_TYPE ? { ...field, type: field.type.type } : field;
  const ofQuery = <T extends { name: { value: string }; fields?: readonly FieldDefinitionNode[] }>(
    node: T,
  ) => (node.name.value === 'Query' ? { ...node, fields: node.fields?.map(nullable) } : undefined);
  return visit(document, { ObjectTypeDefinition: ofQuery, ObjectTypeExtension: ofQuery });
}

function parseSubgraph(name: string, sdl: string): DocumentNode {
  try {
    return parse(sdl);
  } catch (error) {
    throw new CompositionFailed([`${name}: ${(error as Error).message}`]);
  }
}
