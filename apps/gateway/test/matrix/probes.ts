import type { Actor, DataClass } from '@tsunagu/access';
import { parse } from 'graphql';
import { expect } from 'vitest';
import { limits } from '../../src/engine/limits.ts';
import type { SubgraphTransport } from '../../src/engine/transport.ts';
import type { Product } from '../product/product.ts';
import type { Transport } from './cells.ts';
import type { Documents, Leaf, Part } from './documents.ts';
import type { MatrixRecord } from './records.ts';

/** A field behind a transport. */
export interface Probe {
  record: MatrixRecord;
  transport: Transport;
  leaf: Leaf;
  /** Fields of one set of classes are one probe. */
  key: string;
}

/** What one reader got: the keys of the probes that said something. */
export type Seen = Set<string>;

/** Files of the matrix: what their path is, and the classes their content has. */
export interface MatrixFile {
  record: MatrixRecord;
  path: string;
  needs: DataClass[];
}

/** Asks for every record of the matrix behind every transport, as one reader. */
export class Prober {
  readonly probes = new Map<string, Probe>();
  readonly #byType: Map<string, MatrixRecord[]>;
  readonly #byId = new Map<string, MatrixRecord>();

  constructor(
    private readonly product: Product,
    private readonly subgraphs: readonly SubgraphTransport[],
    private readonly documents: Documents,
    private readonly records: readonly MatrixRecord[],
    private readonly files: readonly MatrixFile[],
  ) {
    this.#byType = Map.groupBy(records, ({ type }) => type);
    for (const record of records) this.#byId.set(`${record.type} ${record.id}`, record);
    this.#declare();
  }

  /** Everything this reader sees. */
  async see(actor: Actor): Promise<Seen> {
    const seen: Seen = new Set();
    await inParallel([
      ...this.#byNumber().map((group) => () => this.#query(actor, group, seen)),
      () => this.#lists(actor, 'list', seen),
      () => this.#lists(actor, 'export', seen),
      ...[...this.#domains()].map(
        ([domain, parts]) =>
          () =>
            this.#entities(actor, domain, parts, seen),
      ),
      ...this.files.map((file) => () => this.#file(actor, file, seen)),
      ...this.#streamed().map((record) => () => this.#stream(actor, record, seen)),
    ]);
    return seen;
  }

  /** Every question there is, so that a cell that was never asked about is missed. */
  #declare(): void {
    const add = (transport: Transport, record: MatrixRecord, leaves: readonly Leaf[]) => {
      for (const leaf of leaves) {
        const key = keyOf(transport, record, leaf);
        if (!this.probes.has(key)) this.probes.set(key, { record, transport, leaf, key });
      }
    };
    const roots = (list: readonly { type: string }[]) => new Set(list.map(({ type }) => type));
    const [byId, lists, streams] = [
      roots(this.documents.byId),
      roots(this.documents.lists),
      roots(this.documents.subscriptions),
    ];
    for (const record of this.records) {
      const all = this.documents.parts(record.type).flatMap(({ leaves }) => leaves);
      const own = this.#keeper(record.type).leaves;
      if (byId.has(record.type)) add('query', record, all);
      if (streams.has(record.type)) add('subscription', record, own);
      if (lists.has(record.type)) {
        add('list', record, own);
        add('export', record, own);
        add('count', record, [this.#existence(record)]);
      }
      for (const part of this.documents.parts(record.type, true)) add('_entities', record, directly(part));
    }
    for (const { record, needs } of this.files) add('file', record, fileLeaves(needs));
  }

  #existence(record: MatrixRecord): Leaf {
    const dataClass = this.documents.classOf(record.type)!;
    return { path: ['totalCount'], dataClass, needs: [dataClass], measure: record.measure, discovers: false };
  }

  #keeper(type: string): Part {
    return this.documents.parts(type).find(({ keeps }) => keeps)!;
  }

  #byNumber(): { field: string; record: MatrixRecord }[][] {
    const all = this.documents.byId.flatMap(({ field, type }) =>
      (this.#byType.get(type) ?? []).map((record) => ({ field, record })),
    );
    const groups: (typeof all)[] = [];
    let fields = Number.POSITIVE_INFINITY;
    for (const one of all) {
      const more = this.#fieldsOf(one.record.type);
      fields += more;
      if (fields > limits.fields || groups.at(-1)!.length === limits.aliases) {
        groups.push([]);
        fields = more;
      }
      groups.at(-1)!.push(one);
    }
    return groups;
  }

