import type { FragmentType } from '@apollo/client';
import { Link } from '@tanstack/react-router';
import { useMasked } from '../../../shared/graphql/use-masked.ts';
import { useT } from '../../../shared/i18n/use-t.ts';
import { buttonClass } from '../../../shared/kit/button.tsx';
import { Notice } from '../../../shared/kit/notice.tsx';
import { type OthersInvolvedFragment, OthersInvolvedFragmentDoc } from './others-involved.generated.ts';

/**
 * 他の機関が関わっています: that somebody else supports the family, never who nor with what, and how to get a basis: the
 * coordinator, the person's consent, or first of all a consultation of one's own.
 */
export function OthersInvolved({ household }: { household: FragmentType<OthersInvolvedFragment> }) {
  const t = useT();
  const data = useMasked(OthersInvolvedFragmentDoc, household);
  if (!data?.othersInvolved) return null;
  const own = data.comprehensiveConsultation?.consultations.find(
    (one) => one.visibleBecause.basis === 'own-case' && one.state !== 'CLOSED',
  );
  return (
    <Notice title={t('household.othersInvolved')}>
      {own ? (
        <>
          <p>{t('household.othersInvolvedWays')}</p>
          <div className="flex flex-wrap gap-2 pt-1" data-print="hide">
            {(['coordination', 'consent'] as const).map((part) => (
              <Link
                key={part}
                to="/consultations/$consultationId"
                params={{ consultationId: own.id }}
                hash={part}
                className={buttonClass('outline', 's')}
              >
                {t(`household.askBy.${part}`)}
              </Link>
            ))}
          </div>
        </>
      ) : (
        <p>{t('household.othersInvolvedReceive')}</p>
      )}
    </Notice>
  );
}
