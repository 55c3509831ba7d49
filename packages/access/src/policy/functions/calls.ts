import { definer } from './define.ts';

/** A call begins with its actor, and sends its results once. */
export const callFunctions = [
  // Starts a call: a suspended or unknown account has no identity from this moment on.
  definer(
    'begin_call(actor jsonb)',
    'void',
    `begin
       if actor ->> 'kind' = 'staff' and not exists (
         select from access.account a
         where a.municipality = actor ->> 'municipality' and a.staff_id = (actor ->> 'staffId')::uuid
           and a.suspended_at is null) then
         raise exception 'account suspended or unknown' using errcode = '28000';
       end if;
       perform set_config('app.actor', actor::text, true);
     end`,
  ),
  definer(
    'remember_result(p_key text, p_result uuid)',
    'uuid',
    `declare
       owner text := coalesce(access.staff_id()::text, access.actor() ->> 'clientId', access.actor_kind());
       earlier uuid;
     begin
       insert into access.idempotency_key (municipality, owner_id, key, result_id)
         values (access.municipality(), owner, p_key, p_result) on conflict do nothing;
       select result_id into earlier from access.idempotency_key
         where municipality = access.municipality() and owner_id = owner and key = p_key;
       return earlier;
     end`,
  ),
];
