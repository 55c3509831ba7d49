import { useSyncExternalStore } from 'react';

function follow(changed: () => void): () => void {
  document.addEventListener('visibilitychange', changed);
  return () => document.removeEventListener('visibilitychange', changed);
}

/** Whether the tab is in front. What runs for every page rests meanwhile, so that many open tabs hold few streams. */
export function usePageVisible(): boolean {
  return useSyncExternalStore(follow, () => document.visibilityState === 'visible');
}
