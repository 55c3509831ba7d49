import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useDates } from '../../../shared/dates/use-dates.ts';
import { QueryNotice } from '../../../shared/graphql/query-notice.tsx';
import { useAction } from '../../../shared/graphql/use-action.ts';
import { useT } from '../../../shared/i18n/use-t.ts';
import { Button } from '../../../shared/kit/button.tsx';
import { Dialog } from '../../../shared/kit/dialog.tsx';
import { RadioGroup } from '../../../shared/kit/radio-group.tsx';
import { TextArea } from '../../../shared/kit/text-field.tsx';
import { StepProblems } from '../../../shared/session/step-problems.tsx';
import { SealChoicesDocument, SetSealDocument } from '../break-glass/person-protection.generated.ts';
import { measureName } from '../words.ts';

/** The choice that stands for all of the person; cases have their own number. */
const PERSON = 'person';

export interface SealDialogProps {
  person: { id: string; name: string };
  onSealed: () => unknown;
  onClose: () => void;
}

/** 支援措置をかける: what it does to everybody else, what is hidden, and why. */
export function SealDialog({ person, onSealed, onClose }: SealDialogProps) {
  const t = useT();
  const dates = useDates();
  const [what, setWhat] = useState<string>(PERSON);
  const [reason, setReason] = useState('');
  const { data, error } = useQuery(SealChoicesDocument, { variables: { personId: person.id } });
  const action = useAction(SetSealDocument, t('seal.done'), () => {
    onClose();
    return onSealed();
  });
  const submit = () =>
    void action.run({
      input: { personId: person.id, caseId: what === PERSON ? null : what, reason: reason.trim() },
    });
  const cases = data?.sealableCases ?? [];
  const fields = action.problems.find((problem) => problem.fields)?.fields;
  return (
    <Dialog
      isOpen
      title={t('seal.dialogTitle', { name: person.name })}
      onClose={onClose}
      closeLabel={t('breakGlass.cancel')}
      actions={
        <Button isPending={action.isRunning} onPress={submit}>
          {t('seal.set')}
        </Button>
      }
    >
      <StepProblems problems={action.problems} onProved={submit} />
      <QueryNotice error={error} />
      <ul className="list-disc space-y-1 pl-5 text-dns-16N-130">
        <li>{t('seal.hides')}</li>
        <li>{t('seal.others')}</li>
        <li>{t('seal.breakGlass')}</li>
        <li>{t('seal.lifting')}</li>
      </ul>
      <RadioGroup
        isRequired
        label={t('seal.what')}
        value={what}
        onChange={setWhat}
        choices={[
          { value: PERSON, label: t('seal.wholePerson', { name: person.name }) },
          ...cases.map((one) => ({
            value: one.id,
            label: t('seal.oneCase', {
              measure: measureName(t, one.measure),
              date: dates.short(one.openedOn),
            }),
          })),
        ]}
      />
      <TextArea
        isRequired
        label={t('seal.reason')}
        hint={t('seal.reasonHint')}
        rows={3}
        maxLength={1_000}
        value={reason}
        onChange={setReason}
        errorMessage={fields?.reason}
      />
    </Dialog>
  );
}
