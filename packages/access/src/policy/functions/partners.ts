import { dataClasses } from '../../actor.ts';
import { sandboxMunicipality } from '../../sandbox.ts';
import { definer, sqlFunction } from './define.ts';

const allClasses = `array[${dataClasses.map((dataClass) => `'${dataClass}'`).join(', ')}]`;

/** 連携クライアントの登録: purpose, legal basis, scopes and documents of a partner system, and what it asked and was given. */
export const partnerFunctions = [
  // The tenant in which a client acts: a sandbox client never leaves the invented one.
  sqlFunction(
    'tenant_of(c access.partner_client)',
    'char(5)',
    `select case when c.sandbox then '${sandboxMunicipality}' else c.municipality end::char(5)`,
  ),
  definer(
    'register_partner_client(p_client text, p_name text, p_agency uuid, p_purpose text, p_legal_basis text, p_contact text, p_scopes text[], p_keys jsonb, p_documents jsonb, p_sandbox boolean, p_valid_until timestamptz)',
    'void',
    `begin
       perform access.require_register_keeper();
       perform access.require_agency(p_agency);
       perform access.require_public_keys(p_keys);
       if cardinality(p_scopes) = 0 or not p_scopes <@ ${allClasses}::text[] or p_valid_until <= now()
         or '' = any (array[btrim(p_name), btrim(p_purpose), btrim(p_legal_basis), btrim(p_contact)]) then
         raise exception 'a client is registered with name, purpose, legal basis, contact, data classes and time'
           using errcode = '22023';
       end if;
       insert into access.partner_client as c (municipality, client_id, name, agency_id, purpose, legal_basis, contact, scopes,
           keys, sandbox, valid_until, registered_by)
         values (access.municipality(), p_client, p_name, p_agency, p_purpose, p_legal_basis, p_contact, p_scopes,
           p_keys, p_sandbox, p_valid_until, access.staff_id())
         on conflict (municipality, client_id) do update
         set name = excluded.name, agency_id = excluded.agency_id, purpose = excluded.purpose,
             legal_basis = excluded.legal_basis, contact = excluded.contact, scopes = excluded.scopes, keys = excluded.keys,
             valid_until = excluded.valid_until, registered_by = excluded.registered_by, version = c.version + 1
         where c.sandbox = excluded.sandbox;
       if not found then
         raise exception 'a sandbox client stays one' using errcode = '22023';
       end if;
       delete from access.partner_document where municipality = access.municipality() and client_id = p_client;
       insert into access.partner_document (municipality, client_id, document_id, name, document)
         select access.municipality(), p_client, encode(sha256(convert_to(d ->> 'text', 'UTF8')), 'hex'), d ->> 'name', d ->> 'text'
         from jsonb_array_elements(p_documents) d on conflict do nothing;
     end`,
  ),
  definer(
    'suspend_partner_client(p_client text, p_suspended boolean)',
    'void',
    `begin
       perform access.require_register_keeper();
       update access.partner_client set suspended_at = case when p_suspended then coalesce(suspended_at, now()) end,
           version = version + 1
         where municipality = access.municipality() and client_id = p_client;
       perform access.require_found(found);
     end`,
  ),
  // 鍵の交換: from this commit on the old key signs nothing.
  definer(
    'replace_partner_keys(p_client text, p_keys jsonb)',
    'void',
    `begin
       perform access.require_register_keeper();
       perform access.require_public_keys(p_keys);
       update access.partner_client set keys = p_keys, version = version + 1
         where municipality = access.municipality() and client_id = p_client;
       perform access.require_found(found);
     end`,
  ),
  definer(
    'list_partner_clients()',
    `table (client_id text, name text, agency_id uuid, purpose text, legal_basis text, contact text, scopes text[],
       key_ids text[], documents jsonb, sandbox boolean, registered_at timestamptz, valid_until timestamptz,
       suspended_at timestamptz, state text, version int)`,
    `begin
       perform access.require_role('register-keeper', 'lead-division', 'auditor');
       return query select c.client_id, c.name, c.agency_id, c.purpose, c.legal_basis, c.contact, c.scopes,
           array(select coalesce(k ->> 'kid', '') from jsonb_array_elements(c.keys -> 'keys') k),
           coalesce((select jsonb_agg(jsonb_build_object('id', d.document_id, 'name', d.name) order by d.name)
             from access.partner_document d where d.municipality = c.municipality and d.client_id = c.client_id), '[]'),
           c.sandbox, c.registered_at, c.valid_until, c.suspended_at,
           case when c.suspended_at is not null then 'suspended' when c.valid_until <= now() then 'expired' else 'active' end,
           c.version
         from access.partner_client c where c.municipality = access.municipality()
         order by c.name, c.client_id;
     end`,
  ),
  // 照会の記録: which operations a client sent and how much it was given of which class, on which basis. Never values.
  definer(
    'partner_activity(p_client text, p_before timestamptz, p_limit int)',
    `table (event_id uuid, occurred_at timestamptz, request_id text, subgraph text, operation text, outcome text,
       person_count int, case_count int, given jsonb)`,
    `declare
       tenant char(5);
     begin
       perform access.require_role('register-keeper', 'lead-division', 'auditor');
       select access.tenant_of(c) into tenant from access.partner_client c
         where c.municipality = access.municipality() and c.client_id = p_client;
       return query select e.event_id, e.occurred_at, e.request_id, e.subgraph, e.operation, e.outcome,
           cardinality(e.person_ids), cardinality(e.case_ids),
           coalesce((select jsonb_agg(jsonb_build_object('dataClass', g.class, 'basis', g.basis, 'count', g.times)
               order by g.class, g.basis)
             from (select r.class, r.basis, count(*) as times
               from unnest(e.read_classes, e.read_bases) as r(class, basis) group by 1, 2) g), '[]')
         from access.audit_event e
         where e.municipality = tenant and e.client_id = p_client and e.occurred_at < coalesce(p_before, 'infinity')
         order by e.occurred_at desc limit least(p_limit, 100);
     end`,
  ),
  definer(
    'require_public_keys(p_keys jsonb)',
    'void',
    `begin
       if jsonb_typeof(p_keys -> 'keys') is distinct from 'array' or jsonb_array_length(p_keys -> 'keys') not between 1 and 5
         or exists (select from jsonb_array_elements(p_keys -> 'keys') k
           where k ->> 'kty' not in ('OKP', 'EC', 'RSA') or k ->> 'kty' is null or k ?| array['d', 'p', 'q', 'dp', 'dq', 'qi', 'k']) then
         raise exception 'only public keys are registered' using errcode = '22023';
       end if;
     end`,
  ),
  definer(
    'require_found(p_found boolean)',
    'void',
    `begin
       if not p_found then
         raise exception 'nothing of that name' using errcode = '42501';
       end if;
     end`,
  ),
];
