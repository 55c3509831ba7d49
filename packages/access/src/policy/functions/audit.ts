import { canonicalEvent, eventForm } from '../../audit/canonical-event.ts';
import { ownerRole } from '../../roles.ts';
import { definer, sqlFunction } from './define.ts';

/** 閲覧記録: what was read, by whom, on which basis; and how many persons within the hour. */
const writing = [
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
       -- in one order, because the subgraphs of one request count the same family at once
       insert into access.person_reading
         select here, who, this_hour, person_id from unnest(p_persons) as read(person_id) order by person_id
         on conflict do nothing;
       if not found then
         return;
       end if;
       delete from access.person_reading r where r.ctid in (
         select old.ctid from access.person_reading old
         where old.municipality = here and old.reader = who and old.hour < this_hour for update skip locked);
       if (select count(*) from access.person_reading r
           where r.municipality = here and r.reader = who and r.hour = this_hour) > access.persons_per_hour() then
         raise exception 'too many persons read within the hour' using errcode = 'TS002';
       end if;
     end`,
  ),
  // The order of events is the order of their numbers. The insert locks the table before it takes a number and until its
  // transaction ends, so whoever seals can tell which numbers are still on their way (see audit_fence).
  definer(
    'insert_audit_event(p_event jsonb, p_persons uuid[])',
    'void',
    `declare
       a jsonb := access.actor();
       here char(5) := access.municipality();
       entries int := coalesce(jsonb_array_length(p_event -> 'subjects'), 0);
     begin
       if entries <> coalesce(jsonb_array_length(p_event -> 'classes'), 0) or entries <> coalesce(jsonb_array_length(p_event -> 'bases'), 0)
         or entries <> coalesce(jsonb_array_length(p_event -> 'evidence'), 0) then
         raise exception 'every entry names class, basis and evidence' using errcode = '23514';
       end if;
       insert into access.audit_event (municipality, event_id, request_id, subgraph, actor_kind, staff_id, agency_id, roles,
         client_id, session_id, purpose, operation, access, action, outcome, refusals, filter, case_ids, person_ids,
         read_subjects, read_classes, read_bases, read_evidence, missed_ids)
       values (here, public.tsunagu_uuid7(), coalesce(a ->> 'requestId', ''), p_event ->> 'subgraph', a ->> 'kind',
         access.staff_id(), access.agency_id(), array(select jsonb_array_elements_text(a -> 'roles')),
         a ->> 'clientId', a ->> 'sessionId', a ->> 'purpose', a ->> 'operation',
         coalesce(a ->> 'access', p_event ->> 'access', 'query'), p_event ->> 'action', p_event ->> 'outcome',
         array(select jsonb_array_elements_text(p_event -> 'refusals')),
         p_event -> 'filter',
         array(select jsonb_array_elements_text(p_event -> 'caseIds')::uuid),
         p_persons,
         array(select jsonb_array_elements_text(p_event -> 'subjects')::uuid),
         array(select jsonb_array_elements_text(p_event -> 'classes')),
         array(select jsonb_array_elements_text(p_event -> 'bases')),
         array(select jsonb_array_elements_text(p_event -> 'evidence')::uuid),
         array(select jsonb_array_elements_text(p_event -> 'missed')::uuid));
     end`,
  ),
  // One row per call; without it the answer is not given.
  definer(
    'write_audit(p_event jsonb)',
    'void',
    `declare
       cases uuid[] := array(select jsonb_array_elements_text(p_event -> 'caseIds')::uuid);
       persons uuid[] := array(select jsonb_array_elements_text(p_event -> 'personIds')::uuid);
     begin
       if cardinality(cases) > 0 then
         persons := array(
           select unnest(persons)
           union select cs.person_id from access.case_subject cs
             where cs.municipality = access.municipality() and cs.case_id = any (cases));
       end if;
       perform access.count_readings(persons);
       perform access.insert_audit_event(p_event, persons);
     end`,
  ),
  // A call that was refused: whoever was turned away at begin_call has no identity, but leaves a trace. Nothing was read.
  definer(
    'write_refusal(p_actor jsonb, p_event jsonb)',
    'void',
    `begin
       perform set_config('app.actor', p_actor::text, true);
       perform access.insert_audit_event(p_event || '{"outcome": "refused"}', '{}');
     end`,
  ),
];

/** 連鎖: months, fence, seals, anchor. Run by the gateway's sealer. */
const sealing = [
  // Months are made ahead and attached empty, so that no writer waits; a month of which the rest holds events stays there.
  definer(
    'prepare_audit_months()',
    'void',
    `declare
       this_month date := date_trunc('month', now() at time zone 'Asia/Tokyo');
       month date;
       part text;
       starts timestamptz;
       ends timestamptz;
     begin
       for month in select this_month + make_interval(months => ahead) from generate_series(0, 3) ahead loop
         part := 'audit_event_' || to_char(month, 'YYYY_MM');
         starts := month::timestamp at time zone 'Asia/Tokyo';
         ends := (month + interval '1 month') at time zone 'Asia/Tokyo';
         continue when to_regclass('access.' || part) is not null
           or exists (select from access.audit_event_rest r where r.occurred_at >= starts and r.occurred_at < ends);
         perform pg_advisory_xact_lock(hashtext('access.prepare_audit_months'));
         continue when to_regclass('access.' || part) is not null;
         execute format('create table access.%I (like access.audit_event including all)', part);
         execute format('comment on table access.%I is %L', part, 'data-class: identity');
         execute format('alter table access.%I enable row level security, force row level security', part);
         execute format('create policy owner on access.%I to ${ownerRole} using (true) with check (true)', part);
         execute format('create trigger never_emptied before truncate on access.%I execute function access.refuse_change()', part);
         execute format('alter table access.%I enable always trigger never_emptied', part);
         execute format('alter table access.audit_event attach partition access.%I for values from (%L) to (%L)', part, starts, ends);
       end loop;
     end`,
  ),
  // Every event up to this number is committed, given up, or of one of these writers: the number is looked at first, then the locks.
  definer(
    'audit_fence(out through bigint, out writers text[])',
    'record',
    `begin
       select case when s.is_called then s.last_value else 0 end into through from access.audit_event_seq s;
       writers := array(select access.audit_writers());
     end`,
  ),
  definer(
    'audit_writers()',
    'setof text',
    `begin
       return query select l.virtualtransaction from pg_locks l
         where l.locktype = 'relation' and l.mode = 'RowExclusiveLock' and l.granted
           and l.database = (select d.oid from pg_database d where d.datname = current_database())
           and l.relation = 'access.audit_event'::regclass;
     end`,
  ),
  // 封: hashes the next events up to a number behind which no transaction is open, and chains them to the seal before.
  definer(
    'seal_audit(p_through bigint, p_most int)',
    'int',
    `declare
       earlier access.audit_seal;
       numbers bigint[];
       hashes bytea;
       made timestamptz := clock_timestamp();
       next_no bigint;
     begin
       perform pg_advisory_xact_lock(hashtext('access.seal_audit'));
       select * into earlier from access.audit_seal order by seal_no desc limit 1;
       select array_agg(sealed.seq order by sealed.seq), string_agg(sealed.hash, ''::bytea order by sealed.seq) into numbers, hashes
       from (
         select e.seq, sha256(convert_to(${canonicalEvent}, 'UTF8')) as hash
         from access.audit_event e
         where e.seq > coalesce(earlier.last_seq, 0) and e.seq <= p_through
         order by e.seq limit p_most
       ) sealed;
       if numbers is null then
         return 0;
       end if;
       next_no := coalesce(earlier.seal_no, 0) + 1;
       insert into access.audit_seal (seal_no, form, sealed_at, first_seq, last_seq, event_count, event_seqs, event_hashes,
         previous_hash, hash)
       values (next_no, ${eventForm}, made, numbers[1], numbers[cardinality(numbers)], cardinality(numbers), numbers, hashes,
         coalesce(earlier.hash, decode(repeat('00', 32), 'hex')),
         sha256(coalesce(earlier.hash, decode(repeat('00', 32), 'hex'))
           || convert_to(next_no || ' ${eventForm} ' || (extract(epoch from made) * 1000000)::bigint || ' ' || array_to_string(numbers, ','), 'UTF8')
           || hashes));
       return cardinality(numbers);
     end`,
  ),
  // Seals for the anchor file, oldest first.
  definer(
    'audit_heads(p_after bigint, p_most int)',
    'table (seal_no bigint, last_seq bigint, sealed_at timestamptz, hash bytea)',
    `begin
       return query select s.seal_no, s.last_seq, s.sealed_at, s.hash from access.audit_seal s
         where s.seal_no > p_after order by s.seal_no limit p_most;
     end`,
  ),
  definer(
    'note_audit_anchor(p_seal_no bigint)',
    'void',
    `begin
       insert into access.audit_anchor (seal_no) values (p_seal_no)
         on conflict (only_one) do update set seal_no = excluded.seal_no, anchored_at = clock_timestamp()
         where excluded.seal_no >= access.audit_anchor.seal_no;
     end`,
  ),
];

export const auditFunctions = [...writing, ...sealing];
