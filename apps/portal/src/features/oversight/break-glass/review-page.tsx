import { useQuery } from '@apollo/client/react';
import { useParams } from '@tanstack/react-router';
import { useDates } from '../../../shared/dates/use-dates.ts';
import { AbsentPage } from '../../../shared/graphql/absent-page.tsx';
import { nameOf } from '../../../shared/graphql/name-of.ts';
import { QueryNotice } from '../../../shared/graphql/query-notice.tsx';
import { useEnumLabel } from '../../../shared/i18n/enum-label.ts';
import { useT } from '../../../shared/i18n/use-t.ts';
import { Badge } from '../../../shared/kit/badge.tsx';
import { Facts, Page, Section } from '../../../shared/kit/page.tsx';
import { EmptyState } from '../../../shared/kit/waiting.tsx';
import { DataTable } from '../../../shared/lists/data-table.tsx';
import { type ListSearch, useListSearch } from '../../../shared/lists/list-search.ts';
import { PagedRows } from '../../../shared/lists/paged-rows.tsx';
import { PersonName } from '../person-name.tsx';
import { dataClassName } from '../words.ts';
import { ReviewForm } from './review-form.tsx';
import { BreakGlassReviewDocument, type BreakGlassReviewQuery } from './reviews.generated.ts';

type Grant = NonNullable<BreakGlassReviewQuery['breakGlass']>;
type Reading = NonNullable<BreakGlassReviewQuery['breakGlassReadings']>['nodes'][number];

/** One 緊急閲覧: who looked, why, what was opened (never what stood there), and whether it was necessary. */
export function ReviewPage() {
  const t = useT();
  const dates = useDates();
  const { grantId } = useParams({ strict: false });
  const list = useListSearch<ListSearch>();
  const { data, error, loading, refetch } = useQuery(BreakGlassReviewDocument, {
    variables: { id: grantId!, after: list.search.after },
  });
  const grant = data?.breakGlass;
  const crumbs = [
    { label: t('breakGlass.reviews'), to: '/protection/reviews' },
    { label: grant ? dates.moment(grant.openedAt) : '…' },
  ];
  if (!grant) {
    return <AbsentPage crumbs={crumbs} loading={loading} error={error} onRetry={refetch} />;
  }
  return (
    <Page title={t('breakGlass.reviewTitle', { name: nameOf(grant.staff) })} crumbs={crumbs}>
      <QueryNotice error={error} onRetry={() => void refetch()} />
      <div className="grid gap-6 lg:grid-cols-2">
        <GrantFacts grant={grant} />
        <Section title={t('breakGlass.finding')}>
          {grant.finding ? (
            <Finding grant={grant} />
          ) : (
            <ReviewForm grant={grant} onReviewed={() => refetch()} />
          )}
        </Section>
      </div>
      <Section title={t('breakGlass.readings')}>
        <p className="text-dns-14N-130 text-solid-gray-700">{t('breakGlass.readingsHint')}</p>
        <PagedRows
          list={list}
          page={data?.breakGlassReadings}
          none={<EmptyState title={t('breakGlass.noReadings')} />}
        >
          {(rows) => <Readings rows={rows} />}
        </PagedRows>
      </Section>
    </Page>
  );
}

function GrantFacts({ grant }: { grant: Grant }) {
  const t = useT();
  const dates = useDates();
  const enumLabel = useEnumLabel();
  return (
    <Section title={t('breakGlass.grant')}>
      <Facts
        items={[
          [t('breakGlass.state'), enumLabel('BreakGlassState', grant.state)],
          [t('breakGlass.staff'), `${nameOf(grant.staff)}（${nameOf(grant.agency)}）`],
          [t('breakGlass.person'), <PersonName key="person" id={grant.personId} name={grant.person?.name} />],
          [t('breakGlass.openedAt'), dates.span(grant.openedAt, grant.until)],
          [
            t('breakGlass.due'),
            <span key="due" className="flex flex-wrap items-center gap-2">
              {dates.day(grant.reviewDueOn)}
              {grant.isOverdue ? <Badge tone="red">{t('breakGlass.overdue')}</Badge> : null}
            </span>,
          ],
          [t('breakGlass.reason'), grant.reason],
        ]}
      />
    </Section>
  );
}

function Finding({ grant }: { grant: Grant }) {
  const t = useT();
  const dates = useDates();
  const enumLabel = useEnumLabel();
  return (
    <Facts
      items={[
        [t('breakGlass.finding'), enumLabel('BreakGlassFinding', grant.finding)],
        [t('breakGlass.note'), grant.reviewNote],
        [t('breakGlass.reviewedBy'), nameOf(grant.reviewedBy)],
        [t('breakGlass.reviewedAt'), dates.moment(grant.reviewedAt)],
      ]}
    />
  );
}

function Readings({ rows }: { rows: readonly Reading[] }) {
  const t = useT();
  const dates = useDates();
  const enumLabel = useEnumLabel();
  return (
    <DataTable
      caption={t('breakGlass.readings')}
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        { id: 'at', header: t('log.at'), primary: true, nowrap: true, cell: (row) => dates.moment(row.at) },
        {
          id: 'classes',
          header: t('log.classes'),
          cell: (row) => {
            const opened = row.entries.filter((entry) => entry.basis === 'break-glass');
            return [...new Set(opened.map((entry) => dataClassName(t, entry.dataClass)))].join('、') || '—';
          },
        },
        { id: 'cases', header: t('log.cases'), align: 'end', cell: (row) => row.caseIds.length },
        { id: 'outcome', header: t('log.outcome'), cell: (row) => enumLabel('ReadingOutcome', row.outcome) },
        { id: 'operation', header: t('log.operation'), cell: (row) => row.action ?? row.operation ?? '—' },
      ]}
    />
  );
}
