import { catalogue } from '@tsunagu/subgraphs';
import { expect } from 'vitest';
import type { Answer } from '../fake-gateway.ts';
import {
  type Asker,
  allInProcess,
  createProductDatabase,
  type Product,
  type ProductDatabase,
  startProduct,
} from '../product/product.ts';

/** The whole product as an attacker finds it, and the administrator's view of what an attack must not change. */
export interface Target extends Product {
  world: ProductDatabase;
  /** The single value of a query behind the walls. */
  value<T>(sql: string, params?: unknown[]): Promise<T>;
  /** Asks about something forbidden and about something that does not exist; the answers must be one. */
  sameAsAbsent(asker: Asker, query: string, forbidden: object, absent: object): Promise<void>;
  /** Rows of every table that holds what people recorded. */
  recorded(): Promise<Record<string, number>>;
}

export async function openTarget(): Promise<Target> {
  const world = await createProductDatabase();
  const subgraphs = await allInProcess(world.database.adminUrl);
  const product = await startProduct(world, subgraphs.transports);
  const value = async <T>(sql: string, params: unknown[] = []): Promise<T> => {
    const { rows } = await world.admin.query<Record<string, T>>(sql, params);
    const [row] = rows;
    if (!row) throw new Error(`nothing to attack: ${sql}`);
    return Object.values(row)[0] as T;
  };
  // an attack that is misspelt attacks nothing
  const ask: Target['ask'] = async (asker, query, variables) => {
    const answer = await product.ask(asker, query, variables);
    for (const { message, extensions } of answer.errors ?? []) {
      expect(extensions.code, message).not.toMatch(/^(GRAPHQL_|BAD_USER_INPUT)/);
    }
    return answer;
  };
  return {
    ...product,
    ask,
    world,
    value,
    async sameAsAbsent(asker, query, forbidden, absent) {
      const [one, other] = await Promise.all(
        [forbidden, absent].map((variables) => ask(asker, query, { ...variables })),
      );
      expect(plain(one!, forbidden)).toEqual(plain(other!, absent));
      expectUnhelpful(one!);
    },
    async recorded() {
      const { rows } = await world.admin.query<{ name: string }>(
        `select format('%I.%I', schemaname, tablename) as name from pg_tables
         where schemaname = any ($1) and tablename <> 'migration'`,
        [catalogue.map(({ schema }) => schema)],
      );
      const counted = await Promise.all(
        rows.map(async ({ name }) => [name, await value<string>(`select count(*) from ${name}`)] as const),
      );
      return Object.fromEntries(counted.map(([name, count]) => [name, Number(count)]));
    },
    async stop() {
      await product.stop();
      await subgraphs.stop();
      await world.drop();
    },
  };
}

/** An answer without what differs from request to request. */
function plain(answer: Answer, variables: object): unknown {
  const text = Object.values(variables)
    .filter((value) => typeof value === 'string')
    .reduce((sofar, value) => sofar.replaceAll(value, '…'), JSON.stringify(answer));
  return JSON.parse(text.replaceAll(/"errorId":"[^"]+"/g, '"errorId":"…"'));
}

/** What no answer to an attacker may hold: names of tables, SQL, stacks, names of the families. */
const helpful = [
  /\bselect\b|\binsert\b|\bupdate\b.*\bset\b|violates|relation "|column "|permission denied|row-level/i,
  /\bat .*\.(ts|js|mjs):\d+/,
  /node_modules|stack/i,
  /渡邉|真鍋|土井/,
  /password|secret/i,
];

/** 役に立たない答え: no data, and a message that helps no attacker. */
export function expectUnhelpful(answer: Answer): void {
  expect(hasContent(answer.data), JSON.stringify(answer)).toBe(false);
  for (const pattern of helpful) expect(JSON.stringify(answer)).not.toMatch(pattern);
}

/** Whether an answer tells anything: ids that were asked for, zeros and empty lists tell nothing. */
function hasContent(data: unknown): boolean {
  if (data === null || data === undefined || data === false || data === 0 || data === '') return false;
  if (Array.isArray(data)) return data.some(hasContent);
  if (typeof data === 'object')
    return Object.entries(data).some(([key, v]) => key !== '__typename' && hasContent(v));
  return true;
}

export type { Asker };
