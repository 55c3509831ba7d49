import { createHmac, timingSafeEqual } from 'node:crypto';
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

/** Cursors are opaque and bound to their list: a cursor of another list is refused. */
export interface CursorCodec {
  encode(values: CursorValues): string;
  decode(cursor: string): CursorValues;
}

const cursorSecret = createHmac('sha256', 'tsunagu').update('cursor').digest();

/** The cursors of one list. `list` names query and order, e.g. `discharges:referredOn`. */
export function cursorsOf(list: string): CursorCodec {
  const sign = (payload: string) =>
    createHmac('sha256', cursorSecret).update(`${list}\u0000${payload}`).digest('base64url').slice(0, 16);
  return {
    encode(values) {
      const payload = Buffer.from(JSON.stringify(values)).toString('base64url');
      return `${payload}.${sign(payload)}`;
    },
    decode(cursor) {
      const [payload = '', signature = ''] = cursor.split('.');
      const expected = sign(payload);
      const valid =
        signature.length === expected.length &&
        timingSafeEqual(Buffer.from(signature), Buffer.from(expected));
      if (!valid)
        throw new DomainError(
          'CURSOR_INVALID',
          'ページの位置が正しくありません。一覧の先頭から開き直してください。',
        );
      return JSON.parse(Buffer.from(payload, 'base64url').toString()) as CursorValues;
    },
  };
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
