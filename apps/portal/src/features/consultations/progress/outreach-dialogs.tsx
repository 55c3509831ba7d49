import { useState } from 'react';
import { today } from '../../../shared/dates/use-dates.ts';
import type {
  OutreachContactMethod,
  OutreachContactResult,
  OutreachEnding,
  OutreachStep,
} from '../../../shared/graphql/schema.generated.ts';
import { useAction } from '../../../shared/graphql/use-action.ts';
import { useEnumChoices, useEnumLabel } from '../../../shared/i18n/enum-label.ts';
import { useT } from '../../../shared/i18n/use-t.ts';
import { Checkbox } from '../../../shared/kit/checkbox-group.tsx';
import { EraDateField } from '../../../shared/kit/era-date-field.tsx';
import { RadioGroup } from '../../../shared/kit/radio-group.tsx';
import { TextArea, TextField } from '../../../shared/kit/text-field.tsx';
import {
  BeginOutreachDocument,
  type OutreachDetailFragment,
  PlanOutreachDocument,
  RecordOutreachContactDocument,
  StepOutreachDocument,
} from './progress.generated.ts';
import { problemOf, StepDialog } from './step-dialog.tsx';

interface Steps {
  onDone: () => unknown;
  onClose: () => void;
}

/** 関わり方の計画, to begin with and whenever something was learnt at the door. */
export function PlanDialog({
  caseId,
  outreach,
  onDone,
  onClose,
}: Steps & { caseId: string; outreach: OutreachDetailFragment | null }) {
  const t = useT();
  const [gapDays, setGapDays] = useState(outreach ? String(outreach.gapDays) : '');
  const [who, setWho] = useState(outreach?.plan?.who ?? '');
  const [introducer, setIntroducer] = useState(outreach?.plan?.introducer ?? '');
  const [avoid, setAvoid] = useState(outreach?.plan?.avoid ?? '');
  const begin = useAction(BeginOutreachDocument, t('outreach.began'), onDone);
  const replan = useAction(PlanOutreachDocument, t('outreach.replanned'), onDone, onDone);
  const { isRunning, problems } = outreach ? replan : begin;
  const submit = () => {
    const plan = { who, introducer, avoid, gapDays: gapDays.trim() === '' ? null : Number(gapDays) };
    void (outreach
      ? replan.run({ input: { id: outreach.id, version: outreach.version, plan } })
      : begin.run({ input: { caseId, plan } }));
  };
  return (
    <StepDialog
      title={t(outreach ? 'outreach.replan' : 'outreach.begin')}
      lead={t('outreach.planLead')}
      isRunning={isRunning}
      problems={problems}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField
        isRequired
        label={t('outreach.who')}
        errorMessage={problemOf(problems, 'who')}
        value={who}
        onChange={setWho}
      />
      <TextField
        isRequired
        label={t('outreach.introducer')}
        hint={t('outreach.introducerHint')}
        errorMessage={problemOf(problems, 'introducer')}
        value={introducer}
        onChange={setIntroducer}
      />
      <TextArea rows={2} label={t('outreach.avoid')} value={avoid} onChange={setAvoid} />
      <TextField
        inputMode="numeric"
        label={t('outreach.gap')}
        hint={t('outreach.gapHint')}
        errorMessage={problemOf(problems, 'gapDays')}
        value={gapDays}
        onChange={setGapDays}
      />
    </StepDialog>
  );
}

