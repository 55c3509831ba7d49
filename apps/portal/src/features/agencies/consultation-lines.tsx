import { useT } from '../../shared/i18n/use-t.ts';

/** One line of the 相談機関一覧. */
export interface ConsultationLine {
  id: string;
  starred: boolean;
  category: string | null;
  consultation: string;
  phones: readonly string[];
  extensions: readonly string[];
  hours: string | null;
  address: string | null;
}

/** What an agency takes, with the telephone to call; ★ marks the window for "I do not know where to ask". */
export function ConsultationLines({ lines }: { lines: readonly ConsultationLine[] }) {
  const t = useT();
  return (
    <ul className="space-y-1.5">
      {lines.map((line) => (
        <li key={line.id}>
          {line.starred ? (
            <span className="mr-1 font-bold text-orange-1000">
              <span aria-hidden="true">★</span>
              <span className="sr-only">{t('agencies.star')}</span>
            </span>
          ) : null}
          {line.consultation}
          <span className="flex flex-wrap gap-x-3 text-solid-gray-800">
            {line.phones.map((phone) => (
              <a key={phone} href={`tel:${phone}`} className="text-blue-1000 underline">
                {phone}
              </a>
            ))}
            {line.extensions.length > 0 ? (
              <span>{t('agencies.extension', { numbers: line.extensions.join('・') })}</span>
            ) : null}
            {line.hours ? <span>{line.hours}</span> : null}
          </span>
        </li>
      ))}
    </ul>
  );
}
