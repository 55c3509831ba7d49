import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { useDates } from '../../../shared/dates/use-dates.ts';
import { nameOf } from '../../../shared/graphql/name-of.ts';
import { QueryNotice } from '../../../shared/graphql/query-notice.tsx';
import { useEnumLabel } from '../../../shared/i18n/enum-label.ts';
import { useT } from '../../../shared/i18n/use-t.ts';
import { Badge } from '../../../shared/kit/badge.tsx';
import { buttonClass } from '../../../shared/kit/button.tsx';
import { Page } from '../../../shared/kit/page.tsx';
import { EmptyState, Skeleton } from '../../../shared/kit/waiting.tsx';
import { DataTable } from '../../../shared/lists/data-table.tsx';
import { useSession } from '../../../shared/session/session.ts';
import { hasRole, whoKeepsPartners } from '../roles.ts';
import { dataClassName } from '../words.ts';
import { PartnerClientsDocument } from './partners.generated.ts';

/** 連携システム: which systems may ask, for what. */
export function PartnersPage() {
  const t = useT();
  const dates = useDates();
  const enumLabel = useEnumLabel();
  const { roles } = useSession();
  const { data, error, loading, refetch } = useQuery(PartnerClientsDocument);
  const rows = data?.partnerClients ?? [];
  return (
    <Page
      title={t('partner.title')}
      crumbs={[{ label: t('oversight.title') }, { label: t('partner.title') }]}
      lead={t('partner.lead')}
      actions={
        hasRole(roles, whoKeepsPartners) ? (
          <Link to="/protection/partners/new" className={buttonClass('solid')}>
            {t('partner.register')}
          </Link>
        ) : null
      }
    >
      <QueryNotice error={error} onRetry={() => void refetch()} />
      {loading && !data ? <Skeleton rows={6} /> : null}
      {data?.partnerClients && rows.length === 0 ? <EmptyState title={t('partner.none')} /> : null}
      {rows.length > 0 ? (
        <DataTable
          caption={t('partner.title')}
          rows={rows}
          rowKey={(row) => row.id}
          columns={[
            {
              id: 'name',
              header: t('partner.name'),
              primary: true,
              cell: (row) => (
                <Link
                  to="/protection/partners/$clientId"
                  params={{ clientId: row.id }}
                  className="text-blue-1000 underline"
                >
                  {row.name}
                </Link>
              ),
            },
            { id: 'agency', header: t('oversight.agency'), cell: (row) => nameOf(row.agency) },
            { id: 'purpose', header: t('purpose.label'), cell: (row) => row.purpose },
            {
              id: 'scopes',
              header: t('partner.scopes'),
              cell: (row) => row.scopes.map((scope) => dataClassName(t, scope)).join('、'),
            },
            {
              id: 'kind',
              header: t('partner.kind'),
              cell: (row) => t(row.isSandbox ? 'partner.sandbox' : 'partner.real'),
            },
            {
              id: 'until',
              header: t('partner.validUntil'),
              cell: (row) => (row.validUntil ? dates.moment(row.validUntil) : t('partner.noEnd')),
            },
            {
              id: 'state',
              header: t('partner.state'),
              cell: (row) => (
                <Badge tone={row.state === 'ACTIVE' ? 'green' : 'neutral'}>
                  {enumLabel('PartnerClientState', row.state)}
                </Badge>
              ),
            },
          ]}
        />
      ) : null}
    </Page>
  );
}
