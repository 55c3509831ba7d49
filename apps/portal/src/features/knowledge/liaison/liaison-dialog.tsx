import { useState } from 'react';
import { useAction } from '../../../shared/graphql/use-action.ts';
import { useT } from '../../../shared/i18n/use-t.ts';
import { Button } from '../../../shared/kit/button.tsx';
import { Dialog } from '../../../shared/kit/dialog.tsx';
import { ErrorSummary } from '../../../shared/kit/notice.tsx';
import { TextField } from '../../../shared/kit/text-field.tsx';
import {
  CorrectLiaisonDocument,
  type LiaisonLineFragment,
  RecordLiaisonDocument,
} from './liaison.generated.ts';
import { inputOf, type LiaisonContent, LiaisonFields } from './liaison-fields.tsx';

export interface LiaisonDialogProps {
  /** The record that is corrected; null for a new one. */
  record: LiaisonLineFragment | null;
  onClose: () => void;
  onDone: () => unknown;
  onConflict: () => unknown;
}

/** 関係機関との連携を記録する, without any case, or a record put right. */
export function LiaisonDialog({ record, onClose, onDone, onConflict }: LiaisonDialogProps) {
  const t = useT();
  const [content, setContent] = useState<LiaisonContent>(() => ({
    field: record?.field ?? 'GUARDIANSHIP',
    kind: record?.kind ?? 'CONSULTATION',
    occurredOn: record?.occurredOn ?? '',
    partner: record?.partnerAgency ?? null,
    partnerName: record?.partnerName ?? '',
    activity: record?.activity ?? null,
    note: record?.note ?? '',
  }));
  const [participants, setParticipants] = useState(record?.participants?.toString() ?? '');
  const create = useAction(RecordLiaisonDocument, t('liaison.recorded'), onDone);
  const correct = useAction(CorrectLiaisonDocument, t('liaison.corrected'), onDone, onConflict);
  const problems = record ? correct.problems : create.problems;
  const fields = problems[0]?.fields ?? {};
  const submit = () => {
    const input = {
      ...inputOf(content),
      participants: participants === '' ? null : Number(participants),
    };
    return record
      ? correct.run({ input: { ...input, id: record.id, version: record.version } })
      : create.run({ input });
  };
  const title = t(record ? 'liaison.correct' : 'liaison.record');
  return (
    <Dialog
      isOpen
      wide
      title={title}
      onClose={onClose}
      actions={
        <Button onPress={() => void submit()} isPending={create.isRunning || correct.isRunning}>
          {title}
        </Button>
      }
    >
      <ErrorSummary problems={problems} />
      <LiaisonFields
        content={content}
        onChange={(patch) => setContent((before) => ({ ...before, ...patch }))}
        fields={fields}
      />
      <TextField
        label={t('liaison.participants')}
        inputMode="numeric"
        errorMessage={fields['participants']}
        value={participants}
        onChange={(text) => setParticipants(text.replace(/[^0-9]/g, ''))}
      />
    </Dialog>
  );
}
