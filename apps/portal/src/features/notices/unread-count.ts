import type { ApolloCache } from '@apollo/client';

/** Keeps the number behind the bell, for every place that shows it. */
export function keepUnreadCount(cache: ApolloCache, count: number): void {
  cache.modify({ fields: { unreadNoticeCount: () => count } });
}
