import { useState } from 'react';
import { useT } from '../../../shared/i18n/use-t.ts';
import { Button } from '../../../shared/kit/button.tsx';
import { PrintSheet, usePrintOnce } from '../../../shared/kit/print-sheet.tsx';
import { HouseholdMap, type HouseholdMapProps } from './household-map.tsx';
import { MapPaper } from './map-paper.tsx';

/** 課題の地図 with its own paper, A4 landscape. */
export function MapPart({ title, ...map }: HouseholdMapProps & { title: string }) {
  const t = useT();
  const [prints, setPrints] = useState(false);
  usePrintOnce(prints, () => setPrints(false));
  return (
    <div className="space-y-3">
      <HouseholdMap {...map} />
      {map.sheet?.members.some((member) => member.assessment) ? (
        <div data-print="hide">
          <Button look="outline" size="s" onPress={() => setPrints(true)}>
            {t('map.print')}
          </Button>
        </div>
      ) : null}
      {prints ? (
        <PrintSheet>
          <MapPaper title={title} sheet={map.sheet} />
        </PrintSheet>
      ) : null}
    </div>
  );
}
