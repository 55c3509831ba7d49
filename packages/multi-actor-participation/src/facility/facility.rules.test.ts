import { describe, expect, it } from 'vitest';
import {
  type FacilitySheetState,
  type FacilitySheetStep,
  sendingBackHasReason,
  sheetIsComplete,
  stateAfter,
  transitions,
  visitHasHappened,
} from './facility.rules.ts';

const refusal = (code: string) => expect.objectContaining({ code });
const states: FacilitySheetState[] = ['draft', 'submitted', 'compiled', 'needs-update'];

describe('施設基礎情報シート', () => {
  it('follows its transition table and refuses everything else with MA-001', () => {
    for (const step of Object.keys(transitions) as FacilitySheetStep[]) {
      for (const state of states) {
        const { from, to } = transitions[step];
        if (from.includes(state)) expect(stateAfter(state, step)).toBe(to ?? state);
        else expect(() => stateAfter(state, step)).toThrow(refusal('MA-001'));
      }
    }
  });

  it('names an activity or a space and a telephone before it is handed in', () => {
    expect(() => sheetIsComplete({ activities: 0, spaces: 0, contactPhone: '086-000-0000' })).toThrow(
      refusal('MA-002'),
    );
    expect(() => sheetIsComplete({ activities: 1, spaces: 0, contactPhone: ' ' })).toThrow(refusal('MA-002'));
    expect(() => sheetIsComplete({ activities: 0, spaces: 1, contactPhone: '086-000-0000' })).not.toThrow();
  });

  it('goes back only with a reason', () => {
    expect(() => sendingBackHasReason('不足')).toThrow(refusal('MA-003'));
    expect(() => sendingBackHasReason('使える曜日を書き足してください')).not.toThrow();
  });

  it('is visited today or earlier', () => {
    expect(() => visitHasHappened('2024-05-02', '2024-05-01')).toThrow(refusal('MA-004'));
    expect(() => visitHasHappened('2024-05-01', '2024-05-01')).not.toThrow();
  });
});
