import { definer } from './define.ts';

/** Who there is: accounts by name, for naming a colleague and for keeping the register. */
export const accountReadingFunctions = [
  // Names and agencies are directory data among staff; how somebody signs in and whether they may is the register's.
  definer(
    'accounts()',
    `table (staff_id uuid, display_name text, agency_id uuid, roles text[], subject text, suspended_at timestamptz)`,
    `declare
       keeps_register boolean := access.has_role(array['register-keeper']);
     begin
       if access.actor_kind() is distinct from 'staff' then
         return;
       end if;
       return query
         select a.staff_id, a.display_name, a.agency_id, a.roles,
           case when keeps_register then a.subject end, case when keeps_register then a.suspended_at end
         from access.account a
         where a.municipality = access.municipality() and (keeps_register or a.suspended_at is null);
     end`,
  ),
];
