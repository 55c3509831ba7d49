import { describe, expect, it } from 'vitest';
import { personsOf } from './draft.rules.ts';

const [mother, son, aunt] = [1, 2, 3].map((n) => `00000000-0000-4000-8000-00000000000${n}`);

describe('whom a draft is about', () => {
  it('is every person of the case, the sheet and the consent, each once', () => {
    const content = {
      householdId: '00000000-0000-4000-8000-000000000009',
      personIds: [mother],
      members: [{ personId: mother, name: '渡邉 ハル' }, { personId: son }, { personId: null }],
      consent: { personIds: [], signedBy: aunt, agencies: [{ id: '00000000-0000-4000-8000-000000000008' }] },
    };
    expect(personsOf(content)).toEqual([mother, son, aunt]);
  });

  it('is nobody in what holds no ids', () => {
    expect(personsOf({ personIds: ['誰か'], members: 'x', firstWord: mother })).toEqual([]);
    expect(personsOf(null)).toEqual([]);
  });
});
