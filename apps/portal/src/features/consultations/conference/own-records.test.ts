import { expect, test } from 'vitest';
import { ownRecords } from './own-records.ts';

const household: Parameters<typeof ownRecords>[0] = {
  id: 'h',
  homeMedicalCare: { discharges: [{ id: 'd1', referredOn: '2026-04-01', basis: 'consent' }] },
  comprehensiveConsultation: {
    consultations: [
      {
        id: 'c1',
        receivedAt: '2026-05-01T01:00:00Z',
        state: 'IN_SUPPORT',
        visibleBecause: { basis: 'own-case' },
      },
      {
        id: 'c2',
        receivedAt: '2026-05-02T01:00:00Z',
        state: 'RECEIVED',
        visibleBecause: { basis: 'coordination' },
      },
    ],
  },
  lifelongEmployment: { registrations: [{ id: 'r1', registeredOn: '2026-06-01', basis: 'own-case' }] },
  communityBuilding: null,
  multiActorParticipation: null,
};

test('only records of the own agency may be tabled, each once', () => {
  expect(ownRecords(household, [])).toEqual([
    { id: 'c1', measure: 2, since: '2026-05-01T01:00:00Z' },
    { id: 'r1', measure: 3, since: '2026-06-01' },
  ]);
  expect(ownRecords(household, ['c1']).map(({ id }) => id)).toEqual(['r1']);
});
