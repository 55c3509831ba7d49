import { buildASTSchema, type DocumentNode, type GraphQLSchema, Kind, parse, visit } from 'graphql';

const internalDirectives = /^(join__|link$|core$|inaccessible$|tag$|federation__)/;
const internalTypes = /^(join__|link__|core__|federation__)/;

/**
 * The schema that a client sees: the supergraph without the planner's own directives and types. Nothing in this
 * graph is `@inaccessible`, so that is all there is to remove.
 */
export function apiSchemaOf(supergraph: string): GraphQLSchema {
  const document: DocumentNode = visit(parse(supergraph), {
    Directive: (node) => (internalDirectives.test(node.name.value) ? null : undefined),
    DirectiveDefinition: (node) => (internalDirectives.test(node.name.value) ? null : undefined),
    EnumTypeDefinition: (node) => (internalTypes.test(node.name.value) ? null : undefined),
    ScalarTypeDefinition: (node) => (internalTypes.test(node.name.value) ? null : undefined),
    InputObjectTypeDefinition: (node) => (internalTypes.test(node.name.value) ? null : undefined),
  });
  const definitions = document.definitions.filter((one) => one.kind !== Kind.SCHEMA_EXTENSION);
  return buildASTSchema({ ...document, definitions }, { assumeValidSDL: true });
}
