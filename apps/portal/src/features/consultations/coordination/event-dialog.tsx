import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { today } from '../../../shared/dates/use-dates.ts';
import type {
  CoordinationEventKind,
  CoordinationEventMeans,
} from '../../../shared/graphql/schema.generated.ts';
import { useAction } from '../../../shared/graphql/use-action.ts';
import { useEnumChoices } from '../../../shared/i18n/enum-label.ts';
import { useT } from '../../../shared/i18n/use-t.ts';
import { Button } from '../../../shared/kit/button.tsx';
import { Dialog } from '../../../shared/kit/dialog.tsx';
import { EraDateField } from '../../../shared/kit/era-date-field.tsx';
import { ErrorSummary } from '../../../shared/kit/notice.tsx';
import { RadioGroup } from '../../../shared/kit/radio-group.tsx';
import { Select } from '../../../shared/kit/select.tsx';
import { TextArea, TextField } from '../../../shared/kit/text-field.tsx';
import { AgenciesField } from '../agency-picker/agencies-field.tsx';
import type { PickedAgency } from '../agency-picker/agency-picker.tsx';
import { AdviserPostsDocument, RecordCoordinationEventDocument } from './work.generated.ts';

export interface EventDialogProps {
  caseId: string;
  onDone: () => unknown;
  onClose: () => void;
}

/** 調整を記録する: what was done with which agencies, on which day; the kinds are those the city counts. */
export function EventDialog({ caseId, onDone, onClose }: EventDialogProps) {
  const t = useT();
  const enumChoices = useEnumChoices();
  const [kind, setKind] = useState<CoordinationEventKind>('INDIVIDUAL');
  const [means, setMeans] = useState<CoordinationEventMeans>('VISIT');
  const [occurredOn, setOccurredOn] = useState(today());
  const [agencies, setAgencies] = useState<readonly PickedAgency[]>([]);
  const [place, setPlace] = useState('');
  const [words, setWords] = useState('');
  const [postId, setPostId] = useState('');
  const [isChecked, setChecked] = useState(false);
  const { data } = useQuery(AdviserPostsDocument, { skip: kind !== 'ADVISER_DISPATCH' });
  const post = data?.adviserPosts?.find(({ id }) => id === postId);
  const record = useAction(RecordCoordinationEventDocument, t('event.recorded'), onDone);
  const missing = {
    occurredOn: isChecked && occurredOn === '' ? t('event.problem.day') : undefined,
    agencies: isChecked && agencies.length === 0 ? t('event.problem.agencies') : undefined,
    post: isChecked && kind === 'ADVISER_DISPATCH' && !post ? t('event.problem.post') : undefined,
  };
  const missed = Object.values(missing).filter((message) => message !== undefined);
  const submit = () => {
    setChecked(true);
    if (occurredOn === '' || agencies.length === 0 || (kind === 'ADVISER_DISPATCH' && !post)) return;
    void record.run({
      input: {
        caseId,
        kind,
        means: kind === 'INDIVIDUAL' ? means : null,
        occurredOn,
        agencyIds: agencies.map(({ id }) => id),
        place: place.trim(),
        words: words.trim(),
        adviserField: post?.field ?? '',
        adviserPost: post ? `${post.affiliation} ${post.post}` : '',
      },
    });
  };
  return (
    <Dialog
      isOpen
      wide
      title={t('event.record')}
      onClose={onClose}
      actions={
        <Button onPress={submit} isPending={record.isRunning}>
          {t('event.record')}
        </Button>
      }
    >
      <ErrorSummary problems={missed.length > 0 ? missed.map((message) => ({ message })) : record.problems} />
      <RadioGroup
        label={t('event.kind')}
        direction="row"
        value={kind}
        onChange={setKind}
        choices={enumChoices<CoordinationEventKind>('CoordinationEventKind')}
      />
      {kind === 'INDIVIDUAL' ? (
        <RadioGroup
          label={t('event.means')}
          direction="row"
          value={means}
          onChange={setMeans}
          choices={enumChoices<CoordinationEventMeans>('CoordinationEventMeans')}
        />
      ) : null}
      {kind === 'ADVISER_DISPATCH' ? (
        <Select
          isRequired
          label={t('event.post')}
          errorMessage={missing.post}
          emptyLabel={t('event.choosePost')}
          value={postId}
          onChange={setPostId}
          choices={(data?.adviserPosts ?? []).map((one) => ({
            value: one.id,
            label: `${one.field}：${one.affiliation} ${one.post}`,
          }))}
        />
      ) : null}
      <EraDateField
        isRequired
        label={t('event.day')}
        errorMessage={missing.occurredOn}
        value={occurredOn}
        onChange={setOccurredOn}
      />
      <AgenciesField
        isRequired
        label={t('event.agencies')}
        errorMessage={missing.agencies}
        chosen={agencies}
        onChange={setAgencies}
      />
      <TextField label={t('conference.place')} maxLength={200} value={place} onChange={setPlace} />
      <TextArea
        rows={4}
        label={t('event.words')}
        hint={t('event.wordsHint')}
        maxLength={4_000}
        value={words}
        onChange={setWords}
      />
    </Dialog>
  );
}
