import { classesOfRole } from '../../actor.ts';
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
  // 同意 names agencies that work on the family's cases, not everybody employed there (推進員 for the area, 団体).
  sqlFunction(
    'shares_by_consent()',
    'boolean',
    `select coalesce(access.actor_kind() = 'partner', false)
       or access.has_role(array['window', 'case-worker', 'clerk', 'coordinator', 'lead-division', 'section'])`,
  ),
  sqlFunction(
    'actor_classes()',
    'text[]',
    `select case access.actor_kind()
       when 'staff' then array(
         select distinct class from (values ${Object.entries(classesOfRole)
           .flatMap(([role, classes]) => classes.map((c) => `('${role}', '${c}')`))
           .join(', ')}) as granted(role, class)
         where access.actor() -> 'roles' ? granted.role)
       when 'partner' then array(select jsonb_array_elements_text(access.actor() -> 'scopes'))
       else '{}'::text[] end`,
  ),
];
