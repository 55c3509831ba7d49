import { describe, expect, it } from 'vitest';
import {
  dutiesOf,
  dutyGoesToAnotherAgency,
  monitoringIsOpen,
  outcomeIsAnEnd,
  resultIsTold,
} from './monitoring.rules.ts';

const code = (expected: string) => expect.objectContaining({ code: expected });

describe('見守り', () => {
  it('is closed once, with what became of the support', () => {
    expect(() => monitoringIsOpen(new Date())).toThrow(code('CC-050'));
    expect(() => monitoringIsOpen(null)).not.toThrow();
    expect(() => resultIsTold(' ')).toThrow(code('CC-051'));
    expect(() => resultIsTold('就労支援が始まった。')).not.toThrow();
  });
});

describe('受け持ち', () => {
  it('is held once by every agency of a decision', () => {
    const roles = [{ agencyId: 'a' }, { agencyId: 'b' }, { agencyId: 'a' }, { agencyId: 'c' }];
    expect(dutiesOf('c', roles)).toEqual([
      { agencyId: 'c', kind: 'monitoring' },
      { agencyId: 'a', kind: 'role' },
      { agencyId: 'b', kind: 'role' },
    ]);
  });

  it('is passed on with a reason, to an agency that holds none', () => {
    expect(() => dutyGoesToAnotherAgency('b', ['a'], '事業所が閉じるため。')).not.toThrow();
    expect(() => dutyGoesToAnotherAgency('a', ['a'], '事業所が閉じるため。')).toThrow(code('CC-080'));
    expect(() => dutyGoesToAnotherAgency('b', ['a'], ' ')).toThrow(code('CC-080'));
    expect(() => outcomeIsAnEnd('passed-on')).toThrow(code('CC-081'));
    expect(() => outcomeIsAnEnd('reconsider')).not.toThrow();
  });
});
