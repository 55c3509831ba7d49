import { useState } from 'react';
import { today, useDates } from '../../../shared/dates/use-dates.ts';
import { nameOf, seen } from '../../../shared/graphql/name-of.ts';
import { useEnumLabel } from '../../../shared/i18n/enum-label.ts';
import { useT } from '../../../shared/i18n/use-t.ts';
import { Badge } from '../../../shared/kit/badge.tsx';
import { Button } from '../../../shared/kit/button.tsx';
import { usePrintOnce } from '../../../shared/kit/print-sheet.tsx';
import { EmptyState } from '../../../shared/kit/waiting.tsx';
import { handlesCase } from '../../../shared/session/handling.ts';
import { useSession } from '../../../shared/session/session.ts';
import type { ConsultationDetailFragment } from '../case/case.generated.ts';
import {
  type ConsentContent,
  daysLeft,
  emptyConsent,
  lacksSummary,
  RENEW_WITHIN_DAYS,
  withoutConsent,
} from './consent-content.ts';
import { ConsentDialog } from './consent-dialog.tsx';
import { ConsentPaper } from './consent-paper.tsx';
import { plainClass } from './consent-terms.tsx';
import { WithdrawDialog } from './withdraw-dialog.tsx';

type Consent = ConsultationDetailFragment['consents'][number];

export interface ConsentsProps {
  consultation: ConsultationDetailFragment;
  onChanged: () => unknown;
}

/** Consents to share: what they allow and until when, how to renew, print and withdraw them. */
export function Consents({ consultation, onChanged }: ConsentsProps) {
  const t = useT();
  const [writing, setWriting] = useState<ConsentContent | null>(null);
  const { consents } = consultation;
  const people = seen(consultation.persons);
  // Only the agency that handles the case records and withdraws; others see what was agreed.
  const { roles } = useSession();
  const handles = consultation.state !== 'CLOSED' && handlesCase(consultation, roles);
  const office = nameOf(consultation.receivedBy);
  return (
    <div className="space-y-3">
      {consents.length === 0 ? <EmptyState title={t('consent.none')} /> : null}
      <ul className="space-y-3">
        {consents.map((consent) => (
          <ConsentEntry
            key={consent.id}
            consent={consent}
            people={people}
            office={office}
            handles={handles}
            onRenew={() => setWriting(renewalOf(consent))}
            onChanged={onChanged}
          />
        ))}
      </ul>
      {handles ? (
        <div data-print="hide">
          <Button look="outline" onPress={() => setWriting(emptyConsent)}>
            {t('consent.record')}
          </Button>
        </div>
      ) : null}
      {writing ? (
        <ConsentDialog
          caseId={consultation.id}
          people={people.map((person) => ({ value: person.id, label: nameOf(person) }))}
          office={office}
          initial={writing}
          onClose={() => setWriting(null)}
          onDone={() => {
            setWriting(null);
            return onChanged();
          }}
        />
      ) : null}
    </div>
  );
}

/** The same terms again, to be signed anew; only the last day is asked for afresh. */
function renewalOf(consent: Consent): ConsentContent {
  return {
    ...emptyConsent,
    given: true,
    signedBy: consent.signedBy?.id ?? '',
    signature: consent.signature,
    personIds: seen(consent.persons).map(({ id }) => id),
    agencies: consent.agencies.map((agency) => ({ id: agency.id, name: nameOf(agency) })),
    dataClasses: consent.dataClasses,
  };
}

interface ConsentEntryProps {
  consent: Consent;
  /** The persons of the case. */
  people: readonly NonNullable<ConsultationDetailFragment['persons'][number]>[];
  office: string;
  handles: boolean;
  onRenew: () => void;
  onChanged: () => unknown;
}

