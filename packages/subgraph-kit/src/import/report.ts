import type { ImportEncoding } from './decode.ts';
import type { ImportIssue } from './definition.ts';

/** 取込結果 — what an import did, or why it did nothing. */
export interface ImportReport {
  readonly name: string;
  readonly title: string;
  readonly fileName: string;
  readonly encoding?: ImportEncoding | undefined;
  readonly dryRun: boolean;
  /** False: the file was refused and nothing was changed. */
  readonly accepted: boolean;
  /** Rows that could be read. */
  readonly rows: number;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  /** Rows of earlier imports that the file does not name; they stay. */
  readonly kept: number;
  readonly issues: readonly ImportIssue[];
}

/** The report as lines for people (Japanese). */
export function formatReport(report: ImportReport): string {
  const encoding = report.encoding ? `、${report.encoding === 'cp932' ? 'Shift_JIS（CP932）' : 'UTF-8'}` : '';
  const lines = [`${report.title}（${report.name}）: ${report.fileName}${encoding}`];
  const refusals = report.issues.filter((issue) => issue.severity === 'refusal');
  const notes = report.issues.filter((issue) => issue.severity === 'note');
  if (report.accepted) {
    const done = report.dryRun ? '試行しました（何も変えていません）' : '取り込みました';
    const counts = `新規 ${report.added}行、変更 ${report.changed}行、同じ ${report.unchanged}行`;
    lines.push(
      `  ${done}: ${counts}${report.kept > 0 ? `、ファイルにない行 ${report.kept}行はそのままです` : ''}`,
    );
  } else {
    lines.push(`  取り込めません。何も変えていません。直すところが ${refusals.length}か所あります。`);
    for (const issue of refusals) lines.push(`  ・${formatIssue(issue)}`);
  }
  for (const issue of notes) lines.push(`  注記: ${formatIssue(issue)}`);
  return lines.join('\n');
}

/** One problem as a line: 「3行目 開設日(opened_on)「2024-02-30」: …」. */
export function formatIssue(issue: ImportIssue): string {
  const line = issue.line === undefined ? '' : `${issue.line}行目 `;
  const column = issue.column ? `${issue.label ? `${issue.label}(${issue.column})` : issue.column}` : '';
  const value = issue.value === undefined || issue.value === '' ? '' : `「${issue.value}」`;
  const place = `${line}${column}${value}`.trim();
  return place ? `${place}: ${issue.reason}` : issue.reason;
}
