import { randomUUID } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';

/** Codes under which libraries report surprises; their text may hold anything and never leaves the gateway. */
const maskedCodes = new Set(['INTERNAL_SERVER_ERROR', 'DOWNSTREAM_SERVICE_ERROR', 'UNEXPECTED_ERROR']);
const passedExtensions = ['code', 'fields', 'saved', 'subgraph'] as const;

/** What the log keeps of a masked error: no message, which may quote personal data, only where it happened. */
export interface MaskedError {
  errorId: string;
  name: string;
  code: string;
  path: string;
  stack: string[];
}

/**
 * Shapes an error for the client. A refusal (an error with a code of ours) keeps its code, its Japanese sentence and its
 * path, and so does a surprise that a subgraph has already masked. Any other surprise becomes one sentence with an error
 * number that finds it in the log.
 */
export function createErrorFormat(log: (masked: MaskedError) => void) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const known = formatted.extensions?.['errorId'];
    const errorId = typeof known === 'string' ? known : randomUUID();
    const code = formatted.extensions?.['code'];
    const place = {
      ...(formatted.path ? { path: formatted.path } : {}),
      ...(formatted.locations ? { locations: formatted.locations } : {}),
    };
    if (typeof code === 'string' && !maskedCodes.has(code)) {
      const extensions: Record<string, unknown> = { errorId };
      for (const key of passedExtensions) {
        if (formatted.extensions?.[key] !== undefined) extensions[key] = formatted.extensions[key];
      }
      return { message: formatted.message, ...place, extensions };
    }
    log({ errorId, ...describe(error), path: (formatted.path ?? []).join('.') });
    return {
      message: `システムの中で問題が起きました。少し待ってからやり直し、続くときはエラー番号 ${errorId} を情報担当に伝えてください。`,
      ...place,
      extensions: { code: 'INTERNAL', errorId },
    };
  };
}

/** Name, machine code and stack frames of an error, without its message. */
export function describe(error: unknown): Pick<MaskedError, 'name' | 'code' | 'stack'> {
  const inner = unwrapResolverError(error);
  if (!(inner instanceof Error)) return { name: typeof inner, code: '', stack: [] };
  return {
    name: inner.name,
    code: 'code' in inner ? String(inner.code) : '',
    stack: (inner.stack ?? '')
      .split('\n')
      .filter((line) => /^\s+at /.test(line))
      .slice(0, 8)
      .map((line) => line.trim()),
  };
}
