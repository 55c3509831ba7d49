import { useState } from 'react';
import { nameOf } from '../../../shared/graphql/name-of.ts';
import type { ConferenceAttendanceKind } from '../../../shared/graphql/schema.generated.ts';
import { useAction } from '../../../shared/graphql/use-action.ts';
import { useEnumChoices } from '../../../shared/i18n/enum-label.ts';
import { useT } from '../../../shared/i18n/use-t.ts';
import { Button } from '../../../shared/kit/button.tsx';
import { Dialog } from '../../../shared/kit/dialog.tsx';
import { ErrorSummary } from '../../../shared/kit/notice.tsx';
import { RadioGroup } from '../../../shared/kit/radio-group.tsx';
import { TextField } from '../../../shared/kit/text-field.tsx';
import type { ConferenceDetailFragment } from '../conference-page.generated.ts';
import { RecordConferenceAttendanceDocument } from './work.generated.ts';

export interface AttendanceDialogProps {
  conference: ConferenceDetailFragment;
  onDone: () => unknown;
  onClose: () => void;
}

type Entry = { attendance: ConferenceAttendanceKind; deputy: string };

/** 出欠: one line for each member; everybody came unless said otherwise. */
export function AttendanceDialog({ conference, onDone, onClose }: AttendanceDialogProps) {
  const t = useT();
  const enumChoices = useEnumChoices();
  const known = new Map(conference.attendance.map((entry) => [entry.staff.id, entry]));
  const [entries, setEntries] = useState<ReadonlyMap<string, Entry>>(
    () =>
      new Map(
        conference.members.map((member) => {
          const entry = known.get(member.staff.id);
          return [member.id, { attendance: entry?.attendance ?? 'CAME', deputy: entry?.deputy ?? '' }];
        }),
      ),
  );
  const record = useAction(RecordConferenceAttendanceDocument, t('attendance.recorded'), onDone);
  const change = (id: string, entry: Entry) => setEntries((before) => new Map(before).set(id, entry));
  return (
    <Dialog
      isOpen
      wide
      title={t('attendance.record')}
      onClose={onClose}
      actions={
        <Button
          isPending={record.isRunning}
          onPress={() =>
            void record.run({
              input: {
                conferenceId: conference.id,
                members: [...entries].map(([memberId, { attendance, deputy }]) => ({
                  memberId,
                  attendance,
                  deputy: attendance === 'DEPUTY' ? deputy.trim() : '',
                })),
              },
            })
          }
        >
          {t('attendance.record')}
        </Button>
      }
    >
      <ErrorSummary problems={record.problems} />
      {conference.members.map((member) => {
        const entry = entries.get(member.id) ?? { attendance: 'CAME', deputy: '' };
        return (
          <div key={member.id} className="space-y-1 border-b border-solid-gray-300 pb-3">
            <RadioGroup
              label={`${nameOf(member.staff)}（${nameOf(member.agency)}）`}
              direction="row"
              value={entry.attendance}
              onChange={(attendance) => change(member.id, { ...entry, attendance })}
              choices={enumChoices<ConferenceAttendanceKind>('ConferenceAttendanceKind')}
            />
            {entry.attendance === 'DEPUTY' ? (
              <TextField
                isRequired
                label={t('attendance.deputy')}
                maxLength={100}
                value={entry.deputy}
                onChange={(deputy) => change(member.id, { ...entry, deputy })}
              />
            ) : null}
          </div>
        );
      })}
    </Dialog>
  );
}
