import { addDays } from '@tsunagu/japan';
import { type CallContext, newId, notFoundOrNotPermitted } from '@tsunagu/subgraph-kit';
import { consultationIsOpen } from '../consultation/consultation.rules.ts';
import { getRow } from '../consultation/consultation.service.ts';
import { dateIsPlausible } from '../references/recorded-on.ts';
import {
  ActivityReference,
  AgencyReference,
  PersonReference,
  StaffReference,
} from '../references/references.ts';
import { setting } from '../setting/setting.repository.ts';
import type { MatchActivityInput, StepParticipationInput } from './participation.input.ts';
import {
  belongsToCase,
  insertParticipation,
  type ParticipationRow,
  type ParticipationStepRow,
  participationById,
  storeStep,
} from './participation.repository.ts';
import {
  checkLiesAhead,
  coordinatorStandsBehind,
  endingIsNamed,
  stateAfter,
  stepIsTold,
} from './participation.rules.ts';
import { Participation, ParticipationEvent } from './participation.type.ts';

export function toParticipation(row: ParticipationRow): Participation {
  return Object.assign(new Participation(), {
    id: row.id,
    person: PersonReference.of(row.person_id),
    activity: ActivityReference.of(row.activity_id),
    agency: AgencyReference.of(row.agency_id),
    state: row.state,
    beganOn: row.began_on,
    checkOn: row.check_on,
    endedOn: row.ended_on,
    ending: row.ending,
    version: row.version,
  });
}

export function toEvent(row: ParticipationStepRow): ParticipationEvent {
  return Object.assign(new ParticipationEvent(), {
    id: row.id,
    step: row.step,
    activity: ActivityReference.of(row.activity_id),
    occurredOn: row.occurred_on,
    word: row.word,
    staff: row.staff_id === null ? null : StaffReference.of(row.staff_id),
  });
}

/**
 * 参加支援を始める: a person of the case and an activity of any measure are brought together (M2-29, M2-30).
 *
 * @throws CC-006, CC-063, CC-086, CC-087, CC-089
 */
export async function matchActivity(
  ctx: CallContext,
  input: MatchActivityInput,
  idempotencyKey?: string | null,
): Promise<Participation> {
  coordinatorStandsBehind(ctx.actor.roles);
  const consultation = await getRow(ctx, input.caseId);
  await ctx.authorize('participation.match', { caseId: input.caseId });
  const { id, repeated } = await ctx.once(idempotencyKey && `match-activity:${idempotencyKey}`, newId());
  if (!repeated) {
    consultationIsOpen(consultation.state);
    if (!(await belongsToCase(ctx, input.caseId, input.personId))) throw notFoundOrNotPermitted();
    stepIsTold(input.word);
    const occurredOn = stepOn(ctx, input.occurredOn);
    const checkOn = await nextCheck(ctx, input.checkOn);
    await insertParticipation(
      ctx,
      { id, caseId: input.caseId, personId: input.personId, activityId: input.activityId, checkOn },
      { step: 'match', activityId: input.activityId, occurredOn, word: input.word },
    );
  }
  return getParticipation(ctx, id);
}

/**
 * 参加支援を進める: trial, ties that hold, a look whether they do, 再調整 and back, or 終結 (M2-29).
 *
 * @throws CC-063, CC-085, CC-086, CC-087, CC-088, CC-089
 */
export async function stepParticipation(
  ctx: CallContext,
  input: StepParticipationInput,
  idempotencyKey?: string | null,
): Promise<Participation> {
  coordinatorStandsBehind(ctx.actor.roles);
  const row = await participationById(ctx, input.id);
  if (!row) {
    ctx.reads.missed(input.id);
    throw notFoundOrNotPermitted();
  }
  await ctx.authorize('participation.step', { caseId: row.case_id });
  const { repeated } = await ctx.once(idempotencyKey && `step-participation:${idempotencyKey}`, row.id);
  if (!repeated) {
    const state = stateAfter(row.state, input.step);
    stepIsTold(input.word);
    endingIsNamed(input.step, input.ending ?? null);
    const occurredOn = stepOn(ctx, input.occurredOn, row.last_on);
    const checkOn = state === 'ended' ? null : await nextCheck(ctx, input.checkOn);
    const activityId = (input.step === 'rematch' && input.activityId) || row.activity_id;
    await storeStep(
      ctx,
      row,
      input.version,
      { state, checkOn, ending: input.ending ?? null },
      { step: input.step, activityId, occurredOn, word: input.word },
    );
  }
  return getParticipation(ctx, row.id);
}

async function nextCheck(ctx: CallContext, checkOn: string | null | undefined): Promise<string> {
  checkLiesAhead(checkOn ?? null, ctx.today);
  return checkOn ?? addDays(ctx.today, await setting(ctx, 'review-interval-days'));
}

function stepOn(ctx: CallContext, occurredOn: string | null | undefined, notBefore?: string): string {
  if (!occurredOn) return ctx.today;
  dateIsPlausible(occurredOn, { today: ctx.today, field: 'occurredOn', ...(notBefore ? { notBefore } : {}) });
  return occurredOn;
}

async function getParticipation(ctx: CallContext, id: string): Promise<Participation> {
  const row = await participationById(ctx, id);
  if (!row) throw notFoundOrNotPermitted();
  return toParticipation(row);
}
