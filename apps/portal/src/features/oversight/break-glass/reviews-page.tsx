import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { useDates } from '../../../shared/dates/use-dates.ts';
import { nameOf } from '../../../shared/graphql/name-of.ts';
import { QueryNotice } from '../../../shared/graphql/query-notice.tsx';
import { useEnumLabel } from '../../../shared/i18n/enum-label.ts';
import { useT } from '../../../shared/i18n/use-t.ts';
import { Badge } from '../../../shared/kit/badge.tsx';
import { Checkbox } from '../../../shared/kit/checkbox-group.tsx';
import { Page } from '../../../shared/kit/page.tsx';
import { EmptyState, Skeleton } from '../../../shared/kit/waiting.tsx';
import { DataTable } from '../../../shared/lists/data-table.tsx';
import { useListSearch } from '../../../shared/lists/list-search.ts';
import { Pager } from '../../../shared/lists/pager.tsx';
import type { ReviewsSearch } from '../search.ts';
import { BreakGlassReviewsDocument } from './reviews.generated.ts';

const PAGE = 50;

/** 緊急閲覧の事後確認: what waits, the longest waiting first; what was found, the newest first. */
export function ReviewsPage() {
  const t = useT();
  const dates = useDates();
  const enumLabel = useEnumLabel();
  const list = useListSearch<ReviewsSearch>();
  const reviewed = list.search.reviewed ?? false;
  const { data, error, loading, refetch } = useQuery(BreakGlassReviewsDocument, {
    variables: { reviewed, first: PAGE, after: list.search.after },
  });
  const rows = data?.breakGlassReviews?.nodes ?? [];
  return (
    <Page
      title={t('breakGlass.reviews')}
      crumbs={[{ label: t('oversight.title') }, { label: t('breakGlass.reviews') }]}
      lead={t('breakGlass.reviewsLead')}
    >
      <Checkbox isSelected={reviewed} onChange={(on) => list.filter({ reviewed: on })}>
        {t('breakGlass.showReviewed')}
      </Checkbox>
      <QueryNotice error={error} onRetry={() => void refetch()} />
      {loading && !data ? <Skeleton rows={8} /> : null}
      {data?.breakGlassReviews && rows.length === 0 ? (
        <EmptyState title={t(reviewed ? 'breakGlass.noneReviewed' : 'breakGlass.noneWaiting')} />
      ) : null}
      {rows.length > 0 ? (
        <>
          <DataTable
            caption={t('breakGlass.reviews')}
            rows={rows}
            rowKey={(row) => row.id}
            columns={[
              {
                id: 'opened',
                header: t('breakGlass.openedAt'),
                primary: true,
                cell: (row) => (
                  <Link
                    to="/protection/reviews/$grantId"
                    params={{ grantId: row.id }}
                    className="text-blue-1000 underline"
                  >
                    {dates.moment(row.openedAt)}
                  </Link>
                ),
              },
              { id: 'staff', header: t('breakGlass.staff'), cell: (row) => nameOf(row.staff) },
              { id: 'agency', header: t('oversight.agency'), cell: (row) => nameOf(row.agency) },
              {
                id: 'state',
                header: t('breakGlass.state'),
                cell: (row) => (
                  <Badge tone={row.state === 'OPEN' ? 'orange' : 'neutral'}>
                    {row.finding
                      ? enumLabel('BreakGlassFinding', row.finding)
                      : enumLabel('BreakGlassState', row.state)}
                  </Badge>
                ),
              },
              {
                id: 'due',
                header: t('breakGlass.due'),
                cell: (row) =>
                  row.reviewedAt ? (
                    dates.moment(row.reviewedAt)
                  ) : (
                    <span className="flex flex-wrap items-center gap-2">
                      {dates.short(row.reviewDueOn)}
                      {row.isOverdue ? <Badge tone="red">{t('breakGlass.overdue')}</Badge> : null}
                    </span>
                  ),
              },
            ]}
          />
          <Pager
            list={list}
            totalCount={data?.breakGlassReviews?.totalCount}
            pageInfo={data?.breakGlassReviews?.pageInfo}
          />
        </>
      ) : null}
    </Page>
  );
}
