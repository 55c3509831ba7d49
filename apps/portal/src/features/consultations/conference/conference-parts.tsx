import { useT } from '../../../shared/i18n/use-t.ts';

const parts = ['schedule', 'agenda', 'map', 'material', 'outcome', 'minutes', 'information'] as const;

/** The way to the parts of a conference, for a page that is long on a phone. */
export function ConferenceParts({ hasMap }: { hasMap: boolean }) {
  const t = useT();
  return (
    <nav aria-label={t('conference.parts')} data-print="hide">
      <ul className="flex flex-wrap gap-x-4 gap-y-1 text-dns-16N-130">
        {parts
          .filter((part) => part !== 'map' || hasMap)
          .map((part) => (
            <li key={part}>
              <a href={`#${part}`} className="text-blue-1000 underline">
                {t(`${part}.title`)}
              </a>
            </li>
          ))}
      </ul>
    </nav>
  );
}
