import { idleSeconds } from '../../session-limits.ts';
import { definer, sqlFunction } from './define.ts';

/** セッションの一覧と終了: staff see and end their own; the register keeper ends anyone's. */
export const sessionFunctions = [
  sqlFunction(
    'session_is_live(s access.session)',
    'boolean',
    `select s.revoked_at is null and s.ends_at > now() and s.last_used_at > now() - interval '${idleSeconds} seconds'`,
  ),
  definer(
    'list_sessions(p_staff uuid)',
    `table (session_id uuid, device text, started_at timestamptz, last_used_at timestamptz, ends_at timestamptz,
       stepped_up_at timestamptz, live boolean, ended_because text, is_current boolean)`,
    `begin
       if p_staff is distinct from access.staff_id() then
         perform access.require_role('register-keeper');
       end if;
       return query select s.session_id, s.device, s.started_at, s.last_used_at, s.ends_at, s.stepped_up_at,
           access.session_is_live(s), s.revoked_because, s.session_id::text = coalesce(access.actor() ->> 'sessionId', '')
         from access.session s
         where s.municipality = access.municipality() and s.staff_id = p_staff
           and s.started_at > now() - interval '30 days'
         order by access.session_is_live(s) desc, s.started_at desc
         limit 100;
     end`,
  ),
  definer(
    'revoke_session(p_session uuid)',
    'void',
    `begin
       update access.session s set revoked_at = now(),
           revoked_because = case when s.staff_id = access.staff_id() then 'own-list' else 'administrator' end
         where s.municipality = access.municipality() and s.session_id = p_session and s.revoked_at is null
           and (s.staff_id = access.staff_id() or access.is_system() or access.has_role(array['register-keeper']));
       if not found then
         raise exception 'no such session' using errcode = '42501';
       end if;
     end`,
  ),
];
