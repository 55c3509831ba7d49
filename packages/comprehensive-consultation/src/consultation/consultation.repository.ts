import {
  basisColumns,
  type CallContext,
  caseBasis,
  countCap,
  defineLoader,
  groupBy,
  type Keyset,
  type KeysetKey,
  type KeysetOrder,
  keysetOf,
  orderBy,
  pageSize,
  savedByOther,
  visibleCases,
} from '@tsunagu/subgraph-kit';
import { putInCharge } from '../charge/charge.repository.ts';
import { SheetWorryEntity } from '../sheet/sheet.entity.ts';
import {
  ConsultationEntity,
  ConsultationNarrativeEntity,
  ConsultationPersonEntity,
} from './consultation.entity.ts';
import type {
  ConsultationChannel,
  ConsultationOutcome,
  ConsultationState,
  ConsultationUrgency,
  HouseholdAssessment,
} from './consultation.rules.ts';
import { ConsultationCaseSort } from './consultation.type.ts';

/** A row of `consultation_case` with the basis that makes it visible. */
export interface ConsultationRow {
  id: string;
  household_id: string;
  area_id: string | null;
  agency_id: string;
  staff_id: string | null;
  channel: ConsultationChannel;
  urgency: ConsultationUrgency;
  state: Exclude<ConsultationState, 'draft'>;
  received_at: Date;
  support_began_at: Date | null;
  other_troubles_asked_at: Date | null;
  has_other_troubles: boolean | null;
  outcome: ConsultationOutcome | null;
  closed_at: Date | null;
  sheet_id: string | null;
  version: number;
  basis: string;
  evidence_id: string | null;
}

export interface NarrativeRow {
  case_id: string;
  first_word: string;
  other_troubles: string | null;
  closing_note: string | null;
}

const columns = `c.id, c.household_id, c.area_id, c.agency_id, c.staff_id, c.channel, c.urgency, c.state, c.received_at,
  c.support_began_at, c.other_troubles_asked_at, c.has_other_troubles, c.outcome, c.closed_at, c.sheet_id, c.version,
  c.id as read_case_id`;

const summary = `select ${columns}, ${basisColumns} from consultation_case c ${caseBasis('c.id', 'summary')}`;

const receivedAt: KeysetKey = { sql: 'c.received_at', type: 'timestamptz' };
const urgency: KeysetKey = {
  sql: `array_position(array['ordinary', 'soon', 'emergency'], c.urgency)`,
  type: 'int',
};

const orders: Record<ConsultationCaseSort, KeysetOrder> = {
  [ConsultationCaseSort.RECEIVED_AT_DESC]: { keys: [receivedAt], descending: true },
  [ConsultationCaseSort.RECEIVED_AT]: { keys: [receivedAt] },
  [ConsultationCaseSort.URGENCY_DESC]: { keys: [urgency, receivedAt], descending: true },
  [ConsultationCaseSort.URGENCY]: { keys: [urgency, receivedAt] },
};

export function consultationOrder(sort: ConsultationCaseSort): Keyset {
  return keysetOf('consultations', sort, orders[sort], 'c.id');
}

export function consultationsByIds(ctx: CallContext, ids: readonly string[]): Promise<ConsultationRow[]> {
  return ctx.db.personal<ConsultationRow>(
    'summary',
    `${summary} where c.municipality = (select access.municipality()) and c.id in ${visibleCases('$1', 'summary')}`,
    [ids],
  );
}

export const consultationById = defineLoader(async (ctx, ids: readonly string[]) =>
  orderBy(await consultationsByIds(ctx, ids), ids, (row) => row.id),
);

/** Classes that a consultation holds and that a reader of its summary may be refused. */
const guardedClasses = ['narrative', 'health'] as const;

/** What of a visible consultation the reader may not see, and whether a wider consent could show it. */
export const notShownByCase = defineLoader(async (ctx, ids: readonly string[]) =>
  groupBy(
    await ctx.db.query<{ case_id: string; data_class: string; remedy: 'consent' | 'role' }>(
      `select w.case_id, w.data_class, case when access.consent_could_give(w.data_class) then 'consent' else 'role' end as remedy
       from unnest($1::uuid[]) asked(case_id)
       cross join lateral (select asked.case_id, unnest($2::text[]) as data_class) w
       where not exists (select from access.case_basis(w.case_id, w.data_class))`,
      [ids, guardedClasses],
    ),
    ids,
    (row) => row.case_id,
  ),
);

/** Whose consultations are wanted: a household with its members, or a person alone. */
export interface InvolvementKey {
  id: string;
  householdId: string | null;
  personIds: readonly string[];
}

