import { useMutation, useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { useDates } from '../../shared/dates/use-dates.ts';
import { QueryNotice } from '../../shared/graphql/query-notice.tsx';
import { useAction } from '../../shared/graphql/use-action.ts';
import { useEnumLabel } from '../../shared/i18n/enum-label.ts';
import { useT } from '../../shared/i18n/use-t.ts';
import { Badge } from '../../shared/kit/badge.tsx';
import { Button } from '../../shared/kit/button.tsx';
import { Checkbox } from '../../shared/kit/checkbox-group.tsx';
import { cx } from '../../shared/kit/cx.ts';
import { ErrorSummary } from '../../shared/kit/notice.tsx';
import { Page, Section } from '../../shared/kit/page.tsx';
import { EmptyState, Skeleton } from '../../shared/kit/waiting.tsx';
import { useListSearch } from '../../shared/lists/list-search.ts';
import { PagedRows } from '../../shared/lists/paged-rows.tsx';
import { NoticeSettingsForm } from './notice-settings.tsx';
import {
  NoticesPageDocument,
  type NoticesPageQuery,
  ReadAllNoticesDocument,
  ReadNoticesDocument,
} from './notices-page.generated.ts';
import type { NoticesSearch } from './search.ts';
import { keepUnreadCount } from './unread-count.ts';

type Row = NonNullable<NoticesPageQuery['myNotices']>['nodes'][number];

const PAGE = 30;

/** お知らせ: what waits for the reader, each leading to where it is read; and whether it also comes by mail. */
export function NoticesPage() {
  const t = useT();
  const list = useListSearch<NoticesSearch>();
  const { search } = list;
  const { data, error, loading, refetch } = useQuery(NoticesPageDocument, {
    variables: { unreadOnly: search.unread, first: PAGE, after: search.after },
  });
  const readAll = useAction(ReadAllNoticesDocument, t('notices.allRead'), () => refetch());
  return (
    <Page
      title={t('notices.title')}
      crumbs={[{ label: t('notices.title') }]}
      lead={t('notices.lead')}
      actions={
        data?.unreadNoticeCount ? (
          <Button look="outline" isPending={readAll.isRunning} onPress={() => void readAll.run({})}>
            {t('notices.readAll')}
          </Button>
        ) : null
      }
    >
      <QueryNotice error={error} onRetry={() => void refetch()} />
      <ErrorSummary problems={readAll.problems} />
      <Checkbox isSelected={search.unread ?? false} onChange={(unread) => list.filter({ unread })}>
        {t('notices.unreadOnly')}
      </Checkbox>
      {loading && !data ? <Skeleton rows={6} /> : null}
      <PagedRows
        list={list}
        page={data?.myNotices}
        none={<EmptyState title={search.unread ? t('notices.noneUnread') : t('notices.none')} />}
      >
        {(rows) => <NoticeList rows={rows} onRead={() => void refetch()} />}
      </PagedRows>
      {data?.noticeSettings ? (
        <Section title={t('notices.settings')} id="settings">
          <NoticeSettingsForm settings={data.noticeSettings} onReload={() => refetch()} />
        </Section>
      ) : null}
    </Page>
  );
}

function NoticeList({ rows, onRead }: { rows: readonly Row[]; onRead: () => void }) {
  const t = useT();
  const dates = useDates();
  const enumLabel = useEnumLabel();
  const [read] = useMutation(ReadNoticesDocument, {
    update: (cache, { data }) => {
      if (data?.readNotices) keepUnreadCount(cache, data.readNotices.count);
    },
  });
  const markRead = (row: Row) =>
    row.readAt === null ? read({ variables: { ids: [row.id] } }).then(onRead, onRead) : undefined;
  return (
    <ul
      aria-label={t('notices.title')}
      className="divide-y divide-solid-gray-200 border-y border-solid-gray-200"
    >
      {rows.map((row) => {
        const label = enumLabel('NoticeKind', row.kind);
        const words = cx('text-dns-16N-130', row.readAt === null && 'font-bold');
        return (
          <li key={row.id} className="flex flex-wrap items-center gap-x-4 gap-y-1 py-2">
            <span className="w-14 shrink-0 max-sm:empty:hidden">
              {row.readAt === null ? <Badge tone="blue">{t('notices.unread')}</Badge> : null}
            </span>
            <span className="min-w-0 flex-1 basis-64">
              {row.path ? (
                <Link
                  to={row.path}
                  onClick={() => void markRead(row)}
                  className={cx('text-blue-1000 underline', words)}
                >
                  {label}
                </Link>
              ) : (
                <span className={words}>{label}</span>
              )}
            </span>
            <time dateTime={row.createdAt} className="text-dns-14N-130 whitespace-nowrap text-solid-gray-700">
              {dates.moment(row.createdAt)}
            </time>
            {row.readAt === null ? (
              <Button
                look="text"
                size="s"
                aria-label={t('notices.markReadOf', { notice: label })}
                onPress={() => void markRead(row)}
              >
                {t('notices.markRead')}
              </Button>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}
