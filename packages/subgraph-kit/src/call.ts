import { randomUUID } from 'node:crypto';
import { context, SpanStatusCode, trace } from '@opentelemetry/api';
import type { Actor } from '@tsunagu/access';
import { type DocumentNode, type ExecutionResult, execute, GraphQLError } from 'graphql';
import type { DataSource } from 'typeorm';
import { CallDatabase } from './call-database.ts';
import { CallTransaction } from './call-transaction.ts';
import { CallContext } from './context.ts';
import type { Domain } from './domain.ts';
import {
  accountSuspended,
  DomainError,
  notFoundOrNotPermitted,
  purposeRequired,
  sessionEnded,
  tooManyPersons,
} from './domain-error.ts';
import type { Encryption } from './encryption/encryption.ts';
import type { SubgraphSchema } from './federation.ts';
import { CaseFiles } from './files/case-files.ts';
import type { FileSettings } from './files/environment.ts';
import { ReadLog } from './read-log.ts';

/** An operation the planner wrote for one subgraph. */
export interface SubgraphRequest {
  document: DocumentNode;
  variables?: Record<string, unknown>;
  operationName?: string | null;
}

export interface CallParts {
  domain: Domain;
  schema: SubgraphSchema;
  dataSource: DataSource;
  encryption: Encryption;
  files: FileSettings;
  publish: (ctx: CallContext, event: string, payload: object) => Promise<void>;
}

const tracer = trace.getTracer('tsunagu-subgraph');

/**
 * One subgraph call is one transaction: actor, reads, audit row, commit; only then the answer leaves.
 *
 * A mutation with a refusal is rolled back as a whole; the refusal is audited on its own. When the audit row cannot be
 * written, nothing is given.
 */
export async function executeCall(
  parts: CallParts,
  request: SubgraphRequest,
  actor: Actor,
): Promise<ExecutionResult> {
  const span = tracer.startSpan(`subgraph ${parts.domain.name}`, {
    attributes: { 'graphql.operation.name': request.operationName ?? '' },
  });
  try {
    return await context.with(trace.setSpan(context.active(), span), () => run(parts, request, actor));
  } catch (error) {
    span.setStatus({ code: SpanStatusCode.ERROR });
    return { data: null, errors: [maskError(error, parts.domain.name)] };
  } finally {
    span.end();
  }
}

async function run(parts: CallParts, request: SubgraphRequest, actor: Actor): Promise<ExecutionResult> {
  const isMutation = request.document.definitions.some(
    (d) => d.kind === 'OperationDefinition' && d.operation === 'mutation',
  );
  let errors: readonly GraphQLError[] = [];
  try {
    const result = await inTransaction(parts, actor, async (ctx) => {
      const answer = (await execute({
        schema: parts.schema.executable,
        document: request.document,
        variableValues: request.variables,
        operationName: request.operationName ?? undefined,
        contextValue: ctx,
      })) as ExecutionResult;
      errors = answer.errors ?? [];
      for (const error of errors) ctx.reads.refused(refusalCode(error));
      if (isMutation && errors.length > 0) throw new GivenUp();
      const { watched } = ctx.live;
      return watched.length > 0 ? { ...answer, extensions: { watched } } : answer;
    });
    return errors.length > 0
      ? { ...result, errors: errors.map((e) => maskError(e, parts.domain.name)) }
      : result;
  } catch (error) {
    if (!(error instanceof GivenUp)) throw error;
    const causes = errors.filter((e) => sqlState(e.originalError) !== transactionLost);
    return { data: null, errors: causes.map((e) => maskError(e, parts.domain.name)) };
  }
}

/** The transaction ends without an answer; what was refused is known already. */
class GivenUp extends Error {}

/**
 * Runs work as one audited transaction of an actor; also used by event handlers, imports and commands.
 *
 * Whatever ends it without a commit leaves an event of its own: turned away at the door, a refused mutation, too many
 * persons, a statement that failed.
 */
export async function inTransaction<T>(
  parts: CallParts,
  actor: Actor,
  work: (ctx: CallContext) => Promise<T>,
): Promise<T> {
  const { domain, dataSource } = parts;
  const reads = new ReadLog();
  let transaction: CallTransaction | undefined;
  try {
    transaction = await CallTransaction.begin(dataSource, actor);
    const ctx = new CallContext({
      actor,
      db: new CallDatabase({
        client: transaction.client,
        manager: transaction.manager,
        reads,
        municipality: actor.municipality,
        encryption: parts.encryption,
      }),
      reads,
      actions: domain.actions,
      files: new CaseFiles(parts.files.store),
      publish: parts.publish,
    });
    const value = await work(ctx);
    await ctx.live.announce(ctx.db);
    const ending = transaction;
    transaction = undefined;
    await commit(ending, reads, domain.name);
    return value;
  } catch (error) {
    await transaction?.rollback();
    if (!(error instanceof GivenUp)) reads.refused(refusalCode(error));
    await CallTransaction.refuse(dataSource, actor, reads.toRefusal(domain.name)).catch(
      (unwritten: unknown) =>
        console.error(
          JSON.stringify({
            level: 'error',
            part: 'audit of a refusal',
            subgraph: domain.name,
            code: sqlState(unwritten),
          }),
        ),
    );
    throw error;
  }
}

