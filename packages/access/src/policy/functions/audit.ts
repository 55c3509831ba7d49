import { definer, sqlFunction } from './define.ts';

/** 閲覧記録: what was read, by whom, on which basis; and how many persons within the hour. */
export const auditFunctions = [
  // 一時間に見られる人数: distinct persons per reader and hour; a worker's day stays far below, leafing through does not.
  sqlFunction(
    'persons_per_hour()',
    'int',
    `select case access.actor_kind() when 'partner' then 5000 else 1000 end`,
  ),
  definer(
    'count_readings(p_persons uuid[])',
    'void',
    `declare
       here char(5) := access.municipality();
       who text := coalesce(access.staff_id()::text, access.actor() ->> 'clientId');
       this_hour timestamptz := date_trunc('hour', now());
     begin
       if who is null or cardinality(p_persons) = 0 then
         return;
       end if;
       delete from access.person_reading r where r.ctid in (
         select old.ctid from access.person_reading old
         where old.municipality = here and old.reader = who and old.hour < this_hour for update skip locked);
       -- in one order, because the subgraphs of one request count the same family at once
       insert into access.person_reading
         select here, who, this_hour, person_id from unnest(p_persons) as read(person_id) order by person_id
         on conflict do nothing;
       if (select count(*) from access.person_reading r
           where r.municipality = here and r.reader = who and r.hour = this_hour) > access.persons_per_hour() then
         raise exception 'too many persons read within the hour' using errcode = 'TS002';
       end if;
     end`,
  ),
  // 閲覧記録: one row per call; without it the answer is not given.
  definer(
    'write_audit(p_event jsonb)',
    'void',
    `declare
       a jsonb := access.actor();
       cases uuid[] := array(select jsonb_array_elements_text(p_event -> 'caseIds')::uuid);
       persons uuid[] := array(
         select jsonb_array_elements_text(p_event -> 'personIds')::uuid
         union select cs.person_id from access.case_subject cs
           where cs.municipality = access.municipality() and cs.case_id = any (cases));
     begin
       perform access.count_readings(persons);
       insert into access.audit_event (municipality, event_id, request_id, subgraph, actor_kind, staff_id, agency_id, roles,
         client_id, session_id, purpose, operation, action, outcome, case_ids, person_ids,
         read_subjects, read_classes, read_bases, read_evidence, missed_ids)
       values (access.municipality(), public.tsunagu_uuid7(), a ->> 'requestId', p_event ->> 'subgraph', a ->> 'kind',
         access.staff_id(), access.agency_id(), array(select jsonb_array_elements_text(a -> 'roles')),
         a ->> 'clientId', a ->> 'sessionId', a ->> 'purpose', a ->> 'operation', p_event ->> 'action', p_event ->> 'outcome',
         cases,
         persons,
         array(select jsonb_array_elements_text(p_event -> 'subjects')::uuid),
         array(select jsonb_array_elements_text(p_event -> 'classes')),
         array(select jsonb_array_elements_text(p_event -> 'bases')),
         array(select jsonb_array_elements_text(p_event -> 'evidence')::uuid),
         array(select jsonb_array_elements_text(p_event -> 'missed')::uuid));
     end`,
  ),
];
