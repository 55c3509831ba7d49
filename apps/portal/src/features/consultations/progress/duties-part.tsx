import { useState } from 'react';
import { today, useDates } from '../../../shared/dates/use-dates.ts';
import { nameOf } from '../../../shared/graphql/name-of.ts';
import { useEnumLabel } from '../../../shared/i18n/enum-label.ts';
import { useT } from '../../../shared/i18n/use-t.ts';
import { Badge } from '../../../shared/kit/badge.tsx';
import { Button } from '../../../shared/kit/button.tsx';
import { Facts } from '../../../shared/kit/page.tsx';
import { EmptyState } from '../../../shared/kit/waiting.tsx';
import { useSession } from '../../../shared/session/session.ts';
import { CloseMonitoringDialog } from '../coordination/close-monitoring-dialog.tsx';
import { MoveReviewDialog, PassOnDialog, ReviewDialog } from './duty-dialogs.tsx';
import type { DutyDetailFragment } from './progress.generated.ts';

type Step = 'review' | 'move' | 'close' | 'pass-on';

export interface DutiesPartProps {
  duties: readonly DutyDetailFragment[];
  onChanged: () => unknown;
  /** The reader's own step ended what let them see the case. */
  onGone: () => unknown;
}

/** 受け持ち: which agency holds what since the roles were decided, when it is reviewed, and how it ended. */
export function DutiesPart({ duties, onChanged, onGone }: DutiesPartProps) {
  const t = useT();
  const [opened, setOpened] = useState<{ step: Step; duty: DutyDetailFragment } | null>(null);
  if (duties.length === 0) return <EmptyState title={t('progress.noDuties')} />;
  const close = () => setOpened(null);
  const done = () => {
    close();
    return onChanged();
  };
  const gone = () => {
    close();
    return onGone();
  };
  const duty = opened && { id: opened.duty.id, version: opened.duty.version };
  return (
    <>
      <ul className="grid gap-4 lg:grid-cols-2">
        {duties.map((one) => (
          <li key={one.id} className="space-y-2 rounded-8 border border-solid-gray-300 p-4">
            <Duty duty={one} onStep={(step) => setOpened({ step, duty: one })} />
          </li>
        ))}
      </ul>
      {duty && opened.step === 'review' ? <ReviewDialog duty={duty} onDone={done} onClose={close} /> : null}
      {duty && opened.step === 'move' ? <MoveReviewDialog duty={duty} onDone={done} onClose={close} /> : null}
      {duty && opened.step === 'pass-on' ? <PassOnDialog duty={duty} onDone={done} onClose={close} /> : null}
      {duty && opened.step === 'close' ? (
        <CloseMonitoringDialog monitoring={duty} onDone={gone} onClose={close} />
      ) : null}
    </>
  );
}

function Duty({ duty, onStep }: { duty: DutyDetailFragment; onStep: (step: Step) => void }) {
  const t = useT();
  const dates = useDates();
  const enumLabel = useEnumLabel();
  const { agencyId, roles } = useSession();
  const isOpen = duty.closedAt === null;
  const leads = roles.includes('lead-division');
  const holds =
    duty.agency.id === agencyId && roles.some((role) => role === 'case-worker' || role === 'coordinator');
  return (
    <>
      <h3 className="flex flex-wrap items-center gap-2 text-std-16B-170">
        {nameOf(duty.agency)}
        <Badge tone={duty.kind === 'MONITORING' ? 'blue' : 'neutral'}>
          {enumLabel('DutyKind', duty.kind)}
        </Badge>
        {isOpen && duty.reviewOn && duty.reviewOn < today() ? (
          <Badge tone="red">{t('progress.reviewLate')}</Badge>
        ) : null}
      </h3>
      <Facts
        items={[
          duty.assignedTo ? [t('progress.assignedTo'), duty.assignedTo.name] : null,
          [t('progress.began'), dates.moment(duty.beganAt)],
          isOpen ? [t('progress.nextReview'), dates.day(duty.reviewOn)] : null,
          duty.closedAt ? [t('monitoring.closedAt'), dates.moment(duty.closedAt)] : null,
          duty.outcome ? [t('monitoring.outcome'), enumLabel('MonitoringOutcome', duty.outcome)] : null,
          duty.result ? [t('monitoring.result'), duty.result.result] : null,
        ]}
      />
      {isOpen && (holds || leads) ? (
        <div className="flex flex-wrap gap-2" data-print="hide">
          {holds ? (
            <Button size="s" onPress={() => onStep('review')}>
              {t('progress.review')}
            </Button>
          ) : null}
          <Button look="outline" size="s" onPress={() => onStep('move')}>
            {t('progress.move')}
          </Button>
          <Button look="outline" size="s" onPress={() => onStep('close')}>
            {t('progress.endDuty')}
          </Button>
          {leads ? (
            <Button look="outline" size="s" onPress={() => onStep('pass-on')}>
              {t('progress.passOn')}
            </Button>
          ) : null}
        </div>
      ) : null}
    </>
  );
}
