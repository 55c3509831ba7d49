import { describe, expect, it } from 'vitest';
import { worriesHelpedBy } from './worry-item.rules.ts';

describe('活動と困り事', () => {
  it('is hinted by the kind of the activity, else by its measure', () => {
    expect(worriesHelpedBy({ measure: 3, kind: 'job-fair' })).toEqual(['income-work']);
    expect(worriesHelpedBy({ measure: 4, kind: 'salon' })).toContain('mental');
    expect(worriesHelpedBy({ measure: 1, kind: 'something-new' })).toContain('illness');
    expect(worriesHelpedBy({ measure: 0, kind: 'something-new' })).toEqual([]);
  });
});
