import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { nameOf } from '../../../shared/graphql/name-of.ts';
import type { CoordinationReason } from '../../../shared/graphql/schema.generated.ts';
import { useAction } from '../../../shared/graphql/use-action.ts';
import { useEnumChoices } from '../../../shared/i18n/enum-label.ts';
import { useT } from '../../../shared/i18n/use-t.ts';
import { Button } from '../../../shared/kit/button.tsx';
import { Dialog } from '../../../shared/kit/dialog.tsx';
import { ErrorSummary } from '../../../shared/kit/notice.tsx';
import { RadioGroup } from '../../../shared/kit/radio-group.tsx';
import { Select } from '../../../shared/kit/select.tsx';
import { TextArea } from '../../../shared/kit/text-field.tsx';
import { CoordinatorAgenciesDocument, RequestCoordinationDocument } from './coordination.generated.ts';

export interface RequestDialogProps {
  caseId: string;
  onDone: () => unknown;
  onClose: () => void;
}

/** 推進員に調整を頼む: why, and what the handling agency has tried; the coordinator sees the family from acceptance on. */
export function RequestDialog({ caseId, onDone, onClose }: RequestDialogProps) {
  const t = useT();
  const enumChoices = useEnumChoices();
  const { data } = useQuery(CoordinatorAgenciesDocument);
  const agencies = data?.coordinatorAgencies ?? [];
  const [reason, setReason] = useState<CoordinationReason | ''>('');
  const [situation, setSituation] = useState('');
  const [agencyId, setAgencyId] = useState('');
  const [isChecked, setChecked] = useState(false);
  const request = useAction(RequestCoordinationDocument, t('coordination.requested'), onDone);
  const missing = {
    reason: isChecked && reason === '' ? t('coordination.problem.reason') : undefined,
    situation: isChecked && situation.trim() === '' ? t('coordination.problem.situation') : undefined,
    agency:
      isChecked && agencies.length > 1 && agencyId === '' ? t('coordination.problem.agency') : undefined,
  };
  const missed = Object.values(missing).filter((message) => message !== undefined);
  const submit = () => {
    setChecked(true);
    if (reason === '' || situation.trim() === '' || (agencies.length > 1 && agencyId === '')) return;
    void request.run({
      input: { caseId, reason, situation: situation.trim(), coordinatorAgencyId: agencyId || null },
    });
  };
  return (
    <Dialog
      isOpen
      wide
      title={t('coordination.request')}
      onClose={onClose}
      actions={
        <Button onPress={submit} isPending={request.isRunning}>
          {t('coordination.request')}
        </Button>
      }
    >
      <p className="text-dns-16N-130">{t('coordination.requestLead')}</p>
      <ErrorSummary
        problems={missed.length > 0 ? missed.map((message) => ({ message })) : request.problems}
      />
      <RadioGroup
        isRequired
        label={t('coordination.reason')}
        errorMessage={missing.reason}
        value={reason}
        onChange={setReason}
        choices={enumChoices<CoordinationReason>('CoordinationReason')}
      />
      {agencies.length > 1 ? (
        <Select
          isRequired
          label={t('coordination.agency')}
          errorMessage={missing.agency}
          emptyLabel={t('consent.choose')}
          value={agencyId}
          onChange={setAgencyId}
          choices={agencies.map((agency) => ({ value: agency.id, label: nameOf(agency) }))}
        />
      ) : null}
      <TextArea
        isRequired
        label={t('coordination.situation')}
        hint={t('coordination.situationHint')}
        errorMessage={missing.situation}
        value={situation}
        onChange={setSituation}
      />
    </Dialog>
  );
}
