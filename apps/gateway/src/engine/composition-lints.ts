import {
  type DirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
  parse,
  type SelectionSetNode,
  type TypeNode,
} from 'graphql';

export interface ParsedSubgraph {
  name: string;
  document: DocumentNode;
}

type ObjectNode = ObjectTypeDefinitionNode | ObjectTypeExtensionNode;

/** Value types several subgraphs declare alike, each time with @shareable. Everything else belongs to one subgraph. */
const sharedValueTypes = new Set(['TimelineEntry', 'PageInfo']);
const rootTypes = new Set(['Query', 'Mutation', 'Subscription']);

/**
 * What may not appear in a subgraph, because the planner answers it wrongly or because it would let one subgraph take
 * the others down. Basis: docs/adr/0010-gateway-engine.md (federation audit: 11 failing cases come from the first three).
 *
 * @returns one sentence per finding; empty when all is well
 */
export function lintSubgraphs(subgraphs: readonly ParsedSubgraph[]): string[] {
  return [
    ...subgraphs.flatMap(interfaceObjects),
    ...subgraphs.flatMap(requiresThroughFragments),
    ...unionsAgainstMembers(subgraphs),
    ...sharedTypeNames(subgraphs),
    ...nonNullForeignFields(subgraphs),
  ];
}

function interfaceObjects({ name, document }: ParsedSubgraph): string[] {
  return document.definitions.flatMap((definition) =>
    'directives' in definition &&
    hasDirective(definition.directives, 'interfaceObject') &&
    'name' in definition
      ? [`${name}: ${definition.name?.value} uses @interfaceObject, which the planner does not support`]
      : [],
  );
}

function requiresThroughFragments({ name, document }: ParsedSubgraph): string[] {
  const interfaces = new Set(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.INTERFACE_TYPE_DEFINITION ? [definition.name.value] : [],
    ),
  );
  const objects = objectsOf(document);
  return objects.flatMap((object) =>
    (object.fields ?? []).flatMap((field) => {
      const required = stringArgument(field.directives, 'requires', 'fields');
      if (!required) return [];
      const { selectionSet } = parse(`{ ${required} }`).definitions[0] as { selectionSet: SelectionSetNode };
      return crossesAbstraction(selectionSet, object, objects, interfaces)
        ? [
            `${name}: ${object.name.value}.${field.name.value} has @requires with a fragment or through an interface`,
          ]
        : [];
    }),
  );
}

function crossesAbstraction(
  selectionSet: SelectionSetNode,
  parent: ObjectNode | undefined,
  objects: readonly ObjectNode[],
  interfaces: ReadonlySet<string>,
): boolean {
  return selectionSet.selections.some((selection) => {
    if (selection.kind !== Kind.FIELD) return true;
    const field = parent?.fields?.find(({ name }) => name.value === selection.name.value);
    const typeName = field ? namedType(field.type) : undefined;
    if (typeName && interfaces.has(typeName)) return true;
    const next = objects.find((object) => object.name.value === typeName);
    return selection.selectionSet
      ? crossesAbstraction(selection.selectionSet, next, objects, interfaces)
      : false;
  });
}

function unionsAgainstMembers(subgraphs: readonly ParsedSubgraph[]): string[] {
  const unions = new Set(
    subgraphs.flatMap(({ document }) =>
      document.definitions.flatMap((definition) =>
        definition.kind === Kind.UNION_TYPE_DEFINITION ? [definition.name.value] : [],
      ),
    ),
  );
  const problems: string[] = [];
  for (const [coordinate, declarations] of fieldDeclarations(subgraphs)) {
    const types = new Set(declarations.map(({ field }) => namedType(field.type)));
    if (types.size > 1 && [...types].some((type) => unions.has(type))) {
      const where = declarations
        .map(({ subgraph, field }) => `${subgraph}: ${namedType(field.type)}`)
        .join(', ');
      problems.push(`${coordinate} is a union in one subgraph and a member type in another (${where})`);
    }
  }
  return problems;
}

