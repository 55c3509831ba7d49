import { useState } from 'react';
import { today, useDates } from '../../../shared/dates/use-dates.ts';
import { nameOf } from '../../../shared/graphql/name-of.ts';
import type {
  ParticipationEnding,
  ParticipationState,
  ParticipationStep,
} from '../../../shared/graphql/schema.generated.ts';
import { useAction } from '../../../shared/graphql/use-action.ts';
import { useEnumChoices, useEnumLabel } from '../../../shared/i18n/enum-label.ts';
import { useT } from '../../../shared/i18n/use-t.ts';
import { Badge } from '../../../shared/kit/badge.tsx';
import { Button } from '../../../shared/kit/button.tsx';
import { EraDateField } from '../../../shared/kit/era-date-field.tsx';
import { Facts } from '../../../shared/kit/page.tsx';
import { RadioGroup } from '../../../shared/kit/radio-group.tsx';
import { TextArea } from '../../../shared/kit/text-field.tsx';
import { EmptyState } from '../../../shared/kit/waiting.tsx';
import { ActivityPicker } from './activity-picker.tsx';
import {
  MatchActivityDocument,
  type ParticipationDetailFragment,
  StepParticipationDocument,
} from './progress.generated.ts';
import { problemOf, StepDialog } from './step-dialog.tsx';

/** Steps that fit each state, as the transition table of the server has them. */
const steps: Record<ParticipationState, readonly ParticipationStep[]> = {
  MATCHED: ['TRY', 'END'],
  TRIAL: ['SETTLE', 'READJUST', 'END'],
  SETTLED: ['CHECK', 'READJUST', 'END'],
  READJUSTING: ['REMATCH', 'END'],
  ENDED: [],
};

interface Place {
  caseId: string;
  persons: readonly { id: string; name: string }[];
  worries: readonly string[];
  area: { id: string; name: string } | null;
}

export interface ParticipationPartProps extends Place {
  participations: readonly ParticipationDetailFragment[];
  mayWork: boolean;
  onChanged: () => unknown;
}

