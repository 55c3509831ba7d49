import { useLingui } from '@lingui/react';
import type { MessageId } from '../../locales/ja/index.ts';
import { useT } from '../i18n/use-t.ts';

const bases = [
  'counter',
  'own-case',
  'consent',
  'conference',
  'multi-layer',
  'coordination',
  'monitor',
  'lead-division',
  'section',
  'adviser',
  'promoter',
  'group',
  'public',
  'partner',
  'statistics',
  'break-glass',
] as const;

/** The sentence of the policy for a basis id (access rule), or the id itself when the portal does not know it. */
export function basisLabel(t: (id: MessageId) => string, basis: string): string {
  const known = bases.find((candidate) => candidate === basis);
  return known ? t(`basis.${known}`) : basis;
}

/** 「なぜ見えるか」: the rule that lets this reader see the record; the server's own sentence where it gives one. */
export function WhyVisible({ basis, label }: { basis: string | null | undefined; label?: string | null }) {
  const t = useT();
  const { i18n } = useLingui();
  if (!basis) return null;
  return (
    <span className="inline-flex items-center gap-1 text-dns-14N-120 text-solid-gray-700">
      <svg
        aria-hidden="true"
        viewBox="0 0 16 16"
        className="size-4 shrink-0"
        fill="none"
        stroke="currentColor"
      >
        <path d="M1 8s2.6-4.5 7-4.5S15 8 15 8s-2.6 4.5-7 4.5S1 8 1 8Z" />
        <circle cx="8" cy="8" r="2" />
      </svg>
      <span className="sr-only">{t('kit.whyVisible')}：</span>
      {label && i18n.locale === 'ja' ? label : basisLabel(t, basis)}
    </span>
  );
}
