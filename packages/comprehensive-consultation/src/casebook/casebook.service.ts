import {
  type CallContext,
  connectionFrom,
  newId,
  notFoundOrNotPermitted,
  wantNotice,
} from '@tsunagu/subgraph-kit';
import { getRow as getConsultationRow } from '../consultation/consultation.service.ts';
import { sealedByOwnAgency } from '../coordination/coordination.repository.ts';
import { agencyNames, askForAgencies } from '../listed-agency/listed-agency.repository.ts';
import { AgencyReference, StaffReference } from '../references/references.ts';
import { publishedWorryItems } from '../worry-item/worry-item.repository.ts';
import type {
  BeginCasebookEntryInput,
  CasebookArgs,
  SaveCasebookDraftInput,
  SubmitCasebookEntryInput,
} from './casebook.input.ts';
import {
  type DraftContent,
  type DraftRow,
  draftsOf,
  type EditionRow,
  type EntryRow,
  editionCursors,
  editionsOf,
  endEditions,
  entriesByIds,
  entryCursors,
  guardedOf,
  insertEdition,
  insertEntry,
  listEditions,
  listEntries,
  namesOfCase,
  sourceByCase,
  sourceIsSealed,
  storeDraft,
  takesPart,
  updateEntry,
} from './casebook.repository.ts';
import {
  agenciesAreKnown,
  type CasebookText,
  consultationIsOver,
  decisionHasReason,
  nothingStands,
  sealedIsNoExample,
  secondPersonDecides,
  stateAllows,
  textIsComplete,
  writtenParts,
} from './casebook.rules.ts';
import {
  CasebookDraft,
  CasebookEdition,
  CasebookEntry,
  CasebookFinding,
  CasebookProposal,
} from './casebook.type.ts';
import { type Finding, findingsIn, standing } from './deidentify.rules.ts';

export function toEdition(row: EditionRow): CasebookEdition {
  return Object.assign(new CasebookEdition(), {
    ...textOf(row),
    id: row.entry_id,
    edition: row.edition,
    publishedOn: row.published_on,
  });
}

export function toEntry(row: EntryRow): CasebookEntry {
  return Object.assign(new CasebookEntry(), {
    id: row.id,
    state: row.state,
    edition: row.edition,
    agency: AgencyReference.of(row.agency_id),
    author: StaffReference.of(row.author_id),
    proposal: row.proposal && Object.assign(new CasebookProposal(), textOf(row.proposal)),
    submittedAt: row.submitted_at?.toISOString() ?? null,
    approvedBy: row.approved_by && StaffReference.of(row.approved_by),
    returnedBecause: row.returned_because,
    withdrawnBecause: row.withdrawn_because,
    changedAt: row.changed_at.toISOString(),
    version: row.version,
  });
}

function textOf(text: CasebookText): CasebookText {
  const { title, household, worries, reason, effects, course, helped, lessons } = text;
  return { title, household, worries, reason, effects, course, helped, lessons };
}

export async function casebookConnection(ctx: CallContext, args: CasebookArgs) {
  const { rows, totalCount } = await listEditions(ctx, args);
  return connectionFrom({
    rows,
    args,
    cursors: editionCursors,
    cursorOf: (row) => [row.published_on, row.entry_id],
    nodeOf: toEdition,
    totalCount,
  });
}

export async function findEdition(ctx: CallContext, id: string): Promise<CasebookEdition | null> {
  const [row] = await editionsOf(ctx, [id]);
  if (!row) ctx.reads.missed(id);
  return row ? toEdition(row) : null;
}

export async function entryConnection(ctx: CallContext, args: { first: number; after?: string | null }) {
  const { rows, totalCount } = await listEntries(ctx, args);
  return connectionFrom({
    rows,
    args,
    cursors: entryCursors,
    cursorOf: (row) => [row.changed_at.toISOString(), row.id],
    nodeOf: toEntry,
    totalCount,
  });
}

export async function findEntry(ctx: CallContext, id: string): Promise<CasebookEntry | null> {
  const [row] = await entriesByIds(ctx, [id]);
  if (!row) ctx.reads.missed(id);
  return row ? toEntry(row) : null;
}

