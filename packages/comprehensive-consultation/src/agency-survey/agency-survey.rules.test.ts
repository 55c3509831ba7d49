import { describe, expect, it } from 'vitest';
import {
  agencyWasAsked,
  answerFitsQuestions,
  closingDayIsFair,
  type RollAnswer,
  resultsOf,
  surveyCanBeClosed,
  surveyIsFirstOfYear,
  surveyTakesAnswers,
} from './agency-survey.rules.ts';

const today = '2026-04-10';
const open = { closesOn: '2026-04-30', closedOn: null };

describe('機関アンケート', () => {
  it('is held once a year and leaves at least a week to answer', () => {
    expect(() => surveyIsFirstOfYear(true)).toThrow('すでに');
    expect(() => closingDayIsFair('2026-04-17', today)).not.toThrow();
    for (const wrong of ['2026-04-16', '2027-04-10', '2026-04-31']) {
      expect(() => closingDayIsFair(wrong, today)).toThrow('締切');
    }
  });

  it('takes answers of agencies of its roll until the closing day is over', () => {
    expect(() => surveyTakesAnswers(open, '2026-04-30')).not.toThrow();
    expect(() => surveyTakesAnswers(open, '2026-05-01')).toThrow('締め切りました');
    expect(() => agencyWasAsked(false)).toThrow('送付先');
    const questions = [
      { code: 'close', kind: 'main' as const },
      { code: 'good', kind: 'free' as const },
    ];
    expect(() => answerFitsQuestions({ step: 4, comments: [{ code: 'good' }] }, questions)).not.toThrow();
    expect(() => answerFitsQuestions({ step: 5, comments: [] }, questions)).toThrow();
    expect(() => answerFitsQuestions({ step: 1, comments: [{ code: 'close' }] }, questions)).toThrow();
  });

  it('is closed after its day, or when all have answered', () => {
    expect(() => surveyCanBeClosed(open, '2026-05-01', { asked: 3, answered: 1 })).not.toThrow();
    expect(() => surveyCanBeClosed(open, today, { asked: 3, answered: 3 })).not.toThrow();
    expect(() => surveyCanBeClosed(open, today, { asked: 3, answered: 2 })).toThrow('締切');
    expect(() => surveyCanBeClosed(open, '2026-05-01', { asked: 0, answered: 0 })).toThrow();
    expect(() => surveyCanBeClosed({ ...open, closedOn: today }, today, { asked: 1, answered: 1 })).toThrow();
  });

  it('tells the share of those who answered, and hides small fields with one more', () => {
    const of = (field: string, count: number, step: number | null): RollAnswer[] =>
      Array.from({ length: count }, () => ({ field, step }));
    const answers = [
      ...of('高齢者', 6, 4),
      ...of('高齢者', 6, 2),
      ...of('障害者', 11, 1),
      ...of('医療', 3, 3),
      ...of('医療', 4, null),
    ];
    expect(resultsOf(answers, 10)).toEqual([
      { field: null, asked: 30, answered: 26, close: 9, share: 34.6 },
      { field: '医療', asked: null, answered: null, close: null, share: null },
      { field: '障害者', asked: null, answered: null, close: null, share: null },
      { field: '高齢者', asked: 12, answered: 12, close: 6, share: 50 },
    ]);
    expect(resultsOf([], 10)).toEqual([{ field: null, asked: 0, answered: 0, close: 0, share: null }]);
  });
});
