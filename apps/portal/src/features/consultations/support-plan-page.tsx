import { useQuery } from '@apollo/client/react';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useDates } from '../../shared/dates/use-dates.ts';
import { AbsentPage } from '../../shared/graphql/absent-page.tsx';
import { QueryNotice } from '../../shared/graphql/query-notice.tsx';
import { useEnumLabel } from '../../shared/i18n/enum-label.ts';
import { useT } from '../../shared/i18n/use-t.ts';
import { Badge } from '../../shared/kit/badge.tsx';
import { Button } from '../../shared/kit/button.tsx';
import { Notice } from '../../shared/kit/notice.tsx';
import { Page, Section } from '../../shared/kit/page.tsx';
import { PrintSheet, usePrintOnce } from '../../shared/kit/print-sheet.tsx';
import { WhyVisible } from '../../shared/kit/why-visible.tsx';
import { useSession } from '../../shared/session/session.ts';
import { DiscardFirst } from './care-plan/discard-first.tsx';
import { CasePlaces } from './case/case-places.tsx';
import { AgreeDialog } from './support-plan/agree-dialog.tsx';
import { EndDialog } from './support-plan/end-dialog.tsx';
import { EvaluateDialog } from './support-plan/evaluate-dialog.tsx';
import { contentOfPlan, emptyPlan, type PlanContent, planDraftOf } from './support-plan/plan-content.ts';
import { PlanDialog } from './support-plan/plan-dialog.tsx';
import { PlanView } from './support-plan/plan-view.tsx';
import { RenewDialog } from './support-plan/renew-dialog.tsx';
import {
  type SupportPlanDetailFragment,
  SupportPlanPageDocument,
  type SupportPlanPageQuery,
} from './support-plan-page.generated.ts';

type Consultation = NonNullable<SupportPlanPageQuery['consultationCase']>;
type Step = 'agree' | 'evaluate' | 'renew' | 'end' | 'withdraw';

/** 支援プラン: drafted, agreed on by a conference, evaluated, carried on or ended. */
export function SupportPlanPage() {
  const t = useT();
  const { consultationId } = useParams({ strict: false });
  const { data, error, loading, refetch } = useQuery(SupportPlanPageDocument, {
    variables: { id: consultationId! },
  });
  const consultation = data?.consultationCase;
  if (!consultation) {
    return (
      <AbsentPage
        crumbs={[{ label: t('nav.consultations'), to: '/consultations' }, { label: '…' }]}
        loading={loading}
        error={error}
        onRetry={refetch}
      />
    );
  }
  return (
    <OpenSupportPlans
      key={consultation.id}
      consultation={consultation}
      error={error}
      onChanged={async () => {
        await refetch();
      }}
    />
  );
}

interface OpenSupportPlansProps {
  consultation: Consultation;
  error: unknown;
  onChanged: () => Promise<void>;
}

