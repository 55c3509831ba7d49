import { addDays } from '@tsunagu/japan';
import { type CallContext, cursorsOf, DomainError, notFoundOrNotPermitted } from '@tsunagu/subgraph-kit';
import { AgencyReference } from '../references/references.ts';
import { type UncountedConnection, uncountedPage } from '../references/uncounted-connection.ts';
import type { RegisterPartnerClientInput } from './partner.input.ts';
import {
  type ActivityRow,
  activityOf,
  type ClientRow,
  listClients,
  saveClient,
  saveKeys,
  setClientSuspended,
} from './partner.repository.ts';
import { keysFrom } from './partner.rules.ts';
import { PartnerActivity, PartnerClient } from './partner.type.ts';
import { checkDocuments } from './partner-documents.ts';

/** Most rows of a partner's activity on one page; the access function gives no more than a hundred. */
const activityPage = 99;

function toClient(row: ClientRow): PartnerClient {
  return Object.assign(new PartnerClient(), {
    id: row.client_id,
    name: row.name,
    agency: AgencyReference.of(row.agency_id),
    purpose: row.purpose,
    legalBasis: row.legal_basis,
    contact: row.contact,
    scopes: row.scopes,
    keyIds: row.key_ids,
    documents: row.documents,
    isSandbox: row.sandbox,
    registeredAt: row.registered_at.toISOString(),
    validUntil: row.valid_until?.toISOString() ?? null,
    suspendedAt: row.suspended_at?.toISOString() ?? null,
    state: row.state,
  });
}

export async function partnerClients(ctx: CallContext): Promise<PartnerClient[]> {
  return (await listClients(ctx)).map(toClient);
}

export async function findClient(ctx: CallContext, id: string): Promise<PartnerClient | null> {
  const [row] = await listClients(ctx, id);
  return row ? toClient(row) : null;
}

/** 何を求め、何を渡したか, newest first. */
export function clientActivity(
  ctx: CallContext,
  clientId: string,
  args: { first: number; after?: string | null },
): Promise<UncountedConnection<PartnerActivity>> {
  return uncountedPage({
    args: { ...args, first: Math.min(args.first, activityPage) },
    cursors: cursorsOf('partnerActivity:moment'),
    read: (before, limit) => activityOf(ctx, clientId, before, limit),
    positionOf: (row) => row.moment,
    nodeOf: toActivity,
  });
}

function toActivity(row: ActivityRow): PartnerActivity {
  return Object.assign(new PartnerActivity(), {
    id: row.event_id,
    at: row.occurred_at.toISOString(),
    operation: row.operation,
    subgraph: row.subgraph,
    outcome: row.outcome,
    personCount: row.person_count,
    caseCount: row.case_count,
    given: row.given,
  });
}

/**
 * 連携システムを登録する: purpose, legal basis and scopes are fixed before the first call.
 *
 * @throws OV-030 … OV-033 keys and documents; OV-034 an end in the past; OV-035 the name is taken
 */
export async function registerClient(
  ctx: CallContext,
  input: RegisterPartnerClientInput,
): Promise<PartnerClient> {
  await ctx.authorize('partner.register');
  const keys = keysFrom(input.keys);
  checkDocuments(input.documents);
  if (input.validUntil && input.validUntil.slice(0, 10) < ctx.today) {
    throw new DomainError('OV-034', '有効期限が過ぎています。', {
      fields: { validUntil: '今日か、今日より後の日を入れてください。' },
    });
  }
  if (await findClient(ctx, input.id)) {
    throw new DomainError('OV-035', 'この識別子はもう使われています。', {
      fields: { id: 'ほかの識別子にしてください。' },
    });
  }
  await saveClient(ctx, input, keys, endOfDay(input.validUntil));
  return getClient(ctx, input.id);
}

/** 停止・再開: tokens of a suspended client are refused from the commit on. */
export async function suspendClient(
  ctx: CallContext,
  id: string,
  suspended: boolean,
): Promise<PartnerClient> {
  await ctx.authorize('partner.suspend');
  await getClient(ctx, id);
  await setClientSuspended(ctx, id, suspended);
  return getClient(ctx, id);
}

/**
 * 鍵を替える: the former keys prove nothing any more.
 *
 * @throws OV-030, OV-031
 */
export async function replaceKeys(ctx: CallContext, id: string, text: string): Promise<PartnerClient> {
  await ctx.authorize('partner.replaceKeys');
  const keys = keysFrom(text);
  await getClient(ctx, id);
  await saveKeys(ctx, id, keys);
  return getClient(ctx, id);
}

/** A day of Japan counts to its end. */
function endOfDay(day: string | null | undefined): string | null {
  return day ? new Date(`${addDays(day.slice(0, 10), 1)}T00:00:00+09:00`).toISOString() : null;
}

async function getClient(ctx: CallContext, id: string): Promise<PartnerClient> {
  const client = await findClient(ctx, id);
  if (!client) throw notFoundOrNotPermitted();
  return client;
}