/** 働きかけを記録する; what came sooner than the plan says is asked about once more. */
export function ContactDialog({ outreach, onDone, onClose }: Steps & { outreach: OutreachDetailFragment }) {
  const t = useT();
  const enumChoices = useEnumChoices();
  const [method, setMethod] = useState<OutreachContactMethod>('VISIT');
  const [result, setResult] = useState<OutreachContactResult>('MET');
  const [occurredOn, setOccurredOn] = useState(today());
  const [nextOn, setNextOn] = useState('');
  const [word, setWord] = useState('');
  const [evenThoughSoon, setEven] = useState(false);
  const { run, isRunning, problems } = useAction(
    RecordOutreachContactDocument,
    t('outreach.recorded'),
    onDone,
    onDone,
  );
  const isTooSoon = evenThoughSoon || problems.some(({ code }) => code === 'CC-093');
  const submit = () =>
    void run({
      input: {
        id: outreach.id,
        version: outreach.version,
        method,
        result,
        word,
        evenThoughSoon,
        occurredOn: occurredOn || null,
        nextOn: nextOn || null,
      },
    });
  return (
    <StepDialog
      title={t('outreach.contact')}
      isRunning={isRunning}
      problems={problems}
      onSubmit={submit}
      onClose={onClose}
    >
      {isTooSoon ? (
        <Checkbox isSelected={evenThoughSoon} onChange={setEven}>
          {t('outreach.evenThoughSoon')}
        </Checkbox>
      ) : null}
      <RadioGroup<OutreachContactMethod>
        isRequired
        direction="row"
        label={t('outreach.method')}
        value={method}
        onChange={setMethod}
        choices={enumChoices<OutreachContactMethod>('OutreachContactMethod')}
      />
      <RadioGroup<OutreachContactResult>
        isRequired
        direction="row"
        label={t('outreach.result')}
        value={result}
        onChange={setResult}
        choices={enumChoices<OutreachContactResult>('OutreachContactResult')}
      />
      <EraDateField
        isRequired
        label={t('progress.occurredOn')}
        errorMessage={problemOf(problems, 'occurredOn')}
        value={occurredOn}
        onChange={setOccurredOn}
      />
      <TextArea
        isRequired
        label={t('outreach.word')}
        errorMessage={problemOf(problems, 'word')}
        value={word}
        onChange={setWord}
      />
      <EraDateField
        label={t('outreach.nextOn')}
        errorMessage={problemOf(problems, 'nextOn')}
        value={nextOn}
        onChange={setNextOn}
      />
    </StepDialog>
  );
}

/** 生活安定, 再訪問 or 終結, with the reason. */
export function TurnDialog({ outreach, onDone, onClose }: Steps & { outreach: OutreachDetailFragment }) {
  const t = useT();
  const enumLabel = useEnumLabel();
  const enumChoices = useEnumChoices();
  const fitting: readonly OutreachStep[] =
    outreach.state === 'STABLE' ? ['RESUME', 'END'] : ['STABLE', 'END'];
  const [step, setStep] = useState<OutreachStep>(fitting[0]!);
  const [ending, setEnding] = useState<OutreachEnding | ''>('');
  const [occurredOn, setOccurredOn] = useState(today());
  const [word, setWord] = useState('');
  const { run, isRunning, problems } = useAction(StepOutreachDocument, t('outreach.turned'), onDone, onDone);
  const submit = () =>
    void run({
      input: {
        id: outreach.id,
        version: outreach.version,
        step,
        word,
        ending: step === 'END' && ending ? ending : null,
        occurredOn: occurredOn || null,
      },
    });
  return (
    <StepDialog
      title={t('outreach.turn')}
      isRunning={isRunning}
      problems={problems}
      onSubmit={submit}
      onClose={onClose}
    >
      <RadioGroup<OutreachStep>
        isRequired
        label={t('participation.what')}
        value={step}
        onChange={setStep}
        choices={fitting.map((value) => ({ value, label: enumLabel('OutreachStep', value) }))}
      />
      {step === 'END' ? (
        <RadioGroup<OutreachEnding>
          isRequired
          label={t('outreach.ending')}
          errorMessage={problemOf(problems, 'ending')}
          value={ending}
          onChange={setEnding}
          choices={enumChoices<OutreachEnding>('OutreachEnding')}
        />
      ) : null}
      <EraDateField
        isRequired
        label={t('progress.occurredOn')}
        errorMessage={problemOf(problems, 'occurredOn')}
        value={occurredOn}
        onChange={setOccurredOn}
      />
      <TextArea
        isRequired
        rows={3}
        label={t('outreach.why')}
        errorMessage={problemOf(problems, 'word')}
        value={word}
        onChange={setWord}
      />
    </StepDialog>
  );
}
