import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useDates } from '../../../shared/dates/use-dates.ts';
import { nameOf } from '../../../shared/graphql/name-of.ts';
import { useEnumLabel } from '../../../shared/i18n/enum-label.ts';
import { useT } from '../../../shared/i18n/use-t.ts';
import { Badge } from '../../../shared/kit/badge.tsx';
import { Button } from '../../../shared/kit/button.tsx';
import { EmptyState } from '../../../shared/kit/waiting.tsx';
import type { ConsultationDetailFragment } from '../case/case.generated.ts';
import { useCaseWork } from '../coordination/use-case-work.ts';
import { ConferenceKindName } from './conference-kind.tsx';
import { ConveneDialog } from './convene-dialog.tsx';

/** 会議 about this consultation, and convening one. */
export function CaseConferences({ consultation }: { consultation: ConsultationDetailFragment }) {
  const t = useT();
  const dates = useDates();
  const enumLabel = useEnumLabel();
  const [convenes, setConvenes] = useState(false);
  const { conferences } = consultation;
  const { mayConvene } = useCaseWork(consultation);
  return (
    <div className="space-y-3">
      {conferences.length === 0 ? <EmptyState title={t('conference.noneOfCase')} /> : null}
      <ul className="space-y-2">
        {conferences.map((conference) => (
          <li key={conference.id} className="flex flex-wrap items-center gap-x-3 gap-y-1 text-dns-14N-130">
            <Link
              to="/conferences/$conferenceId"
              params={{ conferenceId: conference.id }}
              className="text-blue-1000 underline"
            >
              <ConferenceKindName kind={conference.kind} />
            </Link>
            <span>{conference.dateIsFixed ? dates.moment(conference.heldAt) : t('schedule.open')}</span>
            <span>{t('conference.convenedBy', { agency: nameOf(conference.convenedBy) })}</span>
            {conference.result ? <Badge>{enumLabel('ConferenceResult', conference.result)}</Badge> : null}
          </li>
        ))}
      </ul>
      {mayConvene ? (
        <div data-print="hide">
          <Button look="outline" onPress={() => setConvenes(true)}>
            {t('conference.convene')}
          </Button>
        </div>
      ) : null}
      {convenes ? <ConveneDialog caseId={consultation.id} onClose={() => setConvenes(false)} /> : null}
    </div>
  );
}