/** The draft with what the check finds in it; who may not know who the family is sees the text alone. */
export async function draftOf(ctx: CallContext, row: DraftRow): Promise<CasebookDraft> {
  const { text, answers } = contentOf(row);
  const guarded = await guardedOf(ctx, row.entry_id);
  const findings = guarded && (await check(ctx, row.case_id, text, guarded));
  return Object.assign(new CasebookDraft(), {
    ...text,
    guardedWords: guarded,
    findings:
      findings?.map((finding) =>
        Object.assign(new CasebookFinding(), {
          ...finding,
          mustChange: finding.severity === 'hard',
          answer: answers[finding.key] ?? null,
        }),
      ) ?? null,
  });
}

/**
 * 終結した相談から事例を作り始める, by a case-worker of the agency that handles it or a coordinator who monitors it. Once begun for a
 * case, the same entry is gone on with (M2-25).
 *
 * @throws CC-150, CC-151
 */
export async function beginEntry(
  ctx: CallContext,
  input: BeginCasebookEntryInput,
  idempotencyKey?: string | null,
): Promise<CasebookEntry> {
  const consultation = await getConsultationRow(ctx, input.caseId);
  await ctx.authorize('casebook.write', { caseId: input.caseId });
  const begun = await ctx.load(sourceByCase, input.caseId);
  const { id, repeated } = await ctx.once(
    idempotencyKey && `casebook:${idempotencyKey}`,
    begun?.entry_id ?? newId(),
  );
  if (!repeated && !begun) {
    if (!(await takesPart(ctx, input.caseId))) throw notFoundOrNotPermitted();
    consultationIsOver(consultation.state);
    sealedIsNoExample(await sealedByOwnAgency(ctx, input.caseId));
    await insertEntry(ctx, { id, caseId: input.caseId, guarded: cleaned(input.guardedWords) });
    await askForAgencies(ctx, null);
  }
  return getEntry(ctx, id);
}

/**
 * 下書きを保存する; a published one is written anew as its next edition, and stays readable until that is approved.
 *
 * @throws CC-154
 */
export async function saveDraft(ctx: CallContext, input: SaveCasebookDraftInput): Promise<CasebookEntry> {
  const { row, draft } = await ownDraft(ctx, input.id);
  stateAllows(row.state, 'write');
  const known = new Set((await publishedWorryItems(ctx)).map((item) => item.code));
  const text: CasebookText = {
    title: input.title.trim(),
    household: input.household,
    worries: [...new Set(input.worries)].filter((code) => known.has(code)),
    reason: input.reason ?? null,
    effects: [...new Set(input.effects)],
    course: input.course.trim(),
    helped: input.helped.trim(),
    lessons: input.lessons.trim(),
  };
  await updateEntry(ctx, input, {
    state: 'drafting',
    ...(row.returned_because ? { returnedBecause: row.returned_because } : {}),
  });
  await storeDraft(
    ctx,
    draft,
    { text, answers: contentOf(draft).answers },
    input.guardedWords ? cleaned(input.guardedWords) : null,
  );
  return getEntry(ctx, input.id);
}

/**
 * 確認に出す: only a complete text in which nothing hard stands and every warning is answered (M2-25).
 *
 * @throws CC-151, CC-152, CC-153, CC-154, CC-156, CC-158
 */
export async function submitEntry(ctx: CallContext, input: SubmitCasebookEntryInput): Promise<CasebookEntry> {
  const { row, draft } = await ownDraft(ctx, input.id);
  stateAllows(row.state, 'submit');
  sealedIsNoExample(await sourceIsSealed(ctx, input.id));
  const { text, answers } = contentOf(draft);
  textIsComplete(text);
  const guarded = await guardedOf(ctx, input.id);
  if (guarded === null) throw notFoundOrNotPermitted();
  const given = { ...answers, ...Object.fromEntries(input.answers.map(({ key, reason }) => [key, reason])) };
  agenciesAreKnown(await agencyNames(ctx));
  const findings = await check(ctx, draft.case_id, text, guarded);
  nothingStands(standing(findings, new Map(Object.entries(given))));
  await updateEntry(ctx, input, { state: 'submitted', proposal: text, submittedBy: ctx.actor.staffId! });
  await storeDraft(ctx, draft, { text, answers: given }, null);
  await wantNotice(ctx, { kind: 'casebook-submitted', path: pathOf(input.id), roles: ['lead-division'] });
  return getEntry(ctx, input.id);
}

