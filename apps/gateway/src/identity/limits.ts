/** `last_used_at` is written at most this often; a session may end this much earlier, never later. */
export const touchSeconds = 30;
/** Between leaving for the identity provider and coming back. */
export const signInSeconds = 10 * 60;
/** Partner access tokens; registration and suspension are looked up at every request all the same. */
export const accessTokenSeconds = 10 * 60;
/** The longest life of a partner's signed assertion. */
export const assertionSeconds = 5 * 60;
/** Difference of clocks that is forgiven between a partner and us. */
export const clockToleranceSeconds = 5;
/** Requests per minute: of one member of staff in all their sessions, of one agency, of one partner client. */
export const requestsPerMinute = { staff: 600, agency: 6_000, client: 1_200, tokens: 60 };
