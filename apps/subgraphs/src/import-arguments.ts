import { parseArgs } from 'node:util';
import type { ImportEncoding } from '@tsunagu/subgraph-kit';

/** What `npm run import` was asked to do. */
export type ImportCommand =
  | { readonly kind: 'list' }
  | { readonly kind: 'usage'; readonly problem?: string }
  | {
      readonly kind: 'import';
      readonly file: string;
      readonly name: string;
      readonly dryRun: boolean;
      readonly encoding?: ImportEncoding;
      /** Tenant; undefined: that of the installation. */
      readonly municipality?: string;
    };

export const usage = `使い方: npm run import -- FILE --as NAME [--dry-run] [--encoding utf-8|cp932] [--municipality 33100]
        npm run import -- --list

  FILE            取り込む CSV
  --as NAME       何の取込か（名前は --list で分かります）
  --dry-run       試行: 結果だけを示し、何も変えません
  --encoding      文字コード（書かなければ UTF-8 か CP932 かを見分けます）
  --municipality  団体コード5桁（書かなければこの設置の市）`;

const ENCODINGS: Readonly<Record<string, ImportEncoding>> = {
  'utf-8': 'utf-8',
  utf8: 'utf-8',
  cp932: 'cp932',
  shift_jis: 'cp932',
  sjis: 'cp932',
};

/** Reads the command line; what cannot be understood becomes the usage with its reason. */
export function readImportArguments(args: readonly string[]): ImportCommand {
  const problem = (text: string): ImportCommand => ({ kind: 'usage', problem: text });
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (error) {
    return problem(`分からない指定があります（${(error as Error).message.split('.')[0]}）。`);
  }
  const { values, positionals } = parsed;
  if (values.help) return { kind: 'usage' };
  if (values.list) return { kind: 'list' };
  const [file, ...more] = positionals;
  if (!file || more.length > 0) return problem('ファイルを一つ指定してください。');
  if (!values.as) return problem('--as で何の取込かを指定してください。');
  const encoding = values.encoding === undefined ? undefined : ENCODINGS[values.encoding.toLowerCase()];
  if (values.encoding !== undefined && !encoding) return problem('--encoding は utf-8 か cp932 です。');
  const municipality = values.municipality;
  if (municipality !== undefined && !/^\d{5}$/.test(municipality))
    return problem('--municipality は団体コード5桁です（例: 33100）。');
  return {
    kind: 'import',
    file,
    name: values.as,
    dryRun: values['dry-run'],
    ...(encoding ? { encoding } : {}),
    ...(municipality ? { municipality } : {}),
  };
}

function parse(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      as: { type: 'string' },
      'dry-run': { type: 'boolean', default: false },
      encoding: { type: 'string' },
      list: { type: 'boolean', default: false },
      municipality: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
}
