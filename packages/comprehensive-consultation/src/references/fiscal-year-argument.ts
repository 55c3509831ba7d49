import { fiscalYearOf, parseFiscalYear } from '@tsunagu/japan';
import { DomainError } from '@tsunagu/subgraph-kit';

/**
 * 年度 that somebody typed, as its one label; without one, the year of today.
 *
 * @throws CC-142
 */
export function fiscalYearArgument(text: string | null | undefined, today: string): string {
  if (!text) return fiscalYearOf(today);
  const fiscalYear = parseFiscalYear(text);
  if (fiscalYear) return fiscalYear;
  throw new DomainError('CC-142', '年度を R8 や 令和8年度 のように入れてください。', {
    fields: { fiscalYear: '年度ではありません。' },
  });
}
