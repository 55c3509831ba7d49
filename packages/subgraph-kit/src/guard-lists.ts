import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import type { Actor } from '@tsunagu/access';
import { type GraphQLField, type GraphQLSchema, getNamedType, isObjectType } from 'graphql';
import { type Connection, cursorInvalid, pageSize } from './connection.ts';
import type { CallContext } from './context.ts';

type Arguments = Record<string, unknown>;

/**
 * 一覧の守り: what holds for every list of a subgraph, whoever wrote its resolver.
 *
 * `first` is at most `maxPageSize` after coercion. A cursor leaves sealed (AES-256-GCM): it can be read by nobody and
 * works only for the same reader in the same question, whatever page size; another filter or order starts anew.
 *
 * @param secret master secret of the installation; the key derives from it, so all processes read each other's cursors
 */
export function guardLists(schema: GraphQLSchema, secret: string): void {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'tsunagu cursor', 32));
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      if (isList(field)) guardList(field, type.name, key);
    }
  }
}

function isList(field: GraphQLField<unknown, CallContext>): boolean {
  return field.args.some(({ name }) => name === 'first' || name === 'after') || isConnection(field);
}

function isConnection(field: GraphQLField<unknown, CallContext>): boolean {
  return getNamedType(field.type).name.endsWith('Connection');
}

function guardList(field: GraphQLField<unknown, CallContext>, typeName: string, key: Buffer): void {
  const resolve = field.resolve;
  if (!resolve) return;
  field.resolve = async (source, args: Arguments, ctx, info) => {
    pageSize(args);
    const use = useOf(ctx.actor, [typeName, field.name, idOf(source)], args);
    const after = typeof args['after'] === 'string' ? openCursor(args['after'], use, key) : undefined;
    const answer: unknown = await resolve(source, after === undefined ? args : { ...args, after }, ctx, info);
    return isConnection(field) && isPage(answer) ? sealed(answer, use, key) : answer;
  };
}

/** Who asks which question; a cursor opens for this alone. Page size and position are not part of it. */
function useOf(actor: Actor, place: readonly string[], { first: _first, after: _after, ...rest }: Arguments) {
  const reader = [actor.municipality, actor.kind, actor.staffId ?? actor.clientId ?? ''];
  return Buffer.from(JSON.stringify([reader, place, ordered(rest)]));
}

/** The same value for the same arguments, in whatever order they were written; null is as if it were left out. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  return Object.entries(value)
    .filter(([, inner]) => inner !== null && inner !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, inner]) => [name, ordered(inner)]);
}

function idOf(source: unknown): string {
  const id = typeof source === 'object' && source !== null && 'id' in source ? source.id : '';
  return typeof id === 'string' ? id : '';
}

function isPage(value: unknown): value is Connection<unknown> {
  return typeof value === 'object' && value !== null && 'edges' in value && 'pageInfo' in value;
}

function sealed(page: Connection<unknown>, use: Buffer, key: Buffer): Connection<unknown> {
  const edges = page.edges.map((edge) => ({ ...edge, cursor: sealCursor(edge.cursor, use, key) }));
  const pageInfo = Object.assign(Object.create(Object.getPrototypeOf(page.pageInfo)), page.pageInfo, {
    startCursor: edges[0]?.cursor ?? null,
    endCursor: edges.at(-1)?.cursor ?? null,
  });
  return Object.assign(Object.create(Object.getPrototypeOf(page)), page, { edges, pageInfo });
}

function sealCursor(cursor: string, use: Buffer, key: Buffer): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(use);
  return Buffer.concat([nonce, cipher.update(cursor, 'utf8'), cipher.final(), cipher.getAuthTag()]).toString(
    'base64url',
  );
}

/** @throws CURSOR_INVALID for one that was changed, or belongs to another reader or question */
function openCursor(text: string, use: Buffer, key: Buffer): string {
  const bytes = Buffer.from(text, 'base64url');
  if (bytes.length < 12 + 16) throw cursorInvalid();
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12), { authTagLength: 16 });
    decipher.setAAD(use).setAuthTag(bytes.subarray(-16));
    return Buffer.concat([decipher.update(bytes.subarray(12, -16)), decipher.final()]).toString('utf8');
  } catch {
    throw cursorInvalid();
  }
}
