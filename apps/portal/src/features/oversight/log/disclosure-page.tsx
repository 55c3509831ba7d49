import { useQuery } from '@apollo/client/react';
import { useDates } from '../../../shared/dates/use-dates.ts';
import { ExportButton } from '../../../shared/export/export-button.tsx';
import { QueryNotice } from '../../../shared/graphql/query-notice.tsx';
import { useT } from '../../../shared/i18n/use-t.ts';
import { Button } from '../../../shared/kit/button.tsx';
import { Page } from '../../../shared/kit/page.tsx';
import { printPage } from '../../../shared/kit/print-page.ts';
import { EmptyState, Skeleton } from '../../../shared/kit/waiting.tsx';
import { FilterBar, FilterText } from '../../../shared/lists/filter-bar.tsx';
import { useListSearch } from '../../../shared/lists/list-search.ts';
import { PagedRows } from '../../../shared/lists/paged-rows.tsx';
import type { DisclosureSearch } from '../search.ts';
import { purposeName } from '../words.ts';
import { DisclosureLedgerDocument, type ReadingRowFragment } from './log.generated.ts';
import { ReadingTable } from './reading-table.tsx';
import { useReadingWords } from './reading-words.ts';

const PAGE = 100;

/** 開示請求の台帳: who has read of one person what, when and why; on paper as well. */
export function DisclosurePage() {
  const t = useT();
  const list = useListSearch<DisclosureSearch>();
  const personId = list.search.person;
  const { data, error, loading, refetch } = useQuery(DisclosureLedgerDocument, {
    variables: { personId: personId ?? '', first: PAGE, after: list.search.after },
    skip: !personId,
  });
  const rows = data?.disclosureLedger?.nodes ?? [];
  return (
    <Page
      title={t('ledger.title')}
      crumbs={[{ label: t('oversight.title') }, { label: t('ledger.title') }]}
      lead={t('ledger.lead')}
      actions={
        rows.length > 0 ? (
          <Button look="outline" onPress={() => void printPage()}>
            {t('ledger.print')}
          </Button>
        ) : null
      }
    >
      <p className="text-dns-16N-130" data-print="hide">
        {t('ledger.sealed')}
      </p>
      <FilterBar
        label={t('ledger.title')}
        onClear={list.clear}
        actions={personId ? <LedgerExport personId={personId} /> : null}
      >
        <FilterText label={t('log.person')} value={personId} onChange={(person) => list.filter({ person })} />
      </FilterBar>
      {personId ? (
        <p className="text-dns-16N-130">{t('ledger.of', { number: personId })}</p>
      ) : (
        <EmptyState title={t('ledger.choose')}>{t('ledger.chooseHint')}</EmptyState>
      )}
      <QueryNotice error={error} onRetry={() => void refetch()} />
      {loading && !data ? <Skeleton rows={10} /> : null}
      <PagedRows list={list} page={data?.disclosureLedger} none={<EmptyState title={t('ledger.none')} />}>
        {(rows) => <ReadingTable caption={t('ledger.title')} rows={rows} without={['persons']} />}
      </PagedRows>
    </Page>
  );
}

function LedgerExport({ personId }: { personId: string }) {
  const t = useT();
  const dates = useDates();
  const words = useReadingWords();
  return (
    <ExportButton<ReadingRowFragment>
      name={t('ledger.title')}
      columns={[
        { header: t('log.at'), value: (row) => dates.moment(row.at) },
        { header: t('log.reader'), value: (row) => words.reader(row) },
        { header: t('log.classes'), value: (row) => words.classes(row) },
        { header: t('log.basis'), value: (row) => words.bases(row) },
        {
          header: t('ledger.evidence'),
          value: (row) =>
            row.entries
              .map((entry) => entry.evidenceId ?? '')
              .join(' ')
              .trim(),
        },
        { header: t('purpose.label'), value: (row) => purposeName(t, row.purpose) },
        { header: t('log.operation'), value: (row) => words.operation(row) },
      ]}
      fetchPage={async (client, after) => {
        const answer = await client.query({
          query: DisclosureLedgerDocument,
          variables: { personId, first: PAGE, after },
        });
        if (!answer.data?.disclosureLedger) throw answer.error ?? new Error('no answer');
        return { rows: answer.data.disclosureLedger.nodes, pageInfo: answer.data.disclosureLedger.pageInfo };
      }}
    />
  );
}
