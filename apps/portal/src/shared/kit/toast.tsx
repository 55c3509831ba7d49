import { useSyncExternalStore } from 'react';
import { useT } from '../i18n/use-t.ts';
import { Notice } from './notice.tsx';

interface Toast {
  id: number;
  tone: 'success' | 'error' | 'info';
  text: string;
}

const VISIBLE_MS = 8_000;
let toasts: readonly Toast[] = [];
let next = 1;
const listeners = new Set<() => void>();

function change(update: readonly Toast[]): void {
  toasts = update;
  for (const listener of listeners) listener();
}

/** Says what became of an action, without taking the focus. Nothing that must be acted upon belongs here. */
export function showToast(tone: Toast['tone'], text: string): void {
  const id = next++;
  change([...toasts.slice(-2), { id, tone, text }]);
  setTimeout(() => change(toasts.filter((toast) => toast.id !== id)), VISIBLE_MS);
}

/** The place where toasts appear; a live region, so it is always in the page. */
export function ToastRegion() {
  const t = useT();
  const current = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => toasts,
  );
  return (
    <div
      role="status"
      aria-label={t('kit.notifications')}
      data-print="hide"
      className="pointer-events-none fixed right-4 bottom-4 z-60 w-[min(28rem,calc(100vw-2rem))] space-y-2"
    >
      {current.map((toast) => (
        <Notice key={toast.id} tone={toast.tone} title={toast.text} className="shadow-3" />
      ))}
    </div>
  );
}
