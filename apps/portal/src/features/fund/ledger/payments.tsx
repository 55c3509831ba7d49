import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { today, useDates } from '../../../shared/dates/use-dates.ts';
import { nameOf } from '../../../shared/graphql/name-of.ts';
import { QueryNotice } from '../../../shared/graphql/query-notice.tsx';
import { useAction } from '../../../shared/graphql/use-action.ts';
import { useEnumLabel } from '../../../shared/i18n/enum-label.ts';
import { useT } from '../../../shared/i18n/use-t.ts';
import { Badge } from '../../../shared/kit/badge.tsx';
import { Button } from '../../../shared/kit/button.tsx';
import { Dialog } from '../../../shared/kit/dialog.tsx';
import { EraDateField } from '../../../shared/kit/era-date-field.tsx';
import { ErrorSummary } from '../../../shared/kit/notice.tsx';
import { EmptyState, Skeleton } from '../../../shared/kit/waiting.tsx';
import { DataTable } from '../../../shared/lists/data-table.tsx';
import type { ListState } from '../../../shared/lists/list-search.ts';
import { PagedRows } from '../../../shared/lists/paged-rows.tsx';
import { useSession } from '../../../shared/session/session.ts';
import { hasRole } from '../../oversight/roles.ts';
import {
  FundPaymentsDocument,
  type FundPaymentsQuery,
  PayFundSupportDocument,
  ReturnFundDifferenceDocument,
} from '../fund.generated.ts';
import { whoKeepsFund } from '../fund-roles.ts';
import { stateTone, useYen } from '../fund-words.ts';
import type { FundSearch } from '../search.ts';

const PAGE = 50;

type Row = NonNullable<FundPaymentsQuery['fundPayments']>['nodes'][number];

/** 支払い: what was approved, by reference number; who keeps the fund pays it and takes back the difference. */
export function Payments({ list }: { list: ListState<FundSearch> }) {
  const t = useT();
  const dates = useDates();
  const yen = useYen();
  const enumLabel = useEnumLabel();
  const { roles } = useSession();
  const [open, setOpen] = useState<Row | null>(null);
  const { data, error, loading, refetch } = useQuery(FundPaymentsDocument, {
    variables: { first: PAGE, after: list.search.after },
  });
  const waits = (row: Row) =>
    hasRole(roles, whoKeepsFund) &&
    (row.state === 'APPROVED' || (row.state === 'SETTLED' && Boolean(row.differenceYen)));
  return (
    <div className="space-y-3">
      <p className="text-dns-14N-130">{t('fund.paymentsLead')}</p>
      <QueryNotice error={error} onRetry={() => void refetch()} />
      {loading && !data ? <Skeleton rows={8} /> : null}
      <PagedRows
        list={list}
        page={data?.fundPayments}
        none={<EmptyState title={t('fund.noPayments')}>{t('fund.onlyHolder')}</EmptyState>}
      >
        {(rows) => (
          <DataTable
            caption={t('fund.payments')}
            rows={rows}
            rowKey={(row) => row.id}
            columns={[
              {
                id: 'reference',
                header: t('fund.referenceNo'),
                primary: true,
                nowrap: true,
                cell: (row) => row.referenceNo,
              },
              { id: 'payee', header: t('fund.payee'), cell: (row) => nameOf(row.payee) },
              {
                id: 'purpose',
                header: t('fund.purpose'),
                cell: (row) => enumLabel('FundPurpose', row.purpose),
              },
              { id: 'amount', header: t('fund.amount'), align: 'end', cell: (row) => yen(row.amountYen) },
              {
                id: 'state',
                header: t('consultation.state'),
                cell: (row) => <Badge tone={stateTone(row.state)}>{enumLabel('FundState', row.state)}</Badge>,
              },
              {
                id: 'approved',
                header: t('fund.decidedOn'),
                nowrap: true,
                cell: (row) => dates.short(row.approvedOn),
              },
              {
                id: 'paid',
                header: t('fund.paidOn'),
                nowrap: true,
                cell: (row) => (row.paidOn ? dates.short(row.paidOn) : '—'),
              },
              {
                id: 'difference',
                header: t('fund.difference'),
                align: 'end',
                cell: (row) => yen(row.differenceYen),
              },
              {
                id: 'step',
                header: t('fund.nextStep'),
                cell: (row) =>
                  waits(row) ? (
                    <Button size="s" onPress={() => setOpen(row)}>
                      {t(row.state === 'APPROVED' ? 'fund.pay' : 'fund.takeBack')}
                    </Button>
                  ) : (
                    '—'
                  ),
              },
            ]}
          />
        )}
      </PagedRows>
      {open ? (
        <PaymentDialog
          row={open}
          onDone={() => {
            setOpen(null);
            return refetch();
          }}
          onClose={() => setOpen(null)}
        />
      ) : null}
    </div>
  );
}

function PaymentDialog({ row, onDone, onClose }: { row: Row; onDone: () => unknown; onClose: () => void }) {
  const t = useT();
  const yen = useYen();
  const [occurredOn, setOccurredOn] = useState(today());
  const pay = useAction(PayFundSupportDocument, t('fund.wasPaid'), onDone);
  const takeBack = useAction(ReturnFundDifferenceDocument, t('fund.wasReturned'), onDone);
  const pays = row.state === 'APPROVED';
  const action = pays ? pay : takeBack;
  const title = t(pays ? 'fund.pay' : 'fund.takeBack');
  const fields: Record<string, string> = Object.assign({}, ...action.problems.map((one) => one.fields));
  return (
    <Dialog
      isOpen
      title={title}
      onClose={onClose}
      actions={
        <Button
          isPending={action.isRunning}
          onPress={() =>
            void action.run({
              input: { id: row.id, version: row.version, occurredOn: occurredOn || null },
            })
          }
        >
          {title}
        </Button>
      }
    >
      <p className="text-dns-16N-130">
        {t(pays ? 'fund.payLead' : 'fund.takeBackLead', {
          number: row.referenceNo,
          agency: nameOf(row.payee),
          amount: yen(pays ? row.amountYen : row.differenceYen),
        })}
      </p>
      <ErrorSummary problems={action.problems} />
      <EraDateField
        label={t(pays ? 'fund.paidOn' : 'fund.returnedOn')}
        errorMessage={fields['occurredOn']}
        value={occurredOn}
        onChange={setOccurredOn}
      />
    </Dialog>
  );
}
