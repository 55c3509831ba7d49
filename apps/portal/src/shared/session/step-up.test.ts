import { expect, test } from 'vitest';
import { onStepUp, type StepUpOutcome } from './step-up.ts';

test.each([
  [{ type: 'stepped-up', steppedUpAt: '2026-11-21T01:00:00Z' }, 'proved'],
  [{ type: 'failed', problem: 'another-person' }, 'another-person'],
  [{ type: 'failed', problem: 'cancelled' }, 'failed'],
])('the waiting page learns of %j', async (message, outcome) => {
  const door = new BroadcastChannel('tsunagu-step-up');
  const told = await new Promise<StepUpOutcome>((resolve) => {
    const stop = onStepUp((end) => {
      stop();
      resolve(end);
    });
    door.postMessage(message);
  });
  door.close();
  expect(told).toBe(outcome);
});
