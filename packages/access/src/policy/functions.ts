import { classesOfRole } from '../actor.ts';
import { gatewayRole } from '../roles.ts';

/** Functions that tell the actor of the running transaction, used by every policy. */
const actorFunctions = [
  sqlFunction('actor()', 'jsonb', `select nullif(current_setting('app.actor', true), '')::jsonb`),
  sqlFunction('municipality()', 'char(5)', `select (access.actor() ->> 'municipality')::char(5)`),
  sqlFunction('agency_id()', 'uuid', `select (access.actor() ->> 'agencyId')::uuid`),
  sqlFunction('staff_id()', 'uuid', `select (access.actor() ->> 'staffId')::uuid`),
  sqlFunction('actor_kind()', 'text', `select access.actor() ->> 'kind'`),
  sqlFunction(
    'has_role(wanted text[])',
    'boolean',
    `select coalesce(access.actor() -> 'roles' ?| wanted and access.actor_kind() = 'staff', false)`,
  ),
  sqlFunction('is_system()', 'boolean', `select coalesce(access.actor_kind() = 'system', false)`),
  sqlFunction(
    'is_insider()',
    'boolean',
    `select coalesce(access.actor_kind() in ('staff', 'system', 'partner'), false)`,
  ),
  sqlFunction('may_write()', 'boolean', `select coalesce(access.actor_kind() in ('staff', 'system'), false)`),
  // 窓口, and whoever keeps the register, with a stated purpose.
  sqlFunction(
    'is_counter()',
    'boolean',
    `select access.has_role(array['window', 'register-keeper']) and nullif(access.actor() ->> 'purpose', '') is not null`,
  ),
  // 同意 names agencies that work on the family's cases, not everybody employed there (推進員 for the area, 団体).
  sqlFunction(
    'shares_by_consent()',
    'boolean',
    `select coalesce(access.actor_kind() = 'partner', false)
       or access.has_role(array['window', 'case-worker', 'clerk', 'coordinator', 'lead-division', 'section'])`,
  ),
  sqlFunction(
    'actor_classes()',
    'text[]',
    `select case access.actor_kind()
       when 'staff' then array(
         select distinct class from (values ${Object.entries(classesOfRole)
           .flatMap(([role, classes]) => classes.map((c) => `('${role}', '${c}')`))
           .join(', ')}) as granted(role, class)
         where access.actor() -> 'roles' ? granted.role)
       when 'partner' then array(select jsonb_array_elements_text(access.actor() -> 'scopes'))
       else '{}'::text[] end`,
  ),
];

/**
 * Changes of facts, granted to the domains. They run as the owner and check the actor themselves, inside the
 * transaction of the domain's own write, so a basis and the record it protects appear and end together.
 */
const factFunctions = [
  // Starts a call: a suspended or unknown account has no identity from this moment on.
  definer(
    'begin_call(actor jsonb)',
    'void',
    `begin
       if actor ->> 'kind' = 'staff' and not exists (
         select from access.account a
         where a.municipality = actor ->> 'municipality' and a.staff_id = (actor ->> 'staffId')::uuid
           and a.suspended_at is null) then
         raise exception 'account suspended or unknown' using errcode = '28000';
       end if;
       perform set_config('app.actor', actor::text, true);
     end`,
  ),
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
  definer(
    'record_consent(p_consent uuid, p_case uuid, p_signed_by uuid, p_signature_kind text, p_subjects uuid[], p_agencies uuid[], p_classes text[], p_until timestamptz)',
    'void',
    `begin
       perform access.require_case_writer(p_case);
       if cardinality(p_agencies) = 0 or cardinality(p_classes) = 0 or cardinality(p_subjects) = 0 then
         raise exception 'a consent names persons, agencies and data classes' using errcode = '22023';
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
  definer(
    'remember_result(p_key text, p_result uuid)',
    'uuid',
    `declare
       owner text := coalesce(access.staff_id()::text, access.actor() ->> 'clientId', access.actor_kind());
       earlier uuid;
     begin
       insert into access.idempotency_key (municipality, owner_id, key, result_id)
         values (access.municipality(), owner, p_key, p_result) on conflict do nothing;
       select result_id into earlier from access.idempotency_key
         where municipality = access.municipality() and owner_id = owner and key = p_key;
       return earlier;
     end`,
  ),
  // 職員の登録: account behind a member of staff of the registry.
  definer(
    'register_account(p_staff uuid, p_subject text, p_name text, p_agency uuid, p_roles text[], p_demo boolean, p_demo_note text)',
    'void',
    `begin
       if not (access.is_system() or access.has_role(array['register-keeper'])) then
         raise exception 'only the register keeper changes accounts' using errcode = '42501';
       end if;
       insert into access.account (municipality, staff_id, subject, display_name, agency_id, roles, demo, demo_note)
         values (access.municipality(), p_staff, p_subject, p_name, p_agency, p_roles, p_demo, p_demo_note)
         on conflict (municipality, staff_id) do update
         set subject = excluded.subject, display_name = excluded.display_name, agency_id = excluded.agency_id,
             roles = excluded.roles, demo = excluded.demo, demo_note = excluded.demo_note;
     end`,
  ),
  // 停止・再開: from this moment on the account sees and does nothing, or works again.
  definer(
    'suspend_account(p_staff uuid, p_suspended boolean)',
    'void',
    `begin
       if not (access.is_system() or access.has_role(array['register-keeper'])) then
         raise exception 'only the register keeper changes accounts' using errcode = '42501';
       end if;
       update access.account set suspended_at = case when p_suspended then coalesce(suspended_at, now()) end
         where municipality = access.municipality() and staff_id = p_staff;
     end`,
  ),
  // Discovery without leaking: whether other agencies handle anything of this household, sealed cases aside.
  definer(
    'others_involved(p_household uuid, p_members uuid[])',
    'boolean',
    `declare
       here char(5) := access.municipality();
     begin
       return exists (
         select from (
           select r.case_id from access.case_ref r
             where r.municipality = here and r.household_id = p_household and r.closed_at is null
           union
           select r.case_id from access.case_subject cs
             join access.case_ref r on r.municipality = here and r.case_id = cs.case_id
             where cs.municipality = here and cs.person_id = any (p_members) and r.closed_at is null) open_case
         where not exists (
             select from access.visible_case v where v.municipality = here and v.case_id = open_case.case_id)
           and not exists (
             select from access.case_subject cs
             join access.seal on seal.municipality = here and seal.person_id = cs.person_id and seal.valid @> now()
             where cs.municipality = here and cs.case_id = open_case.case_id));
     end`,
  ),
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

/** Internal functions; only the owner's own functions call them. */
const internalFunctions = [
  'require_writer()',
  'require_case_writer(uuid)',
  'cover_case_by_consents(uuid)',
  'count_readings(uuid[])',
];

export const actorStatements = actorFunctions;
export const factStatements = factFunctions.flat();

export const grantStatements = [
  ...internalFunctions.map((name) => `revoke execute on function access.${name} from public`),
  `grant usage on schema access to public`,
  `grant usage on schema access to ${gatewayRole}`,
];

function sqlFunction(signature: string, returns: string, body: string): string {
  return `create or replace function access.${signature} returns ${returns} language sql stable parallel safe as $body$ ${body} $body$`;
}

function definer(signature: string, returns: string, body: string): string[] {
  return [
    `create or replace function access.${signature} returns ${returns} language plpgsql security definer set search_path = pg_catalog, access as $body$ ${body} $body$`,
  ];
}
