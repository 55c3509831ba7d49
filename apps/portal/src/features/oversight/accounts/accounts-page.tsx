import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { nameOf } from '../../../shared/graphql/name-of.ts';
import { QueryNotice } from '../../../shared/graphql/query-notice.tsx';
import type { StaffAccountState } from '../../../shared/graphql/schema.generated.ts';
import { useEnumChoices, useEnumLabel } from '../../../shared/i18n/enum-label.ts';
import { useT } from '../../../shared/i18n/use-t.ts';
import { Badge } from '../../../shared/kit/badge.tsx';
import { Page } from '../../../shared/kit/page.tsx';
import { Select } from '../../../shared/kit/select.tsx';
import { EmptyState, Skeleton } from '../../../shared/kit/waiting.tsx';
import { DataTable } from '../../../shared/lists/data-table.tsx';
import { FilterBar, FilterText } from '../../../shared/lists/filter-bar.tsx';
import { useListSearch } from '../../../shared/lists/list-search.ts';
import { Pager } from '../../../shared/lists/pager.tsx';
import type { AccountsSearch } from '../search.ts';
import { roleName } from '../words.ts';
import { StaffAccountsDocument } from './accounts.generated.ts';

const PAGE = 50;

/** 職員のアカウント: who may sign in, as what, for which agency. */
export function AccountsPage() {
  const t = useT();
  const enumLabel = useEnumLabel();
  const list = useListSearch<AccountsSearch>();
  const states = useEnumChoices()<StaffAccountState>('StaffAccountState');
  const state = states.find((choice) => choice.value === list.search.state)?.value;
  const { data, error, loading, refetch } = useQuery(StaffAccountsDocument, {
    variables: { search: list.search.q, state, first: PAGE, after: list.search.after },
  });
  const rows = data?.staffAccounts?.nodes ?? [];
  return (
    <Page
      title={t('account.title')}
      crumbs={[{ label: t('oversight.title') }, { label: t('account.title') }]}
      lead={t('account.lead')}
    >
      <FilterBar label={t('account.title')} onClear={list.clear}>
        <FilterText label={t('account.search')} value={list.search.q} onChange={(q) => list.filter({ q })} />
        <Select
          small
          label={t('account.state')}
          emptyLabel={t('list.any')}
          value={state ?? ''}
          onChange={(chosen) => list.filter({ state: chosen })}
          choices={states}
        />
      </FilterBar>
      <QueryNotice error={error} onRetry={() => void refetch()} />
      {loading && !data ? <Skeleton rows={10} /> : null}
      {data?.staffAccounts && rows.length === 0 ? (
        <EmptyState title={t('list.none')}>{t('list.noneHint')}</EmptyState>
      ) : null}
      {rows.length > 0 ? (
        <>
          <DataTable
            caption={t('account.title')}
            rows={rows}
            rowKey={(row) => row.id}
            columns={[
              {
                id: 'name',
                header: t('account.name'),
                primary: true,
                cell: (row) => (
                  <Link
                    to="/protection/accounts/$staffId"
                    params={{ staffId: row.id }}
                    className="text-blue-1000 underline"
                  >
                    {row.name}
                  </Link>
                ),
              },
              { id: 'agency', header: t('oversight.agency'), cell: (row) => nameOf(row.agency) },
              {
                id: 'roles',
                header: t('account.roles'),
                cell: (row) => row.roles.map((role) => roleName(t, role)).join('・'),
              },
              { id: 'subject', header: t('account.subject'), cell: (row) => row.subject },
              {
                id: 'state',
                header: t('account.state'),
                cell: (row) => (
                  <Badge tone={row.state === 'ACTIVE' ? 'green' : 'neutral'}>
                    {enumLabel('StaffAccountState', row.state)}
                  </Badge>
                ),
              },
              {
                id: 'sessions',
                header: t('account.sessions'),
                align: 'end',
                cell: (row) => row.liveSessions,
              },
            ]}
          />
          <Pager
            list={list}
            totalCount={data?.staffAccounts?.totalCount}
            pageInfo={data?.staffAccounts?.pageInfo}
          />
        </>
      ) : null}
    </Page>
  );
}
