import { DomainError } from '@tsunagu/subgraph-kit';

/** What one line of the 相談機関一覧 says. */
export interface EntryContent {
  starred: boolean;
  category: string | null;
  consultation: string;
  agencyName: string;
  address: string | null;
  phones: string[];
  extensions: string[];
  hours: string | null;
  note: string | null;
}

export type DirectoryChangeKind = 'added' | 'changed' | 'removed';

/** One field that reads differently, as people write it. */
export interface FieldChange {
  field: string;
  before: string;
  after: string;
}

/** One line that is different from the version before. */
export interface DirectoryChange {
  no: number;
  kind: DirectoryChangeKind;
  consultation: string;
  agencyName: string;
  fields: FieldChange[];
}

const fields: readonly [label: string, text: (entry: EntryContent) => string][] = [
  ['★', (entry) => (entry.starred ? '★' : '')],
  ['分野', (entry) => entry.category ?? ''],
  ['相談内容', (entry) => entry.consultation],
  ['機関', (entry) => entry.agencyName],
  ['所在地', (entry) => entry.address ?? ''],
  ['電話番号', (entry) => entry.phones.join('、')],
  ['内線', (entry) => entry.extensions.join('、')],
  ['受付時間', (entry) => entry.hours ?? ''],
  ['備考', (entry) => entry.note ?? ''],
];

/** 版の違い: lines added, changed and removed between two versions, by their number. */
export function changesBetween(
  before: ReadonlyMap<number, EntryContent>,
  after: ReadonlyMap<number, EntryContent>,
): DirectoryChange[] {
  const numbers = [...new Set([...before.keys(), ...after.keys()])].sort((a, b) => a - b);
  return numbers.flatMap((no) => {
    const old = before.get(no);
    const now = after.get(no);
    const differing =
      old && now
        ? fields.flatMap(([field, text]) =>
            text(old) === text(now) ? [] : [{ field, before: text(old), after: text(now) }],
          )
        : [];
    if (old && now && differing.length === 0) return [];
    const { consultation, agencyName } = (now ?? old)!;
    const kind: DirectoryChangeKind = !old ? 'added' : now ? 'changed' : 'removed';
    return [{ no, kind, consultation, agencyName, fields: differing }];
  });
}

/** @throws RG-060 when nothing is different from the last version: everybody would be told of nothing */
export function versionBringsSomething(changes: readonly DirectoryChange[]): void {
  if (changes.length === 0) {
    throw new DomainError(
      'RG-060',
      '前の版から変わったところがありません。記載を直すか取り込んでから、新しい版を出してください。',
    );
  }
}

/** @throws RG-061 when a version has no name by which agencies can call it */
export function versionHasName(label: string): string {
  const name = label.trim();
  if (!name) {
    throw new DomainError('RG-061', '版の名称を入れてください（例 相談機関一覧 令和8年度版）。', {
      fields: { label: '版の名称を入れてください。' },
    });
  }
  return name;
}

/** @throws RG-062 when a line does not say for which consultation it stands */
export function entryTellsWhatFor(consultation: string): void {
  if (!consultation.trim()) {
    throw new DomainError('RG-062', '相談内容を入れてください。', {
      fields: { consultation: '相談内容を入れてください。' },
    });
  }
}

/** The code of a version that is issued on a day; a second one of the same day is told apart. */
export function versionCode(today: string, known: readonly string[]): string {
  for (let part = 1; ; part += 1) {
    const code = part === 1 ? today : `${today}-${part}`;
    if (!known.includes(code)) return code;
  }
}
