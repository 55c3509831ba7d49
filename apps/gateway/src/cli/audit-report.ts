import type { AuditFinding, AuditReport } from '@tsunagu/access';

/** Findings after the first ones say nothing new. */
const mostLines = 200;

/** 検証の結果 in Japanese, line by line: what was looked at, then every finding with the event, seal or anchor it is about. */
export function auditReportLines(report: AuditReport): string[] {
  const { seals, events, waiting, anchors, unanchored, findings } = report;
  const lines = [`閲覧記録を検証しました: 封 ${seals} 個、封をした記録 ${events} 件、錨 ${anchors} 本。`];
  if (waiting > 0) lines.push(`封を待つ記録が ${waiting} 件あります（検証の対象外です）。`);
  if (unanchored > 0) lines.push(`最後の錨より新しい封が ${unanchored} 個あります。`);
  if (findings.length === 0) return [...lines, '改ざんの跡はありません。'];
  lines.push(`問題が ${findings.length} 件見つかりました。`);
  lines.push(...findings.slice(0, mostLines).map((finding) => `  ${sentence(finding)}`));
  if (findings.length > mostLines) lines.push(`  ほか ${findings.length - mostLines} 件`);
  return lines;
}

function sentence(finding: AuditFinding): string {
  switch (finding.kind) {
    case 'edited':
      return `書き換え: 記録 ${finding.seq}（封 ${finding.sealNo}）の内容が、封をしたときと違います。`;
    case 'deleted':
      return `削除: 記録 ${finding.seq}（封 ${finding.sealNo}）がありません。`;
    case 'inserted':
      return `挿入: 記録 ${finding.seq}（封 ${finding.sealNo} の範囲）は、封をしたときにはありませんでした。`;
    case 'reordered':
      return `並べ替え: 記録 ${finding.sealedAs} が ${finding.seq} の位置にあります（封 ${finding.sealNo}）。`;
    case 'truncated':
      return `切り捨て: 記録 ${finding.seq}（封 ${finding.sealNo}）まであったはずの末尾がありません。`;
    case 'seal-broken':
      return `封の破れ: 封 ${finding.sealNo} が、その中身または直前の封とつながりません。`;
    case 'rewritten':
      return `作り直し: 封 ${finding.sealNo} が、錨（${finding.line} 行目）に残る封と違います。連鎖ごと書き直されています。`;
    case 'anchor-broken':
      return `錨の異常: 錨ファイルの ${finding.line} 行目が改変されているか、その前の行が抜かれています。`;
    case 'no-anchors':
      return '錨なし: 封はありますが、錨ファイルがありません。';
  }
}
