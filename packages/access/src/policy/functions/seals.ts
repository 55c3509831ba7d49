import { definer } from './define.ts';
import { ended } from './ended.ts';

/** Facts about seals: DV等支援措置 of a person, or a sealed case. The handling agency sets, lifts and names reviewers. */
export const sealFunctions = [
  // Whether a case is sealed for anybody, by itself or by one of its persons: what nobody may count or hint at.
  definer(
    'case_is_sealed(p_case uuid)',
    'boolean',
    `declare
       here char(5) := access.municipality();
     begin
       return exists (select from access.seal s where s.municipality = here and s.case_id = p_case and s.valid @> now())
         or exists (
           select from access.case_subject cs
           join access.seal s on s.municipality = here and s.person_id = cs.person_id and s.valid @> now()
           where cs.municipality = here and cs.case_id = p_case);
     end`,
  ),
  definer(
    'set_seal(p_seal uuid, p_person uuid, p_case uuid, p_reason text)',
    'void',
    `begin
       perform access.require_writer();
       if not (access.is_system()
         or exists (select from access.case_writable(p_case))
         or exists (select from access.person_basis(p_person, 'identity') b where b.basis = 'own-case')) then
         raise exception 'not the handling agency' using errcode = '42501';
       end if;
       insert into access.seal (municipality, seal_id, person_id, case_id, handling_agency_id, reason, set_by)
         values (access.municipality(), p_seal, p_person, p_case, access.agency_id(), p_reason, access.staff_id());
     end`,
  ),
  definer(
    'lift_seal(p_seal uuid)',
    'void',
    `begin
       perform access.require_seal_handler(p_seal);
       update access.seal set valid = ${ended}
         where municipality = access.municipality() and seal_id = p_seal and upper_inf(valid);
     end`,
  ),
  // 確認者: a named reviewer passes the seal; a basis of their own is still needed to see anything.
  definer(
    'name_seal_reviewer(p_seal uuid, p_staff uuid)',
    'void',
    `begin
       perform access.require_seal_handler(p_seal);
       insert into access.seal_reviewer (municipality, seal_id, staff_id) values (access.municipality(), p_seal, p_staff)
         on conflict (municipality, seal_id, staff_id) do update set valid = tstzrange(now(), null);
     end`,
  ),
  definer(
    'remove_seal_reviewer(p_seal uuid, p_staff uuid)',
    'void',
    `begin
       perform access.require_seal_handler(p_seal);
       update access.seal_reviewer set valid = ${ended}
         where municipality = access.municipality() and seal_id = p_seal and staff_id = p_staff and upper_inf(valid);
     end`,
  ),
  // Who may know of a seal: those of the handling agency who work on cases. Nobody else, reviewers included.
  definer(
    'own_seals()',
    `table (seal_id uuid, person_id uuid, case_id uuid, measure smallint, kind text, reason text, set_by uuid, since timestamptz,
       until timestamptz, subjects uuid[], reviewers uuid[])`,
    `begin
       return query
         select s.seal_id, s.person_id, s.case_id, r.measure, r.kind, s.reason, s.set_by, lower(s.valid), upper(s.valid),
           coalesce(array(select cs.person_id from access.case_subject cs
             where cs.municipality = s.municipality and cs.case_id = s.case_id order by cs.person_id), '{}'),
           array(select v.staff_id from access.seal_reviewer v
             where v.municipality = s.municipality and v.seal_id = s.seal_id and v.valid @> now() order by lower(v.valid))
         from access.seal s
         left join access.case_ref r on r.municipality = s.municipality and r.case_id = s.case_id
         where s.municipality = access.municipality() and s.handling_agency_id = access.agency_id()
           and access.has_role(array['case-worker', 'window']);
     end`,
  ),
  // What the own agency may seal of a person: the cases it handles.
  definer(
    'sealable_cases(p_person uuid)',
    'table (case_id uuid, measure smallint, kind text, opened_at timestamptz)',
    `begin
       return query
         select r.case_id, r.measure, r.kind, r.opened_at
         from access.case_subject cs
         join access.case_ref r on r.municipality = cs.municipality and r.case_id = cs.case_id
         where cs.municipality = access.municipality() and cs.person_id = p_person
           and access.has_role(array['case-worker', 'window']) and exists (select from access.case_writable(cs.case_id))
         order by r.opened_at desc;
     end`,
  ),
  definer(
    'require_seal_handler(p_seal uuid)',
    'void',
    `begin
       perform access.require_writer();
       if not exists (
         select from access.seal s
         where s.municipality = access.municipality() and s.seal_id = p_seal and upper_inf(s.valid)
           and (access.is_system() or (s.handling_agency_id = access.agency_id()
             and access.has_role(array['case-worker', 'window'])))) then
         raise exception 'not the handling agency of this seal' using errcode = '42501';
       end if;
     end`,
  ),
];
