import { describe, expect, it } from 'vitest';
import { keysFrom } from './partner.rules.ts';

const key = { kty: 'EC', crv: 'P-256', x: 'x', y: 'y', kid: 'first' };
const codeOf = (work: () => void) => {
  try {
    work();
    return undefined;
  } catch (error) {
    return (error as { code?: string }).code;
  }
};

describe('公開鍵', () => {
  it('is read from one key and from a set', () => {
    expect(keysFrom(JSON.stringify(key))).toEqual({ keys: [key] });
    expect(keysFrom(JSON.stringify({ keys: [key, { ...key, kid: 'second' }] })).keys).toHaveLength(2);
  });

  it.each([
    ['no JSON', 'ssh-rsa AAAA'],
    ['an empty set', '{"keys":[]}'],
    ['no key', '{"name":"partner"}'],
    ['a number', '7'],
    ['null', 'null'],
    ['a set of nothing', '{"keys":[null]}'],
  ])('is not %s', (_name, text) => {
    expect(codeOf(() => keysFrom(text))).toBe('OV-030');
  });

  it.each([
    ['a private key', { ...key, d: 'secret' }],
    ['a shared secret', { kty: 'oct', k: 'secret' }],
  ])('is refused when it is %s, also among others', (_name, secret) => {
    expect(codeOf(() => keysFrom(JSON.stringify({ keys: [key, secret] })))).toBe('OV-031');
  });
});
