import { useDates } from '../../../shared/dates/use-dates.ts';
import { nameOf } from '../../../shared/graphql/name-of.ts';
import { useAction } from '../../../shared/graphql/use-action.ts';
import { useEnumLabel } from '../../../shared/i18n/enum-label.ts';
import { useT } from '../../../shared/i18n/use-t.ts';
import { Badge } from '../../../shared/kit/badge.tsx';
import { Button } from '../../../shared/kit/button.tsx';
import { ErrorSummary } from '../../../shared/kit/notice.tsx';
import { EmptyState } from '../../../shared/kit/waiting.tsx';
import { WithdrawConsentDocument } from './actions.generated.ts';
import type { ConsultationDetailFragment } from './case.generated.ts';

export interface ConsentsProps {
  consents: ConsultationDetailFragment['consents'];
  onChanged: () => unknown;
}

/** Consents to share, and their withdrawal on the person's word, which holds from that moment. */
export function Consents({ consents, onChanged }: ConsentsProps) {
  const t = useT();
  const dates = useDates();
  const enumLabel = useEnumLabel();
  const withdraw = useAction(WithdrawConsentDocument, t('consent.withdrawn'), onChanged);
  if (consents.length === 0) return <EmptyState title={t('consent.none')} />;
  return (
    <div className="space-y-3">
      <ErrorSummary problems={withdraw.problems} />
      <ul className="space-y-3">
        {consents.map((consent) => (
          <li
            key={consent.id}
            className="space-y-1 rounded-8 border border-solid-gray-300 p-3 text-dns-14N-130"
          >
            <div className="flex flex-wrap items-center gap-2">
              <Badge tone={consent.inForce ? 'green' : 'neutral'}>
                {consent.inForce ? t('consent.inForce') : t('consent.ended')}
              </Badge>
              <span>
                {t('consent.signedLine', {
                  person: nameOf(consent.signedBy),
                  how: enumLabel('ConsentSignature', consent.signature),
                  at: dates.moment(consent.recordedAt),
                })}
              </span>
              {consent.until ? (
                <span>{t('consent.untilLine', { until: dates.day(consent.until) })}</span>
              ) : null}
            </div>
            <p>
              {t('consent.sharedLine', {
                agencies: consent.agencies.map(nameOf).join('、') || '—',
                classes: consent.dataClasses.map((one) => enumLabel('ConsentDataClass', one)).join('、'),
              })}
            </p>
            {consent.inForce ? (
              <Button
                look="outline"
                size="s"
                isPending={withdraw.isRunning}
                onPress={() => void withdraw.run({ id: consent.id })}
              >
                {t('consent.withdraw')}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </div>
  );
}
