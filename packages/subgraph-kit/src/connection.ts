import { ArgsType, type ClassType, Directive, Field, Int, ObjectType } from 'type-graphql';
import { Classified } from './classified.ts';
import { DomainError } from './domain-error.ts';

/** Most rows one page of a list may hold. */
export const maxPageSize = 100;

/** 件数 is counted up to here; more is told as "1,000 or more". */
export const countCap = 1_000;

@Classified('directory')
@ObjectType({ description: 'ページ情報' })
@Directive('@shareable')
export class PageInfo {
  @Field(() => Boolean, { description: '次のページがあるか' })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: '前のページがあるか' })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: '最初の行のカーソル' })
  startCursor!: string | null;

  @Field(() => String, { nullable: true, description: '最後の行のカーソル' })
  endCursor!: string | null;
}

/** Arguments of every list; extend it with the list's own filters. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, { nullable: true, defaultValue: 20, description: '件数（100 以下）' })
  first!: number;

  @Field(() => String, { nullable: true, description: 'このカーソルの次から' })
  after?: string | null;
}

export interface Edge<T> {
  cursor: string;
  node: T;
}

export interface Connection<T> {
  edges: Edge<T>[];
  nodes: T[];
  pageInfo: PageInfo;
  totalCount: number;
}

/**
 * A Relay connection type of a node class. Call once per node type, at module level.
 *
 * @example
 * export const DischargeConnection = connectionOf(Discharge, 'HomeCareDischarge');
 */
export function connectionOf<T extends object>(node: ClassType<T>, name: string): ClassType<Connection<T>> {
  @Classified('directory')
  @ObjectType(`${name}Edge`, { description: '一覧の1行' })
  class NodeEdge {
    @Field(() => String, { description: 'カーソル' })
    cursor!: string;

    @Field(() => node, { description: '内容' })
    node!: T;
  }

  @Classified('directory')
  @ObjectType(`${name}Connection`, { description: '一覧' })
  class NodeConnection {
    @Field(() => [NodeEdge], { description: '行' })
    edges!: NodeEdge[];

    @Field(() => [node], { description: '内容の並び' })
    nodes!: T[];

    @Field(() => PageInfo, { description: 'ページ情報' })
    pageInfo!: PageInfo;

    @Field(() => Int, { description: `件数（${countCap} で打ち切り）` })
    totalCount!: number;
  }
  return NodeConnection as unknown as ClassType<Connection<T>>;
}

/** What a cursor holds: the sort values of its row, last one the id. */
export type CursorValues = (string | number | null)[];

/** Cursors as a domain sees them; `guardLists` seals them before they leave and opens them when they come back. */
export interface CursorCodec {
  encode(values: CursorValues): string;
  decode(cursor: string): CursorValues;
}

/** The cursors of one list. `list` names query and order, e.g. `discharges:referredOn`; one of another list is refused. */
export function cursorsOf(list: string): CursorCodec {
  return {
    encode: (values) => JSON.stringify([list, ...values]),
    decode(cursor) {
      const [of, ...values] = valuesOf(cursor);
      if (of !== list) throw cursorInvalid();
      return values;
    },
  };
}

function valuesOf(cursor: string): CursorValues {
  try {
    const values: unknown = JSON.parse(cursor);
    return Array.isArray(values) ? values : [];
  } catch {
    return [];
  }
}

export function cursorInvalid(): DomainError {
  return new DomainError(
    'CURSOR_INVALID',
    'ページの位置が正しくありません。一覧の先頭から開き直してください。',
  );
}

/** Page size after checks; refuses more than `maxPageSize`. */
export function pageSize(args: { first?: number | null }): number {
  const first = args.first ?? 20;
  if (first < 0 || first > maxPageSize) {
    throw new DomainError('PAGE_TOO_LARGE', `一度に取り出せるのは ${maxPageSize} 件までです。`);
  }
  return first;
}

/**
 * A connection from rows fetched with `limit first + 1`.
 *
 * @param cursorOf the sort values of a row, last one the id
 */
export function connectionFrom<R, T>(parts: {
  rows: readonly R[];
  args: { first?: number | null; after?: string | null };
  cursors: CursorCodec;
  cursorOf: (row: R) => CursorValues;
  nodeOf: (row: R) => T;
  totalCount: number;
}): Connection<T> {
  const first = pageSize(parts.args);
  const page = parts.rows.slice(0, first);
  const edges = page.map((row) => ({
    cursor: parts.cursors.encode(parts.cursorOf(row)),
    node: parts.nodeOf(row),
  }));
  const pageInfo = Object.assign(new PageInfo(), {
    hasNextPage: parts.rows.length > first,
    hasPreviousPage: Boolean(parts.args.after),
    startCursor: edges[0]?.cursor ?? null,
    endCursor: edges.at(-1)?.cursor ?? null,
  });
  return { edges, nodes: edges.map((e) => e.node), pageInfo, totalCount: parts.totalCount };
}
