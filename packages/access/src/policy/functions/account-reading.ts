import { definer } from './define.ts';

/** Who there is: for staff who name a colleague, and for those who keep and watch over the register. */
export const accountReadingFunctions = [
  // 市町村: whose agencies are known here; codes only. Recurring jobs go through them one after another.
  definer(
    'municipalities()',
    'setof char(5)',
    `begin
       return query select distinct a.municipality from access.agency a;
     end`,
  ),
  // Names and agencies are directory data among staff; how somebody signs in is told by list_accounts only.
  definer(
    'colleagues()',
    'table (staff_id uuid, display_name text, agency_id uuid)',
    `begin
       return query
         select a.staff_id, a.display_name, a.agency_id from access.account a
         where a.municipality = access.municipality() and a.suspended_at is null and access.actor_kind() = 'staff';
     end`,
  ),
  // 台帳: every account with what became of it.
  definer(
    'list_accounts()',
    `table (staff_id uuid, subject text, display_name text, agency_id uuid, roles text[], state text, suspended_at timestamptz,
       live_sessions int)`,
    `begin
       perform access.require_role('register-keeper', 'lead-division', 'auditor');
       return query
         select a.staff_id, a.subject, a.display_name, a.agency_id, a.roles,
           case when a.left_at is not null then 'left' when a.suspended_at is not null then 'suspended' else 'active' end,
           a.suspended_at,
           (select count(*)::int from access.session s
             where s.municipality = a.municipality and s.staff_id = a.staff_id and access.session_is_live(s))
         from access.account a where a.municipality = access.municipality();
     end`,
  ),
];
