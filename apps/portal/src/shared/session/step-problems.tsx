import type { ActionProblem } from '../graphql/use-action.ts';
import { ErrorSummary } from '../kit/notice.tsx';
import { STEP_UP_REQUIRED } from './step-up.ts';
import { StepUpNotice } from './step-up-notice.tsx';

/** Why a step was not done; when it waits for a proof of identity, the way to give it, after which the step goes on. */
export function StepProblems({
  problems,
  onProved,
}: {
  problems: readonly ActionProblem[];
  onProved: () => void;
}) {
  const needsProof = problems.some(({ code }) => code === STEP_UP_REQUIRED);
  return needsProof ? <StepUpNotice onProved={onProved} /> : <ErrorSummary problems={problems} />;
}
