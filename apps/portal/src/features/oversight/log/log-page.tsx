import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { useDates } from '../../../shared/dates/use-dates.ts';
import { ExportButton } from '../../../shared/export/export-button.tsx';
import { QueryNotice } from '../../../shared/graphql/query-notice.tsx';
import type { ReadingOutcome } from '../../../shared/graphql/schema.generated.ts';
import { useEnumChoices, useEnumLabel } from '../../../shared/i18n/enum-label.ts';
import { useT } from '../../../shared/i18n/use-t.ts';
import { EraDateField } from '../../../shared/kit/era-date-field.tsx';
import { Page } from '../../../shared/kit/page.tsx';
import { Select } from '../../../shared/kit/select.tsx';
import { EmptyState, Skeleton } from '../../../shared/kit/waiting.tsx';
import { basisLabel } from '../../../shared/kit/why-visible.tsx';
import { FilterBar, FilterText } from '../../../shared/lists/filter-bar.tsx';
import { type ListState, useListSearch } from '../../../shared/lists/list-search.ts';
import { PagedRows } from '../../../shared/lists/paged-rows.tsx';
import type { LogSearch } from '../search.ts';
import { knownBases, purposeName } from '../words.ts';
import { ChainState } from './chain-state.tsx';
import { ReadingLogDocument, type ReadingRowFragment } from './log.generated.ts';
import { ReadingTable } from './reading-table.tsx';
import { useReadingWords } from './reading-words.ts';

const PAGE = 50;
const EXPORT_PAGE = 100;

/** 閲覧記録の検索: who read whose records, for those who watch over it. Searching is logged as well. */
export function LogPage() {
  const t = useT();
  const list = useListSearch<LogSearch>();
  const filters = useFilters(list.search);
  const { data, error, loading, refetch } = useQuery(ReadingLogDocument, {
    variables: { ...filters, first: PAGE, after: list.search.after },
  });
  return (
    <Page
      title={t('log.title')}
      crumbs={[{ label: t('oversight.title') }, { label: t('log.title') }]}
      lead={t('log.lead')}
    >
      <ChainState />
      <FilterBar label={t('log.title')} onClear={list.clear} actions={<LogExport filters={filters} />}>
        <LogFilters list={list} />
      </FilterBar>
      <QueryNotice error={error} onRetry={() => void refetch()} />
      {loading && !data ? <Skeleton rows={10} /> : null}
      <PagedRows
        list={list}
        page={data?.readingEvents}
        none={<EmptyState title={t('log.none')}>{t('list.noneHint')}</EmptyState>}
      >
        {(rows) => <ReadingTable leadsToLog caption={t('log.title')} rows={rows} />}
      </PagedRows>
      {list.search.person ? (
        <p className="text-dns-16N-130">
          <Link
            to="/protection/disclosure"
            search={{ person: list.search.person }}
            className="text-blue-1000 underline"
          >
            {t('log.toLedger')}
          </Link>
        </p>
      ) : null}
    </Page>
  );
}

/** The filters of the address in the words of the schema. */
function useFilters(search: LogSearch) {
  const outcomes = useEnumChoices()<ReadingOutcome>('ReadingOutcome');
  return {
    personId: search.person,
    staffId: search.staff,
    agencyId: search.agency,
    caseId: search.case,
    clientId: search.client,
    basis: search.basis,
    outcome: outcomes.find((choice) => choice.value === search.outcome)?.value,
    from: search.from,
    until: search.until,
  };
}

function LogFilters({ list }: { list: ListState<LogSearch> }) {
  const t = useT();
  const { search } = list;
  const outcomes = useEnumChoices()<ReadingOutcome>('ReadingOutcome');
  return (
    <>
      <FilterText
        label={t('log.person')}
        value={search.person}
        onChange={(person) => list.filter({ person })}
      />
      <FilterText label={t('log.staff')} value={search.staff} onChange={(staff) => list.filter({ staff })} />
      <FilterText
        label={t('log.agency')}
        value={search.agency}
        onChange={(agency) => list.filter({ agency })}
      />
      <FilterText label={t('log.case')} value={search.case} onChange={(one) => list.filter({ case: one })} />
      <FilterText
        label={t('log.client')}
        value={search.client}
        onChange={(client) => list.filter({ client })}
      />
      <Select
        small
        label={t('log.basis')}
        emptyLabel={t('list.any')}
        value={search.basis ?? ''}
        onChange={(basis) => list.filter({ basis })}
        choices={knownBases.map((basis) => ({ value: basis as string, label: basisLabel(t, basis) }))}
      />
      <Select
        small
        label={t('log.outcome')}
        emptyLabel={t('list.any')}
        value={(search.outcome as ReadingOutcome | undefined) ?? ''}
        onChange={(outcome) => list.filter({ outcome })}
        choices={outcomes}
      />
      <EraDateField
        small
        label={t('log.from')}
        value={search.from ?? ''}
        onChange={(from) => list.filter({ from })}
      />
      <EraDateField
        small
        label={t('log.until')}
        value={search.until ?? ''}
        onChange={(until) => list.filter({ until })}
      />
    </>
  );
}

function LogExport({ filters }: { filters: ReturnType<typeof useFilters> }) {
  const t = useT();
  const dates = useDates();
  const enumLabel = useEnumLabel();
  const words = useReadingWords();
  return (
    <ExportButton<ReadingRowFragment>
      name={t('log.title')}
      columns={[
        { header: t('log.at'), value: (row) => dates.moment(row.at) },
        { header: t('log.reader'), value: (row) => words.reader(row) },
        { header: t('log.persons'), value: (row) => row.personIds.join(' ') },
        { header: t('log.cases'), value: (row) => row.caseIds.join(' ') },
        { header: t('log.classes'), value: (row) => words.classes(row) },
        { header: t('log.basis'), value: (row) => words.bases(row) },
        { header: t('purpose.label'), value: (row) => purposeName(t, row.purpose) },
        { header: t('log.outcome'), value: (row) => enumLabel('ReadingOutcome', row.outcome) },
        { header: t('log.operation'), value: (row) => words.operation(row) },
      ]}
      fetchPage={async (client, after) => {
        const answer = await client.query({
          query: ReadingLogDocument,
          variables: { ...filters, first: EXPORT_PAGE, after },
        });
        if (!answer.data?.readingEvents) throw answer.error ?? new Error('no answer');
        return { rows: answer.data.readingEvents.nodes, pageInfo: answer.data.readingEvents.pageInfo };
      }}
    />
  );
}
