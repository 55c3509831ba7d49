import type { ReactNode } from 'react';
import { useT } from '../i18n/use-t.ts';
import { cx } from './cx.ts';

/** Grey bars in the shape of what is being loaded. */
export function Skeleton({ rows = 6, className }: { rows?: number; className?: string }) {
  const t = useT();
  return (
    <div
      role="status"
      aria-busy="true"
      aria-label={t('kit.loading')}
      className={cx('animate-pulse space-y-2', className)}
    >
      {Array.from({ length: rows }, (_, row) => row).map((row) => (
        <div
          key={row}
          className="h-6 rounded-4 bg-solid-gray-100"
          style={{ width: `${100 - ((row * 17) % 40)}%` }}
        />
      ))}
    </div>
  );
}

/** Says that there is nothing, and what can be done about it. */
export function EmptyState({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="rounded-8 border border-dashed border-solid-gray-420 px-4 py-8 text-center">
      <p className="text-std-16B-170">{title}</p>
      {children ? <div className="mt-2 text-dns-14N-130 text-solid-gray-700">{children}</div> : null}
    </div>
  );
}
