import { useState } from 'react';
import { nameOf } from '../../../shared/graphql/name-of.ts';
import { useEnumLabel } from '../../../shared/i18n/enum-label.ts';
import { useT } from '../../../shared/i18n/use-t.ts';
import { Button } from '../../../shared/kit/button.tsx';
import type { ConferenceDetailFragment } from '../conference-page.generated.ts';
import { AttendanceDialog } from './attendance-dialog.tsx';

export interface AttendanceProps {
  conference: ConferenceDetailFragment;
  convenes: boolean;
  onChanged: () => unknown;
}

/** 出欠 as it was recorded; it stays when the memberships have ended. */
export function Attendance({ conference, convenes, onChanged }: AttendanceProps) {
  const t = useT();
  const enumLabel = useEnumLabel();
  const [records, setRecords] = useState(false);
  return (
    <div className="space-y-3">
      {conference.attendance.length > 0 ? (
        <ul className="text-dns-16N-130" aria-label={t('attendance.title')}>
          {conference.attendance.map((entry) => (
            <li key={entry.staff.id}>
              {`${nameOf(entry.staff)}（${nameOf(entry.agency)}）：${enumLabel('ConferenceAttendanceKind', entry.attendance)}`}
              {entry.deputy ? ` ${entry.deputy}` : ''}
            </li>
          ))}
        </ul>
      ) : null}
      {convenes ? (
        <div data-print="hide">
          <Button look="outline" onPress={() => setRecords(true)}>
            {t('attendance.record')}
          </Button>
        </div>
      ) : null}
      {records ? (
        <AttendanceDialog
          conference={conference}
          onClose={() => setRecords(false)}
          onDone={() => {
            setRecords(false);
            return onChanged();
          }}
        />
      ) : null}
    </div>
  );
}
