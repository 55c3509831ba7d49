import { sqlFunction } from './define.ts';

/** Functions that tell the actor of the running transaction, used by every policy. */
export const actorFunctions = [
  sqlFunction('actor()', 'jsonb', `select nullif(current_setting('app.actor', true), '')::jsonb`),
  sqlFunction('municipality()', 'char(5)', `select (access.actor() ->> 'municipality')::char(5)`),
  sqlFunction('agency_id()', 'uuid', `select (access.actor() ->> 'agencyId')::uuid`),
  sqlFunction('staff_id()', 'uuid', `select (access.actor() ->> 'staffId')::uuid`),
  sqlFunction('actor_kind()', 'text', `select access.actor() ->> 'kind'`),
  sqlFunction(
    'has_role(wanted text[])',
    'boolean',
    `select coalesce(access.actor() -> 'roles' ?| wanted and access.actor_kind() = 'staff', false)`,
  ),
  sqlFunction('is_system()', 'boolean', `select coalesce(access.actor_kind() = 'system', false)`),
  sqlFunction(
    'is_insider()',
    'boolean',
    `select coalesce(access.actor_kind() in ('staff', 'system', 'partner'), false)`,
  ),
  sqlFunction('may_write()', 'boolean', `select coalesce(access.actor_kind() in ('staff', 'system'), false)`),
  // 窓口, and whoever keeps the register, with a stated purpose.
  sqlFunction(
    'is_counter()',
    'boolean',
    `select access.has_role(array['window', 'register-keeper']) and nullif(access.actor() ->> 'purpose', '') is not null`,
  ),
  // 停止: an account that was suspended, or is none, holds no longer, whatever the call began with.
  `create or replace function access.is_suspended() returns boolean language sql stable parallel safe security definer
   set search_path = pg_catalog, access as $body$
     select not exists (
       select from access.account a
       where a.municipality = access.municipality() and a.staff_id = access.staff_id() and a.suspended_at is null) $body$`,
];
