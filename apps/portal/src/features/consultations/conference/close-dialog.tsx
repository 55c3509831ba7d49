import { useState } from 'react';
import { today } from '../../../shared/dates/use-dates.ts';
import type { ConferenceResult } from '../../../shared/graphql/schema.generated.ts';
import { useAction } from '../../../shared/graphql/use-action.ts';
import { useEnumChoices } from '../../../shared/i18n/enum-label.ts';
import { useT } from '../../../shared/i18n/use-t.ts';
import { ConfirmDialog } from '../../../shared/kit/confirm-dialog.tsx';
import { EraDateField } from '../../../shared/kit/era-date-field.tsx';
import { RadioGroup } from '../../../shared/kit/radio-group.tsx';
import type { ConferenceDetailFragment } from '../conference-page.generated.ts';
import { CloseConferenceDocument } from './conference.generated.ts';

export interface CloseDialogProps {
  conference: ConferenceDetailFragment;
  onDone: () => unknown;
  onClose: () => void;
}

/** 会議を終える: as its outcome says; one that lies ahead was not held. */
export function CloseDialog({ conference, onDone, onClose }: CloseDialogProps) {
  const t = useT();
  const enumChoices = useEnumChoices();
  const [result, setResult] = useState<ConferenceResult>(
    conference.outcome?.result ?? (new Date(conference.heldAt) > new Date() ? 'NOT_HELD' : 'UNDECIDED'),
  );
  const [closedOn, setClosedOn] = useState(today());
  const close = useAction(CloseConferenceDocument, t('conference.wasClosed'), onDone);
  return (
    <ConfirmDialog
      title={t('conference.close')}
      confirmLabel={t('conference.close')}
      isRunning={close.isRunning}
      problems={close.problems}
      onConfirm={() =>
        void close.run({
          input: { id: conference.id, version: conference.version, result, closedOn: closedOn || null },
        })
      }
      onClose={onClose}
    >
      <p>{t('conference.closeLead')}</p>
      <RadioGroup
        label={t('outcome.end')}
        direction="row"
        value={result}
        onChange={setResult}
        choices={enumChoices<ConferenceResult>('ConferenceResult')}
      />
      {result === 'UNDECIDED' ? <p>{t('outcome.undecidedLead')}</p> : null}
      <EraDateField label={t('outcome.closedOn')} value={closedOn} onChange={setClosedOn} />
    </ConfirmDialog>
  );
}
