import { useState } from 'react';
import { today } from '../../../shared/dates/use-dates.ts';
import type { SupportPlanGoalResult } from '../../../shared/graphql/schema.generated.ts';
import { useAction } from '../../../shared/graphql/use-action.ts';
import { useEnumChoices } from '../../../shared/i18n/enum-label.ts';
import { useT } from '../../../shared/i18n/use-t.ts';
import { Button } from '../../../shared/kit/button.tsx';
import { Dialog } from '../../../shared/kit/dialog.tsx';
import { EraDateField } from '../../../shared/kit/era-date-field.tsx';
import { ErrorSummary } from '../../../shared/kit/notice.tsx';
import { RadioGroup } from '../../../shared/kit/radio-group.tsx';
import { TextArea, TextField } from '../../../shared/kit/text-field.tsx';
import type { SupportPlanDetailFragment } from '../support-plan-page.generated.ts';
import { EvaluateSupportPlanDocument } from './support-plan.generated.ts';

export interface EvaluateDialogProps {
  plan: SupportPlanDetailFragment;
  onDone: () => unknown;
  onConflict: () => unknown;
  onClose: () => void;
}

/** 評価: what became of each goal, and the whole. */
export function EvaluateDialog({ plan, onDone, onConflict, onClose }: EvaluateDialogProps) {
  const t = useT();
  const enumChoices = useEnumChoices();
  const [results, setResults] = useState<Record<number, SupportPlanGoalResult>>({});
  const [words, setWords] = useState<Record<number, string>>({});
  const [evaluation, setEvaluation] = useState('');
  const [evaluatedOn, setEvaluatedOn] = useState(today);
  const [isChecked, setChecked] = useState(false);
  const evaluate = useAction(EvaluateSupportPlanDocument, t('supportPlan.evaluated'), onDone, onConflict);
  const findings = plan.goals.flatMap(({ number }) => {
    const reached = results[number];
    return reached ? [{ number, reached, finding: words[number]?.trim() || null }] : [];
  });
  const isComplete =
    findings.length === plan.goals.length &&
    findings.every(({ reached, finding }) => reached === 'REACHED' || finding !== null);
  const missing = [
    isComplete ? undefined : t('supportPlan.problem.findings'),
    evaluation.trim() ? undefined : t('supportPlan.problem.evaluation'),
  ].filter((message) => message !== undefined);
  const submit = () => {
    setChecked(true);
    if (missing.length > 0) return;
    void evaluate.run({
      input: {
        id: plan.id,
        version: plan.version,
        evaluatedOn: evaluatedOn || null,
        findings,
        evaluation: evaluation.trim(),
      },
    });
  };
  return (
    <Dialog
      isOpen
      wide
      title={t('supportPlan.evaluate')}
      onClose={onClose}
      actions={
        <Button isPending={evaluate.isRunning} onPress={submit}>
          {t('supportPlan.evaluate')}
        </Button>
      }
    >
      <ErrorSummary
        problems={
          isChecked && missing.length > 0 ? missing.map((message) => ({ message })) : evaluate.problems
        }
      />
      <EraDateField label={t('supportPlan.evaluatedOn')} value={evaluatedOn} onChange={setEvaluatedOn} />
      {plan.goals.map(({ number, goal }) => (
        <fieldset key={number} className="space-y-2 rounded-8 border border-solid-gray-300 p-3">
          <legend className="px-1 text-std-16B-170">{goal}</legend>
          <RadioGroup
            isRequired
            direction="row"
            label={t('supportPlan.reached')}
            value={results[number] ?? ''}
            onChange={(reached) => setResults((before) => ({ ...before, [number]: reached }))}
            choices={enumChoices<SupportPlanGoalResult>('SupportPlanGoalResult')}
          />
          <TextField
            maxLength={1_000}
            label={t('supportPlan.finding')}
            hint={t('supportPlan.findingHint')}
            value={words[number] ?? ''}
            onChange={(text) => setWords((before) => ({ ...before, [number]: text }))}
          />
        </fieldset>
      ))}
      <TextArea
        isRequired
        rows={4}
        maxLength={2_000}
        label={t('supportPlan.evaluation')}
        value={evaluation}
        onChange={setEvaluation}
      />
    </Dialog>
  );
}