function sharedTypeNames(subgraphs: readonly ParsedSubgraph[]): string[] {
  const owners = new Map<string, string[]>();
  for (const { name, document } of subgraphs) {
    for (const definition of document.definitions) {
      if (
        (definition.kind === Kind.OBJECT_TYPE_DEFINITION && !hasDirective(definition.directives, 'key')) ||
        definition.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION ||
        definition.kind === Kind.ENUM_TYPE_DEFINITION ||
        definition.kind === Kind.UNION_TYPE_DEFINITION ||
        definition.kind === Kind.INTERFACE_TYPE_DEFINITION
      ) {
        const typeName = definition.name.value;
        if (rootTypes.has(typeName) || sharedValueTypes.has(typeName)) continue;
        owners.set(typeName, [...(owners.get(typeName) ?? []), name]);
      }
    }
  }
  return [...owners].flatMap(([typeName, names]) =>
    names.length > 1
      ? [`${typeName} is declared by ${names.join(' and ')}; a type name belongs to one subgraph`]
      : [],
  );
}

/** A field that a subgraph adds to somebody else's entity must be nullable, or its failure nulls the whole entity. */
function nonNullForeignFields(subgraphs: readonly ParsedSubgraph[]): string[] {
  const entities = new Map<string, { subgraph: string; object: ObjectNode }[]>();
  for (const { name, document } of subgraphs) {
    for (const object of objectsOf(document)) {
      if (!hasDirective(object.directives, 'key')) continue;
      const typeName = object.name.value;
      entities.set(typeName, [...(entities.get(typeName) ?? []), { subgraph: name, object }]);
    }
  }
  const problems: string[] = [];
  for (const [typeName, declarations] of entities) {
    const [owner] = [...declarations].sort((a, b) => ownWeight(b.object) - ownWeight(a.object));
    for (const { subgraph, object } of declarations) {
      if (subgraph === owner?.subgraph) continue;
      for (const field of ownFields(object)) {
        if (field.type.kind === Kind.NON_NULL_TYPE) {
          problems.push(
            `${subgraph}: ${typeName}.${field.name.value} is added to an entity of ${owner?.subgraph} and must be nullable`,
          );
        }
      }
    }
  }
  return problems;
}

/** The owner of an entity declares most of its fields; stubs that cannot be resolved own nothing. */
function ownWeight(object: ObjectNode): number {
  return ownFields(object).length;
}

function ownFields(object: ObjectNode): FieldDefinitionNode[] {
  const keys = new Set(
    (object.directives ?? [])
      .filter(({ name }) => name.value === 'key')
      .flatMap((directive) => argumentOf(directive, 'fields')?.split(/[\s{}]+/) ?? []),
  );
  return (object.fields ?? []).filter(
    (field) => !keys.has(field.name.value) && !hasDirective(field.directives, 'external'),
  );
}

function fieldDeclarations(subgraphs: readonly ParsedSubgraph[]) {
  const declarations = new Map<string, { subgraph: string; field: FieldDefinitionNode }[]>();
  for (const { name, document } of subgraphs) {
    for (const object of objectsOf(document)) {
      for (const field of object.fields ?? []) {
        const coordinate = `${object.name.value}.${field.name.value}`;
        declarations.set(coordinate, [...(declarations.get(coordinate) ?? []), { subgraph: name, field }]);
      }
    }
  }
  return declarations;
}

function objectsOf(document: DocumentNode): ObjectNode[] {
  return document.definitions.filter(
    (definition): definition is ObjectNode =>
      definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.OBJECT_TYPE_EXTENSION,
  );
}

function hasDirective(directives: readonly DirectiveNode[] | undefined, name: string): boolean {
  return directives?.some((directive) => directive.name.value === name) ?? false;
}

function stringArgument(
  directives: readonly DirectiveNode[] | undefined,
  name: string,
  argument: string,
): string | undefined {
  const directive = directives?.find((candidate) => candidate.name.value === name);
  return directive && argumentOf(directive, argument);
}

function argumentOf(directive: DirectiveNode, name: string): string | undefined {
  const value = directive.arguments?.find((argument) => argument.name.value === name)?.value;
  return value?.kind === Kind.STRING ? value.value : undefined;
}

function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}
