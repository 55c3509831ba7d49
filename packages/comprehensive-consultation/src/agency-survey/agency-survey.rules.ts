import { addDays, isCalendarDate } from '@tsunagu/japan';
import { DomainError } from '@tsunagu/subgraph-kit';

/**
 * 「関係機関との密な連携がとれている」 in four steps; the upper two count as close. The printed 42.6 % and 30.6 % do not say how
 * they were asked, so a fixed question makes the years comparable from now on.
 */
export const closeFrom = 3;

/** Days in which nobody could answer are no survey; the longest one still ends within the year it is of. */
const shortest = 7;
const longest = 180;

/**
 * 締切: between one week and half a year ahead.
 *
 * @throws CC-161
 */
export function closingDayIsFair(closesOn: string, today: string): void {
  if (
    !isCalendarDate(closesOn) ||
    closesOn < addDays(today, shortest) ||
    closesOn > addDays(today, longest)
  ) {
    throw new DomainError('CC-161', '締切の日を確かめてください。', {
      fields: { closesOn: `${shortest} 日後から ${longest} 日後までの日を入れてください。` },
    });
  }
}

/**
 * 年度に一度: one survey a year, so that there is one figure of the year.
 *
 * @throws CC-160
 */
export function surveyIsFirstOfYear(exists: boolean): void {
  if (exists) {
    throw new DomainError('CC-160', 'この年度のアンケートは、すでにあります。', {
      fields: { fiscalYear: '別の年度を選んでください。' },
    });
  }
}

/** A survey as its rules need it. */
export interface SurveyTerms {
  closesOn: string;
  closedOn: string | null;
}

/**
 * 回答: until the closing day is over; till then it can be corrected.
 *
 * @throws CC-162
 */
export function surveyTakesAnswers(survey: SurveyTerms, today: string): void {
  if (survey.closedOn !== null || survey.closesOn < today) {
    throw new DomainError('CC-162', 'このアンケートは締め切りました。回答と訂正は、締切の日までです。');
  }
}

/**
 * 送付先: the agencies of the directory on the day it was opened.
 *
 * @throws CC-163
 */
export function agencyWasAsked(asked: boolean): void {
  if (!asked) {
    throw new DomainError(
      'CC-163',
      'あなたの機関は、このアンケートの送付先ではありません。始めた日の相談機関一覧に載っている機関が答えます。',
    );
  }
}

/**
 * 回答の中身: one of four steps, and comments on questions of the edition.
 *
 * @throws CC-165
 */
export function answerFitsQuestions(
  answer: { step: number; comments: readonly { code: string }[] },
  questions: readonly { code: string; kind: 'main' | 'free' }[],
): void {
  const free = new Set(questions.filter((question) => question.kind === 'free').map(({ code }) => code));
  const fields = {
    ...(answer.step >= 1 && answer.step <= 4 ? {} : { step: '四つのうち一つを選んでください。' }),
    ...(answer.comments.every(({ code }) => free.has(code))
      ? {}
      : { comments: '質問を開き直してください。' }),
  };
  if (Object.keys(fields).length > 0) {
    throw new DomainError('CC-165', '回答を確かめてください。', { fields });
  }
}

/**
 * 締める: not before the closing day is over, unless everybody has answered. A survey whose roll has not come yet has asked nobody.
 *
 * @throws CC-162, CC-164
 */
export function surveyCanBeClosed(
  survey: SurveyTerms,
  today: string,
  counts: { asked: number; answered: number },
): void {
  if (survey.closedOn !== null) {
    throw new DomainError('CC-162', 'このアンケートは、すでに締めました。');
  }
  if (counts.asked === 0 || (survey.closesOn >= today && counts.answered < counts.asked)) {
    throw new DomainError(
      'CC-164',
      '締切の日が過ぎるか、すべての機関が答えてから締めてください。それまでは訂正できることになっています。',
    );
  }
}

/** One agency of the roll and what it answered, null without an answer. */
export interface RollAnswer {
  field: string | null;
  step: number | null;
}

/** The result of all, or of one field of agencies; null where it would tell of one agency. */
export interface SurveyResult {
  field: string | null;
  asked: number | null;
  answered: number | null;
  close: number | null;
  /** 密な連携がとれていると感じる割合 of those who answered, in percent to one decimal. */
  share: number | null;
}

/**
 * 結果: of all agencies first, then by field. Fields with fewer answers than `smallest` are not told; and if only one is
 * hidden, the next smallest hides too, because the difference to the whole would tell it.
 */
export function resultsOf(answers: readonly RollAnswer[], smallest: number): SurveyResult[] {
  const fields = [...new Set(answers.map((answer) => answer.field ?? ''))].sort();
  const parts = fields.map((field) =>
    tally(
      field,
      answers.filter((answer) => (answer.field ?? '') === field),
    ),
  );
  const hidden = new Set(parts.filter((part) => part.answered < smallest).map((part) => part.field));
  const [only] = hidden;
  if (hidden.size === 1 && parts.find((part) => part.field === only)!.answered > 0) {
    const [next] = parts.filter((part) => !hidden.has(part.field)).sort((a, b) => a.answered - b.answered);
    if (next) hidden.add(next.field);
  }
  return [
    { ...tally('', answers), field: null },
    ...parts.map((part) =>
      hidden.has(part.field)
        ? { field: part.field || 'その他', asked: null, answered: null, close: null, share: null }
        : { ...part, field: part.field || 'その他' },
    ),
  ];
}

function tally(field: string, answers: readonly RollAnswer[]) {
  const steps = answers.flatMap((answer) => (answer.step === null ? [] : [answer.step]));
  const close = steps.filter((step) => step >= closeFrom).length;
  return {
    field,
    asked: answers.length,
    answered: steps.length,
    close,
    share: steps.length === 0 ? null : Math.round((close / steps.length) * 1_000) / 10,
  };
}
