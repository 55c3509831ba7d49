import { useSyncExternalStore } from 'react';

/** 利用目的 a request states; the counter rule gives nothing without one, and the log keeps it. */
export const purposes = ['consultation', 'handover', 'review', 'directory', 'planning', 'oversight'] as const;
export type Purpose = (typeof purposes)[number];

let routePurpose: Purpose = 'directory';
let chosen: Purpose | undefined;
const listeners = new Set<() => void>();

function tell(): void {
  for (const listener of listeners) listener();
}

/** The purpose that goes with the next request. */
export function currentPurpose(): Purpose {
  return chosen ?? routePurpose;
}

/** Called on navigation: the page's own purpose; what the reader chose for another page ends with it. */
export function enterRoutePurpose(purpose: Purpose): void {
  if (purpose === routePurpose) return;
  routePurpose = purpose;
  chosen = undefined;
  tell();
}

/** The reader states another purpose for this page. */
export function choosePurpose(purpose: Purpose): void {
  chosen = purpose;
  tell();
}

export function usePurpose(): Purpose {
  return useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, currentPurpose);
}
