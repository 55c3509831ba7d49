import { Link } from '@tanstack/react-router';
import type { MessageId } from '../../locales/ja/index.ts';
import { useDates } from '../../shared/dates/use-dates.ts';
import { useT } from '../../shared/i18n/use-t.ts';
import { Badge, measureTone } from '../../shared/kit/badge.tsx';
import { DataTable, type DataTableProps } from '../../shared/lists/data-table.tsx';
import type { ActivityRow } from './activities-page.tsx';

/** Activities, in the order in which they happen or as the reader sorts them. */
export function ActivityTable({
  rows,
  sort,
  onSort,
}: Pick<DataTableProps<ActivityRow>, 'rows' | 'sort' | 'onSort'>) {
  const t = useT();
  const dates = useDates();
  return (
    <DataTable
      caption={t('nav.activities')}
      rows={rows}
      rowKey={(row) => row.id}
      sort={sort}
      onSort={onSort}
      columns={[
        {
          id: 'title',
          header: t('activities.title'),
          sort: 'title',
          primary: true,
          cell: (row) => (
            <Link
              to="/activities/$activityId"
              params={{ activityId: row.id }}
              className="text-blue-1000 underline"
            >
              {row.title}
            </Link>
          ),
        },
        {
          id: 'when',
          header: t('activities.when'),
          sort: 'starts',
          cell: (row) => (row.startsAt ? dates.span(row.startsAt, row.endsAt) : t('activities.anyTime')),
        },
        { id: 'kind', header: t('activities.kind'), cell: (row) => row.kind },
        {
          id: 'measure',
          header: t('measure.label'),
          cell: (row) => (
            <Badge tone={measureTone(row.measure)}>{t(`measure.${row.measure}` as MessageId)}</Badge>
          ),
        },
        { id: 'place', header: t('activities.place'), cell: (row) => row.place ?? row.area?.name ?? '' },
        {
          id: 'organiser',
          header: t('activities.organiser'),
          cell: (row) => row.organiser?.name ?? row.organiserName ?? '',
        },
        { id: 'capacity', header: t('activities.capacity'), align: 'end', cell: (row) => row.capacity ?? '' },
      ]}
    />
  );
}
