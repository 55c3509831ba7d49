import { randomUUID } from 'node:crypto';
import { familyHouseholdId, familyMemberId } from '@tsunagu/registry';
import { expect } from 'vitest';
import { type Asker, openTarget } from './harness.ts';

export const counter = { staff: 'other-agency' } satisfies Asker;
export const handler: Asker = { staff: 'yorisoi-window' };
export const coordinator: Asker = { staff: 'coordinator' };
export const leadDivision = { staff: 'lead-division' } satisfies Asker;
export const police: Asker = { staff: 'police-member' };

export const mother = familyMemberId('eighty-fifty', 0);
export const notPermitted = 'NOT_FOUND_OR_NOT_PERMITTED';

export const readCase = `query ($id: ID!) { consultationCase(id: $id) {
  id state narrative { firstWord } sheet { id members { health { condition } } } consents { id } } }`;

export type Bases = Awaited<ReturnType<typeof openBases>>;

/** The product with the families and conferences of docs/families.md, and what their bases are. */
export async function openBases() {
  const target = await openTarget();
  /** The consultation of a family that was brought to the coordinator. */
  const caseOf = (family: string) =>
    target.value<string>(
      `select c.case_id from access.coordination c join access.case_ref r using (municipality, case_id) where r.household_id = $1`,
      [familyHouseholdId(family)],
    );
  return {
    ...target,
    caseOf,
    async coordinationOf(family: string) {
      return target.value<string>('select coordination_id from access.coordination where case_id = $1', [
        await caseOf(family),
      ]);
    },
    async conferenceOf(family: string) {
      return target.value<string>('select conference_id from access.conference where case_id = $1', [
        await caseOf(family),
      ]);
    },
    versionOf: (table: string, id: string) =>
      target.value<number>(`select version from comprehensive_consultation.${table} where id = $1`, [id]),
    expectAbsent: (asker: Asker, query: string, id: string) =>
      target.sameAsAbsent(asker, query, { id }, { id: randomUUID() }),
    /** Does what is allowed, so that what follows attacks something that is there. */
    async done<T>(asker: Asker, query: string, variables: Record<string, unknown>): Promise<T> {
      const { data, errors } = await target.ask(asker, query, variables);
      expect(errors).toBeUndefined();
      return data as T;
    },
  };
}
