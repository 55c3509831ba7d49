import { DomainError } from '@tsunagu/subgraph-kit';
import type { HouseholdRelation } from './household.type.ts';

/** A member in office: who, as what, since when. */
export interface PresentMember {
  personId: string;
  relation: HouseholdRelation;
  since: string | null;
  isHead: boolean;
}

/** A household has one head, who belongs to it. @throws RG-031 */
export function householdHasOneHead(members: readonly { relation: HouseholdRelation }[]): void {
  const heads = members.filter((member) => member.relation === 'head').length;
  if (heads !== 1) throw new DomainError('RG-031', '世帯主を一人だけ選んでください。');
}

/** Nobody stands twice in one list. @throws RG-032 */
export function membersAreDifferentPeople(members: readonly { personId: string }[]): void {
  if (new Set(members.map((member) => member.personId)).size !== members.length) {
    throw new DomainError('RG-032', '同じ人が二度選ばれています。世帯員を選び直してください。');
  }
}

/** A person belongs to one household at a time. @throws RG-030 */
export function personHasNoHousehold(others: number): void {
  if (others > 0) {
    throw new DomainError(
      'RG-030',
      'その人はほかの世帯にいます。先にその世帯から抜くか、世帯の分離・合併を使ってください。',
    );
  }
}

/** @throws RG-033 when the person is no member today */
export function memberOf(members: readonly PresentMember[], personId: string): PresentMember {
  const member = members.find((candidate) => candidate.personId === personId);
  if (!member) throw new DomainError('RG-033', 'その人はいまこの世帯にいません。世帯員を確かめてください。');
  return member;
}

/** @throws RG-034 when somebody would leave before they joined */
export function leavesAfterJoining(member: PresentMember, on: string): void {
  if (member.since !== null && on <= member.since) {
    throw new DomainError('RG-034', `加わった日（${member.since}）より後の日を入れてください。`, {
      fields: { on: '加わった日より前です。' },
    });
  }
}

/** @throws RG-035 when the head would leave others behind without a head */
export function headIsNotLeftBehind(member: PresentMember, others: number): void {
  if (member.isHead && others > 0) {
    throw new DomainError('RG-035', '世帯主が抜ける前に、新しい世帯主を決めてください。');
  }
}

/** @throws RG-036 when a split takes everybody or the head without a successor */
export function splitLeavesAHousehold(members: readonly PresentMember[], leaving: readonly string[]): void {
  const staying = members.filter((member) => !leaving.includes(member.personId));
  if (staying.length === 0) {
    throw new DomainError('RG-036', '全員が移るときは世帯分離ではなく、転居を記録してください。');
  }
  if (!staying.some((member) => member.isHead)) {
    throw new DomainError('RG-035', '世帯主が移る前に、残る世帯の新しい世帯主を決めてください。');
  }
}

/** @throws RG-037 when a household that ended would change */
export function householdStillExists(dissolvedOn: string | null): void {
  if (dissolvedOn !== null) {
    throw new DomainError(
      'RG-037',
      `この世帯は ${dissolvedOn} になくなりました。いまの世帯を開いてください。`,
    );
  }
}

/** @throws RG-038 when a join does not name everybody of the household that ends, or names the head twice */
export function joinTakesEverybody(
  members: readonly PresentMember[],
  moving: readonly { personId: string; relation: HouseholdRelation }[],
): void {
  const named = new Set(moving.map((member) => member.personId));
  if (members.length !== named.size || members.some((member) => !named.has(member.personId))) {
    throw new DomainError('RG-038', 'なくなる世帯の全員について、残る世帯での続柄を選んでください。');
  }
  if (moving.some((member) => member.relation === 'head')) {
    throw new DomainError('RG-031', '残る世帯には世帯主がいます。続柄を選び直してください。');
  }
}

/** @throws RG-039 when relations are not stated for exactly the present members */
export function relationsAreOfThePresentMembers(
  members: readonly PresentMember[],
  stated: readonly { personId: string }[],
): void {
  const present = new Set(members.map((member) => member.personId));
  if (present.size !== stated.length || stated.some((member) => !present.has(member.personId))) {
    throw new DomainError('RG-039', 'いまの世帯員全員について、新しい世帯主から見た続柄を選んでください。');
  }
}
