import 'reflect-metadata';
import { printSchemaWithDirectives } from '@graphql-tools/utils';
import {
  extendSchema,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLUnionType,
  isObjectType,
  parse,
} from 'graphql';
import { buildSchemaSync, getMetadataStorage, type NonEmptyArray } from 'type-graphql';
import type { CallContext } from './context.ts';
import type { Domain } from './domain.ts';
import { DomainError } from './domain-error.ts';
import { isId } from './identifier.ts';
import { noBroker } from './live/live.ts';

const link =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@external", "@requires", "@provides", "@shareable", "@tag"])';

/** Most representations one `_entities` call may name. */
export const maxRepresentations = 500;

/** The schema of a domain: for composition (SDL with federation directives) and for execution. */
export interface SubgraphSchema {
  sdl: string;
  executable: GraphQLSchema;
}

/**
 * Builds the federated schema of a domain from its type-graphql classes.
 *
 * Federation's machinery (`_entities`, `_service`) is added here, so no Elastic-licensed package is needed
 * (docs/adr/0002-subgraphs-code-first.md).
 */
export function buildSubgraphSchema(domain: Domain): SubgraphSchema {
  const schema = buildSchemaSync({
    resolvers: domain.resolvers as unknown as NonEmptyArray<new () => object>,
    orphanedTypes: [...(domain.orphanedTypes ?? []), ...extendedTypes(domain)] as (new () => object)[],
    validateFn: validateInput,
    skipCheck: false,
    pubSub: noBroker,
  });
  guardMutations(schema, domain);
  const sdl = `${link}\n\n${printSchemaWithDirectives(schema)}\n`;
  const entities = Object.values(schema.getTypeMap()).filter(
    (type): type is GraphQLObjectType =>
      isObjectType(type) && (type.astNode?.directives ?? []).some((d) => d.name.value === 'key'),
  );
  return { sdl, executable: addFederation(schema, sdl, entities, domain) };
}

/**
 * Every mutation belongs to exactly one action of the domain's policy, and none ends without having asked for it.
 *
 * @throws when a mutation belongs to no action or to several, or an action names a mutation that does not exist
 */
function guardMutations(schema: GraphQLSchema, domain: Domain): void {
  const fields = schema.getMutationType()?.getFields() ?? {};
  const actionOf = new Map<string, string>();
  for (const [action, { mutations }] of Object.entries(domain.actions)) {
    for (const name of mutations) {
      if (!fields[name])
        throw new Error(`${domain.name}: action ${action} names ${name}, which is no mutation`);
      if (actionOf.has(name)) throw new Error(`${domain.name}: mutation ${name} belongs to two actions`);
      actionOf.set(name, action);
    }
  }
  for (const [name, field] of Object.entries(fields)) {
    const action = actionOf.get(name);
    if (!action) throw new Error(`${domain.name}: mutation ${name} belongs to no action of the policy`);
    const resolve = field.resolve!;
    field.resolve = async (root, args, ctx: CallContext, info) => {
      const answer = await resolve(root, args, ctx, info);
      if (!ctx.mayEnd(action)) throw new Error(`mutation ${name} ended without asking for ${action}`);
      return answer;
    };
  }
}

/**
 * The types to which resolvers of the domain add fields. A stub of a shared entity is often named by no field of the
 * domain itself, only by `_entities`; without this it would vanish from the schema with all that was added to it.
 */
function extendedTypes(domain: Domain): unknown[] {
  const { fieldResolvers, resolverClasses } = getMetadataStorage();
  const own: readonly unknown[] = domain.resolvers;
  const extending = new Set(
    fieldResolvers.filter(({ kind }) => kind === 'external').map(({ target }) => target),
  );
  return resolverClasses
    .filter(({ target }) => own.includes(target) && extending.has(target))
    .map(({ getObjectType }) => getObjectType());
}

function addFederation(
  schema: GraphQLSchema,
  sdl: string,
  entities: readonly GraphQLObjectType[],
  domain: Domain,
): GraphQLSchema {
  const union = entities.length > 0 ? `union _Entity = ${entities.map((t) => t.name).join(' | ')}` : '';
  const field = entities.length > 0 ? '_entities(representations: [_Any!]!): [_Entity]!' : '';
  const extended = extendSchema(
    schema,
    parse(
      `scalar _Any type _Service { sdl: String } ${union} extend type Query { ${field} _service: _Service! }`,
    ),
    { assumeValidSDL: true },
  );
  const fields = extended.getQueryType()!.getFields();
  fields['_service']!.resolve = () => ({ sdl });
  if (fields['_entities']) {
    fields['_entities'].resolve = (_root, args: { representations: Representation[] }, ctx: CallContext) =>
      resolveEntities(domain, ctx, args.representations);
    const entity = extended.getType('_Entity');
    if (entity instanceof GraphQLUnionType) {
      entity.resolveType = (value: object) => typeNames.get(value);
    }
  }
  return extended;
}

interface Representation {
  __typename: string;
  id?: unknown;
}

const typeNames = new WeakMap<object, string>();

async function resolveEntities(
  domain: Domain,
  ctx: CallContext,
  representations: readonly Representation[],
): Promise<(object | null)[]> {
  if (representations.length > maxRepresentations) {
    throw new DomainError(
      'TOO_MANY_REPRESENTATIONS',
      '一度に求められる件数を超えています。条件を絞ってください。',
    );
  }
  const answer: (object | null)[] = representations.map(() => null);
  const places = new Map<string, number[]>();
  representations.forEach((representation, index) => {
    if (representation.id !== undefined && !isId(representation.id)) return;
    const list = places.get(representation.__typename) ?? [];
    list.push(index);
    places.set(representation.__typename, list);
  });
  await Promise.all(
    [...places].map(async ([typeName, indexes]) => {
      const wanted = indexes.map((index) => representations[index] as unknown as Record<string, unknown>);
      const resolve = domain.references?.[typeName];
      const found = resolve ? await resolve(ctx, wanted) : wanted.map((w) => ({ ...w }));
      indexes.forEach((index, i) => {
        const value = found[i] ?? null;
        if (value) {
          const own = typeNames.has(value)
            ? Object.assign(Object.create(Object.getPrototypeOf(value)), value)
            : value;
          typeNames.set(own, typeName);
          answer[index] = own;
        }
      });
    }),
  );
  return answer;
}

/** Blanks around a text are nobody's intention: a field of blanks is empty. */
function trimTexts(input: object): void {
  for (const [key, value] of Object.entries(input)) {
    if (typeof value === 'string') {
      (input as Record<string, unknown>)[key] = value.trim();
    } else if (typeof value === 'object' && value !== null && !(value instanceof Date)) {
      trimTexts(value);
    }
  }
}

/** Field problems of an input become one refusal with a sentence per field. */
async function validateInput(argument: unknown | undefined): Promise<void> {
  if (typeof argument !== 'object' || argument === null) return;
  trimTexts(argument);
  const { validate } = await import('class-validator');
  const problems = await validate(argument, { forbidUnknownValues: false, skipMissingProperties: false });
  if (problems.length === 0) return;
  const fields: Record<string, string> = {};
  const collect = (list: typeof problems, path: string) => {
    for (const problem of list) {
      const name = path ? `${path}.${problem.property}` : problem.property;
      const text = Object.values(problem.constraints ?? {})[0];
      if (text) fields[name] = text;
      collect(problem.children ?? [], name);
    }
  };
  collect(problems, '');
  throw new DomainError('INPUT_INVALID', '入力に誤りがあります。印のついた項目を直してください。', {
    fields,
  });
}
