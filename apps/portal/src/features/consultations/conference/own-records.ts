import type { ConferenceRecordsQuery } from './conference.generated.ts';

/** A record that the reader's own agency handles and may table. */
export interface OwnRecord {
  id: string;
  measure: number;
  since: string;
}

type Household = NonNullable<ConferenceRecordsQuery['household']>;

/** The records of a household that the reader's agency handles, in the order of the measures, without those tabled already. */
export function ownRecords(household: Household, tabled: readonly string[]): OwnRecord[] {
  const records = [
    ...(household.homeMedicalCare?.discharges ?? []).map((one) => ({
      ...one,
      measure: 1,
      since: one.referredOn,
    })),
    ...(household.comprehensiveConsultation?.consultations ?? []).map((one) => ({
      id: one.id,
      basis: one.visibleBecause.basis,
      measure: 2,
      since: one.receivedAt,
    })),
    ...(household.lifelongEmployment?.registrations ?? []).map((one) => ({
      ...one,
      measure: 3,
      since: one.registeredOn,
    })),
    ...(household.communityBuilding?.needs ?? []).map((one) => ({
      ...one,
      measure: 4,
      since: one.registeredOn,
    })),
    ...(household.multiActorParticipation?.emergencySupports ?? []).map((one) => ({
      ...one,
      measure: 5,
      since: one.requestedOn,
    })),
  ];
  return records
    .filter((one) => one.basis === 'own-case' && !tabled.includes(one.id))
    .map(({ id, measure, since }) => ({ id, measure, since }));
}
