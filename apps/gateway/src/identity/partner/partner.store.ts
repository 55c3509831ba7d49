import type { JSONWebKeySet } from 'jose';
import type { Pool } from 'pg';
import { type Counted, countedColumns, countRequests, refuseAboveLimit } from '../rate-limit.ts';

/** 連携クライアントの登録: a partner system, its fixed purpose, and the most it may ever ask for. */
export interface PartnerClient {
  clientId: string;
  /** The municipality it acts in: the one it is registered with, or the sandbox. */
  tenant: string;
  /** The agency whose bases (assignments, consents) the client stands on. */
  agencyId: string;
  purpose: string;
  scopes: string[];
  /** Public keys only. */
  keys: JSONWebKeySet;
}

/** 登録済み文書: whether a client may send its registered documents only, and the one that was asked for. */
export interface PartnerDocument {
  restricted: boolean;
  text: string | null;
}

interface ClientRow extends Partial<Counted> {
  client_id: string;
  tenant: string;
  agency_id: string;
  purpose: string;
  scopes: string[];
  keys: JSONWebKeySet;
}

const find = `select c.client_id, access.tenant_of(c) as tenant, c.agency_id, c.purpose, c.scopes, c.keys
  from access.partner_client c
  where c.municipality = $1 and c.client_id = $2 and c.suspended_at is null and coalesce(c.valid_until > now(), true)`;
const count = (kind: 'client' | 'tokens') => `with found as (${find}),
  counted as (${countRequests('found', { [kind]: 'client_id' })})
  select found.*, ${countedColumns} from found`;

/** Registered clients, looked up at every request: a suspended or expired one gets and does nothing from that moment on. */
export class PartnerStore {
  constructor(
    private readonly pool: Pool,
    private readonly municipality: string,
  ) {}

  find(clientId: string): Promise<PartnerClient | null> {
    return this.#one('partner', find, clientId);
  }

  /**
   * The client of a verified token, counted.
   * @throws RateLimitExceeded
   */
  use(clientId: string): Promise<PartnerClient | null> {
    return this.#one('use-partner', count('client'), clientId);
  }

  /**
   * The client of a verified assertion, counted.
   * @throws RateLimitExceeded
   */
  askForToken(clientId: string): Promise<PartnerClient | null> {
    return this.#one('partner-token', count('tokens'), clientId);
  }

  /** @param id SHA-256 of the text, in hexadecimal digits */
  async document(clientId: string, id: string): Promise<PartnerDocument> {
    const { rows } = await this.pool.query<PartnerDocument>({
      name: 'partner-document',
      text: `select count(*) > 0 as restricted, max(document) filter (where document_id = $3) as text
        from access.partner_document where municipality = $1 and client_id = $2`,
      values: [this.municipality, clientId, id],
    });
    return rows[0]!;
  }

  async #one(name: string, text: string, clientId: string): Promise<PartnerClient | null> {
    const { rows } = await this.pool.query<ClientRow>({ name, text, values: [this.municipality, clientId] });
    const row = rows[0];
    if (!row) return null;
    refuseAboveLimit({ hits: row.hits ?? null, wait_seconds: row.wait_seconds ?? null });
    return {
      clientId: row.client_id,
      tenant: row.tenant,
      agencyId: row.agency_id,
      purpose: row.purpose,
      scopes: row.scopes,
      keys: row.keys,
    };
  }
}
