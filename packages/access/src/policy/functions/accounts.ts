import { definer } from './define.ts';

/** Accounts of staff (職員の登録): who may sign in, with which roles, for which agency. */
export const accountFunctions = [
  // 職員の登録: account behind a member of staff of the registry.
  definer(
    'register_account(p_staff uuid, p_subject text, p_name text, p_agency uuid, p_roles text[], p_demo boolean, p_demo_note text)',
    'void',
    `begin
       if not (access.is_system() or access.has_role(array['register-keeper'])) then
         raise exception 'only the register keeper changes accounts' using errcode = '42501';
       end if;
       insert into access.account (municipality, staff_id, subject, display_name, agency_id, roles, demo, demo_note)
         values (access.municipality(), p_staff, p_subject, p_name, p_agency, p_roles, p_demo, p_demo_note)
         on conflict (municipality, staff_id) do update
         set subject = excluded.subject, display_name = excluded.display_name, agency_id = excluded.agency_id,
             roles = excluded.roles, demo = excluded.demo, demo_note = excluded.demo_note;
     end`,
  ),
  // 停止・再開: from this moment on the account sees and does nothing, or works again.
  definer(
    'suspend_account(p_staff uuid, p_suspended boolean)',
    'void',
    `begin
       if not (access.is_system() or access.has_role(array['register-keeper'])) then
         raise exception 'only the register keeper changes accounts' using errcode = '42501';
       end if;
       update access.account set suspended_at = case when p_suspended then coalesce(suspended_at, now()) end
         where municipality = access.municipality() and staff_id = p_staff;
     end`,
  ),
];