/** Without the audit event there is no commit, and without the commit no answer. */
async function commit(transaction: CallTransaction, reads: ReadLog, subgraph: string): Promise<void> {
  try {
    await transaction.commit(reads.isNeeded ? reads.toEvent(subgraph) : undefined);
  } catch (error) {
    const state = sqlState(error);
    if (state === transactionLost && reads.isRefused) throw new GivenUp();
    if (state.startsWith('23')) throw error;
    if (state === 'TS002') throw tooManyPersons();
    throw new DomainError(
      'AUDIT_UNAVAILABLE',
      '閲覧記録を残せないため、情報をお見せできません。しばらくしてからもう一度お試しください。',
    );
  }
}

/** SQLSTATE of every statement after one that failed in the same transaction. */
const transactionLost = '25P02';

/** What the log says of an error: the code of a refusal, or only that something failed. */
function refusalCode(error: unknown): string {
  return refusalOf(error)?.code ?? 'INTERNAL';
}

/** Refusals pass; everything else becomes an error id that the log explains. */
export function maskError(error: unknown, subgraph: string): GraphQLError {
  const place = error instanceof GraphQLError ? { path: error.path, nodes: error.nodes } : {};
  const refusal = refusalOf(error);
  if (refusal) return new GraphQLError(refusal.message, { ...place, extensions: refusal.extensions });
  const errorId = randomUUID();
  console.error(JSON.stringify({ level: 'error', errorId, subgraph, ...traceOf(originalOf(error)) }));
  return new GraphQLError(
    `処理できませんでした。続くときは、番号 ${errorId} を添えて管理者に連絡してください。`,
    {
      ...place,
      extensions: { code: 'INTERNAL', errorId },
    },
  );
}

function originalOf(error: unknown): unknown {
  return error instanceof GraphQLError ? (error.originalError ?? error) : error;
}

/** What was refused and not broken, with its sentence. */
function refusalOf(error: unknown): DomainError | undefined {
  const original = originalOf(error);
  if (original instanceof DomainError) return original;
  if (isBadInput(error)) {
    return new DomainError(
      'INPUT_INVALID',
      '入力に、形の違う値があります。項目の種類を確かめて、もう一度送ってください。',
    );
  }
  return refusalOfDatabase(original);
}

/**
 * A value that does not fit its type. The gateway does not know what custom scalars take, so such values come this far.
 *
 * Variables are read before any field has a path. An argument written in the document is known by where it stands there;
 * what a field *gives* in the wrong type is our fault, and stands nowhere in the document.
 */
function isBadInput(error: unknown): boolean {
  if (!(error instanceof GraphQLError)) return false;
  if (!error.path) return true;
  const { originalError } = error;
  return originalError instanceof GraphQLError && originalError.nodes !== undefined;
}

/** What the database refuses because of who asks or what was typed is a refusal, no fault of ours. */
function refusalOfDatabase(error: unknown): DomainError | undefined {
  const code = sqlState(error);
  if (code === '42501') return notFoundOrNotPermitted();
  if (code === '28000') return accountSuspended();
  if (code === 'TS004') return sessionEnded();
  if (code === 'TS003') return purposeRequired();
  if (code === 'TS002') return tooManyPersons();
  if (code === 'TS001') {
    return new DomainError('AGENCY_UNKNOWN', 'その機関は登録されていません。一覧から選び直してください。');
  }
  if (unreadable.has(code)) {
    return new DomainError(
      'INPUT_INVALID',
      '入力に、読み取れない文字・番号・日付があります。日付は実在する日を、番号は一覧から選んで入れてください。',
    );
  }
  return undefined;
}

/** invalid text representation, datetime format and overflow, numeric overflow, byte sequence, parameter value */
const unreadable = new Set(['22P02', '22007', '22008', '22003', '22021', '22023', '22P05']);

/** Kind and place of an error. Its message stays out: it may quote what somebody typed. */
function traceOf(error: unknown): object {
  if (!(error instanceof Error)) return { error: 'unknown' };
  const frames = (error.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '));
  return { error: error.name, code: (error as { code?: unknown }).code, frames: frames.slice(0, 12) };
}

function sqlState(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}
