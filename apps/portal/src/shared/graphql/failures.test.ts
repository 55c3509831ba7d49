import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';
import { describe, expect, it } from 'vitest';
import { isSignedOut } from './failures.ts';

const answered = (...codes: string[]) =>
  new CombinedGraphQLErrors({ errors: codes.map((code) => ({ message: '', extensions: { code } })) });
const turnedAway = (status: number) =>
  new ServerError('', { response: new Response(null, { status }), bodyText: '' });

describe('a session that is over', () => {
  it.each([
    ['turned away at the door', turnedAway(401)],
    ['over before a stream asked again', answered('NOT_SIGNED_IN')],
    ['over in the middle of a call', answered('SUBGRAPH_UNAVAILABLE', 'SESSION_ENDED')],
  ])('is told: %s', (_how, error) => {
    expect(isSignedOut(error)).toBe(true);
  });

  it.each([
    ['a suspended account', answered('ACCOUNT_SUSPENDED')],
    ['a refusal', turnedAway(403)],
    ['a broken line', new TypeError('Failed to fetch')],
  ])('is not %s', (_how, error) => {
    expect(isSignedOut(error)).toBe(false);
  });
});