/** Consultations of households (with all that concern a member) and of persons, newest first, in one query. */
export const consultationsByInvolvement = defineLoader(async (ctx, keys: readonly InvolvementKey[]) =>
  groupBy(
    await ctx.db.personal<ConsultationRow & { wanted: string }>(
      'summary',
      `with wanted as materialized (
         select w.id, w.household_id, w.person_ids
         from jsonb_to_recordset($1::jsonb) as w(id text, household_id uuid, person_ids uuid[]))
       select w.id as wanted, ${columns}, ${basisColumns}
       from wanted w
       cross join lateral (
         select h.id from consultation_case h
           where h.municipality = (select access.municipality()) and h.household_id = w.household_id
         union
         select p.case_id from consultation_person p
           where p.municipality = (select access.municipality()) and p.person_id = any (w.person_ids)) ids
       join consultation_case c on c.municipality = (select access.municipality()) and c.id = ids.id
       ${caseBasis('c.id', 'summary')}
       order by c.received_at desc, c.id desc limit 2000`,
      [JSON.stringify(keys.map((k) => ({ id: k.id, household_id: k.householdId, person_ids: k.personIds })))],
    ),
    keys.map((key) => key.id),
    (row) => row.wanted,
  ),
);

export function personsOfCases(ctx: CallContext, ids: readonly string[]) {
  return ctx.db.personal<{ case_id: string; person_id: string }>(
    'summary',
    `select p.case_id, p.person_id, p.case_id as read_case_id, ${basisColumns}
     from consultation_person p ${caseBasis('p.case_id', 'summary')}
     where p.municipality = (select access.municipality()) and p.case_id = any ($1::uuid[]) order by p.position`,
    [ids],
  );
}

export const personsByCase = defineLoader(async (ctx, ids: readonly string[]) =>
  groupBy(await personsOfCases(ctx, ids), ids, (row) => row.case_id),
);

export const narrativeByCase = defineLoader(async (ctx, ids: readonly string[]) =>
  orderBy(
    await ctx.db.personal<NarrativeRow>(
      'narrative',
      `select n.case_id, n.first_word, n.other_troubles, n.closing_note, n.case_id as read_case_id, ${basisColumns}
       from consultation_narrative n ${caseBasis('n.case_id', 'narrative')}
       where n.municipality = (select access.municipality()) and n.case_id = any ($1::uuid[])`,
      [ids],
    ),
    ids,
    (row) => row.case_id,
  ),
);

export interface ListFilter {
  /** Any of these states; null = all. */
  states: readonly string[] | null;
  worry: string | null;
  mine: boolean;
  sort: ConsultationCaseSort;
}

/**
 * One page of the consultations the actor may see, in the order asked for, with the capped count.
 *
 * It starts from the cases the actor sees, not from the table: an agency's own list stays fast in a large city.
 */
export async function listConsultations(
  ctx: CallContext,
  filter: ListFilter,
  args: { first: number; after?: string | null },
): Promise<{ rows: (ConsultationRow & { sort_keys: string[] })[]; totalCount: number }> {
  const order = consultationOrder(filter.sort);
  const after = order.after(args.after, 5);
  const tags = filter.worry && (await ctx.db.cipher.searchTags(SheetWorryEntity, 'code', filter.worry));
  const filters = [filter.mine, filter.states, tags];
  const rows = await ctx.db.personal<ConsultationRow & { sort_keys: string[]; total: number }>(
    'summary',
    `${hits}
     select c.*, c.id as read_case_id, ${order.columns},
       (select count(*) from (select 1 from hits limit ${countCap}) capped) as total
     from hits c where true${after.sql} order by ${order.orderBy} limit $4`,
    [...filters, pageSize(args) + 1, ...after.values],
  );
  if (rows[0]) return { rows, totalCount: rows[0].total };
  const counted = args.after
    ? await ctx.db.one<{ total: number }>(
        `${hits} select count(*) as total from (select 1 from hits limit ${countCap}) capped`,
        filters,
      )
    : null;
  return { rows, totalCount: counted?.total ?? 0 };
}

const hits = `with seen as materialized (
    select distinct on (v.case_id) v.case_id, v.basis, v.evidence_id
    from access.visible_case v
    where v.municipality = (select access.municipality()) and v.data_class = 'summary'
      and (not $1::boolean or v.basis = 'own-case')
    order by v.case_id, (v.basis = 'own-case') desc),
  hits as materialized (
    select ${columns.replace(/,\s*c\.id as read_case_id/, '')}, seen.basis, seen.evidence_id
    from seen
    join consultation_case c on c.municipality = (select access.municipality()) and c.id = seen.case_id
    where ($2::text[] is null or c.state = any ($2::text[]))
      and ($3::text[] is null or exists (
        select from sheet_worry w
        where w.municipality = c.municipality and w.sheet_id = c.sheet_id and w.code_tag = any ($3::text[]))))`;

/** Registers the case with access and stores the received consultation. */
export async function insertConsultation(
  ctx: CallContext,
  row: Omit<ConsultationEntity, 'municipality' | 'version'>,
  personIds: readonly string[],
  firstWord: string,
): Promise<void> {
  const municipality = ctx.actor.municipality;
  await ctx.db.query('select access.open_case($1, 2::smallint, $2, $3, $4::uuid[], $5)', [
    row.id,
    'consultation',
    row.householdId,
    personIds,
    row.agencyId,
  ]);
  await ctx.db.manager.insert(ConsultationEntity, { ...row, municipality });
  await ctx.db.manager.insert(
    ConsultationPersonEntity,
    personIds.map((personId, position) => ({ municipality, caseId: row.id, personId, position })),
  );
  await ctx.db.manager.insert(ConsultationNarrativeEntity, {
    municipality,
    caseId: row.id,
    ...(await ctx.encrypt(row.id, ConsultationNarrativeEntity, { firstWord })),
    otherTroubles: null,
    closingNote: null,
  });
  if (row.staffId) await putInCharge(ctx, row.id, row.staffId);
}

