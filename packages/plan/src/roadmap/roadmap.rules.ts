import { compareFiscalYears, type FiscalYear, fiscalYearOf, formatFiscalYear } from '@tsunagu/japan';
import { DomainError } from '@tsunagu/subgraph-kit';

/** What the rules need to know of a 工程表 item. */
export interface RoadmapItemFacts {
  readonly fromFiscalYear: FiscalYear;
  readonly toFiscalYear: FiscalYear;
  readonly sectionAgencyIds: readonly string[];
  /** 再掲: the item is printed again under another measure. */
  readonly reprint: boolean;
}

/**
 * Only a section in charge of the item enters its achievements (X-03: sections enter achievements each year).
 *
 * @throws PL-001
 */
export function onlySectionInChargeEnters(item: RoadmapItemFacts, agencyId: string): void {
  if (!item.sectionAgencyIds.includes(agencyId)) {
    throw new DomainError(
      'PL-001',
      'この項目の担当課ではありません。担当課の職員が入力するか、総括する課に相談してください。',
      {
        fields: { agencyId: '担当課ではありません。' },
      },
    );
  }
}

/**
 * The year must lie within the years that the item is planned for.
 *
 * @throws PL-002
 */
export function yearLiesWithinItem(item: RoadmapItemFacts, fiscalYear: FiscalYear): void {
  const before = compareFiscalYears(fiscalYear, item.fromFiscalYear) < 0;
  if (before || compareFiscalYears(fiscalYear, item.toFiscalYear) > 0) {
    const period = `${formatFiscalYear(item.fromFiscalYear)}～${formatFiscalYear(item.toFiscalYear)}`;
    throw new DomainError('PL-002', `この項目の期間は${period}です。期間の中の年度を選んでください。`, {
      fields: { fiscalYear: '項目の期間の外です。' },
    });
  }
}

/**
 * There are no achievements of a year that has not begun.
 *
 * @throws PL-003
 */
export function yearHasBegun(fiscalYear: FiscalYear, today: string): void {
  if (compareFiscalYears(fiscalYear, fiscalYearOf(today)) > 0) {
    throw new DomainError(
      'PL-003',
      `${formatFiscalYear(fiscalYear)}はまだ始まっていません。始まってから入力してください。`,
      {
        fields: { fiscalYear: 'まだ始まっていない年度です。' },
      },
    );
  }
}

/**
 * A reprint shows what its original holds; two texts for one work would drift apart.
 *
 * @throws PL-004
 */
export function reprintIsEnteredAtItsOriginal(item: RoadmapItemFacts): void {
  if (item.reprint) {
    throw new DomainError('PL-004', 'この項目は再掲です。元の項目に入力してください。');
  }
}
