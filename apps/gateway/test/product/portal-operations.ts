import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type DocumentNode, type FragmentDefinitionNode, Kind, parse, print, visit } from 'graphql';

const source = path.resolve(import.meta.dirname, '../../../portal/src');

/**
 * Every operation of the portal by its name, with the fragments it spreads, as it is sent: without the directives that
 * only the client reads.
 */
export function portalOperations(): Map<string, string> {
  const definitions = globSync('**/*.graphql', { cwd: source })
    .sort()
    .flatMap(
      (file) => withoutClientDirectives(parse(readFileSync(path.join(source, file), 'utf8'))).definitions,
    );
  const fragments = new Map(
    definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION).map((one) => [one.name.value, one]),
  );
  const operations = definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
  return new Map(
    operations.map((operation) => {
      const spread = new Map<string, FragmentDefinitionNode>();
      collectFragments({ kind: Kind.DOCUMENT, definitions: [operation] }, fragments, spread);
      const document: DocumentNode = { kind: Kind.DOCUMENT, definitions: [operation, ...spread.values()] };
      return [operation.name?.value ?? '', print(document)];
    }),
  );
}

function withoutClientDirectives(document: DocumentNode): DocumentNode {
  return visit(document, { Directive: ({ name }) => (name.value === 'unmask' ? null : undefined) });
}

function collectFragments(
  document: DocumentNode,
  all: ReadonlyMap<string, FragmentDefinitionNode>,
  found: Map<string, FragmentDefinitionNode>,
): void {
  visit(document, {
    FragmentSpread({ name: { value: name } }) {
      const fragment = all.get(name);
      if (!fragment) throw new Error(`fragment ${name} is nowhere in the portal`);
      if (found.has(name)) return;
      found.set(name, fragment);
      collectFragments({ kind: Kind.DOCUMENT, definitions: [fragment] }, all, found);
    },
  });
}
