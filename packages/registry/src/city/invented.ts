import type { CityHousehold, CityPerson } from '@tsunagu/subgraph-kit';
import type { HouseholdRelation } from '../household/household.type.ts';

/** A dated address; `until` is open for the present one. */
export interface InventedAddress {
  address: string;
  areaId: string | null;
  since: string;
  until: string | null;
}

/** An invented resident with all that the register holds. */
export interface InventedPerson extends CityPerson {
  familyKana: string;
  givenKana: string;
  relation: `${HouseholdRelation}`;
  /** Member of the household since; until death or departure. */
  since: string;
  until: string | null;
  deceasedOn: string | null;
  formerName: { familyName: string; familyKana: string; usedUntil: string } | null;
  alias: { familyName: string; givenName: string; familyKana: string; givenKana: string } | null;
  addresses: InventedAddress[];
  phone: string | null;
  languages: string[];
  supportNeeds: string[];
}

/** An invented household; the first living member in the list of relations is its head. */
export interface InventedHousehold extends CityHousehold {
  members: InventedPerson[];
  formedOn: string;
  /** Agency that handles sealed members (DV等支援措置), for whom everybody in the household is sealed. */
  sealedFor?: string;
}
