import { definer } from './define.ts';
import { ended } from './ended.ts';

/** Facts about 緊急閲覧 (break-glass): its grant is the exception that is always looked at afterwards. */
export const breakGlassFunctions = [
  // One person, four hours at most; nobody grants it for somebody else, and no seal opens. The reason comes encrypted; that it
  // says something is checked before (oversight).
  definer(
    'break_glass(p_grant uuid, p_person uuid, p_reason text, p_minutes int)',
    'timestamptz',
    `declare
       until timestamptz := now() + make_interval(mins => p_minutes);
     begin
       perform access.require_role('window', 'case-worker', 'coordinator');
       if access.staff_id() is null or p_minutes not between 1 and 240 then
         raise exception 'break-glass lasts four hours at most' using errcode = '22023';
       end if;
       if not exists (
         select from access.writable_person w where w.municipality = access.municipality() and w.person_id = p_person) then
         raise exception 'unknown person' using errcode = '42501';
       end if;
       insert into access.break_glass (municipality, grant_id, staff_id, agency_id, person_id, reason, valid)
         values (access.municipality(), p_grant, access.staff_id(), access.agency_id(), p_person, p_reason, tstzrange(now(), until));
       return until;
     end`,
  ),
  definer(
    'end_break_glass(p_grant uuid)',
    'void',
    `begin
       perform access.require_writer();
       update access.break_glass set valid = ${ended}
         where municipality = access.municipality() and grant_id = p_grant and staff_id = access.staff_id() and upper(valid) > now();
     end`,
  ),
  // 事後確認: by the lead division, never by the one who looked.
  definer(
    'review_break_glass(p_grant uuid, p_finding text, p_note text)',
    'void',
    `begin
       perform access.require_role('lead-division');
       update access.break_glass set reviewed_at = now(), reviewed_by = access.staff_id(), finding = p_finding, review_note = p_note
         where municipality = access.municipality() and grant_id = p_grant and reviewed_at is null
           and staff_id is distinct from access.staff_id();
       if not found then
         raise exception 'no break-glass to review' using errcode = '42501';
       end if;
     end`,
  ),
  // Who may know of a grant: whoever took it, and the lead division that reviews it.
  definer(
    'break_glasses()',
    `table (grant_id uuid, staff_id uuid, agency_id uuid, person_id uuid, reason text, granted_at timestamptz,
       until timestamptz, reviewed_at timestamptz, reviewed_by uuid, finding text, review_note text)`,
    `begin
       return query
         select g.grant_id, g.staff_id, g.agency_id, g.person_id, g.reason, g.granted_at, upper(g.valid), g.reviewed_at,
           g.reviewed_by, g.finding, g.review_note
         from access.break_glass g
         where g.municipality = access.municipality()
           and (g.staff_id = access.staff_id() or access.has_role(array['lead-division']));
     end`,
  ),
];
