import { Classified, type cursorsOf, type Edge, PageInfo, pageSize } from '@tsunagu/subgraph-kit';
import { type ClassType, Field, ObjectType } from 'type-graphql';

export interface UncountedConnection<T> {
  edges: Edge<T>[];
  nodes: T[];
  pageInfo: PageInfo;
}

/** A Relay connection without `totalCount`: to count a log would be to read all of it. */
export function uncountedConnectionOf<T extends object>(
  node: ClassType<T>,
  name: string,
): ClassType<UncountedConnection<T>> {
  @Classified('directory')
  @ObjectType(`${name}Edge`, { description: '一覧の1行' })
  class NodeEdge {
    @Field(() => String, { description: 'カーソル' })
    cursor!: string;

    @Field(() => node, { description: '内容' })
    node!: T;
  }

  @Classified('directory')
  @ObjectType(`${name}Connection`, { description: '一覧（件数は数えない）' })
  class NodeConnection {
    @Field(() => [NodeEdge], { description: '行' })
    edges!: NodeEdge[];

    @Field(() => [node], { description: '内容の並び' })
    nodes!: T[];

    @Field(() => PageInfo, { description: 'ページ情報' })
    pageInfo!: PageInfo;
  }
  return NodeConnection as unknown as ClassType<UncountedConnection<T>>;
}

/**
 * A page of rows that come newest first and are asked for by the position of the last row before.
 *
 * @param read rows after a position (null: from the newest), at most `limit`
 */
export async function uncountedPage<Row, T>(parts: {
  args: { first: number; after?: string | null };
  cursors: ReturnType<typeof cursorsOf>;
  read: (before: string | null, limit: number) => Promise<Row[]>;
  positionOf: (row: Row) => string;
  nodeOf: (row: Row) => T;
}): Promise<UncountedConnection<T>> {
  const { args, cursors, nodeOf, positionOf } = parts;
  const first = pageSize(args);
  const before = args.after ? String(cursors.decode(args.after)[0]) : null;
  const rows = await parts.read(before, first + 1);
  const edges = rows
    .slice(0, first)
    .map((row) => ({ cursor: cursors.encode([positionOf(row)]), node: nodeOf(row) }));
  const pageInfo = Object.assign(new PageInfo(), {
    hasNextPage: rows.length > first,
    hasPreviousPage: Boolean(args.after),
    startCursor: edges[0]?.cursor ?? null,
    endCursor: edges.at(-1)?.cursor ?? null,
  });
  return { edges, nodes: edges.map((edge) => edge.node), pageInfo };
}
