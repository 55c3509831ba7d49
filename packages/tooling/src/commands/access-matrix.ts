import { readFileSync } from 'node:fs';
import path from 'node:path';
import { execute } from './execute.ts';
import { root } from './workspace.ts';

const document = 'docs/reference/authorization-matrix.md';

/**
 * 権限の表: measures every cell in the product, renews the committed document and prints it.
 *
 * @returns the exit code: 0 when every cell is as the policy says
 */
export async function accessMatrix(): Promise<number> {
  console.error('権限の表を測っています（一分ほどかかります）…');
  const { code, stdout, stderr } = await execute('vitest', ['run', 'test/matrix'], {
    cwd: path.join(root, 'apps/gateway'),
    env: { TSUNAGU_RENEW_MATRIX: '1' },
  });
  if (code !== 0) {
    console.error(`${stdout}\n${stderr}`.trim());
    return code;
  }
  console.log(readFileSync(path.join(root, document), 'utf8'));
  return 0;
}
