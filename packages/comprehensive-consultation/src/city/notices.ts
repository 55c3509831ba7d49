import { type CityContext, keyedId, type NoticeWanted, sendEvent } from '@tsunagu/subgraph-kit';
import type { CityConsultation } from './consultations.ts';

/** お知らせ of the hand-overs that wait in the hand-made families; they arrive when the product runs. */
export async function announceWaiting(
  city: CityContext,
  consultations: readonly CityConsultation[],
): Promise<void> {
  for (const { id, household, handovers } of consultations) {
    const waiting = household.family ? handovers.find((handover) => handover.state === 'sent') : undefined;
    if (!waiting) continue;
    const wanted: NoticeWanted = {
      id: keyedId('city-notice', waiting.id),
      kind: 'handover-arrived',
      path: `/consultations/${id}`,
      agencyIds: [waiting.to],
      roles: ['window', 'case-worker', 'coordinator'],
    };
    await sendEvent(city.pool, city.municipality, 'notice.wanted', wanted);
  }
}
