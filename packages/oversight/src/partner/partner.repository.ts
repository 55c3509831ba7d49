import type { CallContext } from '@tsunagu/subgraph-kit';
import type { ReadingOutcome } from '../log/log.type.ts';
import type { RegisterPartnerClientInput } from './partner.input.ts';
import type { PublicKey } from './partner.rules.ts';
import type { PartnerClientState } from './partner.type.ts';

export interface ClientRow {
  client_id: string;
  name: string;
  agency_id: string;
  purpose: string;
  legal_basis: string;
  contact: string | null;
  scopes: string[];
  key_ids: string[];
  documents: { id: string; name: string }[];
  sandbox: boolean;
  registered_at: Date;
  valid_until: Date | null;
  suspended_at: Date | null;
  state: PartnerClientState;
}

/** @throws 42501 for whoever neither keeps the register nor watches over it */
export function listClients(ctx: CallContext, id: string | null = null): Promise<ClientRow[]> {
  return ctx.db.query(
    `select c.client_id, c.name, c.agency_id, c.purpose, c.legal_basis, c.contact, c.scopes, c.key_ids, c.documents, c.sandbox,
       c.registered_at, c.valid_until, c.suspended_at, c.state
     from access.list_partner_clients() c where $1::text is null or c.client_id = $1 order by c.name, c.client_id`,
    [id],
  );
}

export interface ActivityRow {
  event_id: string;
  occurred_at: Date;
  subgraph: string;
  operation: string | null;
  outcome: ReadingOutcome;
  person_count: number;
  case_count: number;
  given: { dataClass: string; basis: string; count: number }[];
  moment: string;
}

/** Newest first; `before` is the moment of the last row of the page before, exact to the microsecond. */
export function activityOf(
  ctx: CallContext,
  clientId: string,
  before: string | null,
  limit: number,
): Promise<ActivityRow[]> {
  return ctx.db.query(
    `select a.event_id, a.occurred_at, a.subgraph, a.operation, a.outcome, a.person_count, a.case_count, a.given,
       a.occurred_at::text as moment
     from access.partner_activity($1, $2::timestamptz, $3) a`,
    [clientId, before, limit],
  );
}

/** @throws 42501 for everybody but the register keeper */
export async function saveClient(
  ctx: CallContext,
  input: RegisterPartnerClientInput,
  keys: { keys: PublicKey[] },
  validUntil: string | null,
): Promise<void> {
  await ctx.db.query(
    'select access.register_partner_client($1, $2, $3, $4, $5, $6, $7::text[], $8::jsonb, $9::jsonb, $10, $11::timestamptz)',
    [
      input.id,
      input.name,
      input.agencyId,
      input.purpose,
      input.legalBasis,
      input.contact,
      input.scopes,
      JSON.stringify(keys),
      JSON.stringify(input.documents.map(({ name, text }) => ({ name, text }))),
      input.isSandbox,
      validUntil,
    ],
  );
}

export async function setClientSuspended(ctx: CallContext, id: string, suspended: boolean): Promise<void> {
  await ctx.db.query('select access.suspend_partner_client($1, $2)', [id, suspended]);
}

export async function saveKeys(ctx: CallContext, id: string, keys: { keys: PublicKey[] }): Promise<void> {
  await ctx.db.query('select access.replace_partner_keys($1, $2::jsonb)', [id, JSON.stringify(keys)]);
}
