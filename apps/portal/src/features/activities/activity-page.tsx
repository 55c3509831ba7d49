import { useQuery } from '@apollo/client/react';
import { Link, useParams } from '@tanstack/react-router';
import type { MessageId } from '../../locales/ja/index.ts';
import { useDates } from '../../shared/dates/use-dates.ts';
import { AbsentPage } from '../../shared/graphql/absent-page.tsx';
import { QueryNotice } from '../../shared/graphql/query-notice.tsx';
import { useT } from '../../shared/i18n/use-t.ts';
import { Badge, measureTone } from '../../shared/kit/badge.tsx';
import { Facts, Page } from '../../shared/kit/page.tsx';
import { ActivityPageDocument } from './activity-page.generated.ts';

/** 活動: what, when, where, by whom and how to take part. */
export function ActivityPage() {
  const t = useT();
  const dates = useDates();
  const { activityId } = useParams({ strict: false });
  const { data, error, loading, refetch } = useQuery(ActivityPageDocument, {
    variables: { id: activityId! },
  });
  const activity = data?.activity;
  const crumbs = [{ label: t('nav.activities'), to: '/activities' }, { label: activity?.title ?? '…' }];
  if (!activity) {
    return <AbsentPage crumbs={crumbs} loading={loading} error={error} onRetry={refetch} />;
  }
  return (
    <Page
      title={activity.title}
      crumbs={crumbs}
      lead={
        <Badge tone={measureTone(activity.measure)}>{t(`measure.${activity.measure}` as MessageId)}</Badge>
      }
    >
      <QueryNotice error={error} onRetry={() => void refetch()} />
      {activity.description ? (
        <p className="max-w-prose whitespace-pre-line">{activity.description}</p>
      ) : null}
      <Facts
        items={[
          [t('activities.kind'), activity.kind],
          [
            t('activities.when'),
            activity.startsAt ? dates.span(activity.startsAt, activity.endsAt) : t('activities.anyTime'),
          ],
          [t('activities.place'), [activity.area?.name, activity.place].filter(Boolean).join(' ') || '—'],
          [
            t('activities.organiser'),
            activity.organiser ? (
              <Link
                key="organiser"
                to="/agencies/$agencyId"
                params={{ agencyId: activity.organiser.id }}
                className="text-blue-1000 underline"
              >
                {activity.organiser.name}
              </Link>
            ) : (
              (activity.organiserName ?? '—')
            ),
          ],
          activity.capacity === null
            ? null
            : [t('activities.capacity'), t('activities.people', { count: activity.capacity })],
          [t('activities.howToApply'), activity.howToApply ?? t('activities.askOrganiser')],
        ]}
      />
    </Page>
  );
}
