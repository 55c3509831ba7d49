import { definer } from './define.ts';
import { ended } from './ended.ts';

/**
 * Accounts of staff (職員の登録): who may sign in, with which roles, for which agency.
 *
 * Whoever leaves, is transferred or suspended loses every access with the commit; their open work stays with the agency.
 * The functions that end something return the agency that takes the work over, so that the caller can publish
 * `staff.left` in the same transaction.
 */
export const accountFunctions = [
  // 職員の登録: account behind a member of staff of the registry. Another agency than before is a transfer.
  definer(
    'register_account(p_staff uuid, p_subject text, p_name text, p_agency uuid, p_roles text[], p_demo boolean, p_demo_note text)',
    'uuid',
    `declare
       office uuid;
     begin
       perform access.require_register_keeper();
       perform access.require_somebody_else(p_staff);
       select a.agency_id into office from access.account a
         where a.municipality = access.municipality() and a.staff_id = p_staff and a.agency_id is distinct from p_agency;
       if office is not null then
         perform access.end_access(access.municipality(), p_staff, office, 'transferred');
       end if;
       insert into access.account (municipality, staff_id, subject, display_name, agency_id, roles, demo, demo_note)
         values (access.municipality(), p_staff, p_subject, p_name, p_agency, p_roles, p_demo, p_demo_note)
         on conflict (municipality, staff_id) do update
         set subject = excluded.subject, display_name = excluded.display_name, agency_id = excluded.agency_id,
             roles = excluded.roles, demo = excluded.demo, demo_note = excluded.demo_note;
       return office;
     end`,
  ),
  // 停止・再開: from this moment on the account sees and does nothing, or works again.
  definer(
    'suspend_account(p_staff uuid, p_suspended boolean)',
    'uuid',
    `declare
       office uuid;
     begin
       perform access.require_register_keeper();
       perform access.require_somebody_else(p_staff);
       if not p_suspended then
         update access.account set suspended_at = null, left_at = null
           where municipality = access.municipality() and staff_id = p_staff;
         return null;
       end if;
       update access.account set suspended_at = now()
         where municipality = access.municipality() and staff_id = p_staff and suspended_at is null
         returning agency_id into office;
       if office is not null then
         perform access.end_access(access.municipality(), p_staff, office, 'suspended');
       end if;
       return office;
     end`,
  ),
  // 退職・異動: access ends at once; a transferred colleague signs in again and starts with nothing at the new agency.
  definer(
    'end_account(p_staff uuid, p_because text, p_new_agency uuid default null, p_new_roles text[] default null)',
    'uuid',
    `declare
       office uuid;
     begin
       perform access.require_register_keeper();
       perform access.require_somebody_else(p_staff);
       select a.agency_id into office from access.account a
         where a.municipality = access.municipality() and a.staff_id = p_staff and a.left_at is null for update;
       if office is null then
         raise exception 'no such account' using errcode = '42501';
       end if;
       if p_because = 'left' then
         update access.account set suspended_at = coalesce(suspended_at, now()), left_at = now()
           where municipality = access.municipality() and staff_id = p_staff;
       elsif p_because = 'transferred' and p_new_agency is distinct from office then
         perform access.require_agency(p_new_agency);
         update access.account set agency_id = p_new_agency, roles = coalesce(p_new_roles, roles)
           where municipality = access.municipality() and staff_id = p_staff;
       else
         raise exception 'an account ends by leaving or by a transfer to another agency' using errcode = '22023';
       end if;
       perform access.end_access(access.municipality(), p_staff, office, p_because);
       return office;
     end`,
  ),
  // Everything that rests on the person and not on their agency ends; their cases stay with the agency, without a name.
  definer(
    'end_access(p_municipality char(5), p_staff uuid, p_office uuid, p_because text)',
    'void',
    `begin
       update access.session set revoked_at = now(), revoked_because = p_because
         where municipality = p_municipality and staff_id = p_staff and revoked_at is null and ends_at > now();
       update access.case_assignment set staff_id = null
         where municipality = p_municipality and staff_id = p_staff and upper_inf(valid);
       update access.conference_member set valid = ${ended}
         where municipality = p_municipality and staff_id = p_staff and upper_inf(valid);
       update access.break_glass set valid = ${ended}
         where municipality = p_municipality and staff_id = p_staff and upper(valid) > now();
       update access.seal_reviewer set valid = ${ended}
         where municipality = p_municipality and staff_id = p_staff and upper_inf(valid);
       update access.area_assignment set valid = ${ended}
         where municipality = p_municipality and staff_id = p_staff and upper_inf(valid);
       update keys.case_key k set holder = null, office = p_office
         where k.municipality = p_municipality and k.holder = p_staff and k.shredded_at is null
           and not exists (select from access.case_ref r where r.municipality = k.municipality and r.case_id = k.case_id)
           and not exists (select from access.break_glass g where g.municipality = k.municipality and g.grant_id = k.case_id);
     end`,
  ),
  // サインイン時の反映 (TSUNAGU_ROLES_FROM=claims): roles and agency as the identity provider says them. Gateway only.
  definer(
    'sign_in_by_claims(p_municipality char(5), p_subject text, p_agency uuid, p_roles text[])',
    'table (staff_id uuid, office uuid)',
    `declare
       known access.account;
     begin
       select * into known from access.account a
         where a.municipality = p_municipality and a.subject = p_subject and a.suspended_at is null for update;
       if known.staff_id is null then
         return;
       end if;
       if not exists (
         select from access.agency a where a.municipality = p_municipality and a.agency_id = p_agency) then
         raise exception 'unknown agency' using errcode = 'TS001';
       end if;
       staff_id := known.staff_id;
       if known.agency_id is distinct from p_agency then
         office := known.agency_id;
         perform access.end_access(p_municipality, known.staff_id, office, 'transferred');
       end if;
       update access.account a set agency_id = p_agency, roles = p_roles
         where a.municipality = p_municipality and a.staff_id = known.staff_id
           and (a.agency_id, a.roles) is distinct from (p_agency, p_roles);
       return next;
     end`,
  ),
  definer(
    'require_register_keeper()',
    'void',
    `begin
       if not (access.is_system() or access.has_role(array['register-keeper'])) then
         raise exception 'only the register keeper changes accounts' using errcode = '42501';
       end if;
     end`,
  ),
  // Nobody suspends, ends or widens their own account.
  definer(
    'require_somebody_else(p_staff uuid)',
    'void',
    `begin
       if p_staff = access.staff_id() then
         raise exception 'somebody else changes one’s own account' using errcode = '42501';
       end if;
     end`,
  ),
];
