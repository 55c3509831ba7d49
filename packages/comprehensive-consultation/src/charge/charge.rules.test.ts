import { describe, expect, it } from 'vitest';
import { isColleague } from './charge.rules.ts';

describe('担当者', () => {
  it('is a colleague, or nobody in particular', () => {
    expect(() => isColleague('a', ['a', 'b'])).not.toThrow();
    expect(() => isColleague(null, [])).not.toThrow();
    expect(() => isColleague('c', ['a', 'b'])).toThrow(expect.objectContaining({ code: 'CC-098' }));
  });
});
