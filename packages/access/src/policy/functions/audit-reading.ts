import { definer } from './define.ts';

/**
 * Who may read the log: auditors the municipality's, the lead division what was read by break-glass, register keepers the
 * ledger of persons they can see, everybody their own events. Every reading is an event itself, written here so that no
 * caller can forget it. Events hold ids, bases and classes, never values.
 *
 * Basis: X-08, X-10, 個人情報保護法 69条・76条 (開示請求), access.md "Audit". Errors: 42501 for whoever may not, TS003 without a purpose.
 */

const keys = [
  'personId',
  'caseId',
  'staffId',
  'agencyId',
  'clientId',
  'action',
  'operation',
  'basis',
  'outcome',
  'from',
  'until',
];

/** A page is asked for by the number of the last event before it; one more than a page says that there is a next one. */
const most = 'least(greatest(p_limit, 1), 101)';

/** 封印: whether a seal shuts the actor out of a person (all of them) or of a case (its own seal or that of any of its subjects). */
const shuts = `s.municipality = here and s.valid @> now() and s.handling_agency_id is distinct from access.agency_id()
  and not exists (
    select from access.seal_reviewer r
    where r.municipality = here and r.seal_id = s.seal_id and r.staff_id = access.staff_id() and r.valid @> now())`;
const shutOut = (of: string) => `exists (select from access.seal s where ${shuts} and (${of}))`;

