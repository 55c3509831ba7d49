import { type CalendarDate, type FiscalYear, parseFiscalYear, parseJapaneseDate } from '@tsunagu/japan';

/** What became of one cell: its value, or why it is refused, in Japanese. */
export type Parsed<V> =
  | { readonly ok: true; readonly value: V }
  | { readonly ok: false; readonly reason: string };

/**
 * 列 — one column of an import file: how its cells are read and how it is named to people.
 */
export interface Column<V> {
  /** Japanese name, shown in reports; also accepted as header. */
  readonly label: string;
  /** Header in the file when it differs from the property's name. */
  readonly header?: string;
  /** The column may be missing from the file as a whole. */
  readonly mayBeAbsent?: boolean;
  /** Personal data: its values never appear in a report. */
  readonly personal?: boolean;
  /** Kind of thing that the cell names by its key (`agency`); unknown keys are refused. */
  readonly referenceTo?: string;
  /** Reads a trimmed cell. */
  readonly parse: (text: string) => Parsed<V>;
}

/** The columns of a file by the name their values have in a row. */
export type Columns = Record<string, Column<unknown>>;

/** The row that a set of columns yields. */
export type RowOf<C extends Columns> = { [K in keyof C]: C[K] extends Column<infer V> ? V : never };

const MAX_TEXT = 4_000;

const given = <V>(value: V): Parsed<V> => ({ ok: true, value });
const refused = (reason: string): { ok: false; reason: string } => ({ ok: false, reason });
const required = <V>(read: (text: string) => Parsed<V>) => {
  return (text: string): Parsed<V> => (text === '' ? refused('必須の項目が空です。') : read(text));
};

/** Any text that is not empty. */
export function text(
  label: string,
  limit: { max?: number; pattern?: RegExp; form?: string } = {},
): Column<string> {
  const max = limit.max ?? MAX_TEXT;
  return {
    label,
    parse: required((cell) => {
      if ([...cell].length > max)
        return refused(`${max}文字以内で入力してください（${[...cell].length}文字あります）。`);
      if (limit.pattern && !limit.pattern.test(cell)) return refused(`形式が違います。${limit.form ?? ''}`);
      return given(cell);
    }),
  };
}

/** A whole number, full width and thousands separators allowed. */
export function integer(label: string, range: { min?: number; max?: number } = {}): Column<number> {
  return { label, parse: required((cell) => inRange(cell, /^[-+]?\d+$/, '整数で入力してください。', range)) };
}

/** A number with decimals. */
export function decimal(label: string, range: { min?: number; max?: number } = {}): Column<number> {
  return {
    label,
    parse: required((cell) => inRange(cell, /^[-+]?\d+(\.\d+)?$/, '数値で入力してください。', range)),
  };
}

function inRange(
  cell: string,
  form: RegExp,
  reason: string,
  range: { min?: number; max?: number },
): Parsed<number> {
  const plain = cell
    .normalize('NFKC')
    .replaceAll(',', '')
    .replace(/^[−–—]/, '-');
  const value = Number(plain);
  if (!form.test(plain) || !Number.isFinite(value)) return refused(reason);
  if (range.min !== undefined && value < range.min) return refused(`${range.min}以上で入力してください。`);
  if (range.max !== undefined && value > range.max) return refused(`${range.max}以下で入力してください。`);
  return given(value);
}

/** 日付 — a day in 西暦 or 和暦 (2024-01-05, 令和6年1月5日, R6.1.5). */
export function calendarDay(label: string): Column<CalendarDate> {
  return {
    label,
    parse: required((cell) => {
      const date = parseJapaneseDate(cell);
      if (date) return given(date);
      return refused('実在する日付ではありません。2024-01-05 や R6.1.5 のように入力してください。');
    }),
  };
}

/** 年度 — R4, H30, 令和4年度, 2022年度. */
export function fiscalYear(label: string): Column<FiscalYear> {
  return {
    label,
    parse: required((cell) => {
      const year = parseFiscalYear(cell);
      return year ? given(year) : refused('年度ではありません。R4 や 令和4年度 のように入力してください。');
    }),
  };
}

/** One of a list of words; each word stands for a value. */
export function oneOf<V extends string | number | boolean>(
  label: string,
  words: Readonly<Record<string, V>>,
): Column<V> {
  return {
    label,
    parse: required((cell) => {
      if (Object.hasOwn(words, cell)) return given(words[cell] as V);
      return refused(`次のどれかを入力してください: ${Object.keys(words).join('、')}`);
    }),
  };
}

/** A code that a parser of @tsunagu/japan checks (法人番号, 郵便番号 …). */
export function code(
  label: string,
  parser: (text: string) => string | undefined,
  reason: string,
): Column<string> {
  return {
    label,
    parse: required((cell) => {
      const value = parser(cell);
      return value === undefined ? refused(reason) : given(value);
    }),
  };
}

/** The key of something imported elsewhere (`ag-001`); refused when nothing has that key. */
export function reference(label: string, kind: string): Column<string> {
  return { ...text(label, { max: 100 }), referenceTo: kind };
}

/** Several values in one cell, separated by `;`; an empty cell is an empty list. */
export function list<V>(column: Column<V>): Column<V[]> {
  return {
    ...column,
    parse: (cell) => {
      const values: V[] = [];
      for (const part of cell.split(/[;；]/).map((piece) => piece.trim())) {
        if (part === '') continue;
        const parsed = column.parse(part);
        if (!parsed.ok) return refused(`「${part}」: ${parsed.reason}`);
        values.push(parsed.value);
      }
      return given(values);
    },
  };
}

/** An empty cell is `null`. */
export function optional<V>(column: Column<V>): Column<V | null> {
  return { ...column, parse: (cell) => (cell === '' ? given(null) : column.parse(cell)) };
}

/** A column that the file may lack; its value is then that of an empty cell. */
export function absentAllowed<V>(column: Column<V>): Column<V> {
  return { ...column, mayBeAbsent: true };
}

/** The column is headed differently in the file. */
export function headed<V>(header: string, column: Column<V>): Column<V> {
  return { ...column, header };
}

/** 個人情報 — values of this column never appear in reports. */
export function personal<V>(column: Column<V>): Column<V> {
  return { ...column, personal: true };
}
