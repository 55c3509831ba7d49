import { useState } from 'react';
import { useAction } from '../../../shared/graphql/use-action.ts';
import { useT } from '../../../shared/i18n/use-t.ts';
import { Button } from '../../../shared/kit/button.tsx';
import { Dialog } from '../../../shared/kit/dialog.tsx';
import { ErrorSummary } from '../../../shared/kit/notice.tsx';
import { AgenciesField } from '../agency-picker/agencies-field.tsx';
import type { PickedAgency } from '../agency-picker/agency-picker.tsx';
import { AssignWorryDocument } from '../coordination/work.generated.ts';
import type { MapCell } from './map-of.ts';

export interface AssignDialogProps {
  caseId: string;
  cell: MapCell;
  onDone: () => unknown;
  onClose: () => void;
}

/** 困り事の受け持ち: which agencies handle this worry of this member; none is allowed, so that a gap shows. */
export function AssignDialog({ caseId, cell, onDone, onClose }: AssignDialogProps) {
  const t = useT();
  const [agencies, setAgencies] = useState<readonly PickedAgency[]>(cell.agencies);
  const assign = useAction(AssignWorryDocument, t('map.assigned'), onDone);
  return (
    <Dialog
      isOpen
      title={t('map.assignTitle', { name: cell.memberName, worry: cell.label })}
      onClose={onClose}
      actions={
        <Button
          isPending={assign.isRunning}
          onPress={() =>
            void assign.run({
              input: {
                caseId,
                memberNumber: cell.memberNumber,
                worryNumber: cell.worryNumber,
                agencyIds: agencies.map(({ id }) => id),
                version: cell.version,
              },
            })
          }
        >
          {t('map.assign')}
        </Button>
      }
    >
      <ErrorSummary problems={assign.problems} />
      <AgenciesField label={t('map.agencies')} chosen={agencies} onChange={setAgencies} />
    </Dialog>
  );
}
