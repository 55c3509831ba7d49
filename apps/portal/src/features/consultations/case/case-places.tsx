import { Link, type LinkProps } from '@tanstack/react-router';
import type { MessageId } from '../../../locales/ja/index.ts';
import { useT } from '../../../shared/i18n/use-t.ts';

interface CasePlace {
  label: MessageId;
  to: NonNullable<LinkProps['to']> & `/consultations/$consultationId${string}`;
}

/** The pages of one case, in the order of the work. */
const places: readonly CasePlace[] = [
  { label: 'casePlaces.overview', to: '/consultations/$consultationId' },
  { label: 'casePlaces.plan', to: '/consultations/$consultationId/plan' },
  { label: 'casePlaces.support', to: '/consultations/$consultationId/support' },
  { label: 'casePlaces.progress', to: '/consultations/$consultationId/progress' },
  { label: 'casePlaces.knowledge', to: '/consultations/$consultationId/knowledge' },
];

/** この相談のページ: the way between the pages of one case; stands under the title of each. */
export function CasePlaces({ consultationId }: { consultationId: string }) {
  const t = useT();
  return (
    <nav aria-label={t('casePlaces.title')} data-print="hide">
      <ul className="flex flex-wrap gap-x-1 border-b border-solid-gray-420">
        {places.map(({ to, label }) => (
          <li key={to}>
            <Link
              to={to}
              params={{ consultationId }}
              activeOptions={{ exact: true }}
              className="-mb-px inline-block border-b-4 border-transparent px-4 py-2 text-dns-16N-130 hover:bg-solid-gray-50 aria-[current=page]:border-blue-900 aria-[current=page]:font-bold aria-[current=page]:text-blue-900"
            >
              {t(label)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