  /** What the door counts for one record asked for by its number. */
  #fieldsOf(type: string): number {
    const texts = this.documents.parts(type).map(({ fragment }) => fragment);
    return 2 + texts.join(' ').match(/\w+/g)!.length;
  }

  async #query(actor: Actor, group: { field: string; record: MatrixRecord }[], seen: Seen): Promise<void> {
    const parts = [...new Set(group.map(({ record }) => record.type))].flatMap((type) =>
      this.documents.parts(type),
    );
    const fields = group.map(({ field, record }, index) => {
      const spreads = parts
        .filter(({ type }) => type === record.type)
        .map(({ fragmentName }) => `...${fragmentName}`);
      return `r${index}: ${field}(id: "${record.id}") { __typename ${spreads.join(' ')} }`;
    });
    const query = `query Matrix { ${fields.join(' ')} } ${parts.map(({ fragment }) => fragment).join(' ')}`;
    const data = await this.#ask(actor, query);
    for (const [index, { record }] of group.entries())
      note(
        'query',
        record,
        parts.filter(({ type }) => type === record.type).flatMap(({ leaves }) => leaves),
        data?.[`r${index}`],
        seen,
      );
  }

  async #lists(actor: Actor, transport: 'list' | 'export', seen: Seen): Promise<void> {
    const lists = this.documents.lists.filter(({ type }) => this.#byType.has(type));
    const parts = lists.map(({ type }) => this.#keeper(type));
    const rows = lists.map(
      (list, index) =>
        `${list.field}${this.documents.argumentsOf(list)} { pageInfo { hasNextPage } nodes { id ...${parts[index]!.fragmentName} } }`,
    );
    const query = `query Matrix { ${rows.join(' ')} } ${parts.map(({ fragment }) => fragment).join(' ')}`;
    const data = await this.#ask(actor, query, transport === 'export');
    const counts =
      transport === 'list'
        ? await this.#ask(
            actor,
            `query Matrix { ${lists.map((list) => `${list.field}${this.documents.argumentsOf(list)} { totalCount }`).join(' ')} }`,
          )
        : undefined;
    for (const [index, list] of lists.entries()) {
      const page = data?.[list.field] as Page | undefined;
      expect(page?.pageInfo.hasNextPage ?? false, `${list.field} has more records than one page`).toBe(false);
      for (const node of page?.nodes ?? []) {
        const record = this.#byId.get(`${list.type} ${node.id}`);
        if (record) note(transport, record, parts[index]!.leaves, node, seen);
      }
      if (counts)
        this.#count(
          list,
          page,
          (counts[list.field] as { totalCount: number } | undefined)?.totalCount ?? 0,
          seen,
        );
    }
  }

  /** A count must be that of the list: a record beyond it is known to be there, whichever it is. */
  #count(list: { type: string }, page: Page | undefined, totalCount: number, seen: Seen): void {
    const nodes = page?.nodes ?? [];
    const listed = new Set(nodes.map(({ id }) => id));
    for (const record of this.#byType.get(list.type)!) {
      const counted = totalCount === nodes.length ? listed.has(record.id) : totalCount > nodes.length;
      if (counted) seen.add(keyOf('count', record, this.#existence(record)));
    }
  }

  #domains(): Map<string, Part[]> {
    const parts = [...this.#byType.keys()].flatMap((type) => this.documents.parts(type, true));
    return Map.groupBy(parts, ({ domain }) => domain);
  }

  /** As a gateway asks a subgraph, without a gateway. */
  async #entities(actor: Actor, domain: string, parts: readonly Part[], seen: Seen): Promise<void> {
    const subgraph = this.subgraphs.find(({ name }) => name === domain)!;
    const asked = parts.flatMap((part) => this.#byType.get(part.type)!.map((record) => ({ part, record })));
    const requestId = crypto.randomUUID();
    const { data } = await subgraph.execute(
      {
        document: parse(
          `query Matrix($of: [_Any!]!) { _entities(representations: $of) { ${parts
            .map(({ fragmentName }) => `...${fragmentName}`)
            .join(' ')} } } ${parts.map(({ fragment }) => fragment).join(' ')}`,
        ),
        operationType: 'query',
        operationName: 'Matrix',
        variables: {
          of: asked.map(({ record }) => ({
            __typename: record.type,
            id: record.id,
            ...record.representation,
          })),
        },
      },
      { actor: { ...actor, requestId }, requestId, deadline: AbortSignal.timeout(60_000) },
    );
    const answers = (data?.['_entities'] ?? []) as unknown[];
    for (const [index, { part, record }] of asked.entries())
      note('_entities', record, directly(part), answers[index], seen);
  }

  async #file(actor: Actor, file: MatrixFile, seen: Seen): Promise<void> {
    const answer = await this.product.request({ actor }, file.path);
    const bytes = await answer.arrayBuffer();
    if (answer.status !== 200 || bytes.byteLength === 0) return;
    for (const leaf of fileLeaves(file.needs)) seen.add(keyOf('file', file.record, leaf));
  }

  #streamed(): MatrixRecord[] {
    return this.documents.subscriptions.flatMap(({ type }) => this.#byType.get(type) ?? []);
  }

  async #stream(actor: Actor, record: MatrixRecord, seen: Seen): Promise<void> {
    const root = this.documents.subscriptions.find(({ type }) => type === record.type)!;
    const part = this.#keeper(record.type);
    const query = `subscription Matrix { ${root.field}(id: "${record.id}") { ...${part.fragmentName} } } ${part.fragment}`;
    // every page of a browser is a reader of its own
    const reader = actor.sessionId ? { ...actor, sessionId: crypto.randomUUID() } : actor;
    const stream = await this.product.stream({ actor: reader }, query);
    const first = await stream.next().catch(() => undefined);
    const data = first?.value as { data?: Record<string, unknown> } | undefined;
    note('subscription', record, part.leaves, data?.data?.[root.field], seen);
    await stream.return?.();
  }

  async #ask(actor: Actor, query: string, exporting = false): Promise<Record<string, unknown> | null> {
    const response = await this.product.request({ actor }, '/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(exporting ? { 'x-tsunagu-export': '1' } : {}) },
      body: JSON.stringify({ query }),
    });
    const answer = (await response.json()) as {
      data?: Record<string, unknown> | null;
      errors?: { message: string; extensions?: { code?: string } }[];
    };
    for (const { message, extensions } of answer.errors ?? [])
      expect(refusals, message).toContain(extensions?.code);
    return answer.data ?? null;
  }
}

