import { randomUUID } from 'node:crypto';
import { context, SpanStatusCode, trace } from '@opentelemetry/api';
import type { Actor } from '@tsunagu/access';
import { type DocumentNode, type ExecutionResult, execute, GraphQLError } from 'graphql';
import type { PoolClient } from 'pg';
import type { DataSource } from 'typeorm';
import { CallDatabase } from './call-database.ts';
import { CallContext } from './context.ts';
import type { Domain } from './domain.ts';
import { DomainError, notFoundOrNotPermitted } from './domain-error.ts';
import type { Encryption } from './encryption/encryption.ts';
import type { SubgraphSchema } from './federation.ts';
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
  const { result, reads } = await inTransaction(parts, actor, async (ctx) => {
    const answer = (await execute({
      schema: parts.schema.executable,
      document: request.document,
      variableValues: request.variables,
      operationName: request.operationName ?? undefined,
      contextValue: ctx,
    })) as ExecutionResult;
    const refused = isMutation && (answer.errors?.length ?? 0) > 0;
    const { watched } = ctx.live;
    return {
      value: watched.length > 0 ? { ...answer, extensions: { watched } } : answer,
      commit: !refused,
    };
  });
  if (isMutation && result.errors?.length) await auditRefusal(parts, actor, reads);
  if (!result.errors) return result;
  return { ...result, errors: result.errors.map((error) => maskError(error, parts.domain.name)) };
}

/** Runs work as one audited transaction of an actor; also used by event handlers, imports and commands. */
export async function inTransaction<T>(
  parts: CallParts,
  actor: Actor,
  work: (ctx: CallContext) => Promise<{ value: T; commit: boolean }>,
): Promise<{ result: T; reads: ReadLog }> {
  const runner = parts.dataSource.createQueryRunner();
  const client = (await runner.connect()) as PoolClient;
  const reads = new ReadLog();
  try {
    await runner.startTransaction();
    await client.query({
      name: 'begin-call',
      text: 'select access.begin_call($1::jsonb)',
      values: [JSON.stringify(actor)],
    });
    const ctx = new CallContext({
      actor,
      db: new CallDatabase({
        client,
        manager: runner.manager,
        reads,
        municipality: actor.municipality,
        encryption: parts.encryption,
      }),
      reads,
      actions: parts.domain.actions,
      publish: parts.publish,
    });
    const { value, commit } = await work(ctx);
    if (commit) {
      await ctx.live.announce(ctx.db);
      if (reads.isNeeded) await writeAudit(client, reads.toEvent(parts.domain.name, false));
      await runner.commitTransaction();
    } else {
      await runner.rollbackTransaction();
    }
    return { result: value, reads };
  } catch (error) {
    if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
    throw error;
  } finally {
    await runner.release();
  }
}

async function auditRefusal(parts: CallParts, actor: Actor, reads: ReadLog): Promise<void> {
  const runner = parts.dataSource.createQueryRunner();
  const client = (await runner.connect()) as PoolClient;
  try {
    await runner.startTransaction();
    await client.query('select access.begin_call($1::jsonb)', [JSON.stringify(actor)]);
    await writeAudit(client, reads.toEvent(parts.domain.name, true));
    await runner.commitTransaction();
  } catch {
    if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
  } finally {
    await runner.release();
  }
}

async function writeAudit(client: PoolClient, event: object): Promise<void> {
  try {
    await client.query({
      name: 'write-audit',
      text: 'select access.write_audit($1::jsonb)',
      values: [JSON.stringify(event)],
    });
  } catch (error) {
    if (sqlState(error) === 'TS002') {
      throw new DomainError(
        'TOO_MANY_PERSONS',
        '一時間に見られる人数を超えました。しばらく待つか、条件を絞ってください。業務で要るときは管理者に相談してください。',
      );
    }
    throw new DomainError(
      'AUDIT_UNAVAILABLE',
      '閲覧記録を残せないため、情報をお見せできません。しばらくしてからもう一度お試しください。',
    );
  }
}

/** Refusals pass; everything else becomes an error id that the log explains. */
function maskError(error: unknown, subgraph: string): GraphQLError {
  const original = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  const place = error instanceof GraphQLError ? { path: error.path, nodes: error.nodes } : {};
  const refusal = original instanceof DomainError ? original : refusalOfDatabase(original);
  if (refusal) return new GraphQLError(refusal.message, { ...place, extensions: refusal.extensions });
  if (isSuspended(original)) {
    return new GraphQLError('この利用者は停止されています。所属の管理者に連絡してください。', {
      ...place,
      extensions: { code: 'ACCOUNT_SUSPENDED' },
    });
  }
  const errorId = randomUUID();
  console.error(JSON.stringify({ level: 'error', errorId, subgraph, ...traceOf(original) }));
  return new GraphQLError(
    `処理できませんでした。続くときは、番号 ${errorId} を添えて管理者に連絡してください。`,
    {
      ...place,
      extensions: { code: 'INTERNAL', errorId },
    },
  );
}

/** What the database refuses because of who asks or what was typed is a refusal, no fault of ours. */
function refusalOfDatabase(error: unknown): DomainError | undefined {
  const code = sqlState(error);
  if (code === '42501') return notFoundOrNotPermitted();
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

function isSuspended(error: unknown): boolean {
  return sqlState(error) === '28000';
}

function sqlState(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}
