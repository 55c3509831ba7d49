import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useDraft } from '../../../shared/drafts/use-draft.ts';
import { useAction } from '../../../shared/graphql/use-action.ts';
import { useEnumChoices } from '../../../shared/i18n/enum-label.ts';
import { useT } from '../../../shared/i18n/use-t.ts';
import { Button } from '../../../shared/kit/button.tsx';
import { Dialog } from '../../../shared/kit/dialog.tsx';
import { EraDateField } from '../../../shared/kit/era-date-field.tsx';
import { ErrorSummary } from '../../../shared/kit/notice.tsx';
import { RadioGroup } from '../../../shared/kit/radio-group.tsx';
import { TextArea, TextField } from '../../../shared/kit/text-field.tsx';
import { AgencyPicker } from '../agency-picker/agency-picker.tsx';
import { DiscardPlanDraftDocument, SavePlanDraftDocument } from '../care-plan/care-plan.generated.ts';
import {
  type GoalContent,
  type PlanContent,
  planInputOf,
  planProblemsOf,
  type ServiceContent,
  withGoal,
  withService,
} from './plan-content.ts';
import { DraftSupportPlanDocument, ReviseSupportPlanDocument } from './support-plan.generated.ts';

export interface PlanDialogProps {
  caseId: string;
  opened: PlanContent;
  /** The stored draft that it goes on with. */
  draft: { id: string; version: number } | null;
  /** The version that stands now, when somebody else saved meanwhile. */
  currentVersion: number;
  onChanged: () => unknown;
  onClose: () => void;
}

