import { type CallContext, newId } from '@tsunagu/subgraph-kit';
import { conferenceOfConvener } from '../conference/conference.service.ts';
import { dateIsPlausible } from '../references/recorded-on.ts';
import { AgencyReference } from '../references/references.ts';
import type { AnswerInformationRequestInput, AskForInformationInput } from './information-request.input.ts';
import {
  insertRequest,
  type RequestRow,
  requestsByIds,
  storeAnswer,
} from './information-request.repository.ts';
import { answerFits, requestIsComplete } from './information-request.rules.ts';
import { InformationRequest } from './information-request.type.ts';

export function toInformationRequest(row: RequestRow): InformationRequest {
  return Object.assign(new InformationRequest(), {
    id: row.id,
    agency: row.agency_id === null ? null : AgencyReference.of(row.agency_id),
    organisation: row.organisation,
    what: row.what,
    askedOn: row.asked_on,
    dueOn: row.due_on,
    state: row.state,
    answeredOn: row.answered_on,
    word: row.word,
    version: row.version,
  });
}

/**
 * 資料・情報の提供を求める, by the convener (要綱第5条).
 *
 * @throws CC-041, CC-063, CC-076
 */
export async function askForInformation(
  ctx: CallContext,
  input: AskForInformationInput,
  idempotencyKey?: string | null,
): Promise<InformationRequest> {
  const { row, caseId } = await conferenceOfConvener(ctx, input.conferenceId, 'conference.askForInformation');
  const { id, repeated } = await ctx.once(idempotencyKey && `information-request:${idempotencyKey}`, newId());
  if (!repeated) {
    const askedOn = input.askedOn ?? ctx.today;
    dateIsPlausible(askedOn, { today: ctx.today, field: 'askedOn' });
    const terms = {
      agencyId: input.agencyId ?? null,
      organisation: input.organisation,
      what: input.what.trim(),
      askedOn,
      dueOn: input.dueOn ?? null,
    };
    requestIsComplete(terms);
    const organisation = terms.organisation.trim() || null;
    await insertRequest(ctx, { ...terms, organisation, id, conferenceId: row.id, caseId });
  }
  return toInformationRequest(await seen(ctx, id));
}

/**
 * 返事を記録する: what was given, or that it was refused and why; also when the conference is over.
 *
 * @throws CC-063, CC-077, SAVED_BY_OTHER
 */
export async function answerRequest(
  ctx: CallContext,
  input: AnswerInformationRequestInput,
): Promise<InformationRequest> {
  const request = await seen(ctx, input.id);
  await conferenceOfConvener(ctx, request.conference_id, 'conference.recordAnswer', { alsoClosed: true });
  answerFits(request.state, input.word);
  const answeredOn = input.answeredOn ?? ctx.today;
  dateIsPlausible(answeredOn, { today: ctx.today, notBefore: request.asked_on, field: 'answeredOn' });
  await storeAnswer(ctx, request, input.version, {
    state: input.state,
    answeredOn,
    word: input.word.trim(),
  });
  return toInformationRequest(await seen(ctx, request.id));
}

async function seen(ctx: CallContext, id: string): Promise<RequestRow> {
  const [row] = await requestsByIds(ctx, [id]);
  return ctx.found(row, id);
}
