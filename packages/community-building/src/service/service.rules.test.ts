import { describe, expect, it } from 'vitest';
import {
  positionIsWhole,
  type ServiceState,
  type ServiceStep,
  stateAfter,
  transitions,
} from './service.rules.ts';

const code = (wanted: string) => expect.objectContaining({ code: wanted });
const states: ServiceState[] = ['open', 'paused', 'closed'];

describe('居場所・支え合い活動', () => {
  it('refuses every step the table does not name, with CB-026', () => {
    for (const step of Object.keys(transitions) as ServiceStep[]) {
      for (const state of states) {
        if (transitions[step].from.includes(state))
          expect(stateAfter(state, step)).toBe(transitions[step].to);
        else expect(() => stateAfter(state, step)).toThrow(code('CB-026'));
      }
    }
  });

  it('has a whole position on the map or none', () => {
    expect(() => positionIsWhole(null, null)).not.toThrow();
    expect(() => positionIsWhole(34.66, 133.92)).not.toThrow();
    expect(() => positionIsWhole(34.66, null)).toThrow(code('CB-027'));
  });
});
