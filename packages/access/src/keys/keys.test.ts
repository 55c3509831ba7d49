import { randomBytes, randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { decryptText, encryptText, isCiphertext } from './case-cipher.ts';
import { encryptedColumns } from './encrypted-columns.ts';
import { masterKeysOf } from './master-keys.ts';
import { searchTag, searchTags } from './search-tag.ts';

const place = {
  municipality: '33100',
  caseId: randomUUID(),
  column: 'home_medical_care.discharge_health.condition',
};
const key = randomBytes(32);
const base64 = () => randomBytes(32).toString('base64');

describe('a value of a case', () => {
  it.each([
    '',
    '大腿骨骨折の術後',
    'enc1:typed by somebody',
    '𠮷'.repeat(5_000),
    'a'.repeat(31),
    'a'.repeat(32),
  ])('comes back as it was', (text) => {
    const value = encryptText(key, place, text);
    expect(isCiphertext(value)).toBe(true);
    expect(decryptText(key, place, value)).toBe(text);
  });

  it('never looks the same twice, and its length does not tell true from false', () => {
    expect(encryptText(key, place, '同じ')).not.toBe(encryptText(key, place, '同じ'));
    expect(encryptText(key, place, 'true')).toHaveLength(encryptText(key, place, 'false').length);
  });

  it.each([
    ['another municipality', { municipality: '33202' }],
    ['another case', { caseId: randomUUID() }],
    ['another column', { column: 'home_medical_care.discharge_health.care_needs' }],
  ])('does not open in %s', (_name, other) => {
    const value = encryptText(key, place, '秘密の事情');
    expect(() => decryptText(key, { ...place, ...other }, value)).toThrow('does not decrypt');
  });

  it('does not open with another key, nor when a single bit was changed, and the error quotes nothing', () => {
    const value = encryptText(key, place, '秘密の事情');
    expect(() => decryptText(randomBytes(32), place, value)).toThrow('does not decrypt');
    const bytes = Buffer.from(value.slice(5), 'base64url');
    for (const at of [0, 12, bytes.length - 1]) {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] as number) ^ 1;
      const forged = `enc1:${changed.toString('base64url')}`;
      expect(() => decryptText(key, place, forged)).toThrow(/^a value of \S+ does not decrypt$/);
    }
    expect(() => decryptText(key, place, 'enc1:')).toThrow('does not decrypt');
  });
});

describe('master keys', () => {
  const owner = { municipality: '33100', caseId: randomUUID() };
  const [first, second] = [base64(), base64()];
  const source = { secret: 'a secret of the installation', production: true };

  it('wrap under the newest and unwrap under every configured version', async () => {
    const before = masterKeysOf({ ...source, given: `1:${first}` });
    const after = masterKeysOf({ ...source, given: `2:${second},1:${first}` });
    const old = await before.wrap(key, owner);
    expect(old.version).toBe(1);
    expect(await after.unwrap(old, owner)).toEqual(key);
    expect((await after.wrap(key, owner)).version).toBe(2);
    await expect(before.unwrap(await after.wrap(key, owner), owner)).rejects.toThrow(
      'version 2 is not configured',
    );
  });

  it('refuse a wrapped key of another case, another municipality or another version', async () => {
    const keys = masterKeysOf({ ...source, given: `2:${second},1:${second}` });
    const wrapped = await keys.wrap(key, owner);
    await expect(keys.unwrap(wrapped, { ...owner, caseId: randomUUID() })).rejects.toThrow();
    await expect(keys.unwrap(wrapped, { ...owner, municipality: '33202' })).rejects.toThrow();
    await expect(keys.unwrap({ ...wrapped, version: 1 }, owner)).rejects.toThrow();
  });

  it('derive from the secret in development only, and stay readable when keys are configured', async () => {
    const derived = masterKeysOf({ ...source, given: undefined, production: false });
    const configured = masterKeysOf({ ...source, given: `1:${first}`, production: false });
    expect(await configured.unwrap(await derived.wrap(key, owner), owner)).toEqual(key);
    expect(configured.newest).toBe(1);
    expect(() => masterKeysOf({ ...source, given: undefined })).toThrow('TSUNAGU_MASTER_KEYS');
  });

  it.each(['1', '1:short', `0:${base64()}`, `x:${base64()}`, `1:${base64()},1:${base64()}`])(
    'refuse %s',
    (given) => {
      expect(() => masterKeysOf({ ...source, given })).toThrow('TSUNAGU_MASTER_KEYS');
    },
  );
});

describe('search tags', () => {
  const column = 'comprehensive_consultation.sheet_worry.code';

  it('are found among all tags of their code, and of no other code, column or key', () => {
    const tag = searchTag(key, column, place.caseId, 'dv-abuse');
    expect(searchTags(key, column, 'dv-abuse')).toContain(tag);
    expect(searchTags(key, column, 'care')).not.toContain(tag);
    expect(searchTags(key, 'another.column.code', 'dv-abuse')).not.toContain(tag);
    expect(searchTags(randomBytes(32), column, 'dv-abuse')).not.toContain(tag);
  });

  it('are made once for the codes last asked for, and never given for another key', () => {
    const first = searchTags(key, column, 'dv-abuse');
    expect(searchTags(key, column, 'dv-abuse')).toBe(first);
    expect(searchTags(randomBytes(32), column, 'dv-abuse')).not.toEqual(first);
    for (let other = 0; other < 64; other += 1) searchTags(key, column, `other-${other}`);
    expect(searchTags(key, column, 'dv-abuse')).not.toBe(first);
    expect(searchTags(key, column, 'dv-abuse')).toEqual(first);
  });

  it('do not show over many cases how frequent a code is', () => {
    const cases = Array.from({ length: 500 }, () => randomUUID());
    const tags = cases.map((caseId) => searchTag(key, column, caseId, 'dv-abuse'));
    const most = Math.max(...[...Map.groupBy(tags, (tag) => tag).values()].map((same) => same.length));
    expect(most).toBeLessThan(10);
  });
});

describe('encrypted columns', () => {
  it('refuse everything but ciphertext and say under whose key they are', () => {
    const [constraint, comment] = encryptedColumns({
      schema: 's',
      table: 't',
      keyId: 'case_id',
      columns: ['note'],
    });
    expect(constraint).toBe(
      `alter table "s"."t" add constraint "t_note_encrypted" check ("note" like 'enc1:%') not valid`,
    );
    expect(comment).toContain('{"key":"case_id"}');
  });
});
