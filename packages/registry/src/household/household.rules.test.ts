import { describe, expect, it } from 'vitest';
import {
  headIsNotLeftBehind,
  householdHasOneHead,
  householdStillExists,
  joinTakesEverybody,
  leavesAfterJoining,
  memberOf,
  membersAreDifferentPeople,
  type PresentMember,
  personHasNoHousehold,
  splitLeavesAHousehold,
} from './household.rules.ts';
import { HouseholdRelation } from './household.type.ts';

const refusal = (code: string) => expect.objectContaining({ code });
const head: PresentMember = {
  personId: 'a',
  relation: HouseholdRelation.HEAD,
  since: '2000-01-01',
  isHead: true,
};
const child: PresentMember = {
  personId: 'b',
  relation: HouseholdRelation.CHILD,
  since: '2010-01-01',
  isHead: false,
};

describe('a household', () => {
  it('has exactly one head', () => {
    expect(() => householdHasOneHead([child])).toThrow(refusal('RG-031'));
    expect(() => householdHasOneHead([head, head])).toThrow(refusal('RG-031'));
    expect(() => householdHasOneHead([head, child])).not.toThrow();
  });

  it('names everybody once', () => {
    expect(() => membersAreDifferentPeople([head, head])).toThrow(refusal('RG-032'));
  });

  it('takes nobody who belongs elsewhere', () => {
    expect(() => personHasNoHousehold(1)).toThrow(refusal('RG-030'));
  });

  it('is left by members only, after they joined', () => {
    expect(() => memberOf([head], 'b')).toThrow(refusal('RG-033'));
    expect(() => leavesAfterJoining(child, '2010-01-01')).toThrow(refusal('RG-034'));
  });

  it('does not lose its head while others stay', () => {
    expect(() => headIsNotLeftBehind(head, 1)).toThrow(refusal('RG-035'));
    expect(() => headIsNotLeftBehind(head, 0)).not.toThrow();
  });

  it('splits into two that both live on', () => {
    expect(() => splitLeavesAHousehold([head, child], ['a', 'b'])).toThrow(refusal('RG-036'));
    expect(() => splitLeavesAHousehold([head, child], ['a'])).toThrow(refusal('RG-035'));
    expect(() => splitLeavesAHousehold([head, child], ['b'])).not.toThrow();
  });

  it('joins with everybody in it, none of them head', () => {
    expect(() => joinTakesEverybody([head, child], [child])).toThrow(refusal('RG-038'));
    expect(() => joinTakesEverybody([head, child], [head, child])).toThrow(refusal('RG-031'));
  });

  it('that ended does not change', () => {
    expect(() => householdStillExists('2020-01-01')).toThrow(refusal('RG-037'));
  });
});