/** Persons who join a case later, as the household becomes known; subjects of the facts of access, too. */
export async function addPersons(
  ctx: CallContext,
  caseId: string,
  personIds: readonly string[],
): Promise<void> {
  if (personIds.length === 0) return;
  await ctx.db.query('select access.add_case_subject($1, person_id) from unnest($2::uuid[]) as person_id', [
    caseId,
    personIds,
  ]);
  await ctx.db.query(
    `insert into consultation_person (municipality, case_id, person_id, position)
     select (select access.municipality()), $1, t.person_id, 100 + t.n
     from unnest($2::uuid[]) with ordinality as t(person_id, n) on conflict do nothing`,
    [caseId, personIds],
  );
}

/** Of the given persons, those the actor may name in a case; the others are absent or sealed, which is the same. */
export async function nameablePersons(ctx: CallContext, personIds: readonly string[]): Promise<string[]> {
  const rows = await ctx.db.query<{ person_id: string }>(
    `select w.person_id from access.writable_person w
     where w.municipality = (select access.municipality()) and w.person_id = any ($1::uuid[])`,
    [personIds],
  );
  return rows.map((row) => row.person_id);
}

/** What may change on a consultation after it was received; absent = unchanged. */
export interface ConsultationChange {
  state?: ConsultationState;
  supportBeganAt?: Date;
  otherTroublesAskedAt?: Date;
  hasOtherTroubles?: boolean;
  outcome?: ConsultationOutcome;
  closedAt?: Date;
  sheetId?: string;
}

/**
 * Stores a change if nobody saved in between; without a version, the change is a consequence of another record.
 *
 * @throws SAVED_BY_OTHER
 */
export async function updateConsultation(
  ctx: CallContext,
  id: string,
  version: number | null,
  change: ConsultationChange,
): Promise<void> {
  const updated = await ctx.db.query(
    `update consultation_case set state = coalesce($3, state),
       support_began_at = coalesce($4::timestamptz, support_began_at),
       other_troubles_asked_at = coalesce($5::timestamptz, other_troubles_asked_at),
       has_other_troubles = coalesce($6::boolean, has_other_troubles), outcome = coalesce($7, outcome),
       closed_at = coalesce($8::timestamptz, closed_at), sheet_id = coalesce($9::uuid, sheet_id), version = version + 1
     where municipality = (select access.municipality()) and id = $1 and ($2::integer is null or version = $2)
     returning id`,
    [
      id,
      version,
      change.state ?? null,
      change.supportBeganAt ?? null,
      change.otherTroublesAskedAt ?? null,
      change.hasOtherTroubles ?? null,
      change.outcome ?? null,
      change.closedAt ?? null,
      change.sheetId ?? null,
    ],
  );
  if (updated.length === 0) throw savedByOther();
}

export async function updateNarrative(
  ctx: CallContext,
  caseId: string,
  change: { otherTroubles?: string; closingNote?: string },
): Promise<void> {
  const { otherTroubles, closingNote } = await ctx.encrypt(caseId, ConsultationNarrativeEntity, change);
  await ctx.db.query(
    `update consultation_narrative set other_troubles = coalesce($2, other_troubles),
       closing_note = coalesce($3, closing_note)
     where municipality = (select access.municipality()) and case_id = $1`,
    [caseId, otherTroubles ?? null, closingNote ?? null],
  );
}

/** What the refusals of closing look at, of one consultation. */
export async function closingFacts(
  ctx: CallContext,
  caseId: string,
): Promise<HouseholdAssessment & { waitingHandovers: number }> {
  const row = await ctx.db.one<{ recorded: boolean; assessed: boolean; missing: number; waiting: number }>(
    `select s.id is not null as recorded, coalesce(s.assessed, false) as assessed,
       (select count(*) from consultation_person p
        where p.municipality = c.municipality and p.case_id = c.id
          and not exists (select from sheet_member m
            where m.municipality = c.municipality and m.sheet_id = c.sheet_id and m.person_id = p.person_id)) as missing,
       (select count(*) from handover h
        where h.municipality = c.municipality and h.case_id = c.id and h.state = 'sent') as waiting
     from consultation_case c
     left join tsunagu_sheet s on s.municipality = c.municipality and s.id = c.sheet_id
     where c.municipality = (select access.municipality()) and c.id = $1`,
    [caseId],
  );
  return {
    recorded: row?.recorded ?? false,
    assessed: row?.assessed ?? false,
    missingPersons: row?.missing ?? 0,
    waitingHandovers: row?.waiting ?? 0,
  };
}

export function closeCase(ctx: CallContext, id: string): Promise<unknown> {
  return ctx.db.query('select access.close_case($1)', [id]);
}
