import { encryptedColumns, ownerRole, runtimeRole, wallStatements } from '@tsunagu/access';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { fundAccountCodes, fundEntryKinds, fundPurposes } from '../fund-ledger/fund-ledger.rules.ts';

const schema = 'comprehensive_consultation';
const role = runtimeRole(schema);

/**
 * 生活再建・自立支援ファンド (applications of a case, and the ledger without any case), 団体への助成 and 資源のない困り事
 * (M2-32 … M2-36, M2-43).
 */
export class Fund1700000200015 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of tables.toReversed()) await runner.query(`drop table ${schema}.${table}`);
    for (const name of ['fund_entry_posts', 'fund_entry_stays']) {
      await runner.query(`drop function ${schema}.${name}()`);
    }
  }
}

const tables = [
  'fund_account',
  'fund_entry',
  'fund_application',
  'fund_application_words',
  'fund_application_reason',
  'fund_opinion',
  'fund_receipt',
  'external_grant',
  'unmet_need_report',
  'unmet_need',
  'unmet_need_words',
];

const oneOf = (values: readonly string[]) => values.map((value) => `'${value}'`).join(', ');

const ofCase = (table: string, dataClass: 'summary' | 'plan' | 'narrative') =>
  wallStatements({
    schema,
    table,
    dataClass,
    rule: { by: 'case', column: 'case_id', writers: 'participants' },
  });

const encrypted = (table: string, columns: readonly string[]) =>
  encryptedColumns({ schema, table, keyId: 'case_id', columns });

/** The holder of the fund keeps the ledger; the lead division and the auditors read it. */
const ofHolder = (table: string) =>
  wallStatements({
    schema,
    table,
    dataClass: 'directory',
    rule: { by: 'agency', column: 'agency_id', alsoRoles: ['lead-division', 'auditor'] },
  });

/** Reading is shared, writing is not: the other readers of the ledger post nothing. */
const onlyHolderWrites = (table: string) => [
  `create policy holder_posts on ${schema}.${table} as restrictive for insert to ${role}
     with check ((select access.is_system()) or agency_id = (select access.agency_id()))`,
];

