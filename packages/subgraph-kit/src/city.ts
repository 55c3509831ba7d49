import type { Pool } from 'pg';

/** A resident of the invented city, as the domains need it. */
export interface CityPerson {
  id: string;
  familyName: string;
  givenName: string;
  birthDate: string;
  sex: 'male' | 'female';
  deceased: boolean;
}

/** A household of the invented city. Hand-made families carry a code name and their story's facts. */
export interface CityHousehold {
  id: string;
  areaId: string;
  members: CityPerson[];
  /** Code name of a hand-made family, e.g. `eighty-fifty`; undefined for generated ones. */
  family?: string;
}

/** What a domain's `city` function works with. All random choices come from `random`, so a city is repeatable. */
export interface CityContext {
  municipality: string;
  households: readonly CityHousehold[];
  random: () => number;
  /** Administrator's pool for COPY; facts of access are loaded with the records they protect. */
  pool: Pool;
  /** Bulk load by COPY. */
  copy(table: string, columns: readonly string[], rows: Iterable<readonly unknown[]>): Promise<void>;
  /** Facts of access for cases, loaded together: case, subjects, assignments. */
  cases(facts: Iterable<CityCase>): Promise<void>;
  now: Date;
}

export interface CityCase {
  caseId: string;
  measure: number;
  kind: string;
  householdId: string | null;
  subjects: readonly string[];
  openedAt: Date;
  closedAt?: Date | null;
  assignments: readonly {
    agencyId: string;
    staffId?: string | null;
    reason: string;
    from: Date;
    until?: Date | null;
  }[];
}
