import { definer } from './define.ts';

/**
 * 変化の知らせ: that something changed, for streams that wait for it. A notice goes out with the commit of the write; it
 * carries the number of a case or an account, never a value and never a right. Who is woken asks again, from the start,
 * under row-level security (docs/adr/0017-live-and-files.md).
 */
export const changeFunctions = [
  definer(
    'announce_case(p_municipality char(5), p_case uuid)',
    'void',
    `begin
       perform pg_notify('tsunagu_changes', p_municipality || '/case/' || p_case);
       perform pg_notify('tsunagu_changes', p_municipality || '/agency/' || a.agency_id)
         from (select agency_id from access.case_assignment
               where municipality = p_municipality and case_id = p_case
                 and (upper_inf(valid) or upper(valid) >= now())
               union
               select agency_id from access.monitoring_duty
               where municipality = p_municipality and case_id = p_case
                 and (upper_inf(valid) or upper(valid) >= now())) a;
     end`,
  ),
  // What a mutation wrote on: the domains call it once per transaction.
  definer(
    'announce_cases(p_cases uuid[])',
    'void',
    `begin
       perform access.announce_case(access.municipality(), changed.case_id)
         from (select distinct unnest(p_cases) as case_id) changed;
     end`,
  ),
  // A basis began or ended: whoever reads by it is asked again, in this very commit.
  definer(
    'announce_basis()',
    'trigger',
    `begin
       if tg_table_name = 'conference_member' then
         perform access.announce_case(new.municipality, i.case_id)
           from access.conference_item i
           where i.municipality = new.municipality and i.conference_id = new.conference_id and upper_inf(i.valid);
       elsif tg_table_name = 'consent' then
         perform access.announce_case(new.municipality, k.case_id)
           from access.consent_case k
           where k.municipality = new.municipality and k.consent_id = new.consent_id;
       elsif tg_table_name = 'seal' then
         perform access.announce_case(new.municipality, sealed.case_id)
           from (select new.case_id where new.case_id is not null
                 union select cs.case_id from access.case_subject cs
                   where cs.municipality = new.municipality and cs.person_id = new.person_id) sealed(case_id);
       elsif tg_table_name = 'break_glass' then
         perform access.announce_case(new.municipality, cs.case_id)
           from access.case_subject cs
           where cs.municipality = new.municipality and cs.person_id = new.person_id;
       else
         perform access.announce_case(new.municipality, new.case_id);
       end if;
       return null;
     end`,
  ),
  // An account was suspended, moved or given other roles, or one of its sessions was ended.
  definer(
    'announce_account()',
    'trigger',
    `begin
       perform pg_notify('tsunagu_changes', new.municipality || '/account/' || new.staff_id);
       return null;
     end`,
  ),
  ...Object.entries({
    case_assignment: 'update',
    consent: 'update',
    coordination: 'update',
    monitoring_duty: 'insert or update',
    conference_member: 'update',
    conference_item: 'update',
    break_glass: 'update',
    seal: 'insert or update',
  }).map(
    ([table, event]) => `create or replace trigger announced after ${event} on access.${table}
       for each row execute function access.announce_basis()`,
  ),
  `create or replace trigger announced after update on access.account
     for each row when (old.suspended_at is distinct from new.suspended_at
       or old.agency_id is distinct from new.agency_id or old.roles is distinct from new.roles)
     execute function access.announce_account()`,
  `create or replace trigger announced after update on access.session
     for each row when (old.revoked_at is null and new.revoked_at is not null)
     execute function access.announce_account()`,
];

/** Where the notices are heard (LISTEN). */
export const changeChannel = 'tsunagu_changes';
