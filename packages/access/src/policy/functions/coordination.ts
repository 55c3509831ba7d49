import { definer } from './define.ts';
import { ended } from './ended.ts';

/** Facts about coordination by a 包括化推進員, deciding roles, and monitoring (M2-10 … M2-13, M2-30). */
export const coordinationFunctions = [
  // 調整の依頼: only the handling agency brings a case, never the citizen.
  definer(
    'request_coordination(p_coordination uuid, p_case uuid, p_coordinator_agency uuid)',
    'void',
    `begin
       perform access.require_case_writer(p_case);
       perform access.require_agency(p_coordinator_agency);
       insert into access.coordination (municipality, coordination_id, case_id, requesting_agency_id, coordinator_agency_id, requested_by)
         values (access.municipality(), p_coordination, p_case, access.agency_id(), p_coordinator_agency, access.staff_id());
     end`,
  ),
  definer(
    'accept_coordination(p_coordination uuid)',
    'void',
    `begin
       perform access.require_role('coordinator');
       update access.coordination set accepted_at = now(), accepted_by = access.staff_id()
         where municipality = access.municipality() and coordination_id = p_coordination
           and (access.is_system() or coordinator_agency_id = access.agency_id())
           and accepted_at is null and ended_at is null;
       if not found then
         raise exception 'no coordination request to accept' using errcode = '42501';
       end if;
     end`,
  ),
  // 役割分担の決定: the lead division alone; from here on the coordinator only monitors.
  definer(
    'decide_roles(p_coordination uuid, p_duty uuid, p_monitoring_agency uuid)',
    'void',
    `declare
       decided access.coordination;
     begin
       perform access.require_role('lead-division');
       perform access.require_agency(p_monitoring_agency);
       update access.coordination set roles_decided_at = now(), roles_decided_by = access.staff_id()
         where municipality = access.municipality() and coordination_id = p_coordination
           and accepted_at is not null and roles_decided_at is null and ended_at is null
         returning * into decided;
       if decided.case_id is null then
         raise exception 'no coordination waits for its roles' using errcode = '42501';
       end if;
       insert into access.monitoring_duty (municipality, duty_id, case_id, agency_id, coordination_id)
         values (access.municipality(), p_duty, decided.case_id, p_monitoring_agency, p_coordination)
         on conflict do nothing;
     end`,
  ),
  // 役割の受け持ち: with the decision itself, in its own transaction, every agency that was given a role gets its duty.
  definer(
    'give_role_duty(p_coordination uuid, p_duty uuid, p_agency uuid)',
    'void',
    `begin
       perform access.require_role('lead-division');
       perform access.require_agency(p_agency);
       insert into access.monitoring_duty (municipality, duty_id, case_id, agency_id, coordination_id)
         select c.municipality, p_duty, c.case_id, p_agency, c.coordination_id from access.coordination c
         where c.municipality = access.municipality() and c.coordination_id = p_coordination and c.roles_decided_at = now()
         on conflict do nothing;
     end`,
  ),
  // 受け持ちの引き継ぎ: an agency that ends, or can no longer, passes its duty on; the lead division decides to whom.
  definer(
    'pass_on_duty(p_duty uuid, p_next uuid, p_agency uuid)',
    'void',
    `declare
       passed access.monitoring_duty;
     begin
       perform access.require_role('lead-division');
       perform access.require_agency(p_agency);
       update access.monitoring_duty set valid = ${ended}
         where municipality = access.municipality() and duty_id = p_duty and upper_inf(valid)
         returning * into passed;
       if passed.case_id is null then
         raise exception 'no duty to pass on' using errcode = '42501';
       end if;
       insert into access.monitoring_duty (municipality, duty_id, case_id, agency_id, coordination_id)
         values (access.municipality(), p_next, passed.case_id, p_agency, passed.coordination_id);
     end`,
  ),
  // 相談のみで終わる, or no longer needed: by the coordinator or the agency that asked.
  definer(
    'end_coordination(p_coordination uuid)',
    'void',
    `begin
       perform access.require_writer();
       update access.coordination set ended_at = now()
         where municipality = access.municipality() and coordination_id = p_coordination and ended_at is null
           and roles_decided_at is null
           and (access.is_system() or requesting_agency_id = access.agency_id()
             or (coordinator_agency_id = access.agency_id() and access.has_role(array['coordinator'])));
       if not found then
         raise exception 'no coordination of this agency to end' using errcode = '42501';
       end if;
     end`,
  ),
  definer(
    'close_monitoring(p_duty uuid)',
    'void',
    `begin
       perform access.require_writer();
       update access.monitoring_duty set valid = ${ended}
         where municipality = access.municipality() and duty_id = p_duty and upper_inf(valid)
           and (access.is_system() or access.has_role(array['lead-division'])
             or (agency_id = access.agency_id() and access.has_role(array['coordinator', 'case-worker'])));
       if not found then
         raise exception 'no monitoring of this agency to close' using errcode = '42501';
       end if;
     end`,
  ),
  // 同僚: the staff of the actor's own agency who may be put in charge of its work.
  definer(
    'own_case_staff()',
    'table (staff_id uuid)',
    `begin
       return query
         select a.staff_id from access.account a
         where a.municipality = access.municipality() and access.actor_kind() = 'staff'
           and a.agency_id = access.agency_id() and a.suspended_at is null
           and a.roles && array['window', 'case-worker', 'coordinator'];
     end`,
  ),
  // 推進員のいる機関: who may be asked to coordinate; a request to anybody else would wait for ever.
  definer(
    'coordinator_agencies()',
    'table (agency_id uuid)',
    `begin
       return query
         select distinct a.agency_id from access.account a
         where a.municipality = access.municipality() and access.is_insider() and a.suspended_at is null
           and 'coordinator' = any (a.roles);
     end`,
  ),
  // 関係者: who handles, coordinates, leads or monitors a case writes its records of coordination and conferences. What
  // exactly each of them may do, the functions of the facts decide.
  definer(
    'takes_part(p_case uuid)',
    'boolean',
    `begin
       return access.may_write() and (exists (select from access.case_writable(p_case))
         or access.coordinates(p_case) or access.leads(p_case) or access.monitors(p_case));
     end`,
  ),
  // Whether the actor's agency keeps watch over the case after its roles were decided.
  definer(
    'monitors(p_case uuid)',
    'boolean',
    `begin
       return access.has_role(array['coordinator', 'case-worker']) and exists (
         select from access.monitoring_duty d
         where d.municipality = access.municipality() and d.case_id = p_case and d.agency_id = access.agency_id()
           and d.valid @> now())
         and exists (select from access.case_basis(p_case, 'summary'));
     end`,
  ),
  // 所管課 of an agency's programme, kept with the register of agencies; with a day, it ends then.
  definer(
    'set_programme_section(p_programme_id uuid, p_section uuid, p_agency uuid, p_programme text, p_until date default null, p_source_key text default null, p_source_hash text default null)',
    'void',
    `declare
       ends timestamptz := p_until::timestamp at time zone 'Asia/Tokyo';
     begin
       perform access.require_role('register-keeper');
       insert into access.programme_section as known (municipality, programme_id, section_agency_id, agency_id, programme, valid, source_key, source_hash)
         values (access.municipality(), p_programme_id, p_section, p_agency, p_programme, tstzrange(least(now(), ends), ends),
           p_source_key, p_source_hash)
         on conflict (municipality, programme_id) do update
         set section_agency_id = excluded.section_agency_id, agency_id = excluded.agency_id, programme = excluded.programme,
             valid = tstzrange(least(lower(known.valid), ends), ends),
             source_key = excluded.source_key, source_hash = excluded.source_hash;
     end`,
  ),
  // What earlier imports of 所管課 stored.
  definer(
    'programme_sources()',
    'table (source_key text, source_hash text)',
    `begin
       perform access.require_role('register-keeper');
       return query select p.source_key, p.source_hash from access.programme_section p
         where p.municipality = access.municipality() and p.source_key is not null;
     end`,
  ),
  // 支え合い推進員の担当地域, from a day in Japan on; two zones of one area are one fact.
  definer(
    'assign_area(p_assignment uuid, p_staff uuid, p_area uuid, p_from date default null)',
    'void',
    `declare
       begins timestamptz := coalesce(p_from::timestamp at time zone 'Asia/Tokyo', now());
     begin
       perform access.require_role('section', 'lead-division');
       select greatest(begins, max(upper(a.valid))) into begins from access.area_assignment a
         where a.municipality = access.municipality() and a.staff_id = p_staff and a.area_id = p_area
           and a.valid && tstzrange(begins, null);
       insert into access.area_assignment (municipality, assignment_id, staff_id, area_id, valid)
         values (access.municipality(), p_assignment, p_staff, p_area, tstzrange(begins, null)) on conflict do nothing;
     end`,
  ),
  definer(
    'end_area_assignment(p_staff uuid, p_area uuid, p_on date default null)',
    'void',
    `declare
       ends timestamptz := coalesce(p_on::timestamp at time zone 'Asia/Tokyo', now());
     begin
       perform access.require_role('section', 'lead-division');
       update access.area_assignment
         set valid = tstzrange(lower(valid), greatest(ends, lower(valid) + interval '1 microsecond'))
         where municipality = access.municipality() and staff_id = p_staff and area_id = p_area and upper_inf(valid);
     end`,
  ),
  // 地域の困りごと・担い手 belong to an area; nothing else does, so no promoter reaches a consultation by its area.
  definer(
    'place_community_case(p_case uuid, p_area uuid)',
    'void',
    `begin
       perform access.require_case_writer(p_case);
       if not exists (
         select from access.case_ref r
         where r.municipality = access.municipality() and r.case_id = p_case and r.measure = 4) then
         raise exception 'only community work belongs to an area' using errcode = '42501';
       end if;
       insert into access.case_area values (access.municipality(), p_case, p_area) on conflict do nothing;
     end`,
  ),
];
