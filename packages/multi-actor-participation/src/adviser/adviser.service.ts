import {
  type CallContext,
  connectionFrom,
  DomainError,
  newId,
  notFoundOrNotPermitted,
} from '@tsunagu/subgraph-kit';
import { AgencyReference } from '../references/references.ts';
import type {
  AdviserDispatchListArgs,
  AdviserRuleInput,
  FollowUpAdviserInput,
  HoldAdviserInput,
  RequestAdviserInput,
} from './adviser.input.ts';
import {
  type AdviserRow,
  adviserById,
  type DispatchChange,
  type DispatchRow,
  dispatchCursors,
  dispatchesByIds,
  followUpsByDispatch,
  insertDispatch,
  insertFollowUp,
  listAdvisers,
  listCases,
  listDispatches,
  replaceRule,
  ruleOn,
  updateDispatch,
} from './adviser.repository.ts';
import {
  type DispatchStep,
  followUpIsInTime,
  followUpUntil,
  groupIsEligible,
  refusalHasReason,
  reportIsDue,
  stateAfter,
} from './adviser.rules.ts';
import {
  ActivityAdviser,
  AdviserCase,
  AdviserDispatch,
  AdviserDispatchRule,
  AdviserDispatchStatus,
} from './adviser.type.ts';

export function toAdviser(row: AdviserRow): ActivityAdviser {
  return Object.assign(new ActivityAdviser(), {
    id: row.id,
    agency: AgencyReference.of(row.agency_id),
    name: row.name,
    field: row.field,
    sinceFiscalYear: row.since_fiscal_year,
  });
}

export function toDispatch(row: DispatchRow): AdviserDispatch {
  return Object.assign(new AdviserDispatch(), {
    id: row.id,
    adviserId: row.adviser_id,
    agency: AgencyReference.of(row.agency_id),
    groupName: row.group_name,
    esdMember: row.esd_member,
    listed: row.listed,
    activeSince: row.active_since,
    topic: row.topic,
    format: row.format,
    wishedOn: row.wished_on,
    place: row.place,
    people: row.people,
    state: row.state,
    eligibility: row.eligibility,
    requestedOn: row.requested_on,
    decidedOn: row.decided_on,
    refusedBecause: row.refused_because,
    heldOn: row.held_on,
    heldMinutes: row.held_minutes,
    heldPeople: row.held_people,
    followUpUntil: row.follow_up_until,
    report: row.report,
    reportedOn: row.reported_on,
    version: row.version,
  });
}

export async function advisers(ctx: CallContext, field: string | null): Promise<ActivityAdviser[]> {
  return (await listAdvisers(ctx, field)).map(toAdviser);
}

export async function cases(ctx: CallContext, fiscalYear: string | null): Promise<AdviserCase[]> {
  const rows = await listCases(ctx, fiscalYear);
  return rows.map((row) =>
    Object.assign(new AdviserCase(), { fiscalYear: row.fiscal_year, field: row.field, topic: row.topic }),
  );
}

/** 派遣の決まり of today. */
export async function currentRule(ctx: CallContext): Promise<AdviserDispatchRule> {
  return Object.assign(new AdviserDispatchRule(), await ruleOn(ctx, ctx.today));
}

/** 決まりを変える: how ① and ② are read is the city's to settle; from today on, what held before stays on record. */
export async function setRule(ctx: CallContext, input: AdviserRuleInput): Promise<AdviserDispatchRule> {
  await ctx.authorize('adviserRule.set');
  await replaceRule(ctx, input);
  return currentRule(ctx);
}

export async function dispatchConnection(ctx: CallContext, args: AdviserDispatchListArgs) {
  const { rows, totalCount } = await listDispatches(ctx, args);
  return connectionFrom({
    rows,
    args,
    cursors: dispatchCursors,
    cursorOf: (row) => [row.requested_on, row.id],
    nodeOf: toDispatch,
    totalCount,
  });
}

/**
 * 派遣を申し込む (M5-06).
 *
 * @throws MA-031 when the group is not eligible under the rule of today
 */
export async function requestAdviser(
  ctx: CallContext,
  input: RequestAdviserInput,
  idempotencyKey?: string | null,
): Promise<AdviserDispatch> {
  await ctx.authorize('adviserDispatch.request');
  const rule = await ruleOn(ctx, ctx.today);
  groupIsEligible(input, rule, ctx.today);
  if (!(await ctx.load(adviserById, input.adviserId))) {
    throw new DomainError('INPUT_INVALID', 'アドバイザーを一覧から選び直してください。', {
      fields: { adviserId: '一覧にありません。' },
    });
  }
  const { id, repeated } = await ctx.once(idempotencyKey, newId());
  if (!repeated) {
    await insertDispatch(ctx, {
      id,
      agencyId: ctx.actor.agencyId!,
      groupName: input.groupName,
      esdMember: input.esdMember,
      listed: input.listed,
      activeSince: input.activeSince,
      adviserId: input.adviserId,
      topic: input.topic,
      format: input.format,
      wishedOn: input.wishedOn,
      place: input.place,
      people: input.people,
      state: 'requested',
      eligibility: rule.eligibility,
      requestedOn: ctx.today,
      decidedOn: null,
      refusedBecause: null,
      heldOn: null,
      heldMinutes: null,
      heldPeople: null,
      followUpUntil: null,
      report: null,
      reportedOn: null,
    });
  }
  return getDispatch(ctx, id);
}

