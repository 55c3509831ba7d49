import { type CallContext, newId, notFoundOrNotPermitted } from '@tsunagu/subgraph-kit';
import { storeConsent } from '../consent/consent.service.ts';
import {
  addPersons,
  nameablePersons,
  personsOfCases,
  updateConsultation,
} from '../consultation/consultation.repository.ts';
import { consultationIsOpen, coordinatorSupportsFromBehind } from '../consultation/consultation.rules.ts';
import { getConsultation, getRow } from '../consultation/consultation.service.ts';
import type { ConsultationCase } from '../consultation/consultation.type.ts';
import { AgencyReference } from '../references/references.ts';
import { publishedWorryItems } from '../worry-item/worry-item.repository.ts';
import type { RecordSheetInput } from './sheet.input.ts';
import { insertSheet, type SheetRow, sheetsOfCases } from './sheet.repository.ts';
import {
  everyMemberIsAssessed,
  sheetListsTheHousehold,
  worriesAreOfThePublishedItems,
} from './sheet.rules.ts';
import { TsunaguSheet } from './sheet.type.ts';

export function toSheet(row: SheetRow): TsunaguSheet {
  return Object.assign(new TsunaguSheet(), {
    id: row.id,
    number: row.number,
    worryEdition: row.worry_edition,
    recordedAt: row.recorded_at.toISOString(),
    recordedBy: AgencyReference.of(row.agency_id),
    assessed: row.assessed,
    referralAgency: row.referral_agency_id === null ? null : AgencyReference.of(row.referral_agency_id),
  });
}

/**
 * つなぐシートを記録する: the household, the worries of each member, the story, health apart, and the consent if it was
 * signed. Members of the register who join become persons of the consultation.
 *
 * @throws CC-006, CC-007, CC-008, CC-060, and those of a consent (CC-020 … CC-023)
 */
export async function recordSheet(
  ctx: CallContext,
  input: RecordSheetInput,
  idempotencyKey?: string | null,
): Promise<ConsultationCase> {
  coordinatorSupportsFromBehind(ctx.actor.roles);
  await ctx.authorize('sheet.record', { caseId: input.caseId });
  const { id, repeated } = await ctx.once(idempotencyKey && `sheet:${idempotencyKey}`, newId());
  if (!repeated) await storeSheet(ctx, id, input);
  return getConsultation(ctx, input.caseId);
}

async function storeSheet(ctx: CallContext, id: string, input: RecordSheetInput): Promise<void> {
  const consultation = await getRow(ctx, input.caseId);
  consultationIsOpen(consultation.state);
  const concerned = (await personsOfCases(ctx, [input.caseId])).map((row) => row.person_id);
  const members = input.members.map((member) => ({
    personId: member.personId ?? null,
    worries: member.worries,
    noWorries: member.noWorries ?? false,
  }));
  sheetListsTheHousehold(members, concerned);
  const items = await publishedWorryItems(ctx);
  worriesAreOfThePublishedItems(
    members,
    items.map((item) => item.code),
  );
  const joined = await joinMembers(ctx, input, concerned);
  const [newest] = await sheetsOfCases(ctx, [input.caseId]);
  await insertSheet(
    ctx,
    {
      id,
      caseId: input.caseId,
      number: (newest?.number ?? 0) + 1,
      worryEdition: items[0]?.edition ?? 1,
      recordedAt: ctx.now,
      agencyId: ctx.actor.agencyId!,
      staffId: ctx.actor.staffId ?? null,
      assessed: everyMemberIsAssessed(members),
      referralAgencyId: input.referralAgencyId ?? null,
    },
    input,
  );
  if (input.consent) await storeConsent(ctx, newId(), input.caseId, input.consent, [...concerned, ...joined]);
  await updateConsultation(ctx, input.caseId, input.version, { sheetId: id });
}

/** Members of the register who were not yet part of the consultation; absent and sealed ones are the same refusal. */
async function joinMembers(
  ctx: CallContext,
  input: RecordSheetInput,
  concerned: readonly string[],
): Promise<string[]> {
  const joined = input.members.map((member) => member.personId ?? null).filter((id) => id !== null);
  const added = joined.filter((personId) => !concerned.includes(personId));
  if (added.length === 0) return [];
  const nameable = await nameablePersons(ctx, added);
  if (nameable.length < added.length) throw notFoundOrNotPermitted();
  await addPersons(ctx, input.caseId, added);
  return added;
}
