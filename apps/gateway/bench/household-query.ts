/** What a worker sees of a family on opening it: members and all five measures. */
export const householdQuery = `query BenchHousehold($id: ID!) {
  household(id: $id) {
    id
    members { relation person { id name } }
    homeMedicalCare { discharges { id state referredOn agency { id name } } }
    comprehensiveConsultation { consultations { id state receivedAt receivedBy { id name } } }
    lifelongEmployment { registrations { id state registeredOn agency { id name } } }
    communityBuilding { needs { id state agency { id name } } }
    multiActorParticipation { emergencySupports { id state requestedOn agency { id name } } }
  }
}`;

/**
 * The same result by one statement over all schemas, as somebody would write it who needs neither policy, nor audit, nor
 * separate owners of the tables: the lower bound. It runs as the administrator.
 */
export const householdSql = `select json_build_object(
  'id', h.id,
  'members', (
    select json_agg(json_build_object('relation', m.relation, 'person', json_build_object('id', p.id, 'name', p.family_name || ' ' || p.given_name)))
    from registry.household_member m
    join registry.person p on p.municipality = m.municipality and p.id = m.person_id
    where m.municipality = h.municipality and m.household_id = h.id and m.valid @> current_date),
  'homeMedicalCare', (
    select json_agg(json_build_object('id', d.id, 'state', d.state, 'referredOn', d.referred_on, 'agency', json_build_object('id', a.id, 'name', a.name)))
    from home_medical_care.discharge d
    join registry.agency a on a.municipality = d.municipality and a.id = d.agency_id
    where d.municipality = h.municipality and d.person_id = any (members.ids)),
  'comprehensiveConsultation', (
    select json_agg(json_build_object('id', c.id, 'state', c.state, 'receivedAt', c.received_at, 'receivedBy', json_build_object('id', a.id, 'name', a.name)))
    from comprehensive_consultation.consultation_case c
    join registry.agency a on a.municipality = c.municipality and a.id = c.agency_id
    where c.municipality = h.municipality and c.household_id = h.id),
  'lifelongEmployment', (
    select json_agg(json_build_object('id', r.id, 'state', r.state, 'registeredOn', r.registered_on, 'agency', json_build_object('id', a.id, 'name', a.name)))
    from lifelong_employment.registration r
    join registry.agency a on a.municipality = r.municipality and a.id = r.agency_id
    where r.municipality = h.municipality and r.person_id = any (members.ids)),
  'communityBuilding', (
    select json_agg(json_build_object('id', n.id, 'state', n.state, 'agency', json_build_object('id', a.id, 'name', a.name)))
    from community_building.need n
    join registry.agency a on a.municipality = n.municipality and a.id = n.agency_id
    where n.municipality = h.municipality and n.person_id = any (members.ids)),
  'multiActorParticipation', (
    select json_agg(json_build_object('id', s.id, 'state', s.state, 'requestedOn', s.requested_on, 'agency', json_build_object('id', a.id, 'name', a.name)))
    from multi_actor_participation.emergency_support s
    join registry.agency a on a.municipality = s.municipality and a.id = s.agency_id
    where s.municipality = h.municipality and s.household_id = h.id)) as answer
from registry.household h
cross join lateral (
  select array_agg(m.person_id) as ids from registry.household_member m
  where m.municipality = h.municipality and m.household_id = h.id and m.valid @> current_date) members
where h.municipality = $1 and h.id = $2`;
