import { definer, sqlFunction } from './define.ts';

/**
 * 根拠 behind a basis, for 「なぜ見えるか」: the fact itself, told only to whom it gives a right at this moment.
 *
 * Basis. An evidence row of others, one that has ended and one that never was are the same: no row.
 */
export const evidenceFunctions = [
  definer(
    'evidence_of(p_id uuid)',
    `table (basis text, evidence_id uuid, case_id uuid, person_id uuid, measure smallint, since timestamptz, until timestamptz,
       agency_ids uuid[], data_classes text[], conference_id uuid)`,
    `declare
       here char(5) := access.municipality();
       agency uuid := access.agency_id();
       reader uuid := access.staff_id();
     begin
       return query
         select seen.basis, p_id, r.case_id, null::uuid, r.measure, f.since, f.until, f.agency_ids, f.data_classes, f.conference_id
         from (
           select a.case_id, lower(a.valid) as since, upper(a.valid) as until,
             array[a.agency_id] as agency_ids, '{}'::text[] as data_classes, null::uuid as conference_id
           from access.case_assignment a
           where a.municipality = here and a.assignment_id = p_id and a.agency_id = agency
           union all
           select k.case_id, g.recorded_at, upper(g.valid),
             array(select o.agency_id from access.consent_agency o
               where o.municipality = here and o.consent_id = p_id order by o.agency_id),
             array(select c.data_class from access.consent_class c
               where c.municipality = here and c.consent_id = p_id order by c.data_class),
             null
           from access.consent g
           join access.consent_case k on k.municipality = here and k.consent_id = g.consent_id
           join access.consent_agency mine on mine.municipality = here and mine.consent_id = g.consent_id and mine.agency_id = agency
           where g.municipality = here and g.consent_id = p_id
           union all
           select o.case_id, coalesce(o.accepted_at, o.requested_at), null,
             array[o.requesting_agency_id, o.coordinator_agency_id], '{}', null
           from access.coordination o
           where o.municipality = here and o.coordination_id = p_id
           union all
           select d.case_id, lower(d.valid), upper(d.valid), array[d.agency_id], '{}', null
           from access.monitoring_duty d
           where d.municipality = here and d.duty_id = p_id and d.agency_id = agency
           union all
           select i.case_id, lower(i.valid), upper(i.valid),
             array[o.convening_agency_id], '{}', o.conference_id
           from access.conference_item i
           join access.conference o on o.municipality = here and o.conference_id = i.conference_id
           join access.conference_member m on m.municipality = here and m.conference_id = i.conference_id and m.staff_id = reader
           where i.municipality = here and p_id in (i.item_id, m.membership_id) and i.valid @> now() and m.valid @> now()
         ) f
         join access.case_ref r on r.municipality = here and r.case_id = f.case_id
         cross join lateral (
           select v.basis from access.visible_case v
           where v.municipality = here and v.case_id = f.case_id and v.evidence_id = p_id limit 1) seen
         order by r.opened_at desc
         limit 1;
       return query
         select 'section', p_id, null::uuid, null::uuid, null::smallint, lower(s.valid), upper(s.valid), array[s.agency_id],
           '{}'::text[], null::uuid
         from access.programme_section s
         where s.municipality = here and s.programme_id = p_id and s.section_agency_id = agency
           and s.valid @> now() and access.has_role(array['section'])
         union all
         select 'promoter', p_id, null, null, null, lower(a.valid), upper(a.valid), '{}', '{}', null
         from access.area_assignment a
         where a.municipality = here and a.assignment_id = p_id and a.staff_id = reader and a.valid @> now()
         union all
         select 'break-glass', p_id, null, b.person_id, null, lower(b.valid), upper(b.valid), array[b.agency_id], '{}', null
         from access.break_glass b
         where b.municipality = here and b.grant_id = p_id and b.staff_id = reader and b.valid @> now();
     end`,
  ),
  // Whether a wider consent of the person could show the actor a class: what the role may not see, no consent opens.
  sqlFunction(
    'consent_could_give(p_class text)',
    'boolean',
    `select p_class = any (access.rule_classes('read Case consent consentedTo'))`,
  ),
];
