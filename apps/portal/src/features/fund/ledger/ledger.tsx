import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useDates } from '../../../shared/dates/use-dates.ts';
import { ExportButton } from '../../../shared/export/export-button.tsx';
import { nameOf } from '../../../shared/graphql/name-of.ts';
import { QueryNotice } from '../../../shared/graphql/query-notice.tsx';
import { useAction } from '../../../shared/graphql/use-action.ts';
import { useEnumLabel } from '../../../shared/i18n/enum-label.ts';
import { useT } from '../../../shared/i18n/use-t.ts';
import { Badge } from '../../../shared/kit/badge.tsx';
import { Button } from '../../../shared/kit/button.tsx';
import { ConfirmDialog } from '../../../shared/kit/confirm-dialog.tsx';
import { Facts } from '../../../shared/kit/page.tsx';
import { EmptyState, Skeleton } from '../../../shared/kit/waiting.tsx';
import { DataTable } from '../../../shared/lists/data-table.tsx';
import { FilterBar } from '../../../shared/lists/filter-bar.tsx';
import type { ListState } from '../../../shared/lists/list-search.ts';
import { PagedRows } from '../../../shared/lists/paged-rows.tsx';
import { useSession } from '../../../shared/session/session.ts';
import { hasRole } from '../../oversight/roles.ts';
import { FundLedgerDocument, type FundLedgerQuery, ReverseFundEntryDocument } from '../fund.generated.ts';
import { whoKeepsFund } from '../fund-roles.ts';
import { useYen } from '../fund-words.ts';
import type { FundSearch } from '../search.ts';
import { DonationDialog } from './donation-dialog.tsx';
import { YearSelect } from './year-select.tsx';

const PAGE = 100;

type Row = NonNullable<FundLedgerQuery['fundLedger']>['nodes'][number];

