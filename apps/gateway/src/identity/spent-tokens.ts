import { createHash } from 'node:crypto';
import type { Pool } from 'pg';

/** 一度きりの値: what may be used once only, remembered until it would be too old anyway. */
export class SpentTokens {
  constructor(
    private readonly pool: Pool,
    private readonly municipality: string,
  ) {}

  /** True for the first use, false for every other, also when two arrive at the same moment. */
  async spend(
    kind: 'assertion' | 'sign-in',
    issuer: string,
    token: string,
    expiresAt: Date,
  ): Promise<boolean> {
    const { rowCount } = await this.pool.query(
      `with outdated as (
         delete from access.spent_token where municipality = $1 and expires_at < now() - interval '1 minute')
       insert into access.spent_token (municipality, kind, issuer, token_hash, expires_at) values ($1, $2, $3, $4, $5)
       on conflict (municipality, kind, issuer, token_hash) do nothing`,
      [this.municipality, kind, issuer, createHash('sha256').update(token).digest(), expiresAt],
    );
    return rowCount === 1;
  }
}
