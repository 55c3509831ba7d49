import { describe, expect, it } from 'vitest';
import { networkCanBeSetUp, networkIsSetUp } from './network.rules.ts';

const refusal = (code: string) => expect.objectContaining({ code });

describe('社会福祉法人ネットワーク', () => {
  it('takes members once it is set up', () => {
    expect(() => networkIsSetUp('set-up')).not.toThrow();
    expect(() => networkIsSetUp('considering')).toThrow(refusal('MA-020'));
    expect(() => networkIsSetUp('ended')).toThrow(refusal('MA-020'));
  });

  it('is set up once, on a day that has come', () => {
    expect(() => networkCanBeSetUp('considering', '2019-03-31', '2019-04-01')).not.toThrow();
    expect(() => networkCanBeSetUp('considering', '2019-04-02', '2019-04-01')).toThrow(refusal('MA-021'));
    expect(() => networkCanBeSetUp('set-up', '2019-03-31', '2019-04-01')).toThrow(refusal('MA-021'));
  });
});
