import type { Actor } from '@tsunagu/access';
import {
  buildASTSchema,
  type DocumentNode,
  type ExecutionResult,
  execute,
  extendSchema,
  GraphQLError,
  type GraphQLObjectType,
  type GraphQLSchema,
  parse,
  print,
} from 'graphql';
import type { SubgraphDefinition } from '../src/engine/compose.ts';
import type { ExecutableSubgraph } from '../src/engine/in-process-transport.ts';

type Resolvers = Record<string, Record<string, (source: never, args: never) => unknown>>;

const federation = parse(`
  scalar _Any
  scalar FieldSet
  directive @key(fields: String!, resolvable: Boolean = true) repeatable on OBJECT
  directive @external on FIELD_DEFINITION
  directive @requires(fields: String!) on FIELD_DEFINITION
  directive @shareable on OBJECT | FIELD_DEFINITION
`);

/** A subgraph of the tests, executed with graphql-js as a domain's runtime would. */
export interface FakeSubgraph extends ExecutableSubgraph, SubgraphDefinition {
  requests: { text: string; actor: Actor }[];
}

const link =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@external", "@requires", "@shareable"])';

function fakeSubgraph(name: string, typeDefs: string, resolvers: Resolvers): FakeSubgraph {
  const base = buildASTSchema({
    kind: federation.kind,
    definitions: [...federation.definitions, ...parse(typeDefs).definitions],
  } as DocumentNode);
  const entities = Object.values(base.getTypeMap()).filter(
    (type) =>
      type.astNode?.directives?.some(({ name: directive }) => directive.value === 'key') &&
      type.name in resolvers,
  );
  const schema = entities.length
    ? extendSchema(
        base,
        parse(`
          union _Entity = ${entities.map((type) => type.name).join(' | ')}
          extend type Query { _entities(representations: [_Any!]!): [_Entity]! }
        `),
      )
    : base;
  attach(schema, {
    ...resolvers,
    Query: {
      ...resolvers['Query'],
      _entities: (_source, { representations }: { representations: object[] }) => representations,
    },
  } as Resolvers);
  const requests: FakeSubgraph['requests'] = [];
  return {
    name,
    domain: { name },
    isReady: async () => true,
    sdl: `${link}\n${typeDefs}`,
    requests,
    async execute(request, actor): Promise<ExecutionResult> {
      requests.push({ text: print(request.document), actor });
      return execute({
        schema,
        document: request.document,
        operationName: request.operationName ?? null,
        variableValues: request.variables ?? {},
        contextValue: { actor },
        typeResolver: (value: { __typename?: string }) => value.__typename,
      });
    },
  };
}

function attach(schema: GraphQLSchema, resolvers: Resolvers): void {
  for (const [typeName, fields] of Object.entries(resolvers)) {
    const type = schema.getType(typeName) as GraphQLObjectType | undefined;
    for (const [fieldName, resolve] of Object.entries(fields)) {
      const field = type?.getFields()[fieldName];
      if (field) field.resolve = resolve as never;
    }
  }
}

/** 台帳: people, households and agencies of an invented city. */
export function fakeRegistry(): FakeSubgraph {
  const household = (id: string) => ({
    __typename: 'Household',
    id,
    head: '渡邉 花子',
    memberIds: ['p1', 'p2'],
  });
  return fakeSubgraph(
    'registry',
    `
      type Query {
        household(id: ID!): Household
        households(first: Int = 20): [Household!]!
        agency(id: ID!): Agency
        broken: String
        refused: String
        never: String
      }
      type Mutation { renameAgency(id: ID!, name: String!): Agency }
      type Household @key(fields: "id") { id: ID! head: String! memberIds: [ID!]! neighbours(first: Int = 5): [Household!]! }
      type Agency @key(fields: "id") { id: ID! name: String! }
    `,
    {
      Query: {
        household: (_: never, { id }: { id: string }) => household(id),
        households: (_: never, { first }: { first: number }) =>
          Array.from({ length: first }, (_item, index) => household(`h${index}`)),
        agency: (_: never, { id }: { id: string }) => ({ id, name: '北区中央相談所' }),
        broken: () => {
          throw new Error('duplicate key value: (name)=(渡邉 花子)');
        },
        refused: () => {
          throw new GraphQLError('引継ぎは断れません。受けるか、理由を書いて別の機関へ回してください。', {
            extensions: { code: 'CC-012', fields: { agency: '選んでください' }, secret: 'not for clients' },
          });
        },
        never: () => new Promise(() => {}),
      },
      Mutation: { renameAgency: (_: never, args: { id: string; name: string }) => args },
      Household: {
        neighbours: (_: never, { first }: { first: number }) =>
          Array.from({ length: first }, (_item, index) => household(`n${index}`)),
      },
      Agency: { name: ({ name }: { name?: string }) => name ?? '北区中央相談所' },
    } as unknown as Resolvers,
  );
}

/** 施策1 of the tests: adds a field to the household and points back at an agency. */
export function fakeHomeCare(): FakeSubgraph {
  return fakeSubgraph(
    'home-medical-care',
    `
      type Query { homeCareResources: [HomeCareResource!] }
      type HomeCareResource { name: String! }
      type Household @key(fields: "id") {
        id: ID!
        memberIds: [ID!]! @external
        homeMedicalCare: HouseholdHomeMedicalCare @requires(fields: "memberIds")
      }
      type HouseholdHomeMedicalCare { discharges: Int! agency: Agency }
      type Agency @key(fields: "id", resolvable: false) { id: ID! }
    `,
    {
      Query: { homeCareResources: () => [{ name: '訪問診療所' }] },
      Household: {
        homeMedicalCare: ({ memberIds }: { memberIds: string[] }) => ({
          discharges: memberIds.length,
          agency: { __typename: 'Agency', id: 'a1' },
        }),
      },
    } as unknown as Resolvers,
  );
}

/** 施策2 of the tests. */
export function fakeConsultation(): FakeSubgraph {
  return fakeSubgraph(
    'comprehensive-consultation',
    `
      type Query { consultationThemes: [String!] }
      type Household @key(fields: "id") { id: ID! comprehensiveConsultation: HouseholdConsultation }
      type HouseholdConsultation { open: Int! }
    `,
    {
      Query: { consultationThemes: () => ['住まい'] },
      Household: { comprehensiveConsultation: () => ({ open: 1 }) },
    } as unknown as Resolvers,
  );
}

export const worker: Actor = {
  kind: 'staff',
  municipality: '33100',
  staffId: 'staff-1',
  agencyId: 'agency-1',
  roles: ['case-worker'],
  purpose: 'consultation',
  requestId: 'request-1',
};
