import { definer } from './define.ts';

/** Facts about consent (同意), and which cases a consent covers. */
export const consentFunctions = [
  definer(
    'record_consent(p_consent uuid, p_case uuid, p_signed_by uuid, p_signature_kind text, p_subjects uuid[], p_agencies uuid[], p_classes text[], p_until timestamptz)',
    'void',
    `begin
       perform access.require_case_writer(p_case);
       if cardinality(p_agencies) = 0 or cardinality(p_classes) = 0 or cardinality(p_subjects) = 0 then
         raise exception 'a consent names persons, agencies and data classes' using errcode = '22023';
       end if;
       if exists (select unnest(p_subjects) except select cs.person_id from access.case_subject cs
           where cs.municipality = access.municipality() and cs.case_id = p_case) then
         raise exception 'a consent speaks for persons of its case' using errcode = '42501';
       end if;
       insert into access.consent (municipality, consent_id, case_id, signed_by, signature_kind, valid, recorded_by)
         values (access.municipality(), p_consent, p_case, p_signed_by, p_signature_kind, tstzrange(now(), p_until), access.staff_id());
       insert into access.consent_agency select distinct access.municipality(), p_consent, unnest(p_agencies);
       insert into access.consent_class select distinct access.municipality(), p_consent, unnest(p_classes);
       insert into access.consent_subject select distinct access.municipality(), p_consent, unnest(p_subjects);
       perform access.cover_case_by_consents(s.case_id)
         from (select distinct cs.case_id from access.case_subject cs
               where cs.municipality = access.municipality() and cs.person_id = any (p_subjects)) s;
     end`,
  ),
  // 同意の撤回: the person's own agency withdraws on their word, at once.
  definer(
    'withdraw_consent(p_consent uuid)',
    'void',
    `declare
       sheet uuid;
     begin
       select case_id into sheet from access.consent where municipality = access.municipality() and consent_id = p_consent;
       perform access.require_case_writer(sheet);
       update access.consent set withdrawn_at = now(), withdrawn_by = access.staff_id()
         where municipality = access.municipality() and consent_id = p_consent and withdrawn_at is null;
     end`,
  ),
  // A consent covers a case when all its persons consented and an agency named on the sheet handles it.
  definer(
    'cover_case_by_consents(p_case uuid)',
    'void',
    `begin
       delete from access.consent_case where municipality = access.municipality() and case_id = p_case;
       insert into access.consent_case (municipality, consent_id, case_id)
       select g.municipality, g.consent_id, p_case
       from access.consent g
       where g.municipality = access.municipality() and g.withdrawn_at is null
         and g.consent_id in (
           select gs.consent_id from access.consent_subject gs
           join access.case_subject cs on cs.municipality = gs.municipality and cs.person_id = gs.person_id
           where cs.municipality = access.municipality() and cs.case_id = p_case)
         and not exists (
           select from access.case_subject cs
           where cs.municipality = g.municipality and cs.case_id = p_case
             and not exists (select from access.consent_subject gs
               where gs.municipality = g.municipality and gs.consent_id = g.consent_id and gs.person_id = cs.person_id))
         and exists (
           select from access.case_assignment a
           join access.consent_agency ga on ga.municipality = a.municipality and ga.agency_id = a.agency_id
           where a.municipality = g.municipality and a.case_id = p_case and ga.consent_id = g.consent_id and a.valid @> now());
     end`,
  ),
];
