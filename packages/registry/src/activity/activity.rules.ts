import { isCalendarDate } from '@tsunagu/japan';
import { DomainError } from '@tsunagu/subgraph-kit';

/** A day of a filter. @throws RG-020 when it is none */
export function filterIsADay(text: string | null | undefined, field: string): string | null {
  if (!text) return null;
  if (!isCalendarDate(text)) {
    throw new DomainError('RG-020', '期間は YYYY-MM-DD の形で入れてください。', {
      fields: { [field]: '日付が正しくありません。' },
    });
  }
  return text;
}
