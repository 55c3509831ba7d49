import { type CallContext, defineLoader, groupBy, newId, savedByOther } from '@tsunagu/subgraph-kit';
import { ConferenceCandidateEntity } from './conference-date.entity.ts';
import type { DateAnswer } from './conference-date.rules.ts';

export interface CandidateRow {
  id: string;
  conference_id: string;
  starts_at: Date;
}

export interface AnswerRow {
  candidate_id: string;
  conference_id: string;
  staff_id: string;
  agency_id: string;
  answer: DateAnswer;
}

export function candidatesOf(ctx: CallContext, ids: readonly string[]): Promise<CandidateRow[]> {
  return ctx.db.query<CandidateRow>(
    'select * from conference_candidates($1::uuid[]) d order by d.starts_at, d.id',
    [ids],
  );
}

export const candidatesByConference = defineLoader(async (ctx, ids: readonly string[]) =>
  groupBy(await candidatesOf(ctx, ids), ids, (row) => row.conference_id),
);

export const answersByConference = defineLoader(async (ctx, ids: readonly string[]) =>
  groupBy(
    await ctx.db.query<AnswerRow>(
      'select * from conference_answers($1::uuid[]) a order by a.agency_id, a.staff_id',
      [ids],
    ),
    ids,
    (row) => row.conference_id,
  ),
);

export async function insertCandidates(
  ctx: CallContext,
  conference: { id: string; caseId: string },
  startsAt: readonly Date[],
): Promise<void> {
  if (startsAt.length === 0) return;
  await ctx.db.manager.insert(
    ConferenceCandidateEntity,
    startsAt.map((moment) => ({
      municipality: ctx.actor.municipality,
      id: newId(),
      conferenceId: conference.id,
      caseId: conference.caseId,
      startsAt: moment,
    })),
  );
}

/** 候補を挙げ直す: the date is open again until one is fixed. */
export function reopenDate(ctx: CallContext, conferenceId: string): Promise<unknown> {
  return ctx.db.query(
    `update conference set date_is_fixed = false, version = version + 1
     where municipality = (select access.municipality()) and id = $1`,
    [conferenceId],
  );
}

export async function storeAnswers(
  ctx: CallContext,
  conferenceId: string,
  answers: readonly { candidateId: string; answer: DateAnswer }[],
): Promise<void> {
  await ctx.db.query(
    `insert into conference_answer (municipality, candidate_id, conference_id, staff_id, agency_id, answer, answered_at)
     select (select access.municipality()), a.candidate_id, $1, (select access.staff_id()), (select access.agency_id()), a.answer, $4
     from unnest($2::uuid[], $3::text[]) a(candidate_id, answer)
     on conflict (municipality, candidate_id, staff_id) do update
       set answer = excluded.answer, answered_at = excluded.answered_at`,
    [
      conferenceId,
      answers.map(({ candidateId }) => candidateId),
      answers.map(({ answer }) => answer),
      ctx.now,
    ],
  );
}

/**
 * 日時を決める: calendars learn of a new date by its next number.
 *
 * @throws SAVED_BY_OTHER
 */
export async function fixDate(
  ctx: CallContext,
  conference: { id: string; version: number; heldAt: Date; place: string | null },
): Promise<void> {
  const updated = await ctx.db.query(
    `update conference set held_at = $3, convened_at = least(convened_at, $3), place = coalesce($4, place),
       date_is_fixed = true, date_sequence = date_sequence + 1, version = version + 1
     where municipality = (select access.municipality()) and id = $1 and version = $2 returning id`,
    [conference.id, conference.version, conference.heldAt, conference.place],
  );
  if (updated.length === 0) throw savedByOther();
}
