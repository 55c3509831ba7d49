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

/** Kinds that rise beyond the agency by their day; a stuck hand-over has risen to whoever sees it. */
const rising: readonly WorkKind[] = ['review', 'silent'];
const stuck: readonly WorkKind[] = ['handover-overdue', 'handover-bounced'];

/**
 * How far something has risen.
 *
 * @param daysPast days since its day; below zero before it
 * @param step the city's interval in days
 */
export function levelOf(kind: WorkKind, audience: WorkAudience, daysPast: number, step: number): WorkLevel {
  if (stuck.includes(kind)) return audience === 'lead-division' ? 'lead-division' : 'coordinator';
  if (daysPast < 0) return 'holder';
  if (!rising.includes(kind) || daysPast < step) return 'agency';
  return daysPast < 2 * step ? 'coordinator' : 'lead-division';
}
