import type { Asker } from '../product.ts';
import { caseOfFamily, ofCase } from './found.ts';
import { coordinator, elders, running, type Steps, type Versioned } from './step.ts';

/** Who handles the family whose plan was evaluated. */
const handler: Asker = { staff: 'kokoro-worker', purpose: 'consultation' };

const planned = { personIds: [], service: '見守りの訪問', provider: '民生委員' };

const supported = {
  direction: '家計と介護を一緒に整える',
  goals: [{ goal: '支払いの日を決める', step: '一緒に書き出す', dueOn: '2099-03-31' }],
  services: [],
};

let entry: Versioned;
let planId = '';

export const carePlan: Steps = {
  AssignWorry: {
    by: coordinator,
    variables: async () => ({
      input: { caseId: running.case, memberNumber: 1, worryNumber: 0, agencyIds: [elders], version: 0 },
    }),
  },
  SavePlanDraft: {
    by: coordinator,
    variables: async () => ({
      input: { caseId: running.case, form: 'CARE_PLAN', content: { service: '通院の付添い' } },
    }),
  },
  DiscardPlanDraft: {
    by: coordinator,
    variables: async () => ({ caseId: running.case, form: 'CARE_PLAN' }),
  },
  AddCarePlanEntry: {
    by: coordinator,
    variables: async () => ({
      input: { caseId: running.case, entry: { ...planned, week: { days: [2], band: 'MORNING' } } },
    }),
    keep: (data) => {
      entry = data.addCarePlanEntry!;
    },
  },
  ChangeCarePlanEntry: {
    by: coordinator,
    variables: async () => ({
      input: { ...entry, entry: { ...planned, week: { days: [2, 4], band: 'MORNING' } } },
    }),
    keep: (data) => {
      entry = data.changeCarePlanEntry!;
    },
  },
  MoveCarePlanEntry: {
    by: coordinator,
    variables: async () => ({
      input: { ...entry, week: { days: [3], startMinute: 600, endMinute: 660 } },
    }),
    keep: (data) => {
      entry = data.moveCarePlanEntry!;
    },
  },
  CarePlanEntryNow: { by: coordinator, variables: async () => ({ id: entry.id }) },
  WriteCarePlanRemark: {
    by: coordinator,
    variables: async () => ({ input: { caseId: running.case, version: 0, remark: '朝は苦手' } }),
  },
  PublishCarePlan: { by: coordinator, variables: async () => ({ input: { caseId: running.case } }) },
  RemoveCarePlanEntry: { by: coordinator, variables: async () => ({ ...entry }) },
};

export const supportPlans: Steps = {
  DraftSupportPlan: {
    by: coordinator,
    variables: async () => ({ input: { caseId: running.case, kind: 'MULTI_AGENCY', content: supported } }),
    keep: (data) => {
      planId = data.draftSupportPlan!.id;
    },
  },
  ReviseSupportPlan: {
    by: coordinator,
    variables: async () => ({ input: { ...(await supportPlan()), content: supported } }),
  },
  AgreeSupportPlan: {
    by: coordinator,
    variables: async () => ({
      input: { ...(await supportPlan()), conferenceId: await multiLayerConference() },
    }),
  },
  EvaluateSupportPlan: {
    by: coordinator,
    variables: async () => ({
      input: {
        ...(await supportPlan()),
        findings: [{ number: 1, reached: 'PARTLY', finding: '半分できた' }],
        evaluation: '進んでいる',
      },
    }),
  },
  RenewSupportPlan: {
    by: coordinator,
    variables: async () => ({ input: { ...(await supportPlan()), loop: 'RECONSIDER' } }),
    keep: (data) => {
      planId = data.renewSupportPlan!.id;
    },
  },
  WithdrawSupportPlan: {
    by: coordinator,
    variables: async () => ({ input: { ...(await supportPlan()), reason: '家族が望まない' } }),
  },
  EndSupportPlan: {
    by: handler,
    variables: async () => ({ input: { ...(await evaluatedPlan()), reason: '行き来が続いている' } }),
  },
};

interface SupportPlanState extends Versioned {
  state: string;
}

async function supportPlansOf(by: Asker, caseId?: string): Promise<SupportPlanState[]> {
  const { supportPlans } = await ofCase<{ supportPlans: SupportPlanState[] }>(
    by,
    'supportPlans { id version state }',
    caseId,
  );
  return supportPlans;
}

async function supportPlan(): Promise<Versioned> {
  const plans = await supportPlansOf(coordinator);
  const { id, version } = plans.find((plan) => plan.id === planId)!;
  return { id, version };
}

async function evaluatedPlan(): Promise<Versioned> {
  const plans = await supportPlansOf(handler, await caseOfFamily('hikikomori', handler));
  const { id, version } = plans.find((plan) => plan.state === 'EVALUATED')!;
  return { id, version };
}

/** A 重層的支援会議 that has just met. */
async function multiLayerConference(): Promise<string> {
  const { data } = await running.product.ask(
    coordinator,
    'mutation ($input: ConveneConferenceInput!) { conveneConference(input: $input) { id } }',
    {
      input: {
        caseId: running.case,
        kind: 'MULTI_LAYER',
        heldAt: new Date().toISOString(),
        place: '北ふれあいセンター',
        purpose: '支援プランを決める',
      },
    },
  );
  return (data!.conveneConference as unknown as { id: string }).id;
}