/** 派遣を決める. @throws MA-030 */
export function approveDispatch(ctx: CallContext, id: string, version: number): Promise<AdviserDispatch> {
  return takeStep(ctx, 'adviserDispatch.decide', id, version, 'approve', async () => ({
    decidedOn: ctx.today,
  }));
}

/** 不承認とする, with the reason. @throws MA-030, MA-032 without a reason */
export function refuseDispatch(
  ctx: CallContext,
  id: string,
  version: number,
  reason: string,
): Promise<AdviserDispatch> {
  return takeStep(ctx, 'adviserDispatch.decide', id, version, 'refuse', async () => {
    refusalHasReason(reason);
    return { decidedOn: ctx.today, refusedBecause: reason };
  });
}

/** 取り下げる. @throws MA-030 once it was held */
export function withdrawDispatch(ctx: CallContext, id: string, version: number): Promise<AdviserDispatch> {
  return takeStep(ctx, 'adviserDispatch.keep', id, version, 'withdraw', async () => ({}));
}

/** 実施を記録する: the time for follow-up questions begins. @throws MA-030, MA-036 for a day to come */
export function holdDispatch(
  ctx: CallContext,
  id: string,
  version: number,
  input: HoldAdviserInput,
): Promise<AdviserDispatch> {
  return takeStep(ctx, 'adviserDispatch.keep', id, version, 'hold', async () => {
    if (input.heldOn > ctx.today) {
      throw new DomainError('MA-036', '実施日は今日までの日を入れてください。', {
        fields: { heldOn: '先の日付です。' },
      });
    }
    const until = followUpUntil(input.heldOn, await ruleOn(ctx, ctx.today));
    return {
      heldOn: input.heldOn,
      heldMinutes: input.minutes,
      heldPeople: input.people,
      followUpUntil: until,
    };
  });
}

/** フォローアップを記録する. @throws MA-030 after the second one, MA-033 outside the two months */
export async function followUpDispatch(
  ctx: CallContext,
  id: string,
  version: number,
  input: FollowUpAdviserInput,
): Promise<AdviserDispatch> {
  const { askedOn, question, answer } = input;
  const dispatch = await takeStep(ctx, 'adviserDispatch.keep', id, version, 'follow-up', async (row) => {
    followUpIsInTime(askedOn, row.held_on ?? '', row.follow_up_until ?? '');
    return {};
  });
  const number = dispatch.state === AdviserDispatchStatus.FOLLOWED_UP_1 ? 1 : 2;
  await insertFollowUp(ctx, {
    dispatchId: id,
    number,
    agencyId: dispatch.agency.id,
    askedOn,
    question,
    answer,
  });
  return dispatch;
}

/** 報告する. @throws MA-030, MA-034 while follow-ups are open, MA-035 for an empty report */
export function reportDispatch(
  ctx: CallContext,
  id: string,
  version: number,
  report: string,
): Promise<AdviserDispatch> {
  return takeStep(ctx, 'adviserDispatch.keep', id, version, 'report', async (row) => {
    const followUps = (await ctx.load(followUpsByDispatch, id)).length;
    const rule = await ruleOn(ctx, ctx.today);
    reportIsDue({ followUps, until: row.follow_up_until ?? '', report }, rule, ctx.today);
    return { report, reportedOn: ctx.today };
  });
}

async function takeStep(
  ctx: CallContext,
  action: string,
  id: string,
  version: number,
  step: DispatchStep,
  change: (row: DispatchRow) => Promise<Omit<DispatchChange, 'state'>>,
): Promise<AdviserDispatch> {
  const row = await getRow(ctx, id);
  await ctx.authorize(action, { agencyId: row.agency_id });
  const state = stateAfter(row.state, step);
  await updateDispatch(ctx, id, version, { state, ...(await change(row)) });
  return getDispatch(ctx, id);
}

async function getRow(ctx: CallContext, id: string): Promise<DispatchRow> {
  const [row] = await dispatchesByIds(ctx, [id]);
  if (!row) throw notFoundOrNotPermitted();
  return row;
}

async function getDispatch(ctx: CallContext, id: string): Promise<AdviserDispatch> {
  return toDispatch(await getRow(ctx, id));
}