export const auditReadingFunctions = [
  definer(
    'require_log_reader(variadic wanted text[])',
    'void',
    `begin
       if not access.has_role(wanted) then
         raise exception 'the log is not for this actor' using errcode = '42501';
       end if;
       if nullif(access.actor() ->> 'purpose', '') is null then
         raise exception 'the log is read for a purpose' using errcode = 'TS003';
       end if;
     end`,
  ),
  // The event of having read the log itself. The persons asked for count as read, the persons found do not.
  definer(
    'note_log_reading(p_action text, p_filter jsonb, p_persons uuid[], p_found boolean)',
    'void',
    `begin
       perform access.write_audit(jsonb_build_object('subgraph', 'oversight', 'access', 'list', 'action', p_action,
         'outcome', case when p_found then 'given' else 'empty' end, 'filter', p_filter, 'personIds', to_jsonb(p_persons)));
     end`,
  ),
  // 封印: the persons and cases that a seal shuts the actor out of; an event does not name them.
  definer(
    'shut_out_ids()',
    'uuid[]',
    `declare
       here char(5) := access.municipality();
     begin
       return array(
         select unnest(array_remove(array[s.person_id, s.case_id, c.case_id], null))
         from access.seal s
         left join access.case_subject c on c.municipality = here and c.person_id = s.person_id
         where ${shuts});
     end`,
  ),
  // An event as somebody may read it who is shut out of some of what it names.
  definer(
    'without_shut_out(e access.audit_event, p_ids uuid[])',
    'access.audit_event',
    `declare
       hides_case boolean := e.case_ids && p_ids;
     begin
       if not (hides_case or e.person_ids && p_ids or e.read_subjects && p_ids or e.missed_ids && p_ids
         or (e.filter ->> 'personId')::uuid = any (p_ids) or (e.filter ->> 'caseId')::uuid = any (p_ids)) then
         return e;
       end if;
       -- with a case go the persons who are named for it alone
       e.person_ids := array(select id from unnest(e.person_ids) id
         where id <> all (p_ids) and (not hides_case or id = any (e.read_subjects)));
       e.case_ids := array(select id from unnest(e.case_ids) id where id <> all (p_ids));
       e.missed_ids := array(select id from unnest(e.missed_ids) id where id <> all (p_ids));
       e.filter := e.filter - 'personId' - 'caseId';
       select coalesce(array_agg(r.subject order by r.place), '{}'), coalesce(array_agg(r.class order by r.place), '{}'),
           coalesce(array_agg(r.basis order by r.place), '{}'), coalesce(array_agg(r.evidence order by r.place), '{}')
         into e.read_subjects, e.read_classes, e.read_bases, e.read_evidence
         from unnest(e.read_subjects, e.read_classes, e.read_bases, e.read_evidence) with ordinality
           as r(subject, class, basis, evidence, place)
         where r.subject <> all (p_ids);
       return e;
     end`,
  ),
  // 閲覧記録の検索, newest first. Auditors: the municipality's log; lead division: what was read by break-glass.
  definer(
    'search_audit(p_filter jsonb, p_before bigint, p_limit int)',
    'setof access.audit_event',
    `declare
       asked jsonb := coalesce((select jsonb_object_agg(f.key, f.value) from jsonb_each_text(p_filter) f
         where f.key in (${keys.map((key) => `'${key}'`).join(', ')}) and nullif(f.value, '') is not null), '{}');
       conditions text := '';
       hidden uuid[];
     begin
       perform access.require_log_reader('auditor', 'lead-division');
       hidden := access.shut_out_ids();
       if (asked ->> 'personId')::uuid = any (hidden) or (asked ->> 'caseId')::uuid = any (hidden) then
         conditions := ' and false';
       end if;
       if not access.has_role(array['auditor']) then
         conditions := conditions || $$ and 'break-glass' = any (e.read_bases)$$;
       end if;
       if asked ? 'personId' then 
         conditions := conditions || $$ and e.person_ids @> array[($1 ->> 'personId')::uuid]
           and (not e.case_ids && $4 or ($1 ->> 'personId')::uuid = any (e.read_subjects))$$;
       end if;
       if asked ? 'caseId' then conditions := conditions || $$ and e.case_ids @> array[($1 ->> 'caseId')::uuid]$$; end if;
       if asked ? 'staffId' then conditions := conditions || $$ and e.staff_id = ($1 ->> 'staffId')::uuid$$; end if;
       if asked ? 'agencyId' then conditions := conditions || $$ and e.agency_id = ($1 ->> 'agencyId')::uuid$$; end if;
       if asked ? 'clientId' then conditions := conditions || $$ and e.client_id = $1 ->> 'clientId'$$; end if;
       if asked ? 'action' then conditions := conditions || $$ and e.action = $1 ->> 'action'$$; end if;
       if asked ? 'operation' then conditions := conditions || $$ and e.operation = $1 ->> 'operation'$$; end if;
       if asked ? 'basis' then conditions := conditions || $$ and $1 ->> 'basis' = any (e.read_bases)$$; end if;
       if asked ? 'outcome' then conditions := conditions || $$ and e.outcome = $1 ->> 'outcome'$$; end if;
       if asked ? 'from' then conditions := conditions || $$ and e.occurred_at >= ($1 ->> 'from')::timestamptz$$; end if;
       if asked ? 'until' then conditions := conditions || $$ and e.occurred_at < ($1 ->> 'until')::timestamptz$$; end if;
       return query execute
         'select shown.* from (
            select e from access.audit_event e where e.municipality = access.municipality() and ($2 is null or e.seq < $2)'
           || conditions || ' order by e.seq desc limit $3) found, access.without_shut_out(found.e, $4) shown'
         using asked, p_before, ${most}, hidden;
       perform access.note_log_reading('searchAudit', asked,
         case when asked ? 'personId' then array[(asked ->> 'personId')::uuid] else '{}' end, found);
     end`,
  ),
  // 自分の閲覧記録: the events of one's own account.
  definer(
    'my_audit(p_before bigint, p_limit int)',
    'setof access.audit_event',
    `declare
       hidden uuid[] := access.shut_out_ids();
     begin
       if access.staff_id() is null then
         raise exception 'only staff have a log of their own' using errcode = '42501';
       end if;
       return query select shown.* from (
         select e from access.audit_event e
         where e.municipality = access.municipality() and e.staff_id = access.staff_id() and (p_before is null or e.seq < p_before)
         order by e.seq desc limit ${most}) found, access.without_shut_out(found.e, hidden) shown;
       perform access.note_log_reading('readOwnAudit', '{}', '{}', found);
     end`,
  ),
  // 開示請求の台帳 of one person: who was given what, when, on which basis. A sealed person has a ledger for the handling agency
  // and the named reviewers only, and what was read of a case under seal is left out for everybody else.
  definer(
    'disclosure_ledger(p_person uuid, p_before bigint, p_limit int)',
    `table (seq bigint, event_id uuid, occurred_at timestamptz, actor_kind text, staff_id uuid, agency_id uuid, client_id text,
       purpose text, operation text, access text, action text, entries jsonb)`,
    `declare
       here char(5) := access.municipality();
       cases uuid[];
     begin
       perform access.require_log_reader('auditor', 'register-keeper');
       if not exists (select from access.subject p where p.municipality = here and p.person_id = p_person)
         or ${shutOut('s.person_id = p_person')}
         or not (access.has_role(array['auditor']) or exists (select from access.person_basis(p_person, 'identity'))) then
         raise exception 'no ledger of this person for this actor' using errcode = '42501';
       end if;
       cases := array(
         select c.case_id from access.case_subject c where c.municipality = here and c.person_id = p_person
           and not ${shutOut(`s.case_id = c.case_id or s.person_id in (
             select o.person_id from access.case_subject o where o.municipality = here and o.case_id = c.case_id)`)});
       return query
         select e.seq, e.event_id, e.occurred_at, e.actor_kind, e.staff_id, e.agency_id, e.client_id, e.purpose, e.operation, e.access,
           e.action, told.entries
         from access.audit_event e
         cross join lateral (
           select coalesce(jsonb_agg(jsonb_build_object('caseId', nullif(r.subject, p_person), 'dataClass', r.class, 'basis', r.basis,
             'evidenceId', nullif(r.evidence, '00000000-0000-0000-0000-000000000000')) order by r.class, r.basis), '[]') as entries
           from unnest(e.read_subjects, e.read_classes, e.read_bases, e.read_evidence) as r(subject, class, basis, evidence)
           where r.subject = p_person or r.subject = any (cases)
         ) told
         where e.municipality = here and e.person_ids @> array[p_person] and e.outcome in ('given', 'written')
           and (p_before is null or e.seq < p_before)
           and (told.entries <> '[]' or not e.case_ids && array(
             select c.case_id from access.case_subject c where c.municipality = here and c.person_id = p_person
             except select unnest(cases)))
         order by e.seq desc limit ${most};
       perform access.note_log_reading('readDisclosureLedger', jsonb_build_object('personId', p_person), array[p_person], found);
     end`,
  ),
  // 緊急閲覧の事後確認: what was read on one grant, for its reviewers and for whoever looked.
  definer(
    'break_glass_audit(p_grant uuid, p_before bigint, p_limit int)',
    'setof access.audit_event',
    `declare
       given access.break_glass;
       hidden uuid[] := access.shut_out_ids();
     begin
       select * into given from access.break_glass b where b.municipality = access.municipality() and b.grant_id = p_grant;
       if given.grant_id is null or given.staff_id is distinct from access.staff_id() then
         perform access.require_log_reader('auditor', 'lead-division');
       end if;
       return query select shown.* from (
         select e from access.audit_event e
         where e.municipality = access.municipality() and e.staff_id = given.staff_id and e.occurred_at >= given.granted_at
           and e.read_evidence @> array[p_grant] and exists (
             select from unnest(e.read_bases, e.read_evidence) as r(basis, evidence)
             where r.evidence = p_grant and r.basis = 'break-glass')
           and (p_before is null or e.seq < p_before)
         order by e.seq desc limit ${most}) found, access.without_shut_out(found.e, hidden) shown;
       perform access.note_log_reading('readBreakGlassAudit', jsonb_build_object('grantId', p_grant), '{}', found);
     end`,
  ),
  // 連鎖の状態: how far the log is sealed and anchored.
  definer(
    'audit_state()',
    `table (seal_no bigint, sealed_at timestamptz, last_seq bigint, waiting bigint, waiting_since timestamptz, anchored_seal_no bigint,
       anchored_at timestamptz)`,
    `begin
       perform access.require_log_reader('auditor', 'lead-division', 'register-keeper');
       return query
         select s.seal_no, s.sealed_at, s.last_seq, w.events, w.since, a.seal_no, a.anchored_at
         from (select coalesce(max(l.last_seq), 0) as done from access.audit_seal l) sealed
         cross join lateral (
           select count(*) as events, min(e.occurred_at) as since from access.audit_event e where e.seq > sealed.done) w
         left join access.audit_seal s on s.last_seq = sealed.done
         left join access.audit_anchor a on true;
     end`,
  ),
];
