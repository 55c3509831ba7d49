import { type Actor, stepUpSeconds } from '@tsunagu/access';

/** Whether a member of staff has proved who they are within the last five minutes (step-up). */
export function isSteppedUp({ kind, steppedUpAt }: Actor, now: Date): boolean {
  if (kind !== 'staff' || !steppedUpAt) return false;
  const age = now.getTime() - Date.parse(steppedUpAt);
  return age >= -clockToleranceMs && age <= stepUpSeconds * 1_000;
}

/** Database and process may differ a little. */
const clockToleranceMs = 5_000;
