import { describe, expect, it } from 'vitest';
import { grantIsComplete } from './external-grant.rules.ts';

describe('団体への助成', () => {
  const complete = {
    name: '福祉助成',
    organisation: '財団',
    target: '団体',
    region: '県内',
    source: '募集要項',
  };

  it('says who gives it to whom, and from where the city knows it (CC-180)', () => {
    expect(() => grantIsComplete(complete)).not.toThrow();
    expect(() => grantIsComplete({ ...complete, source: ' ' })).toThrow(/出典/);
  });
});
