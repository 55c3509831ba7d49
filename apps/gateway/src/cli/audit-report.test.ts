import type { AuditFinding } from '@tsunagu/access';
import { expect, test } from 'vitest';
import { auditReportLines } from './audit-report.ts';

const report = { seals: 3, events: 7, waiting: 0, anchors: 3, unanchored: 0, findings: [] };

test('a sound log is said to be sound, with what was looked at', () => {
  expect(auditReportLines(report)).toEqual([
    '閲覧記録を検証しました: 封 3 個、封をした記録 7 件、錨 3 本。',
    '改ざんの跡はありません。',
  ]);
});

test('what could not be looked at is said', () => {
  expect(auditReportLines({ ...report, waiting: 2, unanchored: 1 }).slice(1, 3)).toEqual([
    '封を待つ記録が 2 件あります（検証の対象外です）。',
    '最後の錨より新しい封が 1 個あります。',
  ]);
});

test.each<[AuditFinding, RegExp]>([
  [{ kind: 'edited', sealNo: 2, seq: 4 }, /書き換え: 記録 4（封 2）/],
  [{ kind: 'deleted', sealNo: 2, seq: 4 }, /削除: 記録 4（封 2）/],
  [{ kind: 'inserted', sealNo: 2, seq: 4 }, /挿入: 記録 4（封 2/],
  [{ kind: 'reordered', sealNo: 2, seq: 4, sealedAs: 5 }, /並べ替え: 記録 5 が 4 の位置/],
  [{ kind: 'truncated', sealNo: 2, seq: 4 }, /切り捨て: 記録 4（封 2）/],
  [{ kind: 'seal-broken', sealNo: 2 }, /封の破れ: 封 2/],
  [{ kind: 'rewritten', sealNo: 2, line: 6 }, /作り直し: 封 2 .*6 行目/],
  [{ kind: 'anchor-broken', line: 6 }, /錨の異常: .*6 行目/],
  [{ kind: 'no-anchors' }, /錨なし/],
])('%o names what it is about', (finding, sentence) => {
  const lines = auditReportLines({ ...report, findings: [finding] });
  expect(lines).toContain('問題が 1 件見つかりました。');
  expect(lines.at(-1)).toMatch(sentence);
});

test('a ruined log does not flood the terminal', () => {
  const findings = Array.from(
    { length: 500 },
    (_, seq): AuditFinding => ({ kind: 'deleted', sealNo: 1, seq }),
  );
  const lines = auditReportLines({ ...report, findings });
  expect(lines.length).toBeLessThan(210);
  expect(lines.at(-1)).toBe('  ほか 300 件');
});
