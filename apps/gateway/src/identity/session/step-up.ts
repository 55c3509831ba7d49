import type { SignedInPerson, SignInAttempt } from './identity-provider.ts';
import type { Session, SessionStore } from './session.store.ts';
import type { SignInProblem } from './sign-in-problem.ts';

/** Clocks of provider and gateway may differ; `auth_time` counts whole seconds. */
const clockToleranceMs = 10_000;

/**
 * 本人の再確認: whoever just proved who they are must be the one whose session it is, and must have been asked anew.
 *
 * @returns when the session was stepped up, or what went wrong
 */
export async function finishStepUp(
  sessions: SessionStore,
  attempt: Required<Pick<SignInAttempt, 'stepUp'>>,
  person: SignedInPerson,
  session: Session | null,
): Promise<Date | SignInProblem> {
  if (!session || session.sessionId !== attempt.stepUp.sessionId) return 'session-over';
  if ((await sessions.findStaff(person.subject)) !== session.staffId) return 'another-person';
  const askedAt = attempt.stepUp.begunAt - clockToleranceMs;
  if (!person.provenAt || person.provenAt.getTime() < askedAt) return 'not-asked-again';
  return (await sessions.stepUp(session.sessionId)) ?? 'session-over';
}
