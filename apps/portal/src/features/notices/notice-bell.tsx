import { useApolloClient, useSubscription } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useT } from '../../shared/i18n/use-t.ts';
import { useOneTab } from '../../shared/live/use-one-tab.ts';
import { NoticesChangedDocument } from './notice-bell.generated.ts';
import { hearUnreadCount, keepUnreadCount, tellUnreadCount } from './unread-count.ts';

const MOST_SHOWN = 99;

/** お知らせ: how many wait, on every page. The number changes by itself; a new one is said politely, not shouted. */
export function NoticeBell({ count }: { count: number | null | undefined }) {
  const t = useT();
  const { cache } = useApolloClient();
  const listens = useOneTab('tsunagu-notices');
  const known = useRef(count);
  const [said, setSaid] = useState('');
  useSubscription(NoticesChangedDocument, {
    skip: !listens,
    fetchPolicy: 'no-cache',
    ignoreResults: true,
    onData: ({ data: { data } }) => {
      if (!data?.noticesChanged) return;
      keepUnreadCount(cache, data.noticesChanged.count);
      tellUnreadCount(data.noticesChanged.count);
    },
  });
  useEffect(() => hearUnreadCount((heard) => keepUnreadCount(cache, heard)), [cache]);
  useEffect(() => {
    const before = known.current;
    known.current = count;
    if (typeof before === 'number' && typeof count === 'number' && count > before) {
      setSaid(t('notices.arrived', { count }));
    }
  }, [count, t]);
  const waiting = count ?? 0;
  return (
    <>
      <Link
        to="/notices"
        aria-label={waiting > 0 ? t('notices.bellWaiting', { count: waiting }) : t('notices.title')}
        title={t('notices.title')}
        className="relative inline-flex size-11 shrink-0 items-center justify-center rounded-6 text-solid-gray-900 hover:bg-solid-gray-50"
      >
        <svg aria-hidden="true" viewBox="0 0 24 24" width="24" height="24" fill="currentColor">
          <path d="M12 22a2.3 2.3 0 0 0 2.2-1.6H9.8A2.3 2.3 0 0 0 12 22Zm7-5.4-1.6-1.7V10a5.4 5.4 0 0 0-4.2-5.3V3.6a1.2 1.2 0 0 0-2.4 0v1.1A5.4 5.4 0 0 0 6.6 10v4.9L5 16.6v1.6h14v-1.6Z" />
        </svg>
        {waiting > 0 ? (
          <span className="absolute top-0.5 right-0 min-w-5 rounded-full bg-red-900 px-1 text-center text-dns-14B-120 text-white">
            {waiting > MOST_SHOWN ? `${MOST_SHOWN}+` : waiting}
          </span>
        ) : null}
      </Link>
      <span role="status" className="sr-only">
        {said}
      </span>
    </>
  );
}
