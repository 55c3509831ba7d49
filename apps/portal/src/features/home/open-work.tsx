import { Link } from '@tanstack/react-router';
import { useDates } from '../../shared/dates/use-dates.ts';
import { nameOf } from '../../shared/graphql/name-of.ts';
import { useEnumLabel } from '../../shared/i18n/enum-label.ts';
import { useT } from '../../shared/i18n/use-t.ts';
import { Badge } from '../../shared/kit/badge.tsx';
import { WhyVisible } from '../../shared/kit/why-visible.tsx';
import type { OpenWorkQuery } from './open-work.generated.ts';

type Work = NonNullable<OpenWorkQuery['myOpenWork']>;

interface HouseholdOfWork {
  head: { name: string } | null;
}

/** 〇〇さんの世帯, or that the name may not be shown. */
export function useHouseholdTitle(): (household: HouseholdOfWork | null | undefined) => string {
  const t = useT();
  return (household) =>
    household?.head ? t('household.title', { name: household.head.name }) : t('household.untitled');
}

/** What my agency handed over and has no answer to yet. */
export function SentHandovers({ handovers }: { handovers: Work['handoversSent']['nodes'] }) {
  const t = useT();
  const dates = useDates();
  const titleOf = useHouseholdTitle();
  return (
    <ul className="divide-y divide-solid-gray-200 text-dns-14N-130">
      {handovers.map((handover) => (
        <li key={handover.id} className="flex flex-wrap items-center gap-x-3 gap-y-1 py-1.5">
          {handover.consultation ? (
            <Link
              to="/consultations/$consultationId"
              params={{ consultationId: handover.consultation.id }}
              className="text-blue-1000 underline"
            >
              {titleOf(handover.consultation.household)}
            </Link>
          ) : null}
          <span>{t('handover.toAgency', { agency: nameOf(handover.to) })}</span>
          <span className="text-solid-gray-700">{dates.moment(handover.sentAt)}</span>
          {handover.overdue ? (
            <Badge tone="red">{t('handover.overdue')}</Badge>
          ) : (
            <Badge>{t('handover.waiting')}</Badge>
          )}
          <WhyVisible {...handover.visibleBecause} />
        </li>
      ))}
    </ul>
  );
}

/** What became of hand-overs that my agency passed on; it no longer sees the case, so nobody is named. */
export function ForwardedHandovers({ handovers }: { handovers: Work['handoversForwarded'] }) {
  const t = useT();
  const dates = useDates();
  const enumLabel = useEnumLabel();
  return (
    <ul aria-label={t('home.forwarded')} className="divide-y divide-solid-gray-200 text-dns-14N-130">
      {handovers.map((handover) => (
        <li key={handover.id} className="flex flex-wrap items-center gap-x-3 gap-y-1 py-1.5">
          <span>{t('handover.forwardedTo', { agency: nameOf(handover.to) })}</span>
          <span className="text-solid-gray-700">{dates.moment(handover.sentAt)}</span>
          <Badge tone={handover.acceptedBy ? 'green' : 'neutral'}>
            {handover.acceptedBy
              ? t('handover.acceptedBy', { agency: handover.acceptedBy.name })
              : enumLabel('ConsultationHandoverState', handover.state)}
          </Badge>
        </li>
      ))}
    </ul>
  );
}

/** Consultations that I began to write down, and those that colleagues who are gone left to the office. */
export function Drafts({ drafts }: { drafts: Work['drafts'] }) {
  const t = useT();
  const dates = useDates();
  const titleOf = useHouseholdTitle();
  return (
    <ul className="divide-y divide-solid-gray-200 text-dns-14N-130">
      {drafts.map((draft) => (
        <li key={draft.id} className="flex flex-wrap items-center gap-x-3 py-1.5">
          <Link to="/consultations/new" search={{ draft: draft.id }} className="text-blue-1000 underline">
            {draft.household ? titleOf(draft.household) : t('consultation.new')}
          </Link>
          <span className="text-solid-gray-700">
            {t('draft.savedAt', { at: dates.moment(draft.savedAt) })}
          </span>
          {draft.isHandedOver ? <Badge>{t('draft.handedOver')}</Badge> : null}
        </li>
      ))}
    </ul>
  );
}
