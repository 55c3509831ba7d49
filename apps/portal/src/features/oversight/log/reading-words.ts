import { useMemo } from 'react';
import { nameOf } from '../../../shared/graphql/name-of.ts';
import { useEnumLabel } from '../../../shared/i18n/enum-label.ts';
import { useT } from '../../../shared/i18n/use-t.ts';
import { basisLabel } from '../../../shared/kit/why-visible.tsx';
import { dataClassName } from '../words.ts';
import type { ReadingRowFragment } from './log.generated.ts';

/** A row of the log in words, for the table, the export and paper. */
export interface ReadingWords {
  reader(row: ReadingRowFragment): string;
  classes(row: ReadingRowFragment): string;
  bases(row: ReadingRowFragment): string;
  operation(row: ReadingRowFragment): string;
}

export function useReadingWords(): ReadingWords {
  const t = useT();
  const enumLabel = useEnumLabel();
  return useMemo(() => {
    const once = (texts: readonly string[]) => [...new Set(texts)].join('、');
    return {
      reader(row) {
        if (row.actorKind === 'STAFF') return `${nameOf(row.staff)}（${nameOf(row.agency)}）`;
        return row.clientId ?? enumLabel('ReadingActorKind', row.actorKind);
      },
      classes: (row) => once(row.entries.map((entry) => dataClassName(t, entry.dataClass))),
      bases: (row) => once(row.entries.map((entry) => basisLabel(t, entry.basis))),
      operation(row) {
        const kind = row.access === 'QUERY' ? '' : `（${enumLabel('ReadingAccess', row.access)}）`;
        return `${row.action ?? row.operation ?? '—'}${kind}`;
      },
    };
  }, [t, enumLabel]);
}
