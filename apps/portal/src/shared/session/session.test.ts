import { expect, test } from 'vitest';
import { announceSignIn, onSignIn, onSignOut } from './session.ts';

test('a tab that waits for signing in does not take signing out for it', async () => {
  const heard: string[] = [];
  const stopIn = onSignIn(() => heard.push('in'));
  const stopOut = onSignOut(() => heard.push('out'));
  announceSignIn();
  const channel = new BroadcastChannel('tsunagu.session');
  channel.postMessage('signed-out');
  channel.close();
  await expect.poll(() => heard.toSorted()).toEqual(['in', 'out']);
  stopIn();
  stopOut();
});
