import { parseArgs } from 'node:util';

/** What `npm run city` was asked to do. */
export type CityCommand =
  | { readonly kind: 'usage'; readonly problem?: string }
  | {
      readonly kind: 'build';
      readonly households: number;
      readonly seed: number;
      readonly mode: 'first' | 'reset' | 'add';
    };

/** Households that are invented when nobody says how many. */
export const defaultHouseholds = 2_000;

const mostHouseholds = 500_000;

export const cityUsage = `使い方: npm run city -- [--households N] [--seed N] [--reset | --add]

  --households N  世帯の数（書かなければ ${defaultHouseholds}、手づくりの家族は別に入ります）
  --seed N        同じ数なら同じ住民になります（書かなければ 1）
  --reset         すべての記録を消し、計画の資料を取り込み直してから作ります
  --add           いまの住民に加えます（--seed を変えてください）`;

/** Reads the command line; what cannot be understood becomes the usage with its reason. */
export function readCityArguments(args: readonly string[]): CityCommand {
  let values: { households: string; seed: string; reset: boolean; add: boolean; help: boolean };
  try {
    values = parse(args).values;
  } catch (error) {
    return {
      kind: 'usage',
      problem: `分からない指定があります（${(error as Error).message.split('.')[0]}）。`,
    };
  }
  if (values.help) return { kind: 'usage' };
  const households = wholeNumber(values.households);
  const seed = wholeNumber(values.seed);
  if (households === undefined || households > mostHouseholds) {
    return { kind: 'usage', problem: `--households は 0 から ${mostHouseholds} までの整数です。` };
  }
  if (seed === undefined) return { kind: 'usage', problem: '--seed は 0 以上の整数です。' };
  if (values.reset && values.add) return { kind: 'usage', problem: '--reset と --add は一緒に使えません。' };
  return { kind: 'build', households, seed, mode: values.reset ? 'reset' : values.add ? 'add' : 'first' };
}

function wholeNumber(text: string): number | undefined {
  return /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}

function parse(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    options: {
      households: { type: 'string', default: String(defaultHouseholds) },
      seed: { type: 'string', default: '1' },
      reset: { type: 'boolean', default: false },
      add: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
}
