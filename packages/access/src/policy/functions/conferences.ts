import { definer } from './define.ts';
import { ended } from './ended.ts';

/**
 * Facts about conferences: 支援会議 (statutory, secrecy instead of consent), 重層的支援会議 (with consent),
 * アドバイザー会議. Members read what was tabled while they sit, after they accepted the secrecy notice.
 */
export const conferenceFunctions = [
  // 招集: by the lead division (要綱第4条: the responsible section picks the members) or by the coordinator, its secretary.
  definer(
    'convene_conference(p_conference uuid, p_kind text, p_case uuid)',
    'void',
    `begin
       perform access.require_writer();
       if not (access.is_system() or access.coordinates(p_case) or access.leads(p_case)) then
         raise exception 'neither coordinator nor lead division of this case' using errcode = '42501';
       end if;
       insert into access.conference (municipality, conference_id, kind, case_id, convening_agency_id)
         values (access.municipality(), p_conference, p_kind, p_case, access.agency_id());
     end`,
  ),
  definer(
    'invite_member(p_membership uuid, p_conference uuid, p_staff uuid)',
    'void',
    `declare
       invited access.account;
     begin
       perform access.require_convener(p_conference);
       select * into invited from access.account
         where municipality = access.municipality() and staff_id = p_staff and suspended_at is null;
       if invited.staff_id is null then
         raise exception 'unknown member of staff' using errcode = '42501';
       end if;
       insert into access.conference_member (municipality, membership_id, conference_id, staff_id, agency_id)
         values (access.municipality(), p_membership, p_conference, p_staff, invited.agency_id);
     end`,
  ),
  // 守秘の確認: who has not accepted the notice with its penalty reads nothing.
  definer(
    'accept_secrecy_notice(p_conference uuid, p_version text)',
    'void',
    `begin
       perform access.require_writer();
       update access.conference_member set notice_version = p_version, notice_accepted_at = now()
         where municipality = access.municipality() and conference_id = p_conference and staff_id = access.staff_id()
           and upper_inf(valid) and notice_accepted_at is null;
       if not found then
         raise exception 'no seat in this conference' using errcode = '42501';
       end if;
     end`,
  ),
  definer(
    'remove_member(p_membership uuid)',
    'void',
    `declare
       conference uuid;
     begin
       select m.conference_id into conference from access.conference_member m
         where m.municipality = access.municipality() and m.membership_id = p_membership;
       perform access.require_convener(conference);
       update access.conference_member set valid = ${ended}
         where municipality = access.municipality() and membership_id = p_membership and upper_inf(valid);
     end`,
  ),
  // 共有資料: the handling agency or the coordinator puts a case before an open conference.
  definer(
    'table_item(p_item uuid, p_conference uuid, p_case uuid)',
    'void',
    `begin
       perform access.require_writer();
       if not (access.is_system() or access.coordinates(p_case)
         or exists (select from access.writable_case w where w.municipality = access.municipality() and w.case_id = p_case)) then
         raise exception 'not the handling agency of this case' using errcode = '42501';
       end if;
       if not exists (
         select from access.conference c
         where c.municipality = access.municipality() and c.conference_id = p_conference and c.closed_at is null
           and (access.is_system() or c.convening_agency_id = access.agency_id() or exists (
             select from access.conference_member m
             where m.municipality = c.municipality and m.conference_id = c.conference_id
               and m.agency_id = access.agency_id() and upper_inf(m.valid)))) then
         raise exception 'no open conference of this agency' using errcode = '42501';
       end if;
       insert into access.conference_item (municipality, item_id, conference_id, case_id, tabled_by, tabling_agency_id)
         values (access.municipality(), p_item, p_conference, p_case, access.staff_id(), access.agency_id());
     end`,
  ),
  // 資料の回収: by the agency that tabled it, or the convener.
  definer(
    'recall_item(p_item uuid)',
    'void',
    `begin
       perform access.require_writer();
       update access.conference_item i set valid = ${ended.replaceAll('valid', 'i.valid')}
         from access.conference c
         where i.municipality = access.municipality() and i.item_id = p_item and upper_inf(i.valid)
           and c.municipality = i.municipality and c.conference_id = i.conference_id
           and (access.is_system() or i.tabling_agency_id = access.agency_id()
             or (c.convening_agency_id = access.agency_id() and access.has_role(array['coordinator', 'lead-division'])));
       if not found then
         raise exception 'nothing to recall' using errcode = '42501';
       end if;
     end`,
  ),
  // 終了: memberships end and everything tabled is recalled.
  definer(
    'close_conference(p_conference uuid)',
    'void',
    `begin
       perform access.require_convener(p_conference);
       update access.conference set closed_at = now()
         where municipality = access.municipality() and conference_id = p_conference;
       update access.conference_item set valid = ${ended}
         where municipality = access.municipality() and conference_id = p_conference and upper_inf(valid);
       update access.conference_member set valid = ${ended}
         where municipality = access.municipality() and conference_id = p_conference and upper_inf(valid);
     end`,
  ),
  definer(
    'require_convener(p_conference uuid)',
    'void',
    `begin
       perform access.require_writer();
       if not exists (
         select from access.conference c
         where c.municipality = access.municipality() and c.conference_id = p_conference and c.closed_at is null
           and (access.is_system() or (c.convening_agency_id = access.agency_id()
             and access.has_role(array['coordinator', 'lead-division'])))) then
         raise exception 'not the convener of an open conference' using errcode = '42501';
       end if;
     end`,
  ),
  // Whether the actor coordinates or monitors the case as its 包括化推進員.
  definer(
    'coordinates(p_case uuid)',
    'boolean',
    `begin
       return access.has_role(array['coordinator']) and (
         exists (
           select from access.coordination c
           where c.municipality = access.municipality() and c.case_id = p_case
             and c.coordinator_agency_id = access.agency_id() and c.accepted_at is not null
             and c.roles_decided_at is null and c.ended_at is null)
         or exists (
           select from access.monitoring_duty d
           where d.municipality = access.municipality() and d.case_id = p_case and d.agency_id = access.agency_id()
             and d.valid @> now()))
         and exists (select from access.case_basis(p_case, 'summary'));
     end`,
  ),
  // Whether the actor belongs to the lead division and the case came to its coordination.
  definer(
    'leads(p_case uuid)',
    'boolean',
    `begin
       return access.has_role(array['lead-division'])
         and exists (
           select from access.coordination c
           where c.municipality = access.municipality() and c.case_id = p_case and c.accepted_at is not null)
         and exists (select from access.case_basis(p_case, 'summary'));
     end`,
  ),
  // 同意の有無 for a 重層的支援会議: whether a consent in force covers a case and, if asked, names an agency. Only whoever sees
  // the case is told.
  definer(
    'consent_covers(p_case uuid, p_agency uuid)',
    'boolean',
    `begin
       return exists (
           select from access.consent_case k
           join access.consent g on g.municipality = k.municipality and g.consent_id = k.consent_id
           where k.municipality = access.municipality() and k.case_id = p_case and g.withdrawn_at is null and g.valid @> now()
             and (p_agency is null or exists (
               select from access.consent_agency ga
               where ga.municipality = k.municipality and ga.consent_id = k.consent_id and ga.agency_id = p_agency)))
         and exists (select from access.case_basis(p_case, 'summary'));
     end`,
  ),
  // 封印: whether a case or one of its persons is sealed against the actor.
  definer(
    'case_is_sealed_off(p_case uuid)',
    'boolean',
    `begin
       return exists (
         select from access.seal s
         where s.municipality = access.municipality() and s.valid @> now()
           and (s.case_id = p_case or s.person_id in (
             select cs.person_id from access.case_subject cs
             where cs.municipality = access.municipality() and cs.case_id = p_case))
           and s.handling_agency_id is distinct from access.agency_id()
           and not exists (
             select from access.seal_reviewer r
             where r.municipality = s.municipality and r.seal_id = s.seal_id and r.staff_id = access.staff_id()
               and r.valid @> now()));
     end`,
  ),
];
