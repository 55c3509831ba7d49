import { useEffect, useState } from 'react';

/**
 * Whether this tab is the one of the browser that listens for all of them. A stream occupies a connection, of which a
 * browser has few: what every page wants to hear is heard once. When the tab closes, another takes over.
 */
export function useOneTab(name: string): boolean {
  const [isTheOne, setTheOne] = useState(false);
  useEffect(() => {
    const gone = new AbortController();
    const untilGone = new Promise<void>((resolve) => gone.signal.addEventListener('abort', () => resolve()));
    navigator.locks
      .request(name, { signal: gone.signal }, () => {
        setTheOne(true);
        return untilGone;
      })
      .catch(() => undefined);
    return () => {
      gone.abort();
      setTheOne(false);
    };
  }, [name]);
  return isTheOne;
}
