import { parseArgs } from 'node:util';

/** What `npm run keys` was asked to do. */
export type KeyCommand =
  | { readonly kind: 'usage'; readonly problem?: string }
  | { readonly kind: 'status' }
  | { readonly kind: 'rotate' }
  | { readonly kind: 'shred'; readonly dryRun: boolean }
  | { readonly kind: 'retain'; readonly caseKind: string; readonly years: number; readonly source: string };

export const keyUsage = `使い方: npm run keys -- status
        npm run keys -- rotate
        npm run keys -- shred [--dry-run]
        npm run keys -- retain --kind 種類 --years 年数 --source 根拠

  status   鍵がどの版の主鍵で包まれているか、何件が消去されたか
  rotate   すべての鍵を最新の版の主鍵（TSUNAGU_MASTER_KEYS の先頭）で包み直す。途中で止めても続きから
  shred    終結から保存期間が過ぎたケースの鍵を消す。--dry-run は数えるだけ。元には戻せません
  retain   種類ごとの保存期間（終結からの年数）を根拠とともに定める。種類 * は定めのないすべて`;

/** Reads the command line; what cannot be understood becomes the usage with its reason. */
export function readKeyArguments(args: readonly string[]): KeyCommand {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (error) {
    return {
      kind: 'usage',
      problem: `分からない指定があります（${(error as Error).message.split('.')[0]}）。`,
    };
  }
  const [command, ...more] = parsed.positionals;
  const { values } = parsed;
  if (values.help || !command) return { kind: 'usage' };
  if (more.length > 0) return { kind: 'usage', problem: `分からない指定があります（${more[0]}）。` };
  if (command === 'status' || command === 'rotate') return { kind: command };
  if (command === 'shred') return { kind: 'shred', dryRun: values['dry-run'] };
  if (command === 'retain') return retention(values);
  return { kind: 'usage', problem: `${command} という操作はありません。` };
}

function retention(values: { kind?: string; years?: string; source?: string }): KeyCommand {
  const { kind: caseKind, source } = values;
  const years = /^\d{1,3}$/.test(values.years ?? '') ? Number(values.years) : 0;
  if (!caseKind || !source?.trim())
    return { kind: 'usage', problem: '--kind と --source を書いてください。' };
  if (years < 1 || years > 100) {
    return { kind: 'usage', problem: '--years は 1 から 100 までの整数です。' };
  }
  return { kind: 'retain', caseKind, years, source: source.trim() };
}

function parse(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      'dry-run': { type: 'boolean', default: false },
      kind: { type: 'string' },
      years: { type: 'string' },
      source: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
}
