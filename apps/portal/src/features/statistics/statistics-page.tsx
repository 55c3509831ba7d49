import { useQuery } from '@apollo/client/react';
import { fiscalYearOf, fiscalYearsBetween } from '@tsunagu/japan';
import { useState } from 'react';
import { today, useDates } from '../../shared/dates/use-dates.ts';
import { QueryNotice } from '../../shared/graphql/query-notice.tsx';
import { useT } from '../../shared/i18n/use-t.ts';
import { Button } from '../../shared/kit/button.tsx';
import { EraDateField } from '../../shared/kit/era-date-field.tsx';
import { Page } from '../../shared/kit/page.tsx';
import { usePrintOnce } from '../../shared/kit/print-sheet.tsx';
import { Select } from '../../shared/kit/select.tsx';
import { Tabs } from '../../shared/kit/tabs.tsx';
import { Skeleton } from '../../shared/kit/waiting.tsx';
import { type ListState, useListSearch } from '../../shared/lists/list-search.ts';
import { useSession } from '../../shared/session/session.ts';
import { saveWorkbook } from './excel.ts';
import { FiguresTable } from './figures-table.tsx';
import { Publication } from './publication.tsx';
import { RecordsDialog } from './records-dialog.tsx';
import type { StatisticsSearch } from './search.ts';
import { ConsultationStatisticsDocument } from './statistics.generated.ts';
import { StatisticsPaper } from './statistics-paper.tsx';
import { moreTables, publishedTables, type Statistics } from './tables.ts';
import { useTableWords } from './words.ts';

/** Who chooses years and sees them whole, as the domain has it: decides what is offered, never what is allowed. */
const whoSeesWhole = ['lead-division', 'coordinator', 'section'];

/** 統計: the published tables computed from the records, each number with its definition and the way to its records. */
export function StatisticsPage() {
  const t = useT();
  const list = useListSearch<StatisticsSearch>();
  const { from, to, asOf, part, figure, year } = list.search;
  const { roles } = useSession();
  const isWhole = roles.some((role) => whoSeesWhole.includes(role));
  const isMore = isWhole && part === 'more';
  const { data, error, loading, refetch } = useQuery(ConsultationStatisticsDocument, {
    variables: { from, to, asOf, codes: isMore ? moreTables : publishedTables },
  });
  const statistics = data?.consultationStatistics;
  const content = (
    <div className="space-y-6">
      <QueryNotice error={error} onRetry={() => void refetch()} />
      {loading && !data ? <Skeleton rows={12} /> : null}
      {statistics?.tables.map((table) => (
        <FiguresTable key={table.code} table={table} years={statistics.years} />
      ))}
      {statistics && !isMore ? <Publication years={statistics.years} onPublished={() => refetch()} /> : null}
    </div>
  );
  return (
    <Page
      title={t('nav.statistics')}
      crumbs={[{ label: t('nav.statistics') }]}
      lead={t('statistics.lead')}
      actions={statistics ? <Takeaway statistics={statistics} /> : null}
    >
      {isWhole ? (
        <>
          <Choice list={list} statistics={statistics} />
          <Tabs
            label={t('nav.statistics')}
            selected={isMore ? 'more' : 'published'}
            onSelect={(id) => list.filter({ part: id === 'more' ? id : undefined })}
            items={[
              { id: 'published', label: t('statistics.publishedTables'), content },
              { id: 'more', label: t('statistics.moreTables'), content },
            ]}
          />
        </>
      ) : (
        <>
          <p className="text-dns-16N-130">{t('statistics.openOnly')}</p>
          {content}
        </>
      )}
      {figure && year ? <RecordsDialog list={list} figure={figure} fiscalYear={year} /> : null}
    </Page>
  );
}

/** 年度 and 現在, kept in the address. */
function Choice({
  list,
  statistics,
}: {
  list: ListState<StatisticsSearch>;
  statistics: Statistics | null | undefined;
}) {
  const t = useT();
  const dates = useDates();
  const choices = fiscalYearsBetween('H30', fiscalYearOf(today())).map((value) => ({
    value,
    label: dates.fiscalYear(value),
  }));
  return (
    <div className="flex flex-wrap items-end gap-4" data-print="hide">
      <Select
        small
        label={t('statistics.from')}
        value={list.search.from ?? statistics?.years[0]?.fiscalYear ?? ''}
        onChange={(from) => list.filter({ from: from || undefined })}
        choices={choices}
      />
      <Select
        small
        label={t('statistics.to')}
        value={list.search.to ?? statistics?.years.at(-1)?.fiscalYear ?? ''}
        onChange={(to) => list.filter({ to: to || undefined })}
        choices={choices}
      />
      <EraDateField
        small
        label={t('statistics.asOf')}
        value={list.search.asOf ?? ''}
        onChange={(asOf) => list.filter({ asOf: asOf || undefined })}
      />
    </div>
  );
}

/** The tables on paper and as a workbook. */
function Takeaway({ statistics }: { statistics: Statistics }) {
  const t = useT();
  const dates = useDates();
  const words = useTableWords();
  const [isPrinting, setPrinting] = useState(false);
  usePrintOnce(isPrinting, () => setPrinting(false));
  return (
    <>
      <Button look="outline" onPress={() => setPrinting(true)}>
        {t('statistics.print')}
      </Button>
      <Button
        look="outline"
        onPress={() =>
          saveWorkbook(statistics, words, {
            item: t('statistics.item'),
            asOf: t('statistics.asOfDay', { day: dates.day(statistics.asOf) }),
            fileName: `${t('nav.statistics')}_${statistics.asOf}`,
          })
        }
      >
        {t('statistics.excel')}
      </Button>
      {isPrinting ? <StatisticsPaper statistics={statistics} /> : null}
    </>
  );
}
