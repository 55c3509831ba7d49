import type { SupportPlanContentInput, SupportPlanKind } from '../../../shared/graphql/schema.generated.ts';
import type { PickedAgency } from '../agency-picker/agency-picker.tsx';
import type { SupportPlanDetailFragment } from '../support-plan-page.generated.ts';

export interface GoalContent {
  key: number;
  goal: string;
  step: string;
  agency: PickedAgency | null;
  dueOn: string;
}

export interface ServiceContent {
  key: number;
  service: string;
  agency: PickedAgency | null;
  contents: string;
}

/** What the form of a support plan holds, as it is typed; also what a draft keeps. */
export interface PlanContent {
  /** The plan that is rewritten; null for a new one. */
  planId: string | null;
  version: number;
  kind: SupportPlanKind | '';
  direction: string;
  goals: GoalContent[];
  services: ServiceContent[];
}

const emptyGoal = { goal: '', step: '', agency: null, dueOn: '' };
const emptyService = { service: '', agency: null, contents: '' };

export const emptyPlan: PlanContent = {
  planId: null,
  version: 0,
  kind: '',
  direction: '',
  goals: [{ key: 0, ...emptyGoal }],
  services: [],
};

export function withGoal(content: PlanContent): PlanContent {
  return { ...content, goals: [...content.goals, { key: nextKey(content.goals), ...emptyGoal }] };
}

export function withService(content: PlanContent): PlanContent {
  return { ...content, services: [...content.services, { key: nextKey(content.services), ...emptyService }] };
}

function nextKey(lines: readonly { key: number }[]): number {
  return Math.max(-1, ...lines.map(({ key }) => key)) + 1;
}

export function contentOfPlan(plan: SupportPlanDetailFragment): PlanContent {
  return {
    planId: plan.id,
    version: plan.version,
    kind: plan.kind,
    direction: plan.direction,
    goals: plan.goals.map((goal) => ({
      key: goal.number,
      goal: goal.goal,
      step: goal.step,
      agency: goal.agency && { id: goal.agency.id, name: goal.agency.name },
      dueOn: goal.dueOn,
    })),
    services: plan.services.map((service) => ({
      key: service.number,
      service: service.service,
      agency: service.agency && { id: service.agency.id, name: service.agency.name },
      contents: service.contents ?? '',
    })),
  };
}

export function planInputOf(content: PlanContent): SupportPlanContentInput {
  return {
    direction: content.direction.trim(),
    goals: content.goals.map(({ goal, step, agency, dueOn }) => ({
      goal: goal.trim(),
      step: step.trim(),
      agencyId: agency?.id ?? null,
      dueOn,
    })),
    services: content.services
      .filter(({ service }) => service.trim() !== '')
      .map(({ service, agency, contents }) => ({
        service: service.trim(),
        agencyId: agency?.id ?? null,
        contents: contents.trim() || null,
      })),
  };
}

/** What a person must still fill in. */
export type PlanProblem = 'kind' | 'direction' | 'goals';

export function planProblemsOf(content: PlanContent): PlanProblem[] {
  const goals = content.goals.every(({ goal, step, dueOn }) => goal.trim() && step.trim() && dueOn);
  return [
    content.kind ? null : 'kind',
    content.direction.trim() ? null : 'direction',
    goals && content.goals.length > 0 ? null : 'goals',
  ].filter((problem) => problem !== null) as PlanProblem[];
}

/** A draft as it comes back from the server; null when it is of another shape. */
export function planDraftOf(stored: unknown): PlanContent | null {
  const draft = stored as Partial<PlanContent> | null;
  if (!draft || typeof draft !== 'object' || !Array.isArray(draft.goals)) return null;
  return { ...emptyPlan, ...draft };
}
