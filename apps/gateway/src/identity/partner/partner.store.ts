import type { JSONWebKeySet } from 'jose';
import type { Pool } from 'pg';
import { requestsPerMinute } from '../limits.ts';
import { countRequest, refuseAbove } from '../rate-limit.ts';

/** 連携クライアントの登録: a partner system, its fixed purpose, and the most it may ever ask for. */
export interface PartnerClient {
  clientId: string;
  /** The agency whose bases (assignments, consents) the client stands on. */
  agencyId: string;
  purpose: string;
  scopes: string[];
  /** Public keys only. */
  keys: JSONWebKeySet;
}

interface ClientRow {
  client_id: string;
  agency_id: string;
  purpose: string;
  scopes: string[];
  keys: JSONWebKeySet;
  hits: number | null;
  wait_seconds: number | null;
}

const columns = 'client_id, agency_id, purpose, scopes, keys';
const find = `select ${columns} from access.partner_client
  where municipality = $1 and client_id = $2 and suspended_at is null`;
const count = (kind: 'client' | 'tokens') => `with found as (${find}),
  counted as (${countRequest('found', `'${kind}:' || client_id`)})
  select found.*, counted.hits, counted.wait_seconds from found left join counted on true`;

/** Registered clients, looked up at every request: a suspended client gets and does nothing from that moment on. */
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
    return this.#one('use-partner', count('client'), clientId, requestsPerMinute.client);
  }

  /**
   * The client of a verified assertion, counted.
   * @throws RateLimitExceeded
   */
  askForToken(clientId: string): Promise<PartnerClient | null> {
    return this.#one('partner-token', count('tokens'), clientId, requestsPerMinute.tokens);
  }

  async #one(name: string, text: string, clientId: string, limit = Infinity): Promise<PartnerClient | null> {
    const { rows } = await this.pool.query<ClientRow>({ name, text, values: [this.municipality, clientId] });
    const row = rows[0];
    if (!row) return null;
    refuseAbove(limit, row);
    return {
      clientId: row.client_id,
      agencyId: row.agency_id,
      purpose: row.purpose,
      scopes: row.scopes,
      keys: row.keys,
    };
  }
}
