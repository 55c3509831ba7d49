import type { ImportedRow, ImportIssue } from './definition.ts';

/** How a file prints a total beside the figures that it sums. */
export interface PrintedTotals<R> {
  /** Rows with the same text belong together; undefined takes no part. */
  readonly group: (row: R) => string | undefined;
  /** True on the row that prints the total. */
  readonly isTotal: (row: R) => boolean;
  readonly value: (row: R) => number | null;
  /** Header of the column that holds the figures. */
  readonly column: string;
  /** Mismatches that stand in the source: the group, and the note that is shown for it. */
  readonly knownMismatches?: ReadonlyMap<string, string>;
}

/**
 * 合計の検算 — compares every printed total with the sum of its parts.
 *
 * A total that differs is refused, unless the difference is known to stand in the source: then it becomes a note, because
 * figures of a plan are shown as printed and never repaired.
 */
export function checkPrintedTotals<R>(
  rows: readonly ImportedRow<R>[],
  rule: PrintedTotals<R>,
): ImportIssue[] {
  const groups = Map.groupBy(rows, (row) => rule.group(row.value));
  const issues: ImportIssue[] = [];
  for (const [group, members] of groups) {
    const parts = members.filter((row) => !rule.isTotal(row.value));
    if (group === undefined || parts.length === 0) continue;
    const sum = parts.reduce((total, row) => total + (rule.value(row.value) ?? 0), 0);
    for (const row of members.filter((member) => rule.isTotal(member.value))) {
      const printed = rule.value(row.value);
      if (printed === null || Math.abs(printed - sum) < 1e-9) continue;
      const known = rule.knownMismatches?.get(group);
      issues.push({
        severity: known ? 'note' : 'refusal',
        line: row.line,
        column: rule.column,
        value: String(printed),
        reason: known ?? `印字された合計 ${printed} が内訳の和 ${sum} と合いません（${group}）。`,
      });
    }
  }
  return issues;
}
