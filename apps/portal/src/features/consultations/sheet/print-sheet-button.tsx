import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useT } from '../../../shared/i18n/use-t.ts';
import { Button } from '../../../shared/kit/button.tsx';
import { usePrintOnce } from '../../../shared/kit/print-sheet.tsx';
import { IntakeWorriesDocument } from '../intake/intake.generated.ts';
import { SheetPaper, type SheetPaperContent } from './sheet-paper.tsx';

/** Prints the つなぐシート on both sides of one paper: filled in, or empty without content. */
export function PrintSheetButton({ label, content }: { label: string; content: SheetPaperContent | null }) {
  const t = useT();
  const [wanted, setWanted] = useState(false);
  const { data } = useQuery(IntakeWorriesDocument, { skip: !wanted });
  const items = data?.worryItems;
  usePrintOnce(Boolean(wanted && items), () => setWanted(false));
  return (
    <>
      <Button look="outline" onPress={() => setWanted(true)}>
        {label}
        <span className="sr-only">{t('sheetPaper.twoPages')}</span>
      </Button>
      {wanted && items ? <SheetPaper items={items} content={content} /> : null}
    </>
  );
}
