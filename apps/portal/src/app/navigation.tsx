import { Link } from '@tanstack/react-router';
import {
  hasRole,
  whoBreaksGlass,
  whoDiscloses,
  whoReviews,
  whoSeals,
  whoSearchesLog,
  whoSeesAccounts,
  whoSeesPartners,
} from '../features/oversight/roles.ts';
import { whoSeesUnmetNeeds } from '../features/unmet-needs/unmet-need-roles.ts';
import type { MessageId } from '../locales/ja/index.ts';
import { useT } from '../shared/i18n/use-t.ts';
import { cx } from '../shared/kit/cx.ts';
import { useSession } from '../shared/session/session.ts';

const places = [
  { to: '/', label: 'nav.home' },
  { to: '/people', label: 'nav.people' },
  { to: '/households', label: 'nav.households' },
  { to: '/consultations', label: 'nav.consultations' },
  { to: '/coordination', label: 'coordination.title' },
  { to: '/conferences', label: 'conference.title' },
  { to: '/fund', label: 'fund.title' },
  { to: '/unmet-needs', label: 'unmet.title', roles: whoSeesUnmetNeeds },
  { to: '/agencies', label: 'nav.agencies' },
  { to: '/activities', label: 'nav.activities' },
  { to: '/knowledge', label: 'knowledge.title' },
  { to: '/plan', label: 'nav.plan' },
  { to: '/statistics', label: 'nav.statistics' },
  { to: '/api', label: 'nav.api' },
] as const satisfies readonly { to: string; label: MessageId; roles?: readonly string[] }[];

/** 情報の保護: what a role does there; the first of them stand for everybody. */
const protectionPlaces = [
  { to: '/protection/sessions', label: 'session.mine' },
  { to: '/protection/readings', label: 'log.mine' },
  { to: '/protection/break-glass', label: 'breakGlass.mine', roles: whoBreaksGlass },
  { to: '/protection/seals', label: 'seal.title', roles: whoSeals },
  { to: '/protection/reviews', label: 'breakGlass.reviews', roles: whoReviews },
  { to: '/protection/log', label: 'log.title', roles: whoSearchesLog },
  { to: '/protection/disclosure', label: 'ledger.title', roles: whoDiscloses },
  { to: '/protection/accounts', label: 'account.title', roles: whoSeesAccounts },
  { to: '/protection/partners', label: 'partner.title', roles: whoSeesPartners },
] as const satisfies readonly { to: string; label: MessageId; roles?: readonly string[] }[];

/** The places of the portal: at the side on a desk, behind the menu button on a phone. */
export function Navigation({ isOpen }: { isOpen: boolean }) {
  const t = useT();
  const { roles } = useSession();
  return (
    <nav
      id="navigation"
      aria-label={t('layout.navigation')}
      data-print="hide"
      className={cx(
        'shrink-0 bg-white lg:sticky lg:top-14 lg:block lg:h-[calc(100dvh-3.5rem)] lg:w-52 lg:overflow-y-auto lg:border-r lg:border-solid-gray-200 lg:py-4',
        isOpen
          ? 'max-lg:fixed max-lg:inset-x-0 max-lg:top-14 max-lg:z-40 max-lg:border-b max-lg:shadow-3'
          : 'max-lg:hidden',
      )}
    >
      <Places places={places.filter((place) => !('roles' in place) || hasRole(roles, place.roles))} />
      <p id="protection" className="mt-4 px-4 py-1 text-dns-14B-130 text-solid-gray-700">
        {t('oversight.title')}
      </p>
      <Places
        labelledBy="protection"
        places={protectionPlaces.filter((place) => !('roles' in place) || hasRole(roles, place.roles))}
      />
    </nav>
  );
}

interface PlacesProps {
  places: readonly (typeof places | typeof protectionPlaces)[number][];
  labelledBy?: string;
}

function Places({ places: shown, labelledBy }: PlacesProps) {
  const t = useT();
  return (
    <ul aria-labelledby={labelledBy}>
      {shown.map((place) => (
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
  );
}