function OpenSupportPlans({ consultation, error, onChanged }: OpenSupportPlansProps) {
  const t = useT();
  const dates = useDates();
  const enumLabel = useEnumLabel();
  const [form, setForm] = useState<PlanContent | null>(null);
  const [asked, setAsked] = useState<PlanContent | null>(null);
  const [step, setStep] = useState<{ planId: string; step: Step } | null>(null);
  const [printed, setPrinted] = useState<SupportPlanDetailFragment | null>(null);
  usePrintOnce(printed !== null, () => setPrinted(null));
  const { household, supportPlans: plans, carePlan, planDraft } = consultation;
  const canDraft = carePlan?.canEdit === true && consultation.state !== 'CLOSED';
  const halfTyped = canDraft && planDraft ? planDraftOf(planDraft.content) : null;
  /** Opens a form; what is half typed is neither overwritten nor lost on the way. */
  const open = (content: PlanContent) => {
    if (halfTyped && halfTyped.planId !== content.planId) setAsked(content);
    else setForm(halfTyped ?? content);
  };
  const running = plans.filter((plan) => ['DRAFTED', 'AGREED', 'EVALUATED'].includes(plan.state));
  const past = plans.filter((plan) => !running.includes(plan));
  const title = household?.head
    ? t('household.title', { name: household.head.name })
    : t('household.untitled');
  const nameOfPlan = ({ kind, edition }: SupportPlanDetailFragment) =>
    t('supportPlan.name', { kind: enumLabel('SupportPlanKind', kind), edition });
  const chosen = plans.find(({ id }) => id === step?.planId);
  const end = () => setStep(null);
  const done = async () => {
    end();
    await onChanged();
  };
  const card = (plan: SupportPlanDetailFragment) => (
    <Section
      key={plan.id}
      title={nameOfPlan(plan)}
      aside={
        <span className="flex flex-wrap items-center gap-2">
          <Badge tone={running.includes(plan) ? 'blue' : 'neutral'}>
            {enumLabel('SupportPlanState', plan.state)}
          </Badge>
          <Button
            size="s"
            look="outline"
            aria-label={t('supportPlan.printNamed', { plan: nameOfPlan(plan) })}
            onPress={() => setPrinted(plan)}
          >
            {t('supportPlan.print')}
          </Button>
        </span>
      }
    >
      <PlanView plan={plan} />
      <PlanSteps
        plan={plan}
        isOpen={consultation.state !== 'CLOSED'}
        canDraft={canDraft}
        onRevise={() => open(contentOfPlan(plan))}
        onStep={(next) => setStep({ planId: plan.id, step: next })}
      />
    </Section>
  );
  const steps = { onDone: done, onConflict: onChanged, onClose: end };
  return (
    <Page
      title={t('supportPlan.title')}
      crumbs={[{ label: t('nav.consultations'), to: '/consultations' }, { label: title }]}
      lead={
        <span className="flex flex-wrap items-center gap-3">
          <span>{title}</span>
          <WhyVisible {...consultation.visibleBecause} />
        </span>
      }
      actions={canDraft ? <Button onPress={() => open(emptyPlan)}>{t('supportPlan.draft')}</Button> : null}
    >
      <CasePlaces consultationId={consultation.id} />
      <p className="text-dns-16N-130">{t('supportPlan.lead')}</p>
      <QueryNotice error={error} onRetry={() => void onChanged()} />
      {halfTyped && !form ? (
        <Notice title={t('supportPlan.halfTyped')}>
          <p>{t('supportPlan.halfTypedText', { at: dates.moment(planDraft!.savedAt) })}</p>
          <Button size="s" onPress={() => setForm(halfTyped)}>
            {t('supportPlan.goOn')}
          </Button>
        </Notice>
      ) : null}
      {carePlan ? null : <Notice title={t('supportPlan.notShown')} />}
      {carePlan && plans.length === 0 ? <p className="text-dns-16N-130">{t('supportPlan.none')}</p> : null}
      {running.map(card)}
      {past.length > 0 ? (
        <details className="space-y-4">
          <summary className="cursor-pointer text-std-18B-160">{t('supportPlan.history')}</summary>
          <div className="space-y-6 pt-3">{past.map(card)}</div>
        </details>
      ) : null}
      {form ? (
        <PlanDialog
          caseId={consultation.id}
          opened={form}
          draft={halfTyped ? planDraft : null}
          currentVersion={plans.find(({ id }) => id === form.planId)?.version ?? form.version}
          onChanged={onChanged}
          onClose={() => setForm(null)}
        />
      ) : null}
      {asked ? (
        <DiscardFirst
          caseId={consultation.id}
          form="SUPPORT_PLAN"
          onDiscarded={async () => {
            await onChanged();
            setAsked(null);
            setForm(asked);
          }}
          onClose={() => setAsked(null)}
        />
      ) : null}
      {chosen && step?.step === 'agree' ? (
        <AgreeDialog
          plan={chosen}
          conferences={consultation.conferences.filter(({ kind }) => kind === 'MULTI_LAYER')}
          {...steps}
        />
      ) : null}
      {chosen && step?.step === 'evaluate' ? <EvaluateDialog plan={chosen} {...steps} /> : null}
      {chosen && step?.step === 'renew' ? <RenewDialog plan={chosen} {...steps} /> : null}
      {chosen && (step?.step === 'end' || step?.step === 'withdraw') ? (
        <EndDialog plan={chosen} how={step.step} {...steps} />
      ) : null}
      {printed ? (
        <PrintSheet>
          <article className="space-y-3">
            <h1 className="text-[16pt] font-bold">
              {t('supportPlan.sheetTitle', { kind: enumLabel('SupportPlanKind', printed.kind) })}
            </h1>
            <p className="text-[12pt]">{title}</p>
            <PlanView plan={printed} />
          </article>
        </PrintSheet>
      ) : null}
    </Page>
  );
}

interface PlanStepsProps {
  plan: SupportPlanDetailFragment;
  isOpen: boolean;
  canDraft: boolean;
  onRevise: () => void;
  onStep: (step: Step) => void;
}

/** What can be done with a plan now, by whom. */
function PlanSteps({ plan, isOpen, canDraft, onRevise, onStep }: PlanStepsProps) {
  const t = useT();
  const { roles } = useSession();
  const concludes = isOpen && roles.some((role) => role === 'coordinator' || role === 'lead-division');
  const ends = canDraft || (isOpen && roles.includes('lead-division'));
  const button = (step: Step, look: 'solid' | 'outline' | 'text' = 'outline') => (
    <Button key={step} look={look} onPress={() => onStep(step)}>
      {t(`supportPlan.${step}`)}
    </Button>
  );
  const { state } = plan;
  return (
    <div className="flex flex-wrap gap-2">
      {state === 'DRAFTED' && canDraft ? (
        <Button look="outline" onPress={onRevise}>
          {t('supportPlan.revise')}
        </Button>
      ) : null}
      {state === 'DRAFTED' && concludes ? button('agree', 'solid') : null}
      {state === 'DRAFTED' && canDraft ? button('withdraw', 'text') : null}
      {state === 'AGREED' && canDraft ? button('evaluate', 'solid') : null}
      {state === 'EVALUATED' && canDraft ? button('renew', 'solid') : null}
      {state === 'EVALUATED' && ends ? button('end') : null}
    </div>
  );
}
