import { Link } from '@tanstack/react-router';
import type { MessageId } from '../locales/ja/index.ts';
import { useT } from '../shared/i18n/use-t.ts';
import { cx } from '../shared/kit/cx.ts';

const places = [
  { to: '/', label: 'nav.home' },
  { to: '/people', label: 'nav.people' },
  { to: '/households', label: 'nav.households' },
  { to: '/consultations', label: 'nav.consultations' },
  { to: '/agencies', label: 'nav.agencies' },
  { to: '/activities', label: 'nav.activities' },
  { to: '/plan', label: 'nav.plan' },
  { to: '/api', label: 'nav.api' },
] as const satisfies readonly { to: string; label: MessageId }[];

/** The places of the portal: at the side on a desk, behind the menu button on a phone. */
export function Navigation({ isOpen }: { isOpen: boolean }) {
  const t = useT();
  return (
    <nav
      id="navigation"
      aria-label={t('layout.navigation')}
      data-print="hide"
      className={cx(
        'shrink-0 bg-white lg:sticky lg:top-14 lg:block lg:h-[calc(100dvh-3.5rem)] lg:w-52 lg:border-r lg:border-solid-gray-200 lg:py-4',
        isOpen
          ? 'max-lg:fixed max-lg:inset-x-0 max-lg:top-14 max-lg:z-40 max-lg:border-b max-lg:shadow-3'
          : 'max-lg:hidden',
      )}
    >
      <ul>
        {places.map((place) => (
          <li key={place.to}>
            <Link
              to={place.to}
              activeOptions={{ exact: place.to === '/', includeSearch: false }}
              className="block border-l-4 border-transparent px-4 py-2.5 text-dns-16N-130 text-solid-gray-900 hover:bg-solid-gray-50 hover:underline -outline-offset-4 aria-[current=page]:border-blue-900 aria-[current=page]:bg-blue-50 aria-[current=page]:font-bold aria-[current=page]:text-blue-1000"
            >
              {t(place.label)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
