import { nameOf } from '../../../shared/graphql/name-of.ts';
import { useT } from '../../../shared/i18n/use-t.ts';
import type { ConsultationDetailFragment } from '../case/case.generated.ts';
import { plainClass } from '../consent/consent-terms.tsx';
import { paperContent } from './paper-content.ts';
import { PrintSheetButton } from './print-sheet-button.tsx';

/** Prints the recorded つなぐシート of a case. */
export function PrintCaseSheet({ consultation }: { consultation: ConsultationDetailFragment }) {
  const t = useT();
  if (!consultation.sheet) return null;
  const content = paperContent(consultation, (consent) =>
    t('sheetPaper.consentLine', {
      persons: consent.persons.map(nameOf).join('、'),
      agencies: consent.agencies.map(nameOf).join('、'),
      classes: consent.dataClasses.map((one) => plainClass(t, one)).join('、'),
    }),
  );
  return <PrintSheetButton label={t('sheetPaper.print')} content={content} />;
}
