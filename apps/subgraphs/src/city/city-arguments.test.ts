import { describe, expect, it } from 'vitest';
import { readCityArguments } from './city-arguments.ts';

describe('npm run city', () => {
  it('invents 2,000 households unless told otherwise', () => {
    expect(readCityArguments([])).toEqual({ kind: 'build', households: 2_000, seed: 1, mode: 'first' });
    expect(readCityArguments(['--households', '300', '--seed', '7', '--add'])).toEqual({
      kind: 'build',
      households: 300,
      seed: 7,
      mode: 'add',
    });
  });

  it.each([
    [['--households', 'many'], '--households'],
    [['--households', '9000000'], '--households'],
    [['--seed', '-1'], '分からない指定'],
    [['--reset', '--add'], '一緒に使えません'],
    [['--all'], '分からない指定'],
  ])('explains %j', (args, problem) => {
    expect(readCityArguments(args)).toMatchObject({
      kind: 'usage',
      problem: expect.stringContaining(problem),
    });
  });
});