/** 支援プランの案: direction, goals with steps and days, services. What is typed is kept on the server. */
export function PlanDialog(props: PlanDialogProps) {
  const { caseId, opened, currentVersion, onChanged, onClose } = props;
  const t = useT();
  const enumChoices = useEnumChoices();
  const [content, setContent] = useState(opened);
  const [isChecked, setChecked] = useState(false);
  const [isBehind, setBehind] = useState(false);
  const { draft, settled, end } = useDraft(content, props.draft, {
    mutation: SavePlanDraftDocument,
    variables: (kept: PlanContent, stored) => ({
      input: { caseId, form: 'SUPPORT_PLAN' as const, version: stored?.version, content: kept },
      key: crypto.randomUUID(),
    }),
    saved: (data) => data.savePlanDraft,
  });
  const [discard] = useMutation(DiscardPlanDraftDocument);
  /** The draft has done its work: it is a plan now, or was given up. */
  const finish = async () => {
    end();
    if (await settled()) {
      await discard({ variables: { caseId, form: 'SUPPORT_PLAN' } }).catch(() => undefined);
    }
  };
  const leave = async () => {
    onClose();
    await finish();
    await onChanged();
  };
  const conflict = async () => {
    await onChanged();
    setBehind(true);
  };
  const create = useAction(DraftSupportPlanDocument, t('supportPlan.drafted'), leave);
  const revise = useAction(ReviseSupportPlanDocument, t('supportPlan.drafted'), leave, conflict);
  const change = (patch: Partial<PlanContent>) => setContent((before) => ({ ...before, ...patch }));
  const changeGoal = (key: number, patch: Partial<GoalContent>) =>
    change({ goals: content.goals.map((goal) => (goal.key === key ? { ...goal, ...patch } : goal)) });
  const changeService = (key: number, patch: Partial<ServiceContent>) =>
    change({ services: content.services.map((one) => (one.key === key ? { ...one, ...patch } : one)) });
  const problems = isChecked ? planProblemsOf(content) : [];
  const submit = () => {
    setChecked(true);
    if (planProblemsOf(content).length > 0) return;
    const input = planInputOf(content);
    if (content.planId === null) {
      if (content.kind) void create.run({ input: { caseId, kind: content.kind, content: input } });
    } else {
      const version = isBehind ? currentVersion : content.version;
      void revise.run({ input: { id: content.planId, version, content: input } });
    }
  };
  const refused = isBehind
    ? [{ message: t('supportPlan.conflict') }]
    : [...create.problems, ...revise.problems];
  return (
    <Dialog
      isOpen
      wide
      title={t(content.planId ? 'supportPlan.revise' : 'supportPlan.draft')}
      onClose={() => void leave()}
      closeLabel={t('carePlan.giveUp')}
      actions={
        <Button onPress={submit} isPending={create.isRunning || revise.isRunning}>
          {t('carePlan.save')}
        </Button>
      }
    >
      <ErrorSummary
        problems={
          problems.length > 0
            ? problems.map((problem) => ({ message: t(`supportPlan.problem.${problem}`) }))
            : refused
        }
      />
      {content.planId ? null : (
        <RadioGroup
          isRequired
          direction="row"
          label={t('supportPlan.kind')}
          value={content.kind}
          onChange={(kind) => change({ kind })}
          choices={enumChoices<NonNullable<Exclude<PlanContent['kind'], ''>>>('SupportPlanKind')}
        />
      )}
      <TextArea
        isRequired
        rows={3}
        maxLength={2_000}
        label={t('supportPlan.direction')}
        value={content.direction}
        onChange={(direction) => change({ direction })}
      />
      {content.goals.map((goal, index) => (
        <fieldset key={goal.key} className="space-y-2 rounded-8 border border-solid-gray-300 p-3">
          <legend className="px-1 text-std-16B-170">
            {t('supportPlan.goalNumber', { number: index + 1 })}
          </legend>
          <TextField
            isRequired
            maxLength={500}
            label={t('supportPlan.goal')}
            value={goal.goal}
            onChange={(text) => changeGoal(goal.key, { goal: text })}
          />
          <TextField
            isRequired
            maxLength={500}
            label={t('supportPlan.step')}
            value={goal.step}
            onChange={(step) => changeGoal(goal.key, { step })}
          />
          <div className="grid gap-4 sm:grid-cols-2">
            <AgencyPicker
              label={t('supportPlan.whose')}
              hint={t('supportPlan.whoseHint')}
              selected={goal.agency}
              onSelect={(agency) => changeGoal(goal.key, { agency })}
            />
            <EraDateField
              isRequired
              label={t('supportPlan.dueOn')}
              value={goal.dueOn}
              onChange={(dueOn) => changeGoal(goal.key, { dueOn })}
            />
          </div>
          {content.goals.length > 1 ? (
            <Button
              look="text"
              size="s"
              onPress={() => change({ goals: content.goals.filter(({ key }) => key !== goal.key) })}
            >
              {t('supportPlan.removeGoal')}
            </Button>
          ) : null}
        </fieldset>
      ))}
      <Button look="outline" size="s" onPress={() => setContent(withGoal)}>
        {t('supportPlan.addGoal')}
      </Button>
      {content.services.map((service, index) => (
        <fieldset key={service.key} className="space-y-2 rounded-8 border border-solid-gray-300 p-3">
          <legend className="px-1 text-std-16B-170">
            {t('supportPlan.serviceNumber', { number: index + 1 })}
          </legend>
          <TextField
            maxLength={100}
            label={t('supportPlan.service')}
            value={service.service}
            onChange={(text) => changeService(service.key, { service: text })}
          />
          <AgencyPicker
            label={t('supportPlan.serviceAgency')}
            selected={service.agency}
            onSelect={(agency) => changeService(service.key, { agency })}
          />
          <TextArea
            rows={2}
            maxLength={1_000}
            label={t('supportPlan.contents')}
            value={service.contents}
            onChange={(contents) => changeService(service.key, { contents })}
          />
          <Button
            look="text"
            size="s"
            onPress={() => change({ services: content.services.filter(({ key }) => key !== service.key) })}
          >
            {t('supportPlan.removeService')}
          </Button>
        </fieldset>
      ))}
      <Button look="outline" size="s" onPress={() => setContent(withService)}>
        {t('supportPlan.addService')}
      </Button>
      <p role="status" className="text-dns-14N-130 text-solid-gray-700">
        {draft.state === 'saved' ? t('carePlan.draftKept') : ''}
        {draft.state === 'failed' ? t('carePlan.draftNotKept') : ''}
      </p>
    </Dialog>
  );
}
