import { buildASTSchema, type DefinitionNode, type GraphQLSchema, Kind, parse, visit } from 'graphql';

/**
 * The schema that clients see: a supergraph without the federation's own types and directives.
 */
export function apiSchema(supergraph: string): GraphQLSchema {
  const document = visit(parse(supergraph), {
    Directive: (node) =>
      node.name.value === 'deprecated' || node.name.value === 'specifiedBy' ? undefined : null,
    SchemaExtension: () => null,
    SchemaDefinition: () => null,
  });
  return buildASTSchema(
    { ...document, definitions: document.definitions.filter((definition) => !isMachinery(definition)) },
    { assumeValidSDL: true },
  );
}

function isMachinery(definition: DefinitionNode): boolean {
  if (definition.kind === Kind.DIRECTIVE_DEFINITION) return true;
  return 'name' in definition && /^(join|link|core)__/.test(definition.name?.value ?? '');
}
