import { type CallContext, connectionFrom, newId, notFoundOrNotPermitted } from '@tsunagu/subgraph-kit';
import type { KeepExternalGrantInput } from './external-grant.input.ts';
import {
  type ExternalGrantRow,
  type GrantRecord,
  grantById,
  grantCursors,
  insertGrant,
  listGrants,
  updateGrant,
} from './external-grant.repository.ts';
import { grantIsComplete } from './external-grant.rules.ts';
import { ExternalGrant } from './external-grant.type.ts';

function toGrant(row: ExternalGrantRow): ExternalGrant {
  return Object.assign(new ExternalGrant(), {
    id: row.id,
    name: row.name,
    organisation: row.organisation,
    target: row.target,
    region: row.region,
    capYen: row.cap_yen,
    deadlineOn: row.deadline_on,
    howToApply: row.how_to_apply,
    resultFiscalYear: row.result_fiscal_year,
    resultCount: row.result_count,
    resultTotalYen: row.result_total_yen,
    resultQualifier: row.result_qualifier,
    source: row.source,
    published: row.published,
    version: row.version,
  });
}

export async function grantConnection(ctx: CallContext, args: { first: number; after?: string | null }) {
  const { rows, totalCount } = await listGrants(ctx, args);
  return connectionFrom({
    rows,
    args,
    cursors: grantCursors,
    cursorOf: (row) => [row.name, row.id],
    nodeOf: toGrant,
    totalCount,
  });
}

/**
 * 団体への助成を載せる・直す, by the lead division (M2-35). One that is no longer offered is taken from publication.
 *
 * @throws CC-180, SAVED_BY_OTHER
 */
export async function keepGrant(
  ctx: CallContext,
  input: KeepExternalGrantInput,
  idempotencyKey?: string | null,
): Promise<ExternalGrant> {
  await ctx.authorize('externalGrant.keep');
  const { id, repeated } = await ctx.once(idempotencyKey && `grant:${idempotencyKey}`, input.id ?? newId());
  if (!repeated) {
    grantIsComplete(input);
    const grant: GrantRecord = {
      name: input.name.trim(),
      organisation: input.organisation.trim(),
      target: input.target.trim(),
      region: input.region.trim(),
      capYen: input.capYen ?? null,
      deadlineOn: input.deadlineOn ?? null,
      howToApply: input.howToApply?.trim() || null,
      source: input.source.trim(),
      published: input.published,
    };
    if (input.id) await updateGrant(ctx, (await getRow(ctx, input.id)).id, input.version ?? 0, grant);
    else await insertGrant(ctx, id, grant);
  }
  return toGrant(await getRow(ctx, id));
}

async function getRow(ctx: CallContext, id: string): Promise<ExternalGrantRow> {
  const row = await grantById(ctx, id);
  if (!row) throw notFoundOrNotPermitted();
  return row;
}
