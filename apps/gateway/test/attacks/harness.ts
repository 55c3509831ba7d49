import type { Role } from '@tsunagu/access';
import { catalogue } from '@tsunagu/subgraphs';
import { okayama } from '@tsunagu/test-kit';
import { expect } from 'vitest';
import type { Answer } from '../fake-gateway.ts';
import { type Asker, startWholeProduct, type WholeProduct } from '../product/product.ts';

/** The whole product as an attacker finds it, and the administrator's view of what an attack must not change. */
export interface Target extends WholeProduct {
  /** The single value of a query behind the walls. */
  value<T>(sql: string, params?: unknown[]): Promise<T>;
  /** Asks about something forbidden and about something that does not exist; the answers must be one. */
  sameAsAbsent(asker: Asker, query: string, forbidden: object, absent: object): Promise<void>;
  /** Rows of every table that holds what people recorded. */
  recorded(): Promise<Record<string, number>>;
  /** Asks for what must be refused, with an unhelpful answer and without moving a fact. @returns the code of the refusal */
  refuses(asker: Asker, query: string, variables: Record<string, unknown>): Promise<string>;
  /** Somebody has other roles while something is tried. */
  withRoles(subject: string, roles: readonly Role[], work: () => Promise<unknown>): Promise<void>;
  /** Number of a member of staff, by `subject` of staff.csv. */
  staffId(subject: string): Promise<string>;
}

/** What bases are made of: who may see what hangs on the rows of these tables alone. */
const facts = [
  'account',
  'area_assignment',
  'break_glass',
  'case_assignment',
  'conference',
  'conference_item',
  'conference_member',
  'consent',
  'consent_case',
  'coordination',
  'monitoring_duty',
  'partner_client',
  'programme_section',
  'seal',
  'seal_reviewer',
  'session',
];

export async function openTarget(): Promise<Target> {
  const product = await startWholeProduct();
  const { world } = product;
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
  const digests = facts.map(
    (table) =>
      `'${table}', (select md5(coalesce(string_agg(t::text, '|' order by t::text), '')) from access.${table} t)`,
  );
  const factsNow = () => value<object>(`select json_build_object(${digests.join(', ')})`);
  const staffId = (subject: string) =>
    value<string>('select staff_id from access.account where municipality = $1 and subject = $2', [
      okayama,
      subject,
    ]);
  const setRoles = (subject: string, roles: readonly string[]) =>
    world.admin.query('update access.account set roles = $3 where municipality = $1 and subject = $2', [
      okayama,
      subject,
      roles,
    ]);
  return {
    ...product,
    ask,
    value,
    staffId,
    async refuses(asker, query, variables) {
      const before = await factsNow();
      const answer = await ask(asker, query, variables);
      expect(answer.errors?.length, JSON.stringify(answer)).toBeGreaterThan(0);
      expectUnhelpful(answer);
      expect(await factsNow()).toEqual(before);
      return String(answer.errors![0]!.extensions.code);
    },
    async withRoles(subject, roles, work) {
      const before = await value<string[]>(
        'select roles from access.account where municipality = $1 and subject = $2',
        [okayama, subject],
      );
      await setRoles(subject, roles);
      try {
        await work();
      } finally {
        await setRoles(subject, before);
      }
    },
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
