import { describe, expect, it } from 'vitest';
import {
  corporationsAreParticipants,
  eventDayHasCome,
  eventEndsAfterItBegins,
  eventIsStillPlanned,
} from './exchange.rules.ts';

const refusal = (code: string) => expect.objectContaining({ code });

describe('交流会の断り', () => {
  it('ends after it begins', () => {
    const at = new Date('2024-05-01T05:00:00Z');
    expect(() => eventEndsAfterItBegins(at, at)).toThrow(refusal('MA-010'));
    expect(() => eventEndsAfterItBegins(at, new Date('2024-05-01T06:00:00Z'))).not.toThrow();
  });

  it('is joined, recorded and cancelled while it is planned', () => {
    expect(() => eventIsStillPlanned('planned')).not.toThrow();
    expect(() => eventIsStillPlanned('held')).toThrow(refusal('MA-011'));
    expect(() => eventIsStillPlanned('cancelled')).toThrow(refusal('MA-011'));
  });

  it('has no result before its day', () => {
    expect(() => eventDayHasCome('2024-05-02', '2024-05-01')).toThrow(refusal('MA-012'));
    expect(() => eventDayHasCome('2024-05-01', '2024-05-01')).not.toThrow();
  });

  it('has no more corporations than participants', () => {
    expect(() => corporationsAreParticipants(3, 4)).toThrow(refusal('MA-013'));
    expect(() => corporationsAreParticipants(4, 4)).not.toThrow();
  });
});
