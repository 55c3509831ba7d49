import {
  type ExecutionResult,
  type FieldNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import type { SubgraphRequest } from './transport.ts';

/** More errors than this say nothing new; the rest of the fields are null all the same. */
const mostErrors = 100;

/**
 * The answer in place of a subgraph that gave none: no data, and one error for every field the client now misses.
 *
 * Paths are written the way the subgraph itself would have written them (`_entities`, index, field); the planner
 * translates them into the client's paths.
 */
export function unavailableResult(subgraph: string, request: SubgraphRequest): ExecutionResult {
  return failedResult(subgraph, request, {
    extensions: { code: 'SUBGRAPH_UNAVAILABLE' },
    message:
      request.operationType === 'mutation'
        ? '保存できたかどうか、いま確かめられません。入力した内容を残したまま少し待ち、もう一度保存するか、読み直して確かめてください。'
        : 'この部分の情報は、いま取得できません。ほかの部分はそのまま使えます。少し待ってから読み直してください。',
  });
}

/** The answer when a list led to more records of another subgraph than one call may ask for. */
export function tooManyRepresentationsResult(
  subgraph: string,
  request: SubgraphRequest,
  most: number,
): ExecutionResult {
  return failedResult(subgraph, request, {
    extensions: { code: 'TOO_MANY_RECORDS' },
    message: `一度に関連情報を調べられるのは${most}件までです。件数（first）を減らすか、条件で絞ってください。`,
  });
}

/**
 * A subgraph that refused a whole call (suspended account, no audit row) says so once, without a path; the client must
 * still learn which of its fields are missing for that reason.
 */
export function withPaths(
  subgraph: string,
  request: SubgraphRequest,
  result: ExecutionResult,
): ExecutionResult {
  const [error] = result.errors ?? [];
  if (result.data || !error || result.errors?.some(({ path }) => path !== undefined)) return result;
  const { message, extensions } = error;
  return failedResult(subgraph, request, { message, extensions });
}

function failedResult(
  subgraph: string,
  request: SubgraphRequest,
  { message, extensions }: { message: string; extensions?: Record<string, unknown> },
): ExecutionResult {
  const errors = missingPaths(request).map(
    (path) => new GraphQLError(message, { path, extensions: { ...extensions, subgraph } }),
  );
  return { data: null, errors };
}

/** How many records of other subgraphs a call asks for: the largest representation list among its variables. */
export function representationCount({ variables }: SubgraphRequest): number {
  let most = 0;
  for (const value of Object.values(variables ?? {})) {
    if (Array.isArray(value) && value.length > most && isRepresentation(value[0])) most = value.length;
  }
  return most;
}

function missingPaths(request: SubgraphRequest): (string | number)[][] {
  const operation = request.document.definitions.find(
    (definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION,
  );
  const paths: (string | number)[][] = [];
  for (const selection of operation?.selectionSet.selections ?? []) {
    if (selection.kind !== Kind.FIELD) continue;
    const key = responseKey(selection);
    if (selection.name.value !== '_entities') {
      paths.push([key]);
      continue;
    }
    representationsOf(selection, request).forEach((representation, index) => {
      for (const field of fieldsFor(selection.selectionSet, String(representation['__typename']))) {
        paths.push([key, index, field]);
      }
    });
  }
  return paths.slice(0, mostErrors);
}

function representationsOf(field: FieldNode, request: SubgraphRequest): Record<string, unknown>[] {
  const argument = field.arguments?.find(({ name }) => name.value === 'representations');
  if (argument?.value.kind !== Kind.VARIABLE) return [];
  const value = request.variables?.[argument.value.name.value];
  return Array.isArray(value) ? value : [];
}

function fieldsFor(selectionSet: SelectionSetNode | undefined, typeName: string): string[] {
  const fields: string[] = [];
  for (const selection of selectionSet?.selections ?? []) {
    if (selection.kind === Kind.FIELD && selection.name.value !== '__typename') {
      fields.push(responseKey(selection));
    }
    if (selection.kind === Kind.INLINE_FRAGMENT && matches(selection.typeCondition?.name.value, typeName)) {
      fields.push(...fieldsFor(selection.selectionSet, typeName));
    }
  }
  return fields;
}

function matches(condition: string | undefined, typeName: string): boolean {
  return condition === undefined || condition === typeName;
}

function responseKey(field: FieldNode): string {
  return field.alias?.value ?? field.name.value;
}

function isRepresentation(value: unknown): boolean {
  return typeof value === 'object' && value !== null && '__typename' in value;
}
