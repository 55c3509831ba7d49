import { describe, expect, it } from 'vitest';
import { readImportArguments } from './import-arguments.ts';

describe('npm run import', () => {
  it('takes a file, its kind and how to read it', () => {
    expect(
      readImportArguments(['a.csv', '--as', 'plan-indicators', '--dry-run', '--encoding', 'Shift_JIS']),
    ).toEqual({
      kind: 'import',
      file: 'a.csv',
      name: 'plan-indicators',
      dryRun: true,
      encoding: 'cp932',
    });
  });

  it('may be for another municipality than that of the installation', () => {
    const command = readImportArguments(['a.csv', '--as', 'x', '--municipality', '33202']);
    expect(command).toMatchObject({ municipality: '33202' });
  });

  it('lists what can be taken in', () => {
    expect(readImportArguments(['--list'])).toEqual({ kind: 'list' });
  });

  it.each([
    [[], 'ファイルを一つ'],
    [['a.csv', 'b.csv', '--as', 'x'], 'ファイルを一つ'],
    [['a.csv'], '--as'],
    [['a.csv', '--as', 'x', '--encoding', 'euc'], '--encoding'],
    [['a.csv', '--as', 'x', '--municipality', '331007'], '団体コード5桁'],
    [['a.csv', '--sa', 'x'], '分からない指定'],
  ])('explains %j', (args, problem) => {
    const command = readImportArguments(args);
    expect(command).toMatchObject({ kind: 'usage', problem: expect.stringContaining(problem) });
  });
});
