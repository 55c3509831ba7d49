import { useMutation } from '@apollo/client/react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { failuresOf } from '../../../shared/graphql/failures.ts';
import type { ConferenceKind } from '../../../shared/graphql/schema.generated.ts';
import { useT } from '../../../shared/i18n/use-t.ts';
import { Button } from '../../../shared/kit/button.tsx';
import { Dialog } from '../../../shared/kit/dialog.tsx';
import { ErrorSummary } from '../../../shared/kit/notice.tsx';
import { RadioGroup } from '../../../shared/kit/radio-group.tsx';
import { TextArea, TextField } from '../../../shared/kit/text-field.tsx';
import { CandidateFields, type CandidateLine, emptyCandidate } from './candidate-fields.tsx';
import { ConveneConferenceDocument } from './conference.generated.ts';
import { instantOf, MomentField, type TypedMoment } from './moment-field.tsx';

const kinds = ['SUPPORT', 'MULTI_LAYER', 'ADVISER'] as const satisfies readonly ConferenceKind[];

/** 会議を招集する: which kind, when, where, what for. The kinds rest on different grounds and are never mixed. */
export function ConveneDialog({ caseId, onClose }: { caseId: string; onClose: () => void }) {
  const t = useT();
  const navigate = useNavigate();
  const [key] = useState(() => crypto.randomUUID());
  const [kind, setKind] = useState<ConferenceKind | ''>('');
  const [when, setWhen] = useState<'fixed' | 'candidates'>('fixed');
  const [moment, setMoment] = useState<TypedMoment>({ day: '', time: '10:00' });
  const [candidates, setCandidates] = useState<readonly CandidateLine[]>([emptyCandidate(0)]);
  const [place, setPlace] = useState('');
  const [purpose, setPurpose] = useState('');
  const [isChecked, setChecked] = useState(false);
  const [convene, { loading }] = useMutation(ConveneConferenceDocument);
  const [problems, setProblems] = useState<readonly { message: string }[]>([]);
  const moments = when === 'fixed' ? [instantOf(moment)] : candidates.map(instantOf);
  const missing = {
    kind: kind === '' ? t('conference.problem.kind') : undefined,
    day: moments.some((one) => one === null) ? t('conference.problem.day') : undefined,
    purpose: purpose.trim() === '' ? t('conference.problem.purpose') : undefined,
  };
  const missed = Object.values(missing).filter((message) => message !== undefined);
  const submit = async () => {
    setChecked(true);
    setProblems([]);
    if (kind === '' || missed.length > 0) return;
    try {
      const { data } = await convene({
        variables: {
          key,
          input: {
            caseId,
            kind,
            heldAt: when === 'fixed' ? instantOf(moment) : null,
            candidates: when === 'fixed' ? [] : candidates.flatMap((line) => instantOf(line) ?? []),
            place: place.trim(),
            purpose: purpose.trim(),
          },
        },
      });
      await navigate({
        to: '/conferences/$conferenceId',
        params: { conferenceId: data!.conveneConference.id },
      });
    } catch (error) {
      const failures = failuresOf(error);
      setProblems(failures.length > 0 ? failures : [{ message: t('error.saveFailed') }]);
    }
  };
  return (
    <Dialog
      isOpen
      wide
      title={t('conference.convene')}
      onClose={onClose}
      actions={
        <Button onPress={() => void submit()} isPending={loading}>
          {t('conference.convene')}
        </Button>
      }
    >
      <ErrorSummary
        problems={isChecked && missed.length > 0 ? missed.map((message) => ({ message })) : problems}
      />
      <RadioGroup
        isRequired
        label={t('conference.kind')}
        errorMessage={isChecked ? missing.kind : undefined}
        value={kind}
        onChange={setKind}
        choices={kinds.map((value) => ({
          value,
          label: `${t(`conference.kind.${value}`)}：${t(`conference.restsOn.${value}`)}`,
        }))}
      />
      <RadioGroup
        label={t('schedule.when')}
        direction="row"
        value={when}
        onChange={setWhen}
        choices={[
          { value: 'fixed', label: t('schedule.isFixed') },
          { value: 'candidates', label: t('schedule.offer') },
        ]}
      />
      {when === 'fixed' ? (
        <MomentField
          label={t('conference.day')}
          errorMessage={isChecked ? missing.day : undefined}
          value={moment}
          onChange={setMoment}
        />
      ) : (
        <CandidateFields lines={candidates} onChange={setCandidates} />
      )}
      <TextField label={t('conference.place')} maxLength={200} value={place} onChange={setPlace} />
      <TextArea
        isRequired
        rows={3}
        label={t('conference.purpose')}
        hint={t('conference.purposeHint')}
        errorMessage={isChecked ? missing.purpose : undefined}
        value={purpose}
        onChange={setPurpose}
      />
    </Dialog>
  );
}
