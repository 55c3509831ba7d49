import { isKana, parsePostalCode, toKatakana } from '@tsunagu/japan';
import { DomainError } from '@tsunagu/subgraph-kit';

/** 未来の日 is no day of birth, death or moving that has happened. @throws RG-001 */
export function dayHasCome(date: string | null | undefined, today: string, field: string): void {
  if (date && date > today) {
    throw new DomainError('RG-001', '今日より後の日は記録できません。日付を確かめてください。', {
      fields: { [field]: '今日より後の日です。' },
    });
  }
}

/** A reading is written in kana; it is kept in katakana. @throws RG-002 */
export function readingIsKana(text: string, field: string): string {
  const kana = toKatakana(text.trim());
  if (kana !== '' && !isKana(kana)) {
    throw new DomainError('RG-002', 'フリガナはカタカナかひらがなで入れてください。', {
      fields: { [field]: 'カタカナかひらがなで入れてください。' },
    });
  }
  return kana;
}

/** @throws RG-003 when the text is no postal code */
export function postalCodeIsReal(text: string | null | undefined): string | null {
  if (!text?.trim()) return null;
  const code = parsePostalCode(text);
  if (!code) {
    throw new DomainError('RG-003', '郵便番号は7桁です（例 700-8544）。', {
      fields: { postalCode: '7桁で入れてください。' },
    });
  }
  return code;
}

/** Somebody of this name and birth date is known: a person decides, never the machine. @throws RG-004 */
export function isNoDuplicate(known: number, confirmed: boolean): void {
  if (known > 0 && !confirmed) {
    throw new DomainError(
      'RG-004',
      '同じ氏名・生年月日の人が登録されています。一覧で確かめ、別人のときは「別人であることを確かめた」を選んでください。',
    );
  }
}

/** @throws RG-005 when a move lies before the beginning of the present address */
export function moveFollowsPresentAddress(since: string, presentSince: string | null): void {
  if (presentSince !== null && since <= presentSince) {
    throw new DomainError(
      'RG-005',
      `いまの住所に住み始めた日（${presentSince}）より後の日を入れてください。`,
      {
        fields: { since: 'いまの住所に住み始めた日より前です。' },
      },
    );
  }
}

/** @throws RG-006 when a death is recorded already, RG-007 when it lies before the birth */
export function deathCanBeRecorded(
  on: string,
  person: { birthDate: string | null; deceasedOn: string | null },
): void {
  if (person.deceasedOn) {
    throw new DomainError(
      'RG-006',
      `死亡日（${person.deceasedOn}）は記録されています。直すときは台帳管理者に相談してください。`,
    );
  }
  if (person.birthDate && on < person.birthDate) {
    throw new DomainError('RG-007', '生まれた日より前の日です。日付を確かめてください。', {
      fields: { on: '生まれた日より前です。' },
    });
  }
}

/** @throws RG-008 when both sides of a relationship are one person */
export function relationshipIsBetweenTwo(personId: string, otherId: string): void {
  if (personId === otherId)
    throw new DomainError('RG-008', '本人どうしの続柄は記録できません。相手を選び直してください。');
}

/** Longest text of a search. */
const longestSearch = 200;

/** @throws RG-041 when a search is longer than any name and date */
export function searchIsShort(text: string): void {
  if (text.length > longestSearch) {
    throw new DomainError('RG-041', `探す言葉は ${longestSearch} 文字までにしてください。`, {
      fields: { search: '長すぎます。' },
    });
  }
}

/**
 * A word written like a day, but which is none (令和6年2月30日), finds nobody; the searcher is told why.
 *
 * @throws RG-040
 */
export function dayExists(word: string): void {
  const written = word.normalize('NFKC');
  const likeADay =
    /^((明治|大正|昭和|平成|令和|[MTSHR])\d{1,2}|\d{4})[-./年]\d{1,2}([-./月](\d{1,2}日?)?)?$/i.test(written);
  if (likeADay) {
    throw new DomainError(
      'RG-040',
      `「${word}」という日付はありません。S24.3.1 や 1949-03-01 のように、実在する日を入れてください。`,
      {
        fields: { search: 'その日付はありません。' },
      },
    );
  }
}
