import type { CallContext } from '@tsunagu/subgraph-kit';
import type { StaffSessionEnd } from './session.type.ts';

export interface SessionRow {
  id: string;
  device: string | null;
  started_at: Date;
  last_used_at: Date;
  ends_at: Date;
  live: boolean;
  ended_because: StaffSessionEnd | null;
  is_current: boolean;
}

/**
 * Those that go on first, then those that ended lately.
 *
 * @throws 42501 for somebody else's, unless the register keeper asks
 */
export function listSessions(ctx: CallContext, staffId: string): Promise<SessionRow[]> {
  return ctx.db.query(
    `select s.session_id as id, s.device, s.started_at, s.last_used_at, s.ends_at, s.live, s.ended_because, s.is_current
     from access.list_sessions($1) s order by s.live desc, s.last_used_at desc limit 100`,
    [staffId],
  );
}

/** @throws 42501 for somebody else's, unless the register keeper asks */
export async function revokeSession(ctx: CallContext, id: string): Promise<void> {
  await ctx.db.query('select access.revoke_session($1)', [id]);
}
