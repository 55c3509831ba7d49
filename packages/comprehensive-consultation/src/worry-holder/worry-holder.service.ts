import { type CallContext, notFoundOrNotPermitted } from '@tsunagu/subgraph-kit';
import { consultationIsOpen } from '../consultation/consultation.rules.ts';
import { getConsultation, getRow } from '../consultation/consultation.service.ts';
import type { ConsultationCase } from '../consultation/consultation.type.ts';
import { membersBySheet, sheetsByCase, worriesBySheet } from '../sheet/sheet.repository.ts';
import type { AssignWorryInput } from './worry-holder.input.ts';
import { type HolderRow, holdersBySheet, storeHolder, type WorryPlace } from './worry-holder.repository.ts';

/**
 * Who handles a worry: as assigned on its sheet, else on the latest sheet before that has the same worry of the same member.
 * A new sheet so keeps what was settled (M2-47).
 */
export async function holderOf(ctx: CallContext, place: WorryPlace): Promise<HolderRow | null> {
  const rows = await ctx.load(holdersBySheet, place.sheetId);
  const own = rows.find((row) => row.sheet_id === place.sheetId && isAt(row, place));
  if (own) return own;
  const wanted = await cellOf(ctx, place);
  for (const row of rows) {
    const cell = await cellOf(ctx, {
      sheetId: row.sheet_id,
      memberNumber: row.member_number,
      position: row.worry_position,
    });
    if (cell === wanted) return { ...row, version: 0 };
  }
  return null;
}

function isAt(row: HolderRow, place: WorryPlace): boolean {
  return row.member_number === place.memberNumber && row.worry_position === place.position;
}

/** The same member with the same worry, whatever their numbers on a sheet. */
async function cellOf(ctx: CallContext, place: WorryPlace): Promise<string> {
  const [members, worries] = await Promise.all([
    ctx.load(membersBySheet, place.sheetId),
    ctx.load(worriesBySheet, place.sheetId),
  ]);
  const member = members.find((row) => row.number === place.memberNumber);
  const worry = worries.find(
    (row) => row.member_number === place.memberNumber && row.position === place.position,
  );
  return JSON.stringify([member?.person_id ?? member?.name, worry?.code]);
}

/**
 * 困り事の受け持ちを決める: which agencies handle a worry of the newest sheet, on the map of the household.
 *
 * @throws CC-006, SAVED_BY_OTHER
 */
export async function assignWorry(ctx: CallContext, input: AssignWorryInput): Promise<ConsultationCase> {
  await ctx.authorize('coordination.assignWorry', { caseId: input.caseId });
  consultationIsOpen((await getRow(ctx, input.caseId)).state);
  const [sheet] = await ctx.load(sheetsByCase, input.caseId);
  const worries = sheet ? await ctx.load(worriesBySheet, sheet.id) : [];
  const worry = worries.find(
    (row) => row.member_number === input.memberNumber && row.position === input.worryNumber,
  );
  if (!sheet || !worry) throw notFoundOrNotPermitted();
  const place = {
    sheetId: sheet.id,
    caseId: input.caseId,
    memberNumber: worry.member_number,
    position: worry.position,
  };
  await storeHolder(ctx, place, input.version, [...new Set(input.agencyIds)]);
  return getConsultation(ctx, input.caseId);
}
