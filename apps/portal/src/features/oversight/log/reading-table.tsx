import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useDates } from '../../../shared/dates/use-dates.ts';
import { useEnumLabel } from '../../../shared/i18n/enum-label.ts';
import { useT } from '../../../shared/i18n/use-t.ts';
import { Badge } from '../../../shared/kit/badge.tsx';
import { type Column, DataTable } from '../../../shared/lists/data-table.tsx';
import { PersonName } from '../person-name.tsx';
import type { LogSearch } from '../search.ts';
import { purposeName } from '../words.ts';
import type { ReadingRowFragment } from './log.generated.ts';
import { useReadingWords } from './reading-words.ts';

export interface ReadingTableProps {
  caption: string;
  rows: readonly ReadingRowFragment[];
  /** Columns that say the same in every row of this list. */
  without?: readonly ('reader' | 'persons')[];
  /** Persons and staff lead to their rows in the search of the log. */
  leadsToLog?: boolean;
}

/** Most persons named in one row; more are told as a number. */
const NAMED = 3;

/** 閲覧記録: when, who, of whom, which classes on which basis. Never what stood there. */
export function ReadingTable({ caption, rows, without = [], leadsToLog }: ReadingTableProps) {
  const t = useT();
  const dates = useDates();
  const enumLabel = useEnumLabel();
  const words = useReadingWords();
  const columns: (Column<ReadingRowFragment> & { id: string })[] = [
    { id: 'at', header: t('log.at'), primary: true, nowrap: true, cell: (row) => dates.moment(row.at) },
    {
      id: 'reader',
      header: t('log.reader'),
      cell: (row) =>
        leadsToLog && row.staff ? (
          <LogLink search={{ staff: row.staff.id }}>{words.reader(row)}</LogLink>
        ) : (
          words.reader(row)
        ),
    },
    { id: 'persons', header: t('log.persons'), cell: (row) => <Persons row={row} leadsToLog={leadsToLog} /> },
    { id: 'cases', header: t('log.cases'), align: 'end', cell: (row) => row.caseIds.length },
    { id: 'classes', header: t('log.classes'), cell: (row) => words.classes(row) || '—' },
    { id: 'bases', header: t('log.basis'), cell: (row) => words.bases(row) || '—' },
    { id: 'purpose', header: t('purpose.label'), cell: (row) => purposeName(t, row.purpose) || '—' },
    {
      id: 'outcome',
      header: t('log.outcome'),
      cell: (row) => (
        <Badge tone={row.outcome === 'REFUSED' ? 'orange' : 'neutral'}>
          {enumLabel('ReadingOutcome', row.outcome)}
        </Badge>
      ),
    },
    { id: 'operation', header: t('log.operation'), cell: (row) => words.operation(row) },
  ];
  return (
    <DataTable
      caption={caption}
      rows={rows}
      rowKey={(row) => row.id}
      columns={columns.filter(({ id }) => !without.some((one) => one === id))}
    />
  );
}

function Persons({ row, leadsToLog }: { row: ReadingRowFragment; leadsToLog?: boolean }) {
  const t = useT();
  const more = row.personIds.length - NAMED;
  if (row.personIds.length === 0) return '—';
  return (
    <span className="flex flex-wrap gap-x-2">
      {row.personIds.slice(0, NAMED).map((id) =>
        leadsToLog ? (
          <LogLink key={id} search={{ person: id }}>
            {t('log.personNo', { number: id.slice(0, 8) })}
          </LogLink>
        ) : (
          <PersonName key={id} id={id} name={row.persons.find((person) => person?.id === id)?.name} />
        ),
      )}
      {more > 0 ? <span>{t('log.morePersons', { count: more })}</span> : null}
    </span>
  );
}

function LogLink({ search, children }: { search: LogSearch; children: ReactNode }) {
  return (
    <Link to="/protection/log" search={search} className="text-blue-1000 underline">
      {children}
    </Link>
  );
}
