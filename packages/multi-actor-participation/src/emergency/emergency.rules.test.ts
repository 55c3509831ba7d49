import { describe, expect, it } from 'vitest';
import {
  continuingHasNextStep,
  dayFitsRequest,
  type EmergencySupportState,
  type EmergencySupportStep,
  somethingIsDelivered,
  stateAfter,
  transitions,
} from './emergency.rules.ts';

const refusal = (code: string) => expect.objectContaining({ code });
const states: EmergencySupportState[] = ['requested', 'delivered', 'followed', 'withdrawn'];

describe('緊急一時支援', () => {
  it('follows its transition table and refuses everything else with MA-050', () => {
    for (const step of Object.keys(transitions) as EmergencySupportStep[]) {
      for (const state of states) {
        if (transitions[step].from.includes(state))
          expect(stateAfter(state, step)).toBe(transitions[step].to);
        else expect(() => stateAfter(state, step)).toThrow(refusal('MA-050'));
      }
    }
  });

  it('is delivered between the request and today', () => {
    expect(() => dayFitsRequest('2024-04-30', '2024-05-01', '2024-05-10', 'deliveredOn')).toThrow(
      refusal('MA-051'),
    );
    expect(() => dayFitsRequest('2024-05-11', '2024-05-01', '2024-05-10', 'deliveredOn')).toThrow(
      refusal('MA-051'),
    );
    expect(() => dayFitsRequest('2024-05-01', '2024-05-01', '2024-05-10', 'deliveredOn')).not.toThrow();
  });

  it('says what was delivered, each kind once', () => {
    expect(() => somethingIsDelivered([])).toThrow(refusal('MA-052'));
    expect(() => somethingIsDelivered([{ kind: 'food', quantity: 0 }])).toThrow(refusal('MA-052'));
    const twice = [
      { kind: 'food', quantity: 1 },
      { kind: 'food', quantity: 2 },
    ];
    expect(() => somethingIsDelivered(twice)).toThrow(refusal('MA-052'));
    expect(() => somethingIsDelivered([{ kind: 'food', quantity: 3 }])).not.toThrow();
  });

  it('names the next step unless the need is settled', () => {
    expect(() => continuingHasNextStep('connected', '')).toThrow(refusal('MA-053'));
    expect(() => continuingHasNextStep('connected', '寄り添いサポートセンターへ')).not.toThrow();
    expect(() => continuingHasNextStep('settled', '')).not.toThrow();
  });
});
