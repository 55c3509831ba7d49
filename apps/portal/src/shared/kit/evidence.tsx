import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import type { MessageId } from '../../locales/ja/index.ts';
import { type Dates, useDates } from '../dates/use-dates.ts';
import { nameOf } from '../graphql/name-of.ts';
import { QueryNotice } from '../graphql/query-notice.tsx';
import { useEnumLabel } from '../i18n/enum-label.ts';
import { type Translate, useT } from '../i18n/use-t.ts';
import { usePurpose } from '../session/purpose.ts';
import { EvidenceDocument, type EvidenceQuery } from './evidence.generated.ts';
import { Facts } from './page.tsx';
import { Skeleton } from './waiting.tsx';

type Found = NonNullable<EvidenceQuery['accessEvidence']>;

/** How the facts behind a rule are called: since when, until what ends it, and what its agencies are. */
const words: Record<string, { since: MessageId; ends: MessageId; agencies: MessageId }> = {
  'own-case': { since: 'why.since', ends: 'why.untilHandled', agencies: 'why.handledBy' },
  consent: { since: 'why.signedAt', ends: 'why.untilWithdrawn', agencies: 'why.sharedWith' },
  coordination: { since: 'why.since', ends: 'why.untilRoles', agencies: 'why.requestedBy' },
  'lead-division': { since: 'why.since', ends: 'why.untilMonitored', agencies: 'why.requestedBy' },
  monitor: { since: 'why.since', ends: 'why.untilMonitored', agencies: 'why.handledBy' },
  conference: { since: 'why.tabledAt', ends: 'why.untilConference', agencies: 'why.convenedBy' },
  'multi-layer': { since: 'why.tabledAt', ends: 'why.untilConference', agencies: 'why.convenedBy' },
  adviser: { since: 'why.tabledAt', ends: 'why.untilConference', agencies: 'why.convenedBy' },
  section: { since: 'why.since', ends: 'why.untilChanged', agencies: 'why.agencyOfSection' },
  promoter: { since: 'why.since', ends: 'why.untilChanged', agencies: 'why.handledBy' },
  'break-glass': { since: 'why.grantedAt', ends: 'why.untilChanged', agencies: 'why.handledBy' },
};

/** 根拠: read only when somebody asks why; what gives this reader nothing (any more) is not told. */
export function Evidence({ basis, evidenceId }: { basis: string; evidenceId?: string | null }) {
  const t = useT();
  const purpose = usePurpose();
  if (evidenceId) return <Fact id={evidenceId} />;
  if (basis !== 'counter') return <p className="text-solid-gray-700">{t('why.noEvidence')}</p>;
  return <Facts items={[[t('why.purpose'), t(`purpose.${purpose}`)]]} />;
}

function Fact({ id }: { id: string }) {
  const t = useT();
  const dates = useDates();
  const enumLabel = useEnumLabel();
  const { data, error, loading } = useQuery(EvidenceDocument, { variables: { id } });
  const found = data?.accessEvidence;
  if (!found) {
    if (error) return <QueryNotice error={error} />;
    return loading ? <Skeleton rows={2} /> : <p>{t('why.evidenceGone')}</p>;
  }
  const called = words[found.basis];
  return (
    <>
      <Facts
        items={[
          [t(called?.since ?? 'why.since'), dates.moment(found.since)],
          [t('why.until'), endOf(found, t, dates)],
          found.agencies.length > 0
            ? [t(called?.agencies ?? 'why.handledBy'), found.agencies.map(nameOf).join('、')]
            : null,
          found.dataClasses.length > 0
            ? [
                t('why.sharedClasses'),
                found.dataClasses.map((one) => enumLabel('ConsentDataClass', one.toUpperCase())).join('、'),
              ]
            : null,
        ]}
      />
      <Way found={found} />
    </>
  );
}

/** A day that counts whole ends at midnight: it is called by its own date, not by the next. */
function endOf(found: Found, t: Translate, dates: Dates): string {
  if (!found.until) return t(words[found.basis]?.ends ?? 'why.untilChanged');
  if (found.basis !== 'consent') return dates.moment(found.until);
  return dates.day(new Date(Date.parse(found.until) - 1).toISOString());
}

/** The way to the evidence itself, where the portal has a page for it. */
function Way({ found }: { found: Found }) {
  const t = useT();
  if (found.caseId && found.measure === 2 && !found.conferenceId) {
    return (
      <Link
        to="/consultations/$consultationId"
        params={{ consultationId: found.caseId }}
        className="text-blue-1000 underline"
      >
        {t('why.openCase')}
      </Link>
    );
  }
  if (found.conferenceId) {
    return (
      <Link
        to="/conferences/$conferenceId"
        params={{ conferenceId: found.conferenceId }}
        className="text-blue-1000 underline"
      >
        {t('why.openConference')}
      </Link>
    );
  }
  return null;
}
