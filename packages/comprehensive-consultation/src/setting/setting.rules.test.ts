import { describe, expect, it } from 'vitest';
import { settingKeys, settingRules, settingSql, whyUnsuitable } from './setting.rules.ts';

describe('市の設定', () => {
  it('is a number within its limits, in its unit', () => {
    expect(whyUnsuitable('silent-days', 30, 'days')).toBeNull();
    expect(whyUnsuitable('silent-days', 3, 'days')).toContain('7 から 365');
    expect(whyUnsuitable('silent-days', 30, 'hours')).toContain('days');
  });

  it('has a usual value of its own that it allows itself', () => {
    for (const key of settingKeys) {
      const { usual, unit } = settingRules[key];
      expect(whyUnsuitable(key, usual, unit)).toBeNull();
      expect(settingSql(key)).toContain(`${usual})`);
    }
  });
});
