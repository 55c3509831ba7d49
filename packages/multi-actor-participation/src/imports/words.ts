import { column } from '@tsunagu/subgraph-kit';

/** Cells that hold a code as it is stored. */
export function words<V extends string>(values: readonly V[]): Record<V, V> {
  return Object.fromEntries(values.map((value) => [value, value])) as Record<V, V>;
}

/** A cell with 1 or 0. */
export function yesNo(label: string) {
  return column.oneOf(label, { '1': true, '0': false });
}
