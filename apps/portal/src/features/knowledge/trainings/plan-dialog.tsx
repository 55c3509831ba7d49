import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import type {
  StaffTrainingAudience,
  StaffTrainingContent,
} from '../../../shared/graphql/schema.generated.ts';
import { useAction } from '../../../shared/graphql/use-action.ts';
import { useEnumChoices } from '../../../shared/i18n/enum-label.ts';
import { useT } from '../../../shared/i18n/use-t.ts';
import { Button } from '../../../shared/kit/button.tsx';
import { CheckboxGroup } from '../../../shared/kit/checkbox-group.tsx';
import { Dialog } from '../../../shared/kit/dialog.tsx';
import { EraDateField } from '../../../shared/kit/era-date-field.tsx';
import { ErrorSummary } from '../../../shared/kit/notice.tsx';
import { RadioGroup } from '../../../shared/kit/radio-group.tsx';
import { TextArea, TextField } from '../../../shared/kit/text-field.tsx';
import { PlanStaffTrainingDocument, TrainingMaterialDocument } from './trainings.generated.ts';

/** 研修を予定する: what, for whom, when and where, with cases of the 事例集 as its material. */
export function PlanDialog({ onClose, onDone }: { onClose: () => void; onDone: () => unknown }) {
  const t = useT();
  const choices = useEnumChoices();
  const [title, setTitle] = useState('');
  const [audience, setAudience] = useState<StaffTrainingAudience>('BOTH');
  const [contents, setContents] = useState<StaffTrainingContent[]>([]);
  const [description, setDescription] = useState('');
  const [heldOn, setHeldOn] = useState('');
  const [starts, setStarts] = useState('14:00');
  const [ends, setEnds] = useState('16:00');
  const [place, setPlace] = useState('');
  const [capacity, setCapacity] = useState('');
  const [casebookEntryIds, setCasebookEntryIds] = useState<string[]>([]);
  const { data } = useQuery(TrainingMaterialDocument);
  const plan = useAction(PlanStaffTrainingDocument, t('training.planned'), onDone);
  const fields = plan.problems[0]?.fields ?? {};
  const submit = () =>
    plan.run({
      input: {
        title: title.trim(),
        audience,
        contents,
        description: description.trim(),
        heldOn,
        starts,
        ends,
        place: place.trim(),
        capacity: capacity.trim() === '' ? null : Number(capacity),
        casebookEntryIds,
      },
    });
  return (
    <Dialog
      isOpen
      wide
      title={t('training.plan')}
      onClose={onClose}
      actions={
        <Button onPress={() => void submit()} isPending={plan.isRunning}>
          {t('training.plan')}
        </Button>
      }
    >
      <ErrorSummary problems={plan.problems} />
      <TextField
        isRequired
        label={t('training.name')}
        maxLength={100}
        errorMessage={fields['title']}
        value={title}
        onChange={setTitle}
      />
      <RadioGroup
        isRequired
        direction="row"
        label={t('training.audience')}
        value={audience}
        onChange={setAudience}
        choices={choices<StaffTrainingAudience>('StaffTrainingAudience')}
      />
      <CheckboxGroup
        isRequired
        label={t('training.contents')}
        columns={2}
        errorMessage={fields['contents']}
        value={contents}
        onChange={setContents}
        choices={choices<StaffTrainingContent>('StaffTrainingContent')}
      />
      <div className="grid gap-4 sm:grid-cols-3">
        <EraDateField
          isRequired
          label={t('training.day')}
          errorMessage={fields['heldOn']}
          value={heldOn}
          onChange={setHeldOn}
        />
        <TextField isRequired type="time" label={t('training.starts')} value={starts} onChange={setStarts} />
        <TextField
          isRequired
          type="time"
          label={t('training.ends')}
          errorMessage={fields['ends']}
          value={ends}
          onChange={setEnds}
        />
      </div>
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          isRequired
          label={t('training.place')}
          maxLength={100}
          errorMessage={fields['place']}
          value={place}
          onChange={setPlace}
        />
        <TextField
          label={t('training.capacity')}
          hint={t('training.capacityHint')}
          inputMode="numeric"
          errorMessage={fields['capacity']}
          value={capacity}
          onChange={(text) => setCapacity(text.replace(/[^0-9]/g, ''))}
        />
      </div>
      <TextArea
        label={t('training.description')}
        rows={3}
        maxLength={2_000}
        value={description}
        onChange={setDescription}
      />
      {data?.casebook && data.casebook.nodes.length > 0 ? (
        <CheckboxGroup
          label={t('training.material')}
          value={casebookEntryIds}
          onChange={setCasebookEntryIds}
          choices={data.casebook.nodes.map((example) => ({ value: example.id, label: example.title }))}
        />
      ) : null}
    </Dialog>
  );
}
