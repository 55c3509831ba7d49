import { useState } from 'react';
import type { StaffAccountEnd } from '../../../shared/graphql/schema.generated.ts';
import { useAction } from '../../../shared/graphql/use-action.ts';
import { useEnumChoices } from '../../../shared/i18n/enum-label.ts';
import { useT } from '../../../shared/i18n/use-t.ts';
import { Button } from '../../../shared/kit/button.tsx';
import { CheckboxGroup } from '../../../shared/kit/checkbox-group.tsx';
import { Dialog } from '../../../shared/kit/dialog.tsx';
import { ErrorSummary } from '../../../shared/kit/notice.tsx';
import { RadioGroup } from '../../../shared/kit/radio-group.tsx';
import { AgencyPicker, type PickedAgency } from '../../consultations/agency-picker/agency-picker.tsx';
import { knownRoles, roleName } from '../words.ts';
import { EndAccountDocument } from './accounts.generated.ts';

export interface EndAccountDialogProps {
  account: { id: string; name: string; roles: readonly string[] };
  onEnded: () => unknown;
  onClose: () => void;
}

/** 退職・異動: access ends at once, open work stays with the agency that is left. */
export function EndAccountDialog({ account, onEnded, onClose }: EndAccountDialogProps) {
  const t = useT();
  const reasons = useEnumChoices()<StaffAccountEnd>('StaffAccountEnd');
  const [because, setBecause] = useState<StaffAccountEnd>('LEFT');
  const [agency, setAgency] = useState<PickedAgency | null>(null);
  const [roles, setRoles] = useState<string[]>([...account.roles]);
  const action = useAction(EndAccountDocument, t('account.endDone', { name: account.name }), () => {
    onClose();
    return onEnded();
  });
  const isTransfer = because === 'TRANSFERRED';
  const fields = action.problems.find((problem) => problem.fields)?.fields;
  return (
    <Dialog
      isOpen
      title={t('account.endTitle', { name: account.name })}
      onClose={onClose}
      closeLabel={t('breakGlass.cancel')}
      actions={
        <Button
          look="danger"
          isPending={action.isRunning}
          onPress={() =>
            void action.run({
              input: {
                staffId: account.id,
                because,
                ...(isTransfer ? { newAgencyId: agency?.id, newRoles: roles } : {}),
              },
            })
          }
        >
          {t('account.endNow')}
        </Button>
      }
    >
      <ErrorSummary problems={action.problems} />
      <ul className="list-disc space-y-1 pl-5 text-dns-16N-130">
        <li>{t('account.endsAtOnce')}</li>
        <li>{t('account.workStays')}</li>
      </ul>
      <RadioGroup
        isRequired
        label={t('account.because')}
        value={because}
        onChange={setBecause}
        choices={reasons}
      />
      {isTransfer ? (
        <>
          <AgencyPicker
            isRequired
            label={t('account.newAgency')}
            selected={agency}
            onSelect={setAgency}
            errorMessage={fields?.newAgencyId}
          />
          <CheckboxGroup
            isRequired
            label={t('account.newRoles')}
            columns={2}
            value={roles}
            onChange={setRoles}
            errorMessage={fields?.newRoles}
            choices={knownRoles.map((role) => ({ value: role as string, label: roleName(t, role) }))}
          />
        </>
      ) : null}
    </Dialog>
  );
}
