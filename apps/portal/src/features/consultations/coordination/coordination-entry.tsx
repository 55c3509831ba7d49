import { useState } from 'react';
import { useDates } from '../../../shared/dates/use-dates.ts';
import { nameOf } from '../../../shared/graphql/name-of.ts';
import { useEnumLabel } from '../../../shared/i18n/enum-label.ts';
import { useT } from '../../../shared/i18n/use-t.ts';
import { Badge } from '../../../shared/kit/badge.tsx';
import { Button } from '../../../shared/kit/button.tsx';
import { Facts } from '../../../shared/kit/page.tsx';
import { WhyVisible } from '../../../shared/kit/why-visible.tsx';
import { useSession } from '../../../shared/session/session.ts';
import { CloseMonitoringDialog } from './close-monitoring-dialog.tsx';
import type { CoordinationDetailFragment } from './coordination.generated.ts';
import { DecideDialog, type DecideDialogProps } from './decide-dialog.tsx';
import { EndDialog } from './end-dialog.tsx';

type Step = 'decide' | 'advise' | 'take-back' | { monitoring: { id: string; version: number } };

export interface CoordinationEntryProps {
  coordination: CoordinationDetailFragment;
  /** Roles that the last conference proposed. */
  proposal: DecideDialogProps['proposal'];
  onChanged: () => unknown;
  onGone: () => unknown;
}

/** One 調整: how far it is, what was decided, who monitors, and what the reader can do next. */
export function CoordinationEntry({ coordination, proposal, onChanged, onGone }: CoordinationEntryProps) {
  const t = useT();
  const dates = useDates();
  const enumLabel = useEnumLabel();
  const [step, setStep] = useState<Step | null>(null);
  const done = () => {
    setStep(null);
    return onChanged();
  };
  const gone = () => {
    setStep(null);
    return onGone();
  };
  const { id, version, narrative, decision } = coordination;
  const watching = coordination.monitoring.filter(({ kind }) => kind === 'MONITORING');
  return (
    <article
      aria-label={t('coordination.title')}
      className="space-y-2 rounded-8 border border-solid-gray-300 p-3 text-dns-14N-130"
    >
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Badge tone={coordination.state === 'COORDINATING' ? 'blue' : 'neutral'}>
          {enumLabel('CoordinationState', coordination.state)}
        </Badge>
        <span>
          {t('coordination.line', {
            from: nameOf(coordination.requestedBy),
            to: nameOf(coordination.coordinator),
          })}
        </span>
        <WhyVisible {...coordination.visibleBecause} />
      </div>
      <Facts
        items={[
          [t('coordination.reason'), enumLabel('CoordinationReason', coordination.reason)],
          [t('coordination.requestedAt'), dates.moment(coordination.requestedAt)],
          coordination.acceptedAt
            ? [t('coordination.acceptedAt'), dates.moment(coordination.acceptedAt)]
            : null,
          narrative?.situation
            ? [
                t('coordination.situation'),
                <span key="situation" className="whitespace-pre-line">
                  {narrative.situation}
                </span>,
              ]
            : null,
          coordination.outcome
            ? [t('coordination.outcome'), enumLabel('CoordinationOutcome', coordination.outcome)]
            : null,
          narrative?.advice
            ? [
                t('coordination.advice'),
                <span key="advice" className="whitespace-pre-line">
                  {narrative.advice}
                </span>,
              ]
            : null,
        ]}
      />
      {decision ? <Decision decision={decision} /> : null}
      {watching.map((monitoring) => (
        <Monitoring
          key={monitoring.id}
          monitoring={monitoring}
          onClose={() => setStep({ monitoring: { id: monitoring.id, version: monitoring.version } })}
        />
      ))}
      <NextSteps coordination={coordination} onStep={setStep} />
      {step === 'decide' ? (
        <DecideDialog
          coordination={{ id, version }}
          coordinator={nameOf(coordination.coordinator)}
          proposal={proposal}
          onDone={done}
          onClose={() => setStep(null)}
        />
      ) : null}
      {step === 'advise' || step === 'take-back' ? (
        <EndDialog
          coordination={{ id, version }}
          asks={step === 'advise' ? 'advice' : 'nothing'}
          onDone={step === 'advise' ? gone : done}
          onClose={() => setStep(null)}
        />
      ) : null}
      {typeof step === 'object' && step !== null ? (
        <CloseMonitoringDialog monitoring={step.monitoring} onDone={gone} onClose={() => setStep(null)} />
      ) : null}
    </article>
  );
}

/** Only the lead division decides roles; only the coordinator ends with advice; who asked may take it back. */
function NextSteps({
  coordination,
  onStep,
}: {
  coordination: CoordinationDetailFragment;
  onStep: (step: Step) => void;
}) {
  const t = useT();
  const { agencyId, roles } = useSession();
  const { state } = coordination;
  const isCoordinator = roles.includes('coordinator') && coordination.coordinator.id === agencyId;
  return (
    <div className="flex flex-wrap gap-2" data-print="hide">
      {state === 'COORDINATING' && roles.includes('lead-division') ? (
        <Button size="s" onPress={() => onStep('decide')}>
          {t('coordination.decide')}
        </Button>
      ) : null}
      {state === 'COORDINATING' && isCoordinator ? (
        <Button look="outline" size="s" onPress={() => onStep('advise')}>
          {t('coordination.endWithAdvice')}
        </Button>
      ) : null}
      {state === 'REQUESTED' && coordination.requestedBy.id === agencyId ? (
        <Button look="outline" size="s" onPress={() => onStep('take-back')}>
          {t('coordination.takeBack')}
        </Button>
      ) : null}
    </div>
  );
}

function Decision({ decision }: { decision: NonNullable<CoordinationDetailFragment['decision']> }) {
  const t = useT();
  const dates = useDates();
  return (
    <div className="space-y-1">
      <h3 className="text-std-16B-170">{t('coordination.decision')}</h3>
      <Facts
        items={[
          ...decision.roles.map((role) => [nameOf(role.agency), role.role] as const),
          [t('coordination.decisionReason'), decision.reason],
          [
            t('coordination.decidedAt'),
            [dates.moment(decision.decidedAt), decision.decidedBy?.name].filter(Boolean).join('　'),
          ],
        ]}
      />
    </div>
  );
}

function Monitoring({
  monitoring,
  onClose,
}: {
  monitoring: CoordinationDetailFragment['monitoring'][number];
  onClose: () => void;
}) {
  const t = useT();
  const dates = useDates();
  const enumLabel = useEnumLabel();
  const { agencyId, roles } = useSession();
  const mayClose =
    monitoring.closedAt === null &&
    (roles.includes('lead-division') ||
      (monitoring.agency.id === agencyId &&
        roles.some((role) => role === 'coordinator' || role === 'case-worker')));
  return (
    <div className="space-y-1">
      <h3 className="text-std-16B-170">{t('monitoring.title')}</h3>
      <Facts
        items={[
          [t('monitoring.agency'), nameOf(monitoring.agency)],
          [t('monitoring.beganAt'), dates.moment(monitoring.beganAt)],
          monitoring.closedAt ? [t('monitoring.closedAt'), dates.moment(monitoring.closedAt)] : null,
          monitoring.outcome
            ? [t('monitoring.outcome'), enumLabel('MonitoringOutcome', monitoring.outcome)]
            : null,
          monitoring.result ? [t('monitoring.result'), monitoring.result.result] : null,
        ]}
      />
      {mayClose ? (
        <Button look="outline" size="s" onPress={onClose}>
          {t('monitoring.close')}
        </Button>
      ) : null}
    </div>
  );
}
