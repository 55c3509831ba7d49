/** 困り事 that a kind of activity speaks to first; a kind that is not named falls back on its measure. */
const worriesOfKind: Readonly<Record<string, readonly string[]>> = {
  lecture: ['illness', 'care', 'health'],
  training: ['care', 'illness'],
  'job-fair': ['income-work'],
  opening: ['income-work', 'other'],
  salon: ['health', 'mental', 'other'],
  course: ['health', 'other'],
  exchange: ['other'],
};

const worriesOfMeasure: Readonly<Record<number, readonly string[]>> = {
  1: ['illness', 'care', 'health'],
  3: ['income-work'],
  4: ['health', 'other'],
  5: ['other'],
};

/**
 * 地域とのつながり: which worries of the つなぐシート an activity may help with, as a hint for the worker who looks for a
 * place to be, a job or a course after a service has begun (M2-30). A hint, never a decision.
 */
export function worriesHelpedBy(activity: { measure: number; kind: string }): readonly string[] {
  return worriesOfKind[activity.kind] ?? worriesOfMeasure[activity.measure] ?? [];
}
