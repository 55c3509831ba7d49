import { randomUUID } from 'node:crypto';
import type { Response } from 'express';
import { GraphQLError } from 'graphql';

/** Turned away at the door, before GraphQL: an HTTP status, a code, and a Japanese sentence that says what to do. */
export class DoorRefusal extends Error {
  readonly status: number;
  readonly code: string;
  readonly retryAfterSeconds: number | undefined;

  constructor(status: number, code: string, message: string, retryAfterSeconds?: number) {
    super(message);
    this.name = 'DoorRefusal';
    this.status = status;
    this.code = code;
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

/** The refusal behind an error, or undefined when the error is a surprise. */
export function asRefusal(error: unknown): DoorRefusal | undefined {
  if (error instanceof DoorRefusal) return error;
  if (error instanceof GraphQLError) {
    const http = error.extensions['http'] as { status?: number } | undefined;
    const code = String(error.extensions['code'] ?? 'GRAPHQL_PARSE_FAILED');
    return new DoorRefusal(http?.status ?? 400, code, error.message);
  }
  if (!(error instanceof Error)) return undefined;
  if ('retryAfterSeconds' in error && 'code' in error) {
    return new DoorRefusal(429, String(error.code), error.message, Number(error.retryAfterSeconds));
  }
  if ('type' in error && error.type === 'entity.too.large') {
    return new DoorRefusal(
      413,
      'BODY_TOO_LARGE',
      '送られた内容が大きすぎます（256KBまで）。分けて送ってください。',
    );
  }
  if ('status' in error && typeof error.status === 'number' && error.status < 500) {
    return new DoorRefusal(
      error.status,
      'BAD_REQUEST',
      '送られた内容を読み取れません。JSON の形を確かめてください。',
    );
  }
  return undefined;
}

/** Answers in the shape of a GraphQL error, so that clients read one shape. */
export function sendRefusal(response: Response, refusal: DoorRefusal): void {
  if (refusal.retryAfterSeconds !== undefined)
    response.setHeader('retry-after', String(refusal.retryAfterSeconds));
  response.status(refusal.status).json({
    errors: [{ message: refusal.message, extensions: { code: refusal.code, errorId: randomUUID() } }],
  });
}