const statements = [
  `create table ${schema}.fund_account (
    municipality char(5) not null,
    id uuid not null,
    agency_id uuid not null,
    code text not null check (code in (${oneOf(fundAccountCodes)})),
    name text not null,
    side text not null check (side in ('debit', 'credit')),
    qualifier text,
    source text not null,
    balance_yen bigint not null default 0 check (balance_yen >= 0),
    source_key text,
    source_hash text,
    version integer not null default 1,
    primary key (municipality, id),
    unique (municipality, code),
    unique (municipality, source_key)
  )`,
  // An entry moves one amount from one account to another: it cannot be out of balance.
  `create table ${schema}.fund_entry (
    municipality char(5) not null,
    id uuid not null,
    agency_id uuid not null,
    number integer not null,
    occurred_on date not null,
    kind text not null check (kind in (${oneOf(fundEntryKinds)})),
    debit_account text not null,
    credit_account text not null,
    amount_yen bigint not null check (amount_yen > 0),
    reference text check (reference ~ '^[A-Z0-9-]{1,30}$'),
    purpose text check (purpose in (${oneOf(fundPurposes)})),
    reverses_id uuid,
    cash_after_yen bigint not null,
    posted_at timestamptz not null,
    posted_by uuid,
    primary key (municipality, id),
    unique (municipality, number),
    unique (municipality, reverses_id),
    foreign key (municipality, debit_account) references ${schema}.fund_account (municipality, code),
    foreign key (municipality, credit_account) references ${schema}.fund_account (municipality, code),
    foreign key (municipality, reverses_id) references ${schema}.fund_entry,
    check (debit_account <> credit_account),
    check ((kind = 'reversal') = (reverses_id is not null)),
    check (kind not in ('payment', 'return') or (reference is not null and purpose is not null))
  )`,
  `create index fund_entry_by_day on ${schema}.fund_entry (municipality, occurred_on)`,
  `create table ${schema}.fund_application (
    municipality char(5) not null,
    id uuid not null,
    case_id uuid not null,
    reference_no text not null,
    purpose text not null check (purpose in (${oneOf(fundPurposes)})),
    amount_yen integer not null check (amount_yen > 0),
    over_soft_limit boolean not null,
    payee_agency_id uuid not null,
    path text not null check (path in ('conference', 'emergency')),
    conference_id uuid,
    state text not null check (state in
      ('applied', 'consulted', 'advised', 'approved', 'declined', 'paid', 'settled', 'returned')),
    applicant_agency_id uuid not null,
    applied_on date not null,
    applied_by uuid,
    consulted_on date,
    consulted_by uuid,
    advised_on date,
    advised_by uuid,
    decided_on date,
    decided_by uuid,
    paid_on date,
    paid_by uuid,
    spent_yen integer check (spent_yen between 0 and amount_yen),
    settled_on date,
    settled_by uuid,
    returned_on date,
    version integer not null default 1,
    primary key (municipality, id),
    unique (municipality, reference_no),
    foreign key (municipality, case_id) references ${schema}.consultation_case,
    foreign key (municipality, conference_id) references ${schema}.conference,
    check ((path = 'conference') = (conference_id is not null)),
    check (state not in ('consulted', 'advised') or path = 'emergency'),
    check (path = 'conference' or decided_on is null or state = 'declined' or (consulted_on is not null and advised_on is not null)),
    check (decided_by is distinct from applied_by or decided_by is null),
    check (paid_by is null or (paid_by is distinct from applied_by and paid_by is distinct from decided_by)),
    check ((state in ('paid', 'settled', 'returned')) = (paid_on is not null)),
    check ((state in ('settled', 'returned')) = (spent_yen is not null))
  )`,
  `create index fund_application_by_case on ${schema}.fund_application (municipality, case_id, applied_on desc)`,
  `create index fund_application_by_day on ${schema}.fund_application (municipality, applied_on desc, id desc)`,
  `create index fund_application_by_state on ${schema}.fund_application (municipality, state, decided_on desc, id desc)`,
  `create table ${schema}.fund_application_words (
    municipality char(5) not null,
    application_id uuid not null,
    case_id uuid not null,
    item text not null,
    entry_support text not null,
    no_substitute text not null,
    independence text not null,
    over_limit_reason text,
    consultation text,
    decision_reason text,
    primary key (municipality, application_id),
    foreign key (municipality, application_id) references ${schema}.fund_application
  )`,
  `create table ${schema}.fund_application_reason (
    municipality char(5) not null,
    application_id uuid not null,
    case_id uuid not null,
    reason text not null,
    primary key (municipality, application_id),
    foreign key (municipality, application_id) references ${schema}.fund_application
  )`,
  `create table ${schema}.fund_opinion (
    municipality char(5) not null,
    application_id uuid not null,
    case_id uuid not null,
    staff_id uuid not null,
    agency_id uuid not null,
    agrees boolean not null,
    opinion text not null,
    primary key (municipality, application_id),
    foreign key (municipality, application_id) references ${schema}.fund_application
  )`,
  `create table ${schema}.fund_receipt (
    municipality char(5) not null,
    application_id uuid not null,
    case_id uuid not null,
    attachment_id uuid not null,
    primary key (municipality, application_id, attachment_id),
    foreign key (municipality, application_id) references ${schema}.fund_application,
    foreign key (municipality, attachment_id) references ${schema}.attachment
  )`,
  `create table ${schema}.external_grant (
    municipality char(5) not null,
    id uuid not null,
    code text not null,
    name text not null,
    organisation text not null,
    target text not null,
    region text not null,
    cap_yen bigint check (cap_yen > 0),
    deadline_on date,
    how_to_apply text,
    result_fiscal_year text,
    result_count integer check (result_count >= 0),
    result_total_yen bigint check (result_total_yen >= 0),
    result_qualifier text,
    source text not null,
    published boolean not null,
    source_key text,
    source_hash text,
    version integer not null default 1,
    primary key (municipality, id),
    unique (municipality, code),
    unique (municipality, source_key)
  )`,
  `create index external_grant_by_name on ${schema}.external_grant (municipality, name, id)`,
  `create table ${schema}.unmet_need_report (
    municipality char(5) not null,
    id uuid not null,
    kind text not null,
    area_id uuid,
    shown_count integer,
    measure_no smallint not null check (measure_no between 1 and 5),
    working_group text,
    section_agency_id uuid not null,
    asked text not null,
    reported_on date not null,
    reported_by uuid,
    answer text check (answer in ('taken-up', 'in-roadmap', 'not-now')),
    answer_reason text,
    answered_on date,
    answered_by uuid,
    version integer not null default 1,
    primary key (municipality, id),
    check ((answer is null) = (answered_on is null)),
    check ((answer is null) = (answer_reason is null))
  )`,
  `create index unmet_need_report_by_day on ${schema}.unmet_need_report (municipality, reported_on desc, id desc)`,
  `create table ${schema}.unmet_need (
    municipality char(5) not null,
    id uuid not null,
    case_id uuid not null,
    kind text not null check (kind in
      ('shelter', 'housing-special-care', 'willing-landlord', 'transport', 'respite', 'school-support', 'interpreter', 'other')),
    area_id uuid,
    recorded_on date not null,
    agency_id uuid not null,
    report_id uuid,
    primary key (municipality, id),
    foreign key (municipality, case_id) references ${schema}.consultation_case,
    foreign key (municipality, report_id) references ${schema}.unmet_need_report
  )`,
  `create index unmet_need_by_case on ${schema}.unmet_need (municipality, case_id, recorded_on desc)`,
  `create index unmet_need_by_day on ${schema}.unmet_need (municipality, recorded_on desc, id desc)`,
  `create index unmet_need_by_kind on ${schema}.unmet_need (municipality, kind, area_id)`,
  `create table ${schema}.unmet_need_words (
    municipality char(5) not null,
    need_id uuid not null,
    case_id uuid not null,
    words text not null,
    primary key (municipality, need_id),
    foreign key (municipality, need_id) references ${schema}.unmet_need
  )`,

  ...ofHolder('fund_account'),
  ...ofHolder('fund_entry'),
  ...onlyHolderWrites('fund_account'),
  ...onlyHolderWrites('fund_entry'),
  // 追記のみ: what was posted stays; a mistake is put right by a reversal.
  `drop policy updatable on ${schema}.fund_entry`,
  `revoke update on ${schema}.fund_entry from ${role}`,
  `create function ${schema}.fund_entry_stays() returns trigger language plpgsql as $body$
     begin
       raise exception 'the ledger is only added to';
     end $body$`,
  `alter function ${schema}.fund_entry_stays() owner to ${ownerRole}`,
  `create trigger stays before update or delete on ${schema}.fund_entry
     for each row execute function ${schema}.fund_entry_stays()`,
  // Balances change with the entry, under the lock of the cash account: two entries at once come one after the other. What
  // was posted already is not posted again.
  `create function ${schema}.fund_entry_posts() returns trigger language plpgsql security definer
     set search_path = pg_catalog, ${schema}, access as $body$
     begin
       perform from fund_account a where a.municipality = new.municipality and a.code = 'cash' for update;
       if exists (select from fund_entry e where e.municipality = new.municipality and e.id = new.id) then
         return null;
       end if;
       update fund_account a
         set balance_yen = a.balance_yen
           + case when (a.code = new.debit_account) = (a.side = 'debit') then new.amount_yen else -new.amount_yen end
         where a.municipality = new.municipality and a.code in (new.debit_account, new.credit_account);
       select coalesce(max(e.number), 0) + 1 into new.number from fund_entry e where e.municipality = new.municipality;
       select a.balance_yen into new.cash_after_yen from fund_account a
         where a.municipality = new.municipality and a.code = 'cash';
       return new;
     end $body$`,
  `alter function ${schema}.fund_entry_posts() owner to ${ownerRole}`,
  `create trigger posts before insert on ${schema}.fund_entry
     for each row execute function ${schema}.fund_entry_posts()`,

  ...ofCase('fund_application', 'summary'),
  ...ofCase('fund_application_words', 'plan'),
  ...ofCase('fund_application_reason', 'narrative'),
  ...ofCase('fund_opinion', 'plan'),
  ...ofCase('fund_receipt', 'summary'),
  ...encrypted('fund_application_words', [
    'item',
    'entry_support',
    'no_substitute',
    'independence',
    'over_limit_reason',
    'consultation',
    'decision_reason',
  ]),
  ...encrypted('fund_application_reason', ['reason']),
  ...encrypted('fund_opinion', ['opinion']),
  // アドバイザーの意見: the adviser alone writes it, while the case lies before them; nobody rewrites it.
  `drop policy insertable on ${schema}.fund_opinion`,
  `drop policy updatable on ${schema}.fund_opinion`,
  `revoke update on ${schema}.fund_opinion from ${role}`,
  `create policy insertable on ${schema}.fund_opinion for insert to ${role}
     with check (municipality = (select access.municipality()) and staff_id = (select access.staff_id())
       and (select access.has_role(array['adviser']))
       and exists (select from access.case_basis(case_id, 'plan') b where b.basis = 'adviser'))`,

  ...wallStatements({
    schema,
    table: 'external_grant',
    dataClass: 'directory',
    rule: { by: 'directory', publishedColumn: 'published' },
  }),
  ...wallStatements({
    schema,
    table: 'unmet_need_report',
    dataClass: 'directory',
    rule: { by: 'directory' },
  }),
  ...ofCase('unmet_need', 'summary'),
  ...ofCase('unmet_need_words', 'narrative'),
  ...encrypted('unmet_need_words', ['words']),
];
