import { type ReactNode, useEffect } from 'react';
import { useT } from '../i18n/use-t.ts';
import { Breadcrumbs, type Crumb } from './breadcrumbs.tsx';
import { cx } from './cx.ts';
import { HEADING_ID, headingAppeared } from './heading-focus.ts';

export interface PageProps {
  title: string;
  crumbs?: readonly Crumb[];
  lead?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
}

/** The frame of every page: crumbs, one heading (which takes the focus after navigation), actions, content. */
export function Page({ title, crumbs, lead, actions, children }: PageProps) {
  const t = useT();
  useEffect(() => {
    document.title = `${title}｜${t('app.name')}`;
  }, [title, t]);
  useEffect(headingAppeared, []);
  return (
    <div className="space-y-5">
      {crumbs ? <Breadcrumbs crumbs={crumbs} /> : null}
      <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
        <div className="min-w-0">
          <h1 id={HEADING_ID} tabIndex={-1} className="text-std-28B-150 max-sm:text-std-22B-150">
            {title}
          </h1>
          {lead ? <div className="text-dns-16N-130 text-solid-gray-800 mt-1">{lead}</div> : null}
        </div>
        {actions ? (
          <div className="flex flex-wrap gap-2" data-print="hide">
            {actions}
          </div>
        ) : null}
      </div>
      {children}
    </div>
  );
}

/** A titled part of a page. */
export function Section({
  title,
  aside,
  children,
  className,
  id,
}: {
  title: string;
  aside?: ReactNode;
  children: ReactNode;
  className?: string;
  id?: string;
}) {
  return (
    <section id={id} aria-label={title} className={cx('space-y-3', className)}>
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 border-b border-solid-gray-300 pb-1">
        <h2 className="text-std-20B-150 max-sm:text-std-18B-160">{title}</h2>
        {aside}
      </div>
      {children}
    </section>
  );
}

/** Term and value pairs in a compact grid. */
export function Facts({
  items,
}: {
  items: readonly (readonly [term: string, value: ReactNode] | null | false)[];
}) {
  return (
    <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 text-dns-16N-130">
      {items.map((item) =>
        item ? (
          <div key={item[0]} className="contents">
            <dt className="text-solid-gray-700">{item[0]}</dt>
            <dd className="min-w-0">{item[1]}</dd>
          </div>
        ) : null,
      )}
    </dl>
  );
}
