/** A number of a table that may have to be hidden. */
export interface Cell {
  key: string;
  count: number;
  /** Known elsewhere, so hiding it here would protect nobody. */
  isKnown?: boolean;
}

/** One cell is the sum of others. */
export interface Sum {
  sum: string;
  of: readonly string[];
}

/**
 * 秘匿: hides every cell under `smallest`, and then as many others as it takes so that no hidden cell follows from the sums
 * (access.md: cells under 10 suppressed, with secondary suppression). A zero is hidden like a one: two hidden cells that are
 * known not to be zero and together make two would be ones. It stays only where everybody knows that the whole is nothing.
 *
 * Which hidden cells follow is asked exactly, by solving the sums for them; each that does takes the smallest cell beside it
 * along, and the question is asked again.
 *
 * @returns the keys of the cells to hide
 */
export function suppressed(cells: readonly Cell[], sums: readonly Sum[], smallest: number): Set<string> {
  const byKey = new Map(cells.map((cell) => [cell.key, cell]));
  const nothing = new Set(
    sums.flatMap(({ sum, of }) => (byKey.get(sum)?.isKnown && byKey.get(sum)?.count === 0 ? of : [])),
  );
  const hidden = new Set(
    cells
      .filter((cell) => !cell.isKnown && cell.count < smallest && !nothing.has(cell.key))
      .map((cell) => cell.key),
  );
  for (;;) {
    const before = hidden.size;
    hideCompanions(following(hidden, sums), hidden, sums, byKey);
    if (hidden.size === before) return hidden;
  }
}

/** The hidden cells whose value the shown ones give away: the unknowns that the sums determine. */
export function following(hidden: ReadonlySet<string>, sums: readonly Sum[]): string[] {
  const solved: Map<string, number>[] = [];
  for (const sum of sums) {
    let row = new Map<string, number>();
    if (hidden.has(sum.sum)) row.set(sum.sum, 1);
    for (const part of sum.of) if (hidden.has(part)) row.set(part, (row.get(part) ?? 0) - 1);
    for (const known of solved) row = without(row, known);
    const [pivot] = row.keys();
    if (pivot === undefined) continue;
    row = scaled(row, 1 / row.get(pivot)!);
    for (const [i, known] of solved.entries()) solved[i] = without(known, row);
    solved.push(row);
  }
  return solved.flatMap((row) => (row.size === 1 ? [...row.keys()] : []));
}

/** A row less as much of another as takes the other's pivot away. */
function without(row: Map<string, number>, other: Map<string, number>): Map<string, number> {
  const [pivot] = other.keys();
  const factor = row.get(pivot!);
  if (!factor) return row;
  const result = new Map(row);
  for (const [key, value] of other) {
    const left = (result.get(key) ?? 0) - factor * value;
    if (Math.abs(left) < 1e-9) result.delete(key);
    else result.set(key, left);
  }
  return result;
}

const scaled = (row: Map<string, number>, factor: number) =>
  new Map([...row].map(([key, value]) => [key, value * factor]));

/**
 * Hides a cell with each that follows, the smallest: first beside those that are the only hidden one of a sum, since others
 * may follow only from that.
 */
function hideCompanions(
  keys: readonly string[],
  hidden: Set<string>,
  sums: readonly Sum[],
  byKey: ReadonlyMap<string, Cell>,
): void {
  const hideBeside = (key: string, isAlone: boolean) => {
    const [companion] = sums
      .map((sum) => [sum.sum, ...sum.of])
      .filter((all) => all.includes(key) && (!isAlone || all.filter((one) => hidden.has(one)).length === 1))
      .flatMap((all) => all.flatMap((one) => byKey.get(one) ?? []))
      .filter((cell) => !hidden.has(cell.key) && !cell.isKnown)
      .toSorted((a, b) => a.count - b.count);
    if (companion) hidden.add(companion.key);
  };
  const before = hidden.size;
  for (const key of keys) hideBeside(key, true);
  for (const key of keys) if (hidden.size === before) hideBeside(key, false);
}
