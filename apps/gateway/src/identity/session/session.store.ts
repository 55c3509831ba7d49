import { createHash, randomBytes } from 'node:crypto';
import { idleSeconds, type Role, sessionSeconds } from '@tsunagu/access';
import { newId, sendEvent } from '@tsunagu/subgraph-kit';
import type { Pool } from 'pg';
import { touchSeconds } from '../limits.ts';
import { type Counted, countedColumns, countRequests, refuseAboveLimit } from '../rate-limit.ts';

/** 職員のセッション as it is at this moment; roles and agency come from the account, never from the time of sign-in. */
export interface Session {
  sessionId: string;
  staffId: string;
  displayName: string;
  agencyId: string;
  roles: Role[];
  authenticatedAt: Date;
  /** Last fresh proof of identity within this session (step-up). */
  steppedUpAt: Date | null;
  /** When it ends if nobody uses it from now on. */
  expiresAt: Date;
}

export interface NewSession {
  staffId: string;
  authenticatedAt: Date;
  device: string | undefined;
  /** The cookie the browser already had: that session ends. */
  replaces: string | undefined;
}

interface SessionRow extends Partial<Counted> {
  session_id: string;
  staff_id: string;
  display_name: string;
  agency_id: string;
  roles: Role[];
  authenticated_at: Date;
  stepped_up_at: Date | null;
  expires_at: Date;
}

const find = `select s.municipality, s.session_id, s.staff_id, a.display_name, a.agency_id, a.roles, s.authenticated_at,
    s.stepped_up_at, s.last_used_at,
    least(s.ends_at, s.last_used_at + interval '${idleSeconds} seconds') as expires_at
  from access.session s
  join access.account a on a.municipality = s.municipality and a.staff_id = s.staff_id and a.suspended_at is null
  where s.municipality = $1 and access.session_is_live(s)`;

const findAndUse = `with found as (${find} and s.secret_hash = $2),
  used as (
    update access.session s set last_used_at = now() from found f
    where s.municipality = f.municipality and s.session_id = f.session_id and s.revoked_at is null
      and f.last_used_at < now() - interval '${touchSeconds} seconds'),
  counted as (${countRequests('found', { staff: 'staff_id', agency: 'agency_id' })})
  select found.*, ${countedColumns} from found`;

/** Sessions in Postgres: whatever ends one there ends it everywhere, from the commit on. */
export class SessionStore {
  constructor(
    private readonly pool: Pool,
    private readonly municipality: string,
  ) {}

  /**
   * The staff member an identity provider vouches for, or null when the register does not know them or they are
   * suspended.
   */
  async findStaff(subject: string): Promise<string | null> {
    const { rows } = await this.pool.query<{ staff_id: string }>(
      'select staff_id from access.account where municipality = $1 and subject = $2 and suspended_at is null',
      [this.municipality, subject],
    );
    return rows[0]?.staff_id ?? null;
  }

  /**
   * The same, with roles and agency as the provider says them (`TSUNAGU_ROLES_FROM=claims`). Another agency than before
   * is a transfer: it ends what the person had, and their open work goes to the office they leave.
   *
   * @throws an error of code TS001 for an agency that is not registered
   */
  async signInByClaims(subject: string, work: { agencyId: string; roles: Role[] }): Promise<string | null> {
    const client = await this.pool.connect();
    try {
      await client.query('begin');
      const { rows } = await client.query<{ staff_id: string; office: string | null }>(
        'select staff_id, office from access.sign_in_by_claims($1, $2, $3, $4)',
        [this.municipality, subject, work.agencyId, work.roles],
      );
      const [known] = rows;
      if (known?.office) {
        const left = { staffId: known.staff_id, agencyId: known.office };
        await sendEvent(client, this.municipality, 'staff.left', left);
      }
      await client.query('commit');
      return known?.staff_id ?? null;
    } catch (error) {
      await client.query('rollback');
      throw error;
    } finally {
      client.release();
    }
  }

  /** Notes a fresh proof of identity; null when the session has ended meanwhile. */
  async stepUp(sessionId: string): Promise<Date | null> {
    const { rows } = await this.pool.query<{ stepped_up_at: Date }>(
      `update access.session s set stepped_up_at = now(), last_used_at = now()
       where s.municipality = $1 and s.session_id = $2 and access.session_is_live(s) returning stepped_up_at`,
      [this.municipality, sessionId],
    );
    return rows[0]?.stepped_up_at ?? null;
  }

  /** Opens a session under a fresh random value (no fixation) and returns that value for the cookie. */
  async open(session: NewSession): Promise<string> {
    const secret = randomBytes(32).toString('base64url');
    if (session.replaces) await this.end(session.replaces, 'signed-in-again');
    await this.pool.query(
      `with old_counters as (
         delete from access.rate_counter where municipality = $1 and window_start < now() - interval '1 day')
       insert into access.session (municipality, session_id, secret_hash, staff_id, authenticated_at, ends_at, device)
       values ($1, $2, $3, $4, $5, now() + interval '${sessionSeconds} seconds', $6)`,
      [
        this.municipality,
        newId(),
        hash(secret),
        session.staffId,
        session.authenticatedAt,
        session.device?.slice(0, 200),
      ],
    );
    return secret;
  }

  /**
   * The session of a cookie, counted and kept awake.
   * @throws RateLimitExceeded
   */
  async use(secret: string): Promise<Session | null> {
    const row = await this.#one('use-session', findAndUse, hash(secret));
    if (row) refuseAboveLimit({ hits: row.hits ?? null, wait_seconds: row.wait_seconds ?? null });
    return row ? toSession(row) : null;
  }

  /** The session of a cookie, without keeping it awake: asking for the clock must not stop it. */
  async look(secret: string): Promise<Session | null> {
    const row = await this.#one('look-at-session', `${find} and s.secret_hash = $2`, hash(secret));
    return row ? toSession(row) : null;
  }

  /** Ends the session of a cookie at once; ending it twice is the same. */
  async end(secret: string, because: 'signed-out' | 'signed-in-again'): Promise<void> {
    await this.pool.query(
      `update access.session set revoked_at = now(), revoked_because = $3
       where municipality = $1 and secret_hash = $2 and revoked_at is null`,
      [this.municipality, hash(secret), because],
    );
  }

  async #one(name: string, text: string, key: Buffer | string): Promise<SessionRow | null> {
    const { rows } = await this.pool.query<SessionRow>({ name, text, values: [this.municipality, key] });
    return rows[0] ?? null;
  }
}

function hash(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}

function toSession(row: SessionRow): Session {
  return {
    sessionId: row.session_id,
    staffId: row.staff_id,
    displayName: row.display_name,
    agencyId: row.agency_id,
    roles: row.roles,
    authenticatedAt: row.authenticated_at,
    steppedUpAt: row.stepped_up_at,
    expiresAt: row.expires_at,
  };
}
