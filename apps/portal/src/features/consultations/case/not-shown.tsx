import { nameOf } from '../../../shared/graphql/name-of.ts';
import type { ConsentDataClass } from '../../../shared/graphql/schema.generated.ts';
import { useT } from '../../../shared/i18n/use-t.ts';
import { NotShownLine } from '../../../shared/kit/not-shown-line.tsx';
import type { ConsultationDetailFragment } from './case.generated.ts';

export interface NotShownProps {
  consultation: Pick<ConsultationDetailFragment, 'notShown' | 'receivedBy'>;
  dataClass: Extract<ConsentDataClass, 'NARRATIVE' | 'HEALTH'>;
}

/** この部分は見えません: said where it would stand, with what would help; nothing when the reader sees it all. */
export function NotShown({ consultation, dataClass }: NotShownProps) {
  const t = useT();
  const hidden = consultation.notShown.find((one) => one.dataClass === dataClass);
  if (!hidden) return null;
  return (
    <NotShownLine title={t(dataClass === 'HEALTH' ? 'notShown.health' : 'notShown.narrative')}>
      {hidden.remedy === 'ROLE'
        ? t('notShown.role')
        : t('notShown.consent', { agency: nameOf(consultation.receivedBy) })}
    </NotShownLine>
  );
}
