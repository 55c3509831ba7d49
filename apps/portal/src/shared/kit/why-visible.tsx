import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Popover } from 'react-aria-components/Popover';
import type { MessageId } from '../../locales/ja/index.ts';
import { useT } from '../i18n/use-t.ts';
import { Button } from './button.tsx';
import { Evidence } from './evidence.tsx';

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
  'own-grant',
  'own-draft',
  'office-draft',
  'discovery',
] as const;

/** The sentence of a rule in plain words, or its id when the portal does not know it. */
export function basisLabel(t: (id: MessageId) => string, basis: string): string {
  const known = bases.find((candidate) => candidate === basis);
  return known ? t(`basis.${known}`) : basis;
}

/** What the rule means for the reader: who sees what by it, and what ends it. */
function explanationOf(t: (id: MessageId) => string, basis: string): string {
  const known = bases.find((candidate) => candidate === basis);
  return t(known ? `why.${known}` : 'why.unknown');
}

export interface WhyVisibleProps {
  /** Id of the rule that lets this reader see the record. */
  basis?: string | null;
  /** The fact behind it (同意, 担当, 会議 …), where the rule rests on one. */
  evidenceId?: string | null;
}

/**
 * 「なぜ見えるか」: the rule in a few words beside the record; pressed, it tells the rule by its name and the
 * evidence: which consent, which assignment, which conference, until when.
 */
export function WhyVisible({ basis, evidenceId }: WhyVisibleProps) {
  const t = useT();
  if (!basis) return null;
  return (
    <DialogTrigger>
      <Button
        look="text"
        size="s"
        className="min-h-6! gap-1! px-1! py-0! text-left text-dns-14N-120! font-normal! text-solid-gray-800! decoration-dotted!"
      >
        <Eye />
        <span>
          <span className="sr-only">{t('kit.whyVisible')}：</span>
          {basisLabel(t, basis)}
        </span>
      </Button>
      <Popover
        placement="bottom start"
        className="z-60 w-[min(26rem,calc(100vw-2rem))] rounded-8 border border-solid-gray-420 bg-white p-4 shadow-3"
      >
        <Dialog className="space-y-2 text-dns-14N-130 outline-none">
          <Heading slot="title" className="text-std-16B-170">
            {t('kit.whyVisible')}
          </Heading>
          <p className="font-bold">{basisLabel(t, basis)}</p>
          <p>{explanationOf(t, basis)}</p>
          <Evidence basis={basis} evidenceId={evidenceId} />
          <p className="text-solid-gray-700">
            {t('why.rule')}：{basis}
          </p>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

function Eye() {
  return (
    <svg aria-hidden="true" viewBox="0 0 16 16" className="size-4 shrink-0" fill="none" stroke="currentColor">
      <path d="M1 8s2.6-4.5 7-4.5S15 8 15 8s-2.6 4.5-7 4.5S1 8 1 8Z" />
      <circle cx="8" cy="8" r="2" />
    </svg>
  );
}
