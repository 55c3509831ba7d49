import { type MessageId } from '../../locales/ja/index.ts';
import { useT } from '../i18n/use-t.ts';

const bases = [
  'counter', 'own-case', 'consent', 'conference', 'multi-layer', 'coordination', 'monitor', 'lead-division',
  'section', 'adviser', 'promoter', 'group', 'public', 'partner', 'statistics', 'break-glass',
] as const;

/** The sentence of the policy for a basis id (access rule), or the id itself when the portal does not know it. */
export function basisLabel(t: (id: MessageId) => string, basis: string): string {
  const known = bases.find((candidate) => candidate === basis);
  return known ? t(`basis.${known}`) : basis;
}

/** 「なぜ見えるか」: the rule that lets this reader see the record. */
export function WhyVisible({ basis }: { basis: string | null | undefined }) {
  const t = useT();
  if (!basis) return null;
  return (
    <span className="inline-flex items-center gap-1 text-dns-14N-120 text-solid-gray-700">
      <span aria-hidden="true" className="inline-flex size-4 items-center justify-center rounded-full border border-solid-gray-600 text-[10px]">
        ⚿
      </span>
      <span className="sr-only">{t('kit.whyVisible')}</span>
      {basisLabel(t, basis)}
    </span>
  );
}
