import { definer } from './define.ts';

/** A call begins with its actor, and sends its results once. */
export const callFunctions = [
  // Starts a call: who is suspended, signed out or no longer registered has no identity from this moment on. What the
  // gateway saw when the request came in may be over by now, so it is asked again inside the call's own transaction.
  // Errors: 28000 for an account or a client that has no access any more, TS004 for a session that is over.
  definer(
    'begin_call(actor jsonb)',
    'void',
    `begin
       if actor ->> 'kind' = 'staff' then
         if not exists (
           select from access.account a
           where a.municipality = (actor ->> 'municipality')::char(5) and a.staff_id = (actor ->> 'staffId')::uuid
             and a.suspended_at is null) then
           raise exception 'account suspended or unknown' using errcode = '28000';
         end if;
         if exists (
           select from access.session s
           where s.municipality = (actor ->> 'municipality')::char(5) and s.session_id = (actor ->> 'sessionId')::uuid
             and not (access.session_is_live(s) and s.staff_id = (actor ->> 'staffId')::uuid)) then
           raise exception 'session is over' using errcode = 'TS004';
         end if;
       elsif actor ->> 'kind' = 'partner' and not exists (
         select from access.partner_client c
         where c.client_id = actor ->> 'clientId' and access.tenant_of(c) = (actor ->> 'municipality')::char(5)
           and c.suspended_at is null and coalesce(c.valid_until > now(), true)) then
         raise exception 'client suspended or unknown' using errcode = '28000';
       end if;
       perform set_config('app.actor', actor::text, true);
     end`,
  ),
  definer(
    'remember_request(p_key text, p_result uuid)',
    'table (id uuid, repeated boolean)',
    `declare
       owner text := coalesce(access.staff_id()::text, access.actor() ->> 'clientId', access.actor_kind());
     begin
       insert into access.idempotency_key (municipality, owner_id, key, result_id)
         values (access.municipality(), owner, p_key, p_result) on conflict do nothing;
       return query
         select k.result_id, not found from access.idempotency_key k
         where k.municipality = access.municipality() and k.owner_id = owner and k.key = p_key;
     end`,
  ),
  // what it was called before it told whether the request is a repeated one
  'drop function if exists access.remember_result(text, uuid)',
];
