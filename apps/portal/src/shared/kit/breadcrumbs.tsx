import { Link } from '@tanstack/react-router';
import { useT } from '../i18n/use-t.ts';

export interface Crumb {
  label: string;
  to?: string;
}

/** The way from home to this page; the page itself is the last crumb and no link. */
export function Breadcrumbs({ crumbs }: { crumbs: readonly Crumb[] }) {
  const t = useT();
  return (
    <nav aria-label={t('kit.breadcrumbs')} data-print="hide">
      <ol className="flex flex-wrap items-center gap-x-2 text-dns-14N-130">
        <li>
          <Link to="/" className="text-blue-1000 underline">
            {t('nav.home')}
          </Link>
        </li>
        {crumbs.map((crumb) => (
          <li key={crumb.label} className="flex items-center gap-x-2">
            <span aria-hidden="true">›</span>
            {crumb.to ? (
              <Link to={crumb.to} className="text-blue-1000 underline">
                {crumb.label}
              </Link>
            ) : (
              <span aria-current="page">{crumb.label}</span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
