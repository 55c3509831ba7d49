import { ownerFunction } from '../figures/owner-function.ts';

/**
 * 会議の外側: kind, convener and date of the conferences to which the actor is invited, which the own agency convened, or
 * whose case the actor sees. `inside` says whether members and items may be shown: after the notice was accepted, or, to
 * whoever is not invited or convened it, by a basis for the case itself; the place too, which also the convener knows. No case and no person stands in it; sealed cases do not show at all.
 *
 * Without ids: the actor's own seats and the conferences of the own agency.
 */
const shells = ownerFunction(
  'conference_shells(p_ids uuid[])',
  `id uuid, kind text, convening_agency_id uuid, convened_at timestamptz, held_at timestamptz, place text, closed_at timestamptz,
   version integer, convened boolean, membership_id uuid, invited_at timestamptz, notice_version text, notice_accepted_at timestamptz,
   inside boolean, date_is_fixed boolean, date_sequence integer, result text`,
  `with candidate as (
     select unnest(p_ids) as id
     union
     select m.conference_id from access.conference_member m
       where p_ids is null and m.municipality = access.municipality() and m.staff_id = access.staff_id() and m.valid @> now()
     union
     select c.id from conference c
       where p_ids is null and c.municipality = access.municipality() and c.convening_agency_id = access.agency_id())
   select c.id, c.kind, c.convening_agency_id, c.convened_at, c.held_at,
     case when m.notice_accepted_at is not null or own.sees_case and m.membership_id is null or own.convened then c.place end, c.closed_at, c.version, own.convened,
     m.membership_id, m.invited_at, m.notice_version, m.notice_accepted_at,
     m.notice_accepted_at is not null or own.sees_case and (m.membership_id is null or own.convened),
     c.date_is_fixed, c.date_sequence, c.result
   from candidate
   join conference c on c.municipality = access.municipality() and c.id = candidate.id
   left join access.conference_member m on m.municipality = c.municipality and m.conference_id = c.id
     and m.staff_id = access.staff_id() and m.valid @> now() and c.closed_at is null
   cross join lateral (select
     c.convening_agency_id = access.agency_id() and access.has_role(array['coordinator', 'lead-division']) as convened,
     exists (select from access.case_basis(c.case_id, 'summary')) as sees_case) own
   where (m.membership_id is not null or own.convened or own.sees_case) and not access.case_is_sealed_off(c.case_id)`,
);

/** 構成員 of conferences whose inside the actor sees. */
const members = ownerFunction(
  'conference_members(p_ids uuid[])',
  `id uuid, conference_id uuid, staff_id uuid, agency_id uuid, invited_at timestamptz, notice_accepted_at timestamptz`,
  `select m.membership_id, m.conference_id, m.staff_id, m.agency_id, m.invited_at, m.notice_accepted_at
   from conference_shells(p_ids) s
   join access.conference_member m on m.municipality = access.municipality() and m.conference_id = s.id and m.valid @> now()
   where s.inside`,
);

/** 共有資料: what is tabled in some conferences and open to the actor, and where some cases are tabled. */
const items = ownerFunction(
  'conference_items(p_items uuid[], p_conferences uuid[], p_cases uuid[])',
  `id uuid, conference_id uuid, case_id uuid, measure smallint, kind text, tabling_agency_id uuid, tabled_at timestamptz,
   basis text, evidence_id uuid`,
  `select i.item_id, i.conference_id, i.case_id, r.measure, r.kind, i.tabling_agency_id, lower(i.valid), b.basis, b.evidence_id
   from access.conference_item i
   join access.case_ref r on r.municipality = i.municipality and r.case_id = i.case_id
   join lateral (select * from access.case_basis(i.case_id, 'summary') limit 1) b on true
   where i.municipality = access.municipality() and i.valid @> now()
     and (i.item_id = any (p_items) or i.case_id = any (p_cases)
       or i.conference_id in (select s.id from conference_shells(p_conferences) s where s.inside))`,
);

export const conferenceStatements = [...shells, ...members, ...items];