/** A probe that is misspelt or too large would be refused for everybody and prove nothing. */
const refusals = ['NOT_FOUND_OR_NOT_PERMITTED', 'ACCOUNT_SUSPENDED', 'PURPOSE_REQUIRED', 'NOT_SIGNED_IN'];

interface Page {
  pageInfo: { hasNextPage: boolean };
  nodes: { id: string }[];
}

/** Asked of a subgraph itself, what a domain adds to a person needs nothing of the register. */
function directly(part: Part): Leaf[] {
  return part.keeps ? part.leaves : part.leaves.map((leaf) => ({ ...leaf, needs: leaf.needs.slice(1) }));
}

function fileLeaves(needs: readonly DataClass[]): Leaf[] {
  return needs.map((dataClass) => ({
    path: ['file'],
    dataClass,
    needs: [...needs],
    measure: 2,
    discovers: false,
  }));
}

export function keyOf(transport: Transport, record: MatrixRecord, leaf: Leaf): string {
  const { measure, discovers, dataClass, needs } = leaf;
  return [transport, record.type, record.id, measure, discovers, dataClass, ...new Set(needs)].join(' ');
}

function note(
  transport: Transport,
  record: MatrixRecord,
  leaves: readonly Leaf[],
  answer: unknown,
  seen: Seen,
): void {
  for (const leaf of leaves) if (says(answer, leaf.path)) seen.add(keyOf(transport, record, leaf));
}

/** Whether an answer tells anything at a path: nulls, zeros and empty lists tell nothing. */
function says(answer: unknown, path: readonly string[]): boolean {
  if (Array.isArray(answer)) return answer.some((each) => says(each, path));
  const [next, ...rest] = path;
  if (next === undefined) return Boolean(answer);
  return (
    typeof answer === 'object' && answer !== null && says((answer as Record<string, unknown>)[next], rest)
  );
}

/** A few at a time: the product answers many at once, a busy machine does not. */
async function inParallel(work: readonly (() => Promise<void>)[]): Promise<void> {
  const left = [...work];
  await Promise.all(
    Array.from({ length: 4 }, async () => {
      for (let next = left.shift(); next; next = left.shift()) await next();
    }),
  );
}
