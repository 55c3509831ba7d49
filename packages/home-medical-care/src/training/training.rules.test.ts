import { describe, expect, it } from 'vitest';
import { attendanceAddsUp, trainingDayHasCome, trainingIsStillPlanned } from './training.rules.ts';

const refusal = (code: string) => expect.objectContaining({ code });

describe('研修・講座の断り', () => {
  it('takes attendance and cancellation of planned trainings only', () => {
    expect(() => trainingIsStillPlanned('planned')).not.toThrow();
    expect(() => trainingIsStillPlanned('held')).toThrow(refusal('HM-011'));
    expect(() => trainingIsStillPlanned('cancelled')).toThrow(refusal('HM-011'));
  });

  it('takes no attendance before the day', () => {
    expect(() => trainingDayHasCome('2023-06-01', '2023-05-31')).toThrow(refusal('HM-012'));
    expect(() => trainingDayHasCome('2023-06-01', '2023-06-01')).not.toThrow();
  });

  it('refuses professions that do not add up', () => {
    expect(() => attendanceAddsUp(10, [{ participants: 4 }, { participants: 5 }])).toThrow(refusal('HM-013'));
    expect(() => attendanceAddsUp(9, [{ participants: 4 }, { participants: 5 }])).not.toThrow();
    expect(() => attendanceAddsUp(9, [])).not.toThrow();
  });
});
