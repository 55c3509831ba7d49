import { useT } from '../../../shared/i18n/use-t.ts';
import type { ConferenceDetailFragment } from '../conference-page.generated.ts';

/** 会議の約束: what everybody agrees to before it begins, first of all 「どうやったら出来るのか」. */
export function GroundRules({ rules }: { rules: ConferenceDetailFragment['groundRules'] }) {
  const t = useT();
  if (rules.length === 0) return null;
  return (
    <section aria-label={t('groundRules.title')} className="max-w-3xl space-y-1">
      <h2 className="text-std-20B-150">{t('groundRules.title')}</h2>
      <ol className="list-decimal space-y-1 pl-6 text-dns-16N-130">
        {rules.map(({ code, rule }) => (
          <li key={code}>{rule}</li>
        ))}
      </ol>
    </section>
  );
}
