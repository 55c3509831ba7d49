import { generateAll } from '../generate/generate-all.ts';
import type { CheckResult } from './result.ts';

/** 生成物: what is committed is what the sources give now. Nothing is written. */
export async function checkGenerated(): Promise<CheckResult> {
  const { problems, stale, looked } = await generateAll({ write: false });
  return {
    problems: [
      ...problems,
      ...stale.map((file) => `${file} が古くなっています。npm run generate を実行してください。`),
    ],
    detail: `${looked} ファイル`,
  };
}