function ConsentEntry({ consent, people, office, handles, onRenew, onChanged }: ConsentEntryProps) {
  const t = useT();
  const dates = useDates();
  const enumLabel = useEnumLabel();
  const [asks, setAsks] = useState(false);
  const [prints, setPrints] = useState(false);
  usePrintOnce(prints, () => setPrints(false));
  const left = daysLeft(consent.until, today());
  const endsSoon = consent.inForce && left !== null && left <= RENEW_WITHIN_DAYS;
  const agencies = consent.agencies.map(nameOf);
  return (
    <li className="space-y-1 rounded-8 border border-solid-gray-300 p-3 text-dns-14N-130">
      <div className="flex flex-wrap items-center gap-2">
        <ConsentState consent={consent} people={people} />
        <span>
          {t('consent.signedLine', {
            person: nameOf(consent.signedBy),
            how: enumLabel('ConsentSignature', consent.signature),
            at: dates.moment(consent.recordedAt),
          })}
        </span>
        {consent.until ? <span>{t('consent.untilLine', { until: dates.day(consent.until) })}</span> : null}
        {endsSoon ? <Badge tone="orange">{t('consent.endsSoon', { days: left })}</Badge> : null}
      </div>
      <p>
        {t('consent.sharedLine', {
          persons: consent.persons.map(nameOf).join('、'),
          agencies: agencies.join('、') || '—',
          classes: consent.dataClasses.map((one) => plainClass(t, one)).join('、'),
        })}
      </p>
      <Signature consent={consent} />
      <div className="flex flex-wrap gap-2" data-print="hide">
        {handles && (endsSoon || !consent.inForce) ? (
          <Button look="outline" size="s" onPress={onRenew}>
            {t('consent.renew')}
          </Button>
        ) : null}
        <Button look="outline" size="s" onPress={() => setPrints(true)}>
          {t('consent.printCopy')}
        </Button>
        {handles && consent.inForce ? (
          <Button look="outline" size="s" onPress={() => setAsks(true)}>
            {t('consent.withdraw')}
          </Button>
        ) : null}
      </div>
      {asks ? (
        <WithdrawDialog
          consentId={consent.id}
          agencies={agencies}
          onClose={() => setAsks(false)}
          onDone={() => {
            setAsks(false);
            return onChanged();
          }}
        />
      ) : null}
      {prints ? (
        <ConsentPaper
          persons={consent.persons.map(nameOf)}
          agencies={agencies}
          dataClasses={consent.dataClasses}
          until={consent.until ?? ''}
          office={office}
        />
      ) : null}
    </li>
  );
}

/** Whether the consent is in force, and if it shares nothing of the case all the same, why. */
function ConsentState({ consent, people }: Pick<ConsentEntryProps, 'consent' | 'people'>) {
  const t = useT();
  if (!consent.inForce) {
    return <Badge>{t(consent.withdrawnAt ? 'consent.wasWithdrawn' : 'consent.ended')}</Badge>;
  }
  const missing = withoutConsent(
    people,
    seen(consent.persons).map(({ id }) => id),
  );
  const reason =
    missing.length > 0
      ? t('consent.needsPersons', { persons: missing.map(nameOf).join('、') })
      : lacksSummary(consent.dataClasses)
        ? t('consent.needsSummary')
        : null;
  if (reason === null) return <Badge tone="green">{t('consent.inForce')}</Badge>;
  return (
    <span>
      <Badge tone="orange">{t('consent.notYetShared')}</Badge>
      {reason}
    </span>
  );
}

/** The drawn signature or the scanned paper, for whoever may see what was said. */
function Signature({ consent }: { consent: Consent }) {
  const t = useT();
  const { attachment } = consent;
  if (!attachment && consent.signature !== 'SCREEN') return <p>{t('consent.paperNotScanned')}</p>;
  if (!attachment?.downloadPath) return null;
  return (
    <p>
      <a href={attachment.downloadPath} download className="text-blue-1000 underline">
        {t(consent.signature === 'SCREEN' ? 'consent.openSignature' : 'consent.openPaper')}
      </a>
    </p>
  );
}
