import { useState } from 'react';
import { useDates } from '../../../shared/dates/use-dates.ts';
import { useAction } from '../../../shared/graphql/use-action.ts';
import { useEnumLabel } from '../../../shared/i18n/enum-label.ts';
import { useT } from '../../../shared/i18n/use-t.ts';
import { Badge } from '../../../shared/kit/badge.tsx';
import { Button } from '../../../shared/kit/button.tsx';
import { Checkbox } from '../../../shared/kit/checkbox-group.tsx';
import { ErrorSummary } from '../../../shared/kit/notice.tsx';
import { EmptyState } from '../../../shared/kit/waiting.tsx';
import { DataTable } from '../../../shared/lists/data-table.tsx';
import { EndSessionDocument, type SessionRowFragment } from './accounts.generated.ts';
import { browserName } from './browser-name.ts';

export interface SessionTableProps {
  sessions: readonly SessionRowFragment[];
  onChanged: () => unknown;
}

/**
 * セッション: where somebody is signed in, and the way to end it there; those that ended on demand. This very one ends by
 * signing out.
 */
export function SessionTable({ sessions, onChanged }: SessionTableProps) {
  const t = useT();
  const dates = useDates();
  const enumLabel = useEnumLabel();
  const action = useAction(EndSessionDocument, t('session.endDone'), onChanged);
  const [showsEnded, setShowsEnded] = useState(false);
  const shown = sessions.filter((session) => showsEnded || session.isLive);
  return (
    <div className="space-y-3">
      <ErrorSummary problems={action.problems} />
      {sessions.some((session) => !session.isLive) ? (
        <Checkbox isSelected={showsEnded} onChange={setShowsEnded}>
          {t('session.showEnded')}
        </Checkbox>
      ) : null}
      {shown.length === 0 ? (
        <EmptyState title={t('session.none')} />
      ) : (
        <DataTable
          caption={t('session.title')}
          rows={shown}
          rowKey={(session) => session.id}
          columns={[
            {
              id: 'device',
              header: t('session.device'),
              primary: true,
              cell: (session) => deviceName(t, session.device),
            },
            {
              id: 'started',
              header: t('session.started'),
              cell: (session) => dates.moment(session.startedAt),
            },
            { id: 'used', header: t('session.used'), cell: (session) => dates.moment(session.lastUsedAt) },
            {
              id: 'state',
              header: t('session.state'),
              cell: (session) =>
                session.isCurrent ? (
                  <Badge tone="blue">{t('session.current')}</Badge>
                ) : session.isLive ? (
                  <Badge tone="green">{t('session.live')}</Badge>
                ) : (
                  enumLabel('StaffSessionEnd', session.endedBecause) || t('session.over')
                ),
            },
            {
              id: 'end',
              header: t('session.step'),
              cell: (session) =>
                session.isLive && !session.isCurrent ? (
                  <Button
                    look="text"
                    size="s"
                    isPending={action.isRunning}
                    onPress={() => void action.run({ id: session.id })}
                  >
                    {t('session.end')}
                  </Button>
                ) : (
                  '—'
                ),
            },
          ]}
        />
      )}
    </div>
  );
}

/** 「Chrome（Windows）」: what the browser says of itself, in names that people know. */
function deviceName(t: ReturnType<typeof useT>, device: string | null): string {
  if (!device) return t('session.unknownDevice');
  const { browser, system } = browserName(device);
  const name = browser ?? t('session.otherBrowser');
  return system ? t('session.browserOn', { browser: name, system }) : name;
}
