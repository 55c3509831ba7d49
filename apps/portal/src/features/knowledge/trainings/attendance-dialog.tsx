import { useState } from 'react';
import { useAction } from '../../../shared/graphql/use-action.ts';
import { useT } from '../../../shared/i18n/use-t.ts';
import { Button } from '../../../shared/kit/button.tsx';
import { CheckboxGroup } from '../../../shared/kit/checkbox-group.tsx';
import { Dialog } from '../../../shared/kit/dialog.tsx';
import { ErrorSummary } from '../../../shared/kit/notice.tsx';
import { EmptyState } from '../../../shared/kit/waiting.tsx';
import { RecordTrainingAttendanceDocument, type TrainingLineFragment } from './trainings.generated.ts';

export interface AttendanceDialogProps {
  training: TrainingLineFragment;
  onClose: () => void;
  onDone: () => unknown;
  onConflict: () => unknown;
}

/** 出欠: everybody who signed up, ticked unless they did not come. */
export function AttendanceDialog({ training, onClose, onDone, onConflict }: AttendanceDialogProps) {
  const t = useT();
  const seats = training.seats.flatMap((seat) => (seat.staff ? [{ ...seat, staff: seat.staff }] : []));
  const [present, setPresent] = useState(() =>
    seats.filter((seat) => seat.attended !== false).map((seat) => seat.staff.id),
  );
  const record = useAction(
    RecordTrainingAttendanceDocument,
    t('training.attendanceRecorded'),
    onDone,
    onConflict,
  );
  return (
    <Dialog
      isOpen
      wide
      title={t('training.recordAttendance')}
      onClose={onClose}
      actions={
        <Button
          isPending={record.isRunning}
          onPress={() => void record.run({ input: { id: training.id, version: training.version, present } })}
        >
          {t('training.recordAttendance')}
        </Button>
      }
    >
      <ErrorSummary problems={record.problems} />
      {seats.length === 0 ? (
        <EmptyState title={t('training.nobody')} />
      ) : (
        <CheckboxGroup
          label={t('training.present')}
          columns={2}
          value={present}
          onChange={setPresent}
          choices={seats.map((seat) => ({
            value: seat.staff.id,
            label: `${seat.staff.name}（${seat.agency?.name ?? '—'}）`,
          }))}
        />
      )}
    </Dialog>
  );
}
