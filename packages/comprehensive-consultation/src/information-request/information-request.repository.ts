import {
  basisColumns,
  type CallContext,
  caseBasis,
  defineLoader,
  groupBy,
  savedByOther,
} from '@tsunagu/subgraph-kit';
import { InformationRequestEntity } from './information-request.entity.ts';
import type { RequestState } from './information-request.rules.ts';

export interface RequestRow {
  id: string;
  conference_id: string;
  case_id: string;
  agency_id: string | null;
  organisation: string | null;
  what: string;
  asked_on: string;
  due_on: string | null;
  state: RequestState;
  answered_on: string | null;
  word: string | null;
  version: number;
}

function requestsWhere(
  ctx: CallContext,
  column: 'id' | 'conference_id',
  ids: readonly string[],
): Promise<RequestRow[]> {
  return ctx.db.personal<RequestRow>(
    'progress',
    `select q.id, q.conference_id, q.case_id, q.agency_id, q.organisation, q.what, q.asked_on::text, q.due_on::text, q.state,
       q.answered_on::text, q.word, q.version, q.case_id as read_case_id, ${basisColumns}
     from information_request q ${caseBasis('q.case_id', 'progress')}
     where q.municipality = (select access.municipality()) and q.${column} = any ($1::uuid[])
     order by q.asked_on, q.id`,
    [ids],
  );
}

export function requestsByIds(ctx: CallContext, ids: readonly string[]): Promise<RequestRow[]> {
  return requestsWhere(ctx, 'id', ids);
}

export const requestsByConference = defineLoader(async (ctx, ids: readonly string[]) =>
  groupBy(await requestsWhere(ctx, 'conference_id', ids), ids, (row) => row.conference_id),
);

export async function insertRequest(
  ctx: CallContext,
  request: Omit<InformationRequestEntity, 'municipality' | 'state' | 'answeredOn' | 'word' | 'version'>,
): Promise<void> {
  if (request.agencyId) await ctx.db.query('select access.require_agency($1)', [request.agencyId]);
  await ctx.db.manager.insert(InformationRequestEntity, {
    ...request,
    ...(await ctx.encrypt(request.caseId, InformationRequestEntity, { what: request.what })),
    municipality: ctx.actor.municipality,
    state: 'asked',
    answeredOn: null,
    word: null,
  });
}

/** @throws SAVED_BY_OTHER */
export async function storeAnswer(
  ctx: CallContext,
  row: RequestRow,
  version: number,
  answer: { state: RequestState; answeredOn: string; word: string },
): Promise<void> {
  const { word } = await ctx.encrypt(row.case_id, InformationRequestEntity, { word: answer.word });
  const updated = await ctx.db.query(
    `update information_request set state = $3, answered_on = $4, word = $5, version = version + 1
     where municipality = (select access.municipality()) and id = $1 and version = $2 returning id`,
    [row.id, version, answer.state, answer.answeredOn, word],
  );
  if (updated.length === 0) throw savedByOther();
}
