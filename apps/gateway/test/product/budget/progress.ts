import { coordination } from './coordination.ts';
import { anyActivity, ofCase } from './found.ts';
import { coordinator, lead, mother, running, type Steps, type Versioned, welfare, worker } from './step.ts';

const contactPlan = { gapDays: 14, who: '担当の二人', avoid: '朝の訪問', introducer: '民生委員' };

export const progress: Steps = {
  RecordProgress: {
    by: worker,
    variables: async () => ({ input: { caseId: running.case, word: '通院に付き添った' } }),
  },
  AssignWork: { by: worker, variables: async () => ({ input: { caseId: running.case, staffId: null } }) },
  HoldReview: {
    by: coordinator,
    variables: async () => ({
      input: { ...(await duty(0)), finding: 'ON_COURSE', word: '訪問が週に二回続いている' },
    }),
  },
  MoveReview: {
    by: lead,
    variables: async () => ({ input: { ...(await duty(0)), reviewOn: inAMonth(), reason: '入院のため' } }),
  },
  PassOnDuty: {
    by: lead,
    variables: async () => {
      const { dutyId: id, version } = await duty(1);
      return { input: { id, version, agencyId: welfare, reason: '事業所が閉じるため' } };
    },
  },
  MatchActivity: {
    by: worker,
    variables: async () => ({
      input: {
        caseId: running.case,
        personId: mother,
        activityId: await anyActivity(),
        word: '人と話したい',
      },
    }),
  },
  StepParticipation: {
    by: worker,
    variables: async () => ({
      input: { ...(await ties()).participations[0]!, step: 'TRY', word: '一緒に行った' },
    }),
  },
  BeginOutreach: {
    by: worker,
    variables: async () => ({ input: { caseId: running.case, plan: contactPlan } }),
  },
  PlanOutreach: {
    by: worker,
    variables: async () => ({ input: { ...(await ties()).outreach[0]!, plan: contactPlan } }),
  },
  RecordOutreachContact: {
    by: worker,
    variables: async () => ({
      input: { ...(await ties()).outreach[0]!, method: 'VISIT', result: 'MET', word: '会えた' },
    }),
  },
  StepOutreach: {
    by: worker,
    variables: async () => ({
      input: { ...(await ties()).outreach[0]!, step: 'STABLE', word: '買い物に出ている' },
    }),
  },
};

/** A duty of the case, the monitoring first. */
async function duty(index: number): Promise<{ dutyId: string; version: number }> {
  const { id, version } = (await coordination()).monitoring[index]!;
  return { dutyId: id, version };
}

/** 参加支援 and アウトリーチ of the case. */
function ties(): Promise<Record<'participations' | 'outreach', Versioned[]>> {
  return ofCase(worker, 'participations { id version } outreach { id version }');
}

function inAMonth(): string {
  return new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
}
