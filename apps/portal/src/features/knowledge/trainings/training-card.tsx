import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { today, useDates } from '../../../shared/dates/use-dates.ts';
import { useAction } from '../../../shared/graphql/use-action.ts';
import { useEnumLabel } from '../../../shared/i18n/enum-label.ts';
import { useT } from '../../../shared/i18n/use-t.ts';
import { Badge } from '../../../shared/kit/badge.tsx';
import { Button } from '../../../shared/kit/button.tsx';
import { ErrorSummary } from '../../../shared/kit/notice.tsx';
import { Facts } from '../../../shared/kit/page.tsx';
import { ReasonDialog } from '../reason-dialog.tsx';
import { AttendanceDialog } from './attendance-dialog.tsx';
import {
  CancelStaffTrainingDocument,
  SignUpForTrainingDocument,
  type TrainingLineFragment,
  WithdrawFromTrainingDocument,
} from './trainings.generated.ts';

export interface TrainingCardProps {
  training: TrainingLineFragment;
  organises: boolean;
  onChanged: () => unknown;
}

/** One training with what the reader can do about it. */
export function TrainingCard({ training, organises, onChanged }: TrainingCardProps) {
  const t = useT();
  const dates = useDates();
  const enumLabel = useEnumLabel();
  const [dialog, setDialog] = useState<'cancel' | 'attendance' | null>(null);
  const signUp = useAction(SignUpForTrainingDocument, t('training.signedUp'), onChanged);
  const withdraw = useAction(WithdrawFromTrainingDocument, t('training.withdrawn'), onChanged);
  const done = () => {
    setDialog(null);
    return onChanged();
  };
  const cancel = useAction(CancelStaffTrainingDocument, t('training.wasCancelled'), done, onChanged);
  const { id, state, version, capacity, taken, mine } = training;
  const isOpen = state === 'PLANNED' && training.heldOn >= today();
  const isFull = capacity !== null && taken >= capacity;
  const wasOn = training.heldOn <= today() && state !== 'CANCELLED';
  return (
    <article aria-label={training.title} className="space-y-2 rounded-8 border border-solid-gray-420 p-4">
      <h2 className="flex flex-wrap items-center gap-2 text-std-18B-160">
        {training.title}
        <Badge tone={state === 'PLANNED' ? 'blue' : 'neutral'}>
          {enumLabel('StaffTrainingState', state)}
        </Badge>
        {mine ? <Badge tone="green">{t('training.mine')}</Badge> : null}
      </h2>
      <Facts
        items={[
          [t('training.when'), `${dates.day(training.heldOn)} ${training.starts}～${training.ends}`],
          [t('training.place'), training.place],
          [t('training.audience'), enumLabel('StaffTrainingAudience', training.audience)],
          [
            t('training.contents'),
            training.contents.map((content) => enumLabel('StaffTrainingContent', content)).join('、'),
          ],
          [
            t('training.seats'),
            capacity === null ? t('training.taken', { taken }) : t('training.takenOf', { taken, capacity }),
          ],
          state === 'HELD' && [t('training.attended'), t('training.people', { count: training.attended })],
          training.cancelledBecause != null && [t('training.cancelledBecause'), training.cancelledBecause],
        ]}
      />
      {training.description ? <p className="text-dns-16N-130">{training.description}</p> : null}
      {training.material.length > 0 ? (
        <p className="text-dns-14N-130">
          {t('training.material')}
          {training.material.map((example) => (
            <Link
              key={example.id}
              to="/knowledge/casebook/$entryId"
              params={{ entryId: example.id }}
              className="ml-2 text-blue-1000 underline"
            >
              {example.title}
            </Link>
          ))}
        </p>
      ) : null}
      {organises || training.seats.length === 0 ? null : (
        <p className="text-dns-14N-130">
          {t('training.colleagues', {
            names: training.seats.map((seat) => seat.staff?.name ?? '—').join('、'),
          })}
        </p>
      )}
      <ErrorSummary problems={[...signUp.problems, ...withdraw.problems]} />
      <div className="flex flex-wrap gap-2" data-print="hide">
        {isOpen && !mine ? (
          <Button
            size="s"
            isDisabled={isFull}
            isPending={signUp.isRunning}
            onPress={() => void signUp.run({ id })}
          >
            {t(isFull ? 'training.full' : 'training.signUp')}
          </Button>
        ) : null}
        {isOpen && mine ? (
          <Button
            look="outline"
            size="s"
            isPending={withdraw.isRunning}
            onPress={() => void withdraw.run({ id })}
          >
            {t('training.withdraw')}
          </Button>
        ) : null}
        {organises && wasOn ? (
          <Button look="outline" size="s" onPress={() => setDialog('attendance')}>
            {t('training.recordAttendance')}
          </Button>
        ) : null}
        {organises && state === 'PLANNED' ? (
          <Button look="outline" size="s" onPress={() => setDialog('cancel')}>
            {t('training.cancel')}
          </Button>
        ) : null}
      </div>
      {dialog === 'cancel' ? (
        <ReasonDialog
          title={t('training.cancel')}
          lead={t('training.cancelLead')}
          problems={cancel.problems}
          isRunning={cancel.isRunning}
          onConfirm={(reason) => void cancel.run({ id, version, reason })}
          onClose={() => setDialog(null)}
        />
      ) : null}
      {dialog === 'attendance' ? (
        <AttendanceDialog
          training={training}
          onClose={() => setDialog(null)}
          onDone={done}
          onConflict={onChanged}
        />
      ) : null}
    </article>
  );
}
