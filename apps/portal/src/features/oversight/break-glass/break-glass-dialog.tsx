import { useState } from 'react';
import { useAction } from '../../../shared/graphql/use-action.ts';
import { useT } from '../../../shared/i18n/use-t.ts';
import { Button } from '../../../shared/kit/button.tsx';
import { Dialog } from '../../../shared/kit/dialog.tsx';
import { RadioGroup } from '../../../shared/kit/radio-group.tsx';
import { TextArea } from '../../../shared/kit/text-field.tsx';
import { StepProblems } from '../../../shared/session/step-problems.tsx';
import { OpenBreakGlassDocument } from './person-protection.generated.ts';

const durations = ['30', '60', '120', '240'] as const;
type Duration = (typeof durations)[number];

export interface BreakGlassDialogProps {
  person: { id: string; name: string };
  onOpened: () => unknown;
  onClose: () => void;
}

/** 緊急閲覧を始める: what it means, why it is needed, for how long. */
export function BreakGlassDialog({ person, onOpened, onClose }: BreakGlassDialogProps) {
  const t = useT();
  const [reason, setReason] = useState('');
  const [minutes, setMinutes] = useState<Duration>('60');
  const action = useAction(OpenBreakGlassDocument, t('breakGlass.opened', { name: person.name }), () => {
    onClose();
    return onOpened();
  });
  const submit = () =>
    void action.run({ input: { personId: person.id, reason: reason.trim(), minutes: Number(minutes) } });
  const fields = action.problems.find((problem) => problem.fields)?.fields;
  return (
    <Dialog
      isOpen
      title={t('breakGlass.dialogTitle', { name: person.name })}
      onClose={onClose}
      closeLabel={t('breakGlass.cancel')}
      actions={
        <Button look="danger" isPending={action.isRunning} onPress={submit}>
          {t('breakGlass.start')}
        </Button>
      }
    >
      <StepProblems problems={action.problems} onProved={submit} />
      <ul className="list-disc space-y-1 pl-5 text-dns-16N-130">
        <li>{t('breakGlass.onePerson', { name: person.name })}</li>
        <li>{t('breakGlass.readOnly')}</li>
        <li>{t('breakGlass.noSeal')}</li>
        <li>{t('breakGlass.reviewed')}</li>
      </ul>
      <TextArea
        isRequired
        label={t('breakGlass.reason')}
        hint={t('breakGlass.reasonHint')}
        rows={4}
        maxLength={1_000}
        value={reason}
        onChange={setReason}
        errorMessage={fields?.reason}
      />
      <RadioGroup
        isRequired
        direction="row"
        label={t('breakGlass.minutes')}
        value={minutes}
        onChange={setMinutes}
        errorMessage={fields?.minutes}
        choices={durations.map((value) => ({ value, label: t(`breakGlass.minutes.${value}`) }))}
      />
    </Dialog>
  );
}