/**
 * 公表を認める, by the lead division and never by the author; from here on all staff read it.
 *
 * @throws CC-151, CC-154, CC-155
 */
export async function approveEntry(
  ctx: CallContext,
  key: { id: string; version: number },
): Promise<CasebookEntry> {
  await ctx.authorize('casebook.decide');
  const row = await getRow(ctx, key.id);
  stateAllows(row.state, 'decide');
  secondPersonDecides(row.author_id, ctx.actor.staffId);
  sealedIsNoExample(await sourceIsSealed(ctx, key.id));
  const edition = row.edition + 1;
  await updateEntry(ctx, key, { state: 'published', edition, approvedBy: ctx.actor.staffId! });
  await insertEdition(ctx, key.id, edition, textOf(row.proposal!));
  await tellAuthor(ctx, row);
  return getEntry(ctx, key.id);
}

/**
 * 差し戻す, with the reason.
 *
 * @throws CC-154, CC-155, CC-159
 */
export async function returnEntry(
  ctx: CallContext,
  key: { id: string; version: number },
  because: string,
): Promise<CasebookEntry> {
  await ctx.authorize('casebook.decide');
  const row = await getRow(ctx, key.id);
  stateAllows(row.state, 'decide');
  secondPersonDecides(row.author_id, ctx.actor.staffId);
  decisionHasReason(because);
  await updateEntry(ctx, key, { state: 'drafting', returnedBecause: because.trim() });
  await tellAuthor(ctx, row);
  return getEntry(ctx, key.id);
}

/**
 * 取り下げる, by the agency that wrote it or the lead division, with the reason; nobody reads it from then on.
 *
 * @throws CC-154, CC-159
 */
export async function withdrawEntry(
  ctx: CallContext,
  key: { id: string; version: number },
  because: string,
): Promise<CasebookEntry> {
  await ctx.authorize('casebook.withdraw');
  const row = await getRow(ctx, key.id);
  stateAllows(row.state, 'withdraw');
  decisionHasReason(because);
  await updateEntry(ctx, key, { state: 'withdrawn', withdrawnBecause: because.trim() });
  await endEditions(ctx, key.id);
  return getEntry(ctx, key.id);
}

function pathOf(entryId: string): string {
  return `/knowledge/casebook/${entryId}`;
}

function tellAuthor(ctx: CallContext, entry: EntryRow): Promise<void> {
  return wantNotice(ctx, { kind: 'casebook-decided', path: pathOf(entry.id), staffIds: [entry.author_id] });
}

async function ownDraft(ctx: CallContext, id: string): Promise<{ row: EntryRow; draft: DraftRow }> {
  const row = await getRow(ctx, id);
  const [draft] = await draftsOf(ctx, [id]);
  if (!draft) throw notFoundOrNotPermitted();
  await ctx.authorize('casebook.write', { caseId: draft.case_id });
  if (row.agency_id !== ctx.actor.agencyId) throw notFoundOrNotPermitted();
  return { row, draft };
}

async function check(
  ctx: CallContext,
  caseId: string,
  text: CasebookText,
  guarded: readonly string[],
): Promise<Finding[]> {
  const parts = Object.fromEntries(writtenParts.map((part) => [part, text[part]]));
  const [names, agencies] = await Promise.all([namesOfCase(ctx, caseId), agencyNames(ctx)]);
  return findingsIn(parts, { names, guarded, agencies });
}

function contentOf(draft: DraftRow): DraftContent {
  return JSON.parse(draft.content) as DraftContent;
}

function cleaned(words: readonly string[]): string[] {
  return [...new Set(words.map((word) => word.trim()).filter(Boolean))];
}

async function getRow(ctx: CallContext, id: string): Promise<EntryRow> {
  const [row] = await entriesByIds(ctx, [id]);
  return ctx.found(row, id);
}

async function getEntry(ctx: CallContext, id: string): Promise<CasebookEntry> {
  return toEntry(await getRow(ctx, id));
}
