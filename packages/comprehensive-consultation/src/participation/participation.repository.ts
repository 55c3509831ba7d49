import {
  basisColumns,
  type CallContext,
  caseBasis,
  defineLoader,
  groupBy,
  newId,
  orderBy,
  savedByOther,
} from '@tsunagu/subgraph-kit';
import { ParticipationEntity, ParticipationStepEntity } from './participation.entity.ts';
import type { ParticipationEnding, ParticipationState, ParticipationStep } from './participation.rules.ts';

/** A row of `participation` with the basis that makes it visible. */
export interface ParticipationRow {
  id: string;
  case_id: string;
  person_id: string;
  activity_id: string;
  agency_id: string;
  state: ParticipationState;
  began_on: string;
  check_on: string | null;
  ended_on: string | null;
  ending: ParticipationEnding | null;
  version: number;
  /** Day of the step before the next one. */
  last_on: string;
}

export interface ParticipationStepRow {
  id: string;
  participation_id: string;
  step: ParticipationStep;
  activity_id: string;
  staff_id: string | null;
  occurred_on: string;
  word: string;
}

/** Most participations of one case, and most steps of one of them, that are shown. */
const shown = 50;

const columns = `p.id, p.case_id, p.person_id, p.activity_id, p.agency_id, p.state, p.began_on::text as began_on,
  p.check_on::text as check_on, p.ended_on::text as ended_on, p.ending, p.version,
  (select max(s.occurred_on)::text from participation_step s
   where s.municipality = p.municipality and s.participation_id = p.id) as last_on, p.case_id as read_case_id`;

export async function participationById(ctx: CallContext, id: string): Promise<ParticipationRow | null> {
  const [row] = await ctx.db.personal<ParticipationRow>(
    'progress',
    `select ${columns}, ${basisColumns} from participation p ${caseBasis('p.case_id', 'progress')}
     where p.municipality = (select access.municipality()) and p.id = $1`,
    [id],
  );
  return row ?? null;
}

export const participationsByCase = defineLoader(async (ctx, caseIds: readonly string[]) =>
  groupBy(
    await ctx.db.personal<ParticipationRow>(
      'progress',
      `select ${columns}, b.basis, b.evidence_id
       from unnest($1::uuid[]) asked(case_id)
       cross join lateral (select * from access.case_basis(asked.case_id, 'progress') limit 1) b
       cross join lateral (
         select * from participation p
         where p.municipality = (select access.municipality()) and p.case_id = asked.case_id
         order by p.began_on desc, p.id desc limit ${shown}) p
       order by p.began_on desc, p.id desc`,
      [caseIds],
    ),
    caseIds,
    (row) => row.case_id,
  ),
);

export const stepsByParticipation = defineLoader(async (ctx, ids: readonly string[]) =>
  groupBy(
    await ctx.db.personal<ParticipationStepRow>(
      'progress',
      `select s.id, s.participation_id, s.step, s.activity_id, s.staff_id, s.occurred_on::text as occurred_on, s.word,
         s.case_id as read_case_id, ${basisColumns}
       from unnest($1::uuid[]) asked(id)
       cross join lateral (
         select * from participation_step s
         where s.municipality = (select access.municipality()) and s.participation_id = asked.id
         order by s.occurred_on desc, s.id desc limit ${shown}) s
       ${caseBasis('s.case_id', 'progress')}
       order by s.occurred_on desc, s.id desc`,
      [ids],
    ),
    ids,
    (row) => row.participation_id,
  ),
);

/** Whether a person is one of those the consultation is about. */
export async function belongsToCase(ctx: CallContext, caseId: string, personId: string): Promise<boolean> {
  const row = await ctx.db.one(
    `select 1 from consultation_person p
     where p.municipality = (select access.municipality()) and p.case_id = $1 and p.person_id = $2`,
    [caseId, personId],
  );
  return row !== null;
}

type NewStep = Pick<ParticipationStepEntity, 'step' | 'activityId' | 'occurredOn' | 'word'>;

export async function insertParticipation(
  ctx: CallContext,
  row: Pick<ParticipationEntity, 'id' | 'caseId' | 'personId' | 'activityId' | 'checkOn'>,
  step: NewStep,
): Promise<void> {
  await ctx.db.manager.insert(ParticipationEntity, {
    ...row,
    municipality: ctx.actor.municipality,
    agencyId: ctx.actor.agencyId!,
    state: 'matched',
    beganOn: step.occurredOn,
    endedOn: null,
    ending: null,
  });
  await insertStep(ctx, { participationId: row.id, caseId: row.caseId }, step);
}

/**
 * Stores a step if nobody saved in between.
 *
 * @throws SAVED_BY_OTHER
 */
export async function storeStep(
  ctx: CallContext,
  row: ParticipationRow,
  version: number,
  change: { state: ParticipationState; checkOn: string | null; ending: ParticipationEnding | null },
  step: NewStep,
): Promise<void> {
  const updated = await ctx.db.query(
    `update participation set state = $3, activity_id = $4, check_on = $5::date, ending = $6,
       ended_on = case when $3 = 'ended' then $7::date end, version = version + 1
     where municipality = (select access.municipality()) and id = $1 and version = $2 returning id`,
    [row.id, version, change.state, step.activityId, change.checkOn, change.ending, step.occurredOn],
  );
  if (updated.length === 0) throw savedByOther();
  await insertStep(ctx, { participationId: row.id, caseId: row.case_id }, step);
}

async function insertStep(
  ctx: CallContext,
  place: { participationId: string; caseId: string },
  step: NewStep,
): Promise<void> {
  const { word } = await ctx.encrypt(place.caseId, ParticipationStepEntity, { word: step.word });
  await ctx.db.manager.insert(ParticipationStepEntity, {
    ...place,
    ...step,
    word,
    municipality: ctx.actor.municipality,
    id: newId(),
    staffId: ctx.actor.staffId ?? null,
    recordedAt: ctx.now,
  });
}

/** How many people an activity helped so far, small numbers suppressed; no case and no person. */
export const participationFigure = defineLoader(async (ctx, activityIds: readonly string[]) => {
  const rows = await ctx.db.query<{ activity_id: string; participants: number | null }>(
    'select * from participation_figures($1::uuid[])',
    [activityIds],
  );
  return orderBy(rows, activityIds, (row) => row.activity_id).map((row) => row?.participants ?? null);
});