/** 帳簿: every entry with debit, credit and the balance after it; nothing in it names a person. */
export function Ledger({ list }: { list: ListState<FundSearch> }) {
  const t = useT();
  const dates = useDates();
  const yen = useYen();
  const enumLabel = useEnumLabel();
  const { agencyId, roles } = useSession();
  const [donates, setDonates] = useState(false);
  const [reversing, setReversing] = useState<Row | null>(null);
  const fiscalYear = list.search.year;
  const { data, error, loading, refetch } = useQuery(FundLedgerDocument, {
    variables: { fiscalYear, first: PAGE, after: list.search.after },
  });
  const accounts = data?.fundAccounts ?? [];
  const keeps = hasRole(roles, whoKeepsFund) && accounts.some(({ holder }) => holder.id === agencyId);
  const done = () => {
    setDonates(false);
    setReversing(null);
    return refetch();
  };
  const reverse = useAction(ReverseFundEntryDocument, t('fund.wasReversed'), done);
  const mayReverse = (row: Row) =>
    keeps && !row.isReversed && row.kind !== 'OPENING' && row.kind !== 'REVERSAL';
  if (data && accounts.length === 0) {
    return <EmptyState title={t('fund.noLedger')}>{t('fund.onlyHolder')}</EmptyState>;
  }
  return (
    <div className="space-y-4">
      <QueryNotice error={error} onRetry={() => void refetch()} />
      {loading && !data ? <Skeleton rows={8} /> : null}
      <Facts
        items={accounts.map((account) => [
          account.name,
          `${account.qualifier ?? ''}${yen(account.balanceYen)}`,
        ])}
      />
      <FilterBar
        label={t('fund.ledger')}
        onClear={() => list.filter({ year: undefined })}
        actions={
          <>
            <ExportButton<Row>
              name={t('fund.ledger')}
              columns={[
                { header: t('fund.number'), value: (row) => row.number },
                { header: t('fund.occurredOn'), value: (row) => row.occurredOn },
                { header: t('fund.entryKind'), value: (row) => enumLabel('FundEntryKind', row.kind) },
                { header: t('fund.debit'), value: (row) => enumLabel('FundAccountCode', row.debit) },
                { header: t('fund.credit'), value: (row) => enumLabel('FundAccountCode', row.credit) },
                { header: t('fund.amount'), value: (row) => row.amountYen },
                { header: t('fund.reference'), value: (row) => row.reference },
                { header: t('fund.purpose'), value: (row) => enumLabel('FundPurpose', row.purpose) },
                { header: t('fund.balance'), value: (row) => row.cashAfterYen },
              ]}
              fetchPage={async (client, after) => {
                const answer = await client.query({
                  query: FundLedgerDocument,
                  variables: { fiscalYear, first: PAGE, after },
                });
                if (!answer.data?.fundLedger) throw answer.error ?? new Error('no answer');
                const { nodes, pageInfo } = answer.data.fundLedger;
                return { rows: nodes, pageInfo };
              }}
            />
            {keeps ? (
              <Button look="outline" size="s" onPress={() => setDonates(true)}>
                {t('fund.donate')}
              </Button>
            ) : null}
          </>
        }
      >
        <YearSelect
          value={fiscalYear}
          onChange={(year) => list.filter({ year })}
          emptyLabel={t('list.any')}
        />
      </FilterBar>
      <PagedRows list={list} page={data?.fundLedger} none={<EmptyState title={t('list.none')} />}>
        {(rows) => (
          <DataTable
            caption={t('fund.ledger')}
            rows={rows}
            rowKey={(row) => row.id}
            columns={[
              { id: 'number', header: t('fund.number'), align: 'end', cell: (row) => row.number },
              {
                id: 'day',
                header: t('fund.occurredOn'),
                primary: true,
                nowrap: true,
                cell: (row) => dates.short(row.occurredOn),
              },
              {
                id: 'kind',
                header: t('fund.entryKind'),
                cell: (row) => (
                  <span className="flex flex-wrap gap-1">
                    {enumLabel('FundEntryKind', row.kind)}
                    {row.isReversed ? <Badge>{t('fund.reversed')}</Badge> : null}
                  </span>
                ),
              },
              {
                id: 'debit',
                header: t('fund.debit'),
                cell: (row) => enumLabel('FundAccountCode', row.debit),
              },
              {
                id: 'credit',
                header: t('fund.credit'),
                cell: (row) => enumLabel('FundAccountCode', row.credit),
              },
              { id: 'amount', header: t('fund.amount'), align: 'end', cell: (row) => yen(row.amountYen) },
              {
                id: 'reference',
                header: t('fund.reference'),
                nowrap: true,
                cell: (row) => row.reference ?? '—',
              },
              {
                id: 'balance',
                header: t('fund.balance'),
                align: 'end',
                cell: (row) => yen(row.cashAfterYen),
              },
              { id: 'by', header: t('fund.postedBy'), cell: (row) => nameOf(row.postedBy) },
              ...(keeps
                ? [
                    {
                      id: 'reverse',
                      header: t('fund.correction'),
                      cell: (row: Row) =>
                        mayReverse(row) ? (
                          <Button look="text" size="s" onPress={() => setReversing(row)}>
                            {t('fund.reverse')}
                          </Button>
                        ) : (
                          '—'
                        ),
                    },
                  ]
                : []),
            ]}
          />
        )}
      </PagedRows>
      {donates ? <DonationDialog onDone={done} onClose={() => setDonates(false)} /> : null}
      {reversing ? (
        <ConfirmDialog
          title={t('fund.reverse')}
          confirmLabel={t('fund.reverse')}
          isRunning={reverse.isRunning}
          problems={reverse.problems}
          onConfirm={() => void reverse.run({ input: { id: reversing.id } })}
          onClose={() => setReversing(null)}
        >
          <p>
            {t('fund.reverseLead', { number: String(reversing.number), amount: yen(reversing.amountYen) })}
          </p>
        </ConfirmDialog>
      ) : null}
    </div>
  );
}
