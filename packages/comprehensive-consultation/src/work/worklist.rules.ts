/** 仕事の種類 of the worklist. What is first in urgency is decided by its day, not by its kind. */
export const workKinds = [
  'handover-waiting',
  'handover-overdue',
  'handover-bounced',
  'first-contact',
  'unassigned',
  'case',
  'task',
  'review',
  'silent',
  'reconsider',
  'coordination-request',
  'coordination-convene',
  'coordination-conference',
  'coordination-decision',
  'invitation',
  'date-answer',
  'participation-check',
  'outreach',
] as const;
export type WorkKind = (typeof workKinds)[number];

/** 立場 in which somebody has work before them; who has several roles has several. */
export const workAudiences = ['agency', 'coordinator', 'lead-division', 'section', 'member'] as const;
export type WorkAudience = (typeof workAudiences)[number];

/**
 * 繰り上げ: to whom something that stays undone has risen, computed from its day alone. First who is in charge is reminded,
 * from its day on the whole agency sees it, then the coordinator, then the lead division (M2-22, M2-23).
 */
export const workLevels = ['holder', 'agency', 'coordinator', 'lead-division'] as const;
export type WorkLevel = (typeof workLevels)[number];

/** How far something has risen, in steps of the city's interval. */
export function levelAfter(daysPast: number, step: number): WorkLevel {
  if (daysPast < 0) return 'holder';
  if (daysPast < step) return 'agency';
  return daysPast < 2 * step ? 'coordinator' : 'lead-division';
}
