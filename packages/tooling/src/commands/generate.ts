import { generateAll } from '../generate/generate-all.ts';

/** `npm run generate`: writes everything that is generated and committed; with `--check` only says what is stale. */
export async function generate(args: readonly string[]): Promise<number> {
  const write = !args.includes('--check');
  const { problems, stale, looked } = await generateAll({ write });
  for (const problem of problems) console.error(problem);
  for (const file of stale) console.log(write ? `書き直しました: ${file}` : `古くなっています: ${file}`);
  if (stale.length === 0 && problems.length === 0) console.log(`${looked} ファイルはすべて最新です。`);
  return problems.length > 0 || (!write && stale.length > 0) ? 1 : 0;
}
