import { type CallContext, isId, notFoundOrNotPermitted } from '@tsunagu/subgraph-kit';
import { listSessions, revokeSession, type SessionRow } from './session.repository.ts';
import { StaffSession } from './session.type.ts';

function toSession(row: SessionRow): StaffSession {
  return Object.assign(new StaffSession(), {
    id: row.id,
    device: row.device,
    startedAt: row.started_at.toISOString(),
    lastUsedAt: row.last_used_at.toISOString(),
    endsAt: row.ends_at.toISOString(),
    isLive: row.live,
    endedBecause: row.ended_because,
    isCurrent: row.is_current,
  });
}

/** One's own sessions; those of others for the register keeper. */
export async function sessionsOf(ctx: CallContext, staffId?: string | null): Promise<StaffSession[]> {
  const whose = staffId ?? ctx.actor.staffId;
  if (!whose) return [];
  if (!isId(whose)) throw notFoundOrNotPermitted();
  return (await listSessions(ctx, whose)).map(toSession);
}

/** セッションを終わらせる: from the commit on that browser is signed out. */
export async function endSession(ctx: CallContext, id: string): Promise<boolean> {
  await ctx.authorize('session.end');
  if (!isId(id)) throw notFoundOrNotPermitted();
  await revokeSession(ctx, id);
  return true;
}
