import {
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  parse,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';

/**
 * 入口の上限 (limits at the door): what one request may ask, checked before it is validated or planned.
 *
 * The planner is exponential in shapes such as doubling fragments (12 of them cost it 8 s), so everything here is
 * counted on the text, with every fragment counted once. Basis: access.md "Limits to enforce".
 */
export const limits = {
  bodyBytes: 256 * 1024,
  tokens: 2_000,
  depth: 10,
  introspectionDepth: 20,
  aliases: 15,
  /** Fields after all fragments are expanded. The five-measure page of a household has about 150. */
  fields: 1_500,
  /** Records per page. */
  first: 100,
  /** Records per page when `first` is not given. */
  usualPage: 20,
  /** Records the nested pages of one request may lead to, by their `first` arguments. */
  records: 10_000,
} as const;

/** Size of an operation with its fragments expanded. */
export interface OperationShape {
  depth: number;
  fields: number;
  aliases: number;
  introspectionDepth: number;
}

export interface LimitOptions {
  /** A registered document of the portal: its shape was reviewed when it was built. Page sizes still hold. */
  trusted: boolean;
  /** Signed-in developers and registered partners. */
  introspection: boolean;
}

export interface CheckedOperation {
  document: DocumentNode;
  operation: OperationDefinitionNode;
  introspects: boolean;
}

/** The request asks for more than one request may; nothing was executed. */
export class LimitExceeded extends GraphQLError {
  constructor(code: string, message: string, status = 400) {
    super(message, { extensions: { code, http: { status } } });
    this.name = 'LimitExceeded';
  }
}

/**
 * Parses a request and holds it against the limits.
 *
 * @throws LimitExceeded with the Japanese sentence that says what to change; GraphQLError for a syntax error
 */
export function checkRequest(
  request: { query: string; operationName?: string | null; variables?: Record<string, unknown> | null },
  options: LimitOptions,
): CheckedOperation {
  const document = parseWithin(request.query, options.trusted);
  const operation = chooseOperation(document, request.operationName);
  const fragments = new Map(
    document.definitions
      .filter(
        (definition): definition is FragmentDefinitionNode => definition.kind === Kind.FRAGMENT_DEFINITION,
      )
      .map((fragment) => [fragment.name.value, fragment]),
  );
  const shape = measure(operation.selectionSet, fragments);
  const introspects = shape.introspectionDepth > 0;
  if (introspects) requireIntrospection(operation, options);
  if (!options.trusted) requireShape(shape);
  requirePageSizes(operation, fragments, request.variables ?? {});
  return { document, operation, introspects };
}

const parsed = new Map<string, DocumentNode>();
const mostParsed = 500;
const longestCached = 16 * 1024;

function parseWithin(query: string, trusted: boolean): DocumentNode {
  const known = parsed.get(query);
  if (known) return known;
  let document: DocumentNode;
  try {
    document = parse(query, trusted ? {} : { maxTokens: limits.tokens });
  } catch (error) {
    if (error instanceof GraphQLError && error.message.includes(`${limits.tokens} tokens`)) {
      throw new LimitExceeded(
        'QUERY_TOO_LONG',
        `問い合わせが長すぎます（${limits.tokens}語まで）。いくつかに分けてください。`,
      );
    }
    throw error;
  }
  if (trusted || query.length <= longestCached) {
    if (parsed.size >= mostParsed) parsed.delete(parsed.keys().next().value ?? '');
    parsed.set(query, document);
  }
  return document;
}

function chooseOperation(document: DocumentNode, name: string | null | undefined): OperationDefinitionNode {
  const operations = document.definitions.filter(
    (definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION,
  );
  const chosen = name
    ? operations.find((operation) => operation.name?.value === name)
    : operations.length === 1
      ? operations[0]
      : undefined;
  if (!chosen) {
    throw new LimitExceeded(
      'OPERATION_NOT_FOUND',
      '実行する操作が決まりません。operationName を確かめてください。',
    );
  }
  return chosen;
}

/** Depth, fields and aliases of a selection with its fragments expanded; each fragment is measured once. */
export function measure(
  selectionSet: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): OperationShape {
  const known = new Map<string, OperationShape>();
  const open = new Set<string>();

  function ofFragment(name: string): OperationShape {
    const fragment = fragments.get(name);
    const shape = known.get(name);
    if (shape || !fragment) return shape ?? { depth: 0, fields: 0, aliases: 0, introspectionDepth: 0 };
    if (open.has(name)) {
      throw new LimitExceeded('FRAGMENT_CYCLE', `フラグメント ${name} が自分自身を含んでいます。`);
    }
    open.add(name);
    const measured = ofSelections(fragment.selectionSet);
    open.delete(name);
    known.set(name, measured);
    return measured;
  }

  function ofSelections({ selections }: SelectionSetNode): OperationShape {
    const sum: OperationShape = { depth: 0, fields: 0, aliases: 0, introspectionDepth: 0 };
    for (const selection of selections) {
      const part =
        selection.kind === Kind.FIELD
          ? ofField(selection)
          : selection.kind === Kind.INLINE_FRAGMENT
            ? ofSelections(selection.selectionSet)
            : ofFragment(selection.name.value);
      sum.depth = Math.max(sum.depth, part.depth);
      sum.introspectionDepth = Math.max(sum.introspectionDepth, part.introspectionDepth);
      sum.fields += part.fields;
      sum.aliases += part.aliases;
    }
    return sum;
  }

  function ofField(field: FieldNode): OperationShape {
    const inner = field.selectionSet ? ofSelections(field.selectionSet) : undefined;
    const depth = 1 + (inner?.depth ?? 0);
    const name = field.name.value;
    const introspects = name === '__schema' || name === '__type';
    return {
      depth: introspects ? 0 : depth,
      fields: 1 + (inner?.fields ?? 0),
      aliases: (field.alias ? 1 : 0) + (inner?.aliases ?? 0),
      introspectionDepth: introspects ? depth : (inner?.introspectionDepth ?? 0),
    };
  }

  return ofSelections(selectionSet);
}

function requireShape({ depth, fields, aliases, introspectionDepth }: OperationShape): void {
  if (depth > limits.depth || introspectionDepth > limits.introspectionDepth) {
    throw new LimitExceeded(
      'QUERY_TOO_DEEP',
      `問い合わせの入れ子が深すぎます（${limits.depth}段まで）。いくつかに分けてください。`,
    );
  }
  if (fields > limits.fields) {
    throw new LimitExceeded(
      'QUERY_TOO_LARGE',
      `問い合わせの項目が多すぎます（${limits.fields}項目まで）。いくつかに分けてください。`,
    );
  }
  if (aliases > limits.aliases) {
    throw new LimitExceeded(
      'TOO_MANY_ALIASES',
      `別名（alias）が多すぎます（${limits.aliases}個まで）。いくつかに分けてください。`,
    );
  }
}

function requireIntrospection(operation: OperationDefinitionNode, options: LimitOptions): void {
  if (!options.introspection) {
    throw new LimitExceeded(
      'INTROSPECTION_NOT_PERMITTED',
      'スキーマの照会は、登録された連携システムと開発者だけができます。',
      403,
    );
  }
  const alone = operation.selectionSet.selections.every(
    (selection) => selection.kind === Kind.FIELD && selection.name.value.startsWith('__'),
  );
  if (!alone) {
    throw new LimitExceeded(
      'INTROSPECTION_MIXED',
      'スキーマの照会（__schema, __type）は、ほかの項目と分けて問い合わせてください。',
    );
  }
}

/** `first` and `last` after variables and their defaults are filled in, alone and multiplied through nested pages. */
function requirePageSizes(
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  variables: Record<string, unknown>,
): void {
  const values = new Map<string, unknown>();
  for (const { variable, defaultValue } of operation.variableDefinitions ?? []) {
    const name = variable.name.value;
    const given = Object.hasOwn(variables, name) ? variables[name] : undefined;
    values.set(name, given === undefined && defaultValue ? plainValue(defaultValue, values) : given);
  }
  const known = new Map<string, number>();

  function recordsOf({ selections }: SelectionSetNode): number {
    let records = 0;
    for (const selection of selections) {
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        const name = selection.name.value;
        const fragment = fragments.get(name);
        let count = known.get(name);
        if (count === undefined) {
          count = fragment ? recordsOf(fragment.selectionSet) : 0;
          known.set(name, count);
        }
        records += count;
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        records += recordsOf(selection.selectionSet);
      } else {
        const page = pageSizeOf(selection.arguments ?? [], values) ?? usualPage(selection);
        const inner = selection.selectionSet ? recordsOf(selection.selectionSet) : 0;
        records += page === undefined ? inner : page * (1 + inner);
      }
    }
    return records;
  }

  const records = recordsOf(operation.selectionSet);
  if (records > limits.records) {
    throw new LimitExceeded(
      'TOO_MANY_RECORDS',
      `一度に読める件数（入れ子を掛け合わせて${limits.records}件まで）を超えます。first を減らしてください。`,
    );
  }
}

function pageSizeOf(
  argumentNodes: readonly ArgumentNode[],
  values: ReadonlyMap<string, unknown>,
): number | undefined {
  let size: number | undefined;
  for (const { name, value } of argumentNodes) {
    const effective = plainValue(value, values);
    if (name.value === 'first' || name.value === 'last') size = pageSize(effective) ?? size;
    else requireInnerPageSizes(effective);
  }
  return size;
}

/** A connection that is asked without `first` gives the usual page. */
function usualPage(field: FieldNode): number | undefined {
  const isConnection = field.selectionSet?.selections.some(
    (selection) =>
      selection.kind === Kind.FIELD && (selection.name.value === 'edges' || selection.name.value === 'nodes'),
  );
  return isConnection ? limits.usualPage : undefined;
}

function pageSize(value: unknown): number | undefined {
  if (typeof value !== 'number') return undefined;
  if (value > limits.first) {
    throw new LimitExceeded(
      'PAGE_TOO_LARGE',
      `一度に読めるのは${limits.first}件までです。first を${limits.first}以下にして、続きは after で読んでください。`,
    );
  }
  return Math.max(0, value);
}

/** Page sizes inside input objects. */
function requireInnerPageSizes(value: unknown): void {
  if (Array.isArray(value)) {
    for (const item of value) requireInnerPageSizes(item);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      if (key === 'first' || key === 'last') pageSize(inner);
      else requireInnerPageSizes(inner);
    }
  }
}

function plainValue(node: ValueNode, values: ReadonlyMap<string, unknown>): unknown {
  switch (node.kind) {
    case Kind.VARIABLE:
      return values.get(node.name.value);
    case Kind.INT:
    case Kind.FLOAT:
      return Number(node.value);
    case Kind.LIST:
      return node.values.map((item) => plainValue(item, values));
    case Kind.OBJECT:
      return Object.fromEntries(
        node.fields.map((field) => [field.name.value, plainValue(field.value, values)]),
      );
    case Kind.NULL:
      return null;
    default:
      return node.value;
  }
}
