import type { MessageId } from '../../../locales/ja/index.ts';

/** What a record of a measure is called at a conference. */
export const recordNames: Record<number, MessageId> = {
  1: 'person.discharge',
  2: 'household.consultation',
  3: 'person.employment',
  4: 'conference.communityNeed',
  5: 'household.emergencySupport',
};
