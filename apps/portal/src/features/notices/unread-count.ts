import type { ApolloCache } from '@apollo/client';

const CHANNEL = 'tsunagu-notices';

/** Keeps the number behind the bell, for every place of this tab that shows it. */
export function keepUnreadCount(cache: ApolloCache, count: number): void {
  cache.modify({ fields: { unreadNoticeCount: () => count } });
}

/** Tells the other tabs of the browser, which do not listen themselves; a number and nothing else. */
export function tellUnreadCount(count: number): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(count);
  channel.close();
}

/** Hears what the listening tab tells. @returns a function that stops it */
export function hearUnreadCount(heard: (count: number) => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }) => {
    if (typeof data === 'number') heard(data);
  };
  return () => channel.close();
}
