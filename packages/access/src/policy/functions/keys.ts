import { searchKeyId } from '../../keys/search-tag.ts';
import { definer } from './define.ts';

const keyColumns = 'table (case_id uuid, master_version int, wrapped bytea, shredded boolean)';
const usableKey = `select k.case_id, k.master_version, k.wrapped, k.shredded_at is not null
  from keys.case_key k where k.municipality = access.municipality()`;

/**
 * Who may use the key of a case: whoever may read its narrative, health, plan or progress, or write it; of a draft, who typed it, or their
 * office once they are gone; of a break-glass reason, who gave it and the lead division that reviews it.
 */
const mayUse = (id: string, holder: string, office = 'null::uuid') => `(
  access.is_system()
  or exists (select from access.case_basis(${id}, 'narrative'))
  or exists (select from access.case_basis(${id}, 'health'))
  or exists (select from access.case_writable(${id}))
  or exists (select from access.case_basis(${id}, 'plan'))
  or exists (select from access.case_basis(${id}, 'progress'))
  or (${id} = '${searchKeyId}' and access.is_insider())
  or ((${holder} = access.staff_id() or (${office} = access.agency_id() and access.has_role(array['window', 'case-worker'])))
    and not exists (select from access.case_ref r where r.municipality = access.municipality() and r.case_id = ${id}))
  or (access.has_role(array['lead-division']) and exists (
    select from access.break_glass g where g.municipality = access.municipality() and g.grant_id = ${id})))`;

/** Wrapped keys of cases (暗号鍵). Runtime roles reach schema `keys` through these functions only. */
export const keyFunctions = [
  // The wrapped keys of those cases that the actor may read or write; the others are as if they were not there.
  definer(
    'case_keys(p_ids uuid[])',
    keyColumns,
    `begin
       return query ${usableKey} and k.case_id = any (p_ids) and ${mayUse('k.case_id', 'k.holder', 'k.office')};
     end`,
  ),
  // The first key of a case; whoever comes second is given the key of the first. What is no case yet belongs to its typist.
  definer(
    'create_case_key(p_id uuid, p_version int, p_wrapped bytea)',
    keyColumns,
    `begin
       if (${mayUse('p_id', 'access.staff_id()')} and (access.may_write() or p_id = '${searchKeyId}')) is not true then
         raise exception 'not a case of this actor' using errcode = '42501';
       end if;
       insert into keys.case_key (municipality, case_id, master_version, wrapped, holder)
         values (access.municipality(), p_id, p_version, p_wrapped, access.staff_id())
         on conflict do nothing;
       return query ${usableKey} and k.case_id = p_id and ${mayUse('k.case_id', 'k.holder', 'k.office')};
     end`,
  ),
  // A draft that was thrown away is unreadable from then on, wherever a copy of it may lie.
  definer(
    'forget_draft_key(p_id uuid)',
    'void',
    `begin
       delete from keys.case_key k
         where k.municipality = access.municipality() and k.case_id = p_id
           and (k.holder = access.staff_id() or k.office = access.agency_id())
           and not exists (select from access.case_ref r where r.municipality = k.municipality and r.case_id = k.case_id)
           and not exists (select from access.break_glass g where g.municipality = k.municipality and g.grant_id = k.case_id);
     end`,
  ),
];
