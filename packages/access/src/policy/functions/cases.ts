import { definer } from './define.ts';

/** Facts about cases: who they are about and which agency handles them (担当). */
export const caseFunctions = [
  definer(
    'register_subject(p_person uuid)',
    'void',
    `begin
       perform access.require_writer();
       insert into access.subject values (access.municipality(), p_person) on conflict do nothing;
     end`,
  ),
  definer(
    'require_writer()',
    'void',
    `begin
       if not access.may_write() then
         raise exception 'this actor may not change facts' using errcode = '42501';
       end if;
     end`,
  ),
  definer(
    'require_role(variadic wanted text[])',
    'void',
    `begin
       if not (access.is_system() or access.has_role(wanted)) then
         raise exception 'not a task of this role' using errcode = '42501';
       end if;
     end`,
  ),
  // Whose case may be opened: a person at the counter, one whom the own agency supports already, one who offers
  // themselves to a promoter. A consent alone lets nobody make a basis of their own that outlives it.
  definer(
    'may_open_for(p_person uuid)',
    'boolean',
    `begin
       return access.is_system() or (
         exists (select from access.person_writable(p_person))
         and (access.is_counter() or access.has_role(array['promoter'])
           or exists (select from access.person_basis(p_person, 'identity') b where b.basis = 'own-case')));
     end`,
  ),
  definer(
    'require_agency(p_agency uuid)',
    'void',
    `begin
       if not exists (
         select from access.agency a where a.municipality = access.municipality() and a.agency_id = p_agency) then
         raise exception 'unknown agency' using errcode = 'TS001';
       end if;
     end`,
  ),
  definer(
    'note_agency()',
    'trigger',
    `begin
       insert into access.agency values (new.municipality, new.id) on conflict do nothing;
       return null;
     end`,
  ),
  // The agency that records a case is the one that handles it; only the system may open a case for another agency.
  definer(
    'open_case(p_case uuid, p_measure smallint, p_kind text, p_household uuid, p_subjects uuid[], p_agency uuid)',
    'uuid',
    `declare
       assignment uuid := public.tsunagu_uuid7();
     begin
       perform access.require_writer();
       if not access.is_system() and p_agency is distinct from access.agency_id() then
         raise exception 'a case is opened by its handling agency' using errcode = '42501';
       end if;
       if exists (
         select from unnest(p_subjects) as wanted(person_id) where not access.may_open_for(wanted.person_id)) then
         raise exception 'unknown person' using errcode = '42501';
       end if;
       insert into access.case_ref (municipality, case_id, measure, kind, household_id)
         values (access.municipality(), p_case, p_measure, p_kind, p_household);
       insert into access.case_subject
         select distinct access.municipality(), p_case, person_id from unnest(p_subjects) as wanted(person_id);
       insert into access.case_assignment (municipality, assignment_id, case_id, agency_id, staff_id, reason)
         values (access.municipality(), assignment, p_case, p_agency, access.staff_id(), 'opened');
       perform access.cover_case_by_consents(p_case);
       return assignment;
     end`,
  ),
  definer(
    'add_case_subject(p_case uuid, p_person uuid)',
    'void',
    `begin
       perform access.require_case_writer(p_case);
       if not access.may_open_for(p_person) then
         raise exception 'unknown person' using errcode = '42501';
       end if;
       insert into access.case_subject values (access.municipality(), p_case, p_person) on conflict do nothing;
       perform access.cover_case_by_consents(p_case);
     end`,
  ),
  definer(
    'require_case_writer(p_case uuid)',
    'void',
    `begin
       if not (access.is_system() or exists (select from access.writable_case w where w.case_id = p_case)) then
         raise exception 'not the handling agency of this case' using errcode = '42501';
       end if;
     end`,
  ),
  // Gives another agency its part in a case (引継ぎ, 役割分担); the giver must handle the case itself.
  definer(
    'assign_case(p_case uuid, p_agency uuid, p_staff uuid, p_reason text)',
    'uuid',
    `declare
       assignment uuid;
     begin
       perform access.require_case_writer(p_case);
       perform access.require_agency(p_agency);
       select a.assignment_id into assignment from access.case_assignment a
         where a.municipality = access.municipality() and a.case_id = p_case and a.agency_id = p_agency and a.valid @> now();
       if assignment is not null then
         return assignment;
       end if;
       assignment := public.tsunagu_uuid7();
       insert into access.case_assignment (municipality, assignment_id, case_id, agency_id, staff_id, reason)
         values (access.municipality(), assignment, p_case, p_agency, p_staff, p_reason);
       perform access.cover_case_by_consents(p_case);
       return assignment;
     end`,
  ),
  definer(
    'end_assignment(p_case uuid, p_agency uuid)',
    'void',
    `begin
       perform access.require_case_writer(p_case);
       update access.case_assignment
         set valid = tstzrange(lower(valid), greatest(now(), lower(valid) + interval '1 microsecond'))
         where municipality = access.municipality() and case_id = p_case and agency_id = p_agency and upper_inf(valid);
     end`,
  ),
  definer(
    'close_case(p_case uuid)',
    'void',
    `begin
       perform access.require_case_writer(p_case);
       update access.case_ref set closed_at = now()
         where municipality = access.municipality() and case_id = p_case and closed_at is null;
     end`,
  ),
  // Discovery without leaking: whether other agencies handle anything of this household, sealed cases aside. Told to staff
  // who see who a member is, and of these members only: whoever asks may name anybody.
  definer(
    'others_involved(p_household uuid, p_members uuid[])',
    'boolean',
    `declare
       here char(5) := access.municipality();
       known uuid[];
     begin
       if access.actor() ->> 'kind' is distinct from 'staff' then return false; end if;
       known := array(select m.id from unnest(p_members) m(id)
         where exists (select from access.person_basis(m.id, 'identity')));
       if known = '{}' then return false; end if;
       return exists (
         select from (
           select r.case_id from access.case_ref r
             where r.municipality = here and r.household_id = p_household and r.closed_at is null
           union
           select r.case_id from access.case_subject cs
             join access.case_ref r on r.municipality = here and r.case_id = cs.case_id
             where cs.municipality = here and cs.person_id = any (known) and r.closed_at is null) open_case
         where not exists (
             select from access.visible_case v where v.municipality = here and v.case_id = open_case.case_id)
           and not access.case_is_sealed(open_case.case_id));
     end`,
  ),
];