/** 参加支援: from the case to a job, a gathering place, a course or a council, and whether it holds. */
export function ParticipationPart({ participations, mayWork, onChanged, ...place }: ParticipationPartProps) {
  const t = useT();
  const [opened, setOpened] = useState<ParticipationDetailFragment | 'new' | null>(null);
  const close = () => setOpened(null);
  const done = () => {
    close();
    return onChanged();
  };
  return (
    <>
      {participations.length === 0 ? <EmptyState title={t('participation.none')} /> : null}
      <ul className="space-y-4">
        {participations.map((one) => (
          <li key={one.id} className="space-y-2 rounded-8 border border-solid-gray-300 p-4">
            <OneParticipation participation={one} />
            {mayWork && one.state !== 'ENDED' ? (
              <Button size="s" look="outline" onPress={() => setOpened(one)}>
                {t('participation.step')}
                <span className="sr-only">：{one.activity?.title}</span>
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {mayWork ? (
        <div data-print="hide">
          <Button look="outline" onPress={() => setOpened('new')}>
            {t('participation.match')}
          </Button>
        </div>
      ) : null}
      {opened === 'new' ? <MatchDialog {...place} onDone={done} onClose={close} /> : null}
      {opened && opened !== 'new' ? (
        <ParticipationDialog {...place} participation={opened} onDone={done} onClose={close} />
      ) : null}
    </>
  );
}

function OneParticipation({ participation }: { participation: ParticipationDetailFragment }) {
  const t = useT();
  const dates = useDates();
  const enumLabel = useEnumLabel();
  const isLate = participation.checkOn !== null && participation.checkOn < today();
  return (
    <>
      <h3 className="flex flex-wrap items-center gap-2 text-std-16B-170">
        {participation.activity?.title ?? t('participation.activityGone')}
        <Badge tone={participation.state === 'SETTLED' ? 'green' : 'blue'}>
          {enumLabel('ParticipationState', participation.state)}
        </Badge>
        {isLate ? <Badge tone="red">{t('participation.checkLate')}</Badge> : null}
      </h3>
      <Facts
        items={[
          participation.person ? [t('participation.person'), participation.person.name] : null,
          [t('participation.agency'), nameOf(participation.agency)],
          participation.checkOn ? [t('participation.checkOn'), dates.day(participation.checkOn)] : null,
          participation.ending
            ? [t('participation.ending'), enumLabel('ParticipationEnding', participation.ending)]
            : null,
        ]}
      />
      <ol className="space-y-1 text-dns-14N-130">
        {participation.events.map((event) => (
          <li key={event.id} className="border-l-4 border-solid-gray-200 pl-2">
            <span className="font-bold">{dates.short(event.occurredOn)}</span>
            {'　'}
            {enumLabel('ParticipationStep', event.step)}
            {event.staff ? `　${event.staff.name}` : ''}
            <span className="block whitespace-pre-line">{event.word}</span>
          </li>
        ))}
      </ol>
    </>
  );
}

interface Steps {
  onDone: () => unknown;
  onClose: () => void;
}

function MatchDialog({ caseId, persons, worries, area, onDone, onClose }: Place & Steps) {
  const t = useT();
  const [personId, setPersonId] = useState(persons.length === 1 ? persons[0]!.id : '');
  const [activityId, setActivityId] = useState<string | null>(null);
  const [occurredOn, setOccurredOn] = useState(today());
  const [checkOn, setCheckOn] = useState('');
  const [word, setWord] = useState('');
  const [isChecked, setChecked] = useState(false);
  const { run, isRunning, problems } = useAction(MatchActivityDocument, t('participation.matched'), onDone);
  const missing = [
    personId ? null : t('participation.problem.person'),
    activityId ? null : t('participation.problem.activity'),
  ].filter((message) => message !== null);
  const submit = () => {
    setChecked(true);
    if (!personId || !activityId) return;
    void run({
      input: {
        caseId,
        personId,
        activityId,
        word,
        occurredOn: occurredOn || null,
        checkOn: checkOn || null,
      },
    });
  };
  return (
    <StepDialog
      title={t('participation.match')}
      lead={t('participation.matchLead')}
      isRunning={isRunning}
      problems={isChecked && missing.length > 0 ? missing.map((message) => ({ message })) : problems}
      onSubmit={submit}
      onClose={onClose}
    >
      <RadioGroup
        isRequired
        label={t('participation.person')}
        errorMessage={isChecked && !personId ? t('participation.problem.person') : undefined}
        value={personId}
        onChange={setPersonId}
        choices={persons.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <ActivityPicker
        isRequired
        label={t('participation.activity')}
        errorMessage={isChecked && !activityId ? t('participation.problem.activity') : undefined}
        worries={worries}
        area={area}
        selected={activityId}
        onSelect={setActivityId}
      />
      <EraDateField
        isRequired
        label={t('participation.matchedOn')}
        errorMessage={problemOf(problems, 'occurredOn')}
        value={occurredOn}
        onChange={setOccurredOn}
      />
      <TextArea
        isRequired
        rows={3}
        label={t('participation.matchWord')}
        errorMessage={problemOf(problems, 'word')}
        value={word}
        onChange={setWord}
      />
      <EraDateField
        label={t('participation.checkOn')}
        errorMessage={problemOf(problems, 'checkOn')}
        value={checkOn}
        onChange={setCheckOn}
      />
    </StepDialog>
  );
}

function ParticipationDialog({
  participation,
  worries,
  area,
  onDone,
  onClose,
}: Place & Steps & { participation: ParticipationDetailFragment }) {
  const t = useT();
  const enumLabel = useEnumLabel();
  const enumChoices = useEnumChoices();
  const fitting = steps[participation.state];
  const [step, setStep] = useState<ParticipationStep>(fitting[0]!);
  const [activityId, setActivityId] = useState<string | null>(null);
  const [ending, setEnding] = useState<ParticipationEnding | ''>('');
  const [occurredOn, setOccurredOn] = useState(today());
  const [checkOn, setCheckOn] = useState('');
  const [word, setWord] = useState('');
  const action = useAction(StepParticipationDocument, t('participation.stepped'), onDone, onDone);
  const { problems } = action;
  const submit = () =>
    void action.run({
      input: {
        id: participation.id,
        version: participation.version,
        step,
        word,
        activityId: step === 'REMATCH' ? activityId : null,
        ending: step === 'END' && ending ? ending : null,
        occurredOn: occurredOn || null,
        checkOn: step === 'END' ? null : checkOn || null,
      },
    });
  return (
    <StepDialog
      title={t('participation.step')}
      isRunning={action.isRunning}
      problems={problems}
      onSubmit={submit}
      onClose={onClose}
    >
      <RadioGroup<ParticipationStep>
        isRequired
        label={t('participation.what')}
        value={step}
        onChange={setStep}
        choices={fitting.map((value) => ({ value, label: enumLabel('ParticipationStep', value) }))}
      />
      {step === 'REMATCH' ? (
        <ActivityPicker
          label={t('participation.newActivity')}
          worries={worries}
          area={area}
          selected={activityId}
          onSelect={setActivityId}
        />
      ) : null}
      {step === 'END' ? (
        <RadioGroup<ParticipationEnding>
          isRequired
          label={t('participation.ending')}
          errorMessage={problemOf(problems, 'ending')}
          value={ending}
          onChange={setEnding}
          choices={enumChoices<ParticipationEnding>('ParticipationEnding')}
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
        label={t('participation.word')}
        errorMessage={problemOf(problems, 'word')}
        value={word}
        onChange={setWord}
      />
      {step === 'END' ? null : (
        <EraDateField
          label={t('participation.checkOn')}
          errorMessage={problemOf(problems, 'checkOn')}
          value={checkOn}
          onChange={setCheckOn}
        />
      )}
    </StepDialog>
  );
}
