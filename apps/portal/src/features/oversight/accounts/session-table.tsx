import { useDates } from '../../../shared/dates/use-dates.ts';
import { useAction } from '../../../shared/graphql/use-action.ts';
import { useEnumLabel } from '../../../shared/i18n/enum-label.ts';
import { useT } from '../../../shared/i18n/use-t.ts';
import { Badge } from '../../../shared/kit/badge.tsx';
import { Button } from '../../../shared/kit/button.tsx';
import { ErrorSummary } from '../../../shared/kit/notice.tsx';
import { EmptyState } from '../../../shared/kit/waiting.tsx';
import { DataTable } from '../../../shared/lists/data-table.tsx';
import { EndSessionDocument, type SessionRowFragment } from './accounts.generated.ts';

export interface SessionTableProps {
  sessions: readonly SessionRowFragment[];
  onChanged: () => unknown;
}

/** セッション: where somebody is signed in, and the way to end it there. This very one ends by signing out. */
export function SessionTable({ sessions, onChanged }: SessionTableProps) {
  const t = useT();
  const dates = useDates();
  const enumLabel = useEnumLabel();
  const action = useAction(EndSessionDocument, t('session.endDone'), onChanged);
  if (sessions.length === 0) return <EmptyState title={t('session.none')} />;
  return (
    <div className="space-y-3">
      <ErrorSummary problems={action.problems} />
      <DataTable
        caption={t('session.title')}
        rows={sessions}
        rowKey={(session) => session.id}
        columns={[
          {
            id: 'device',
            header: t('session.device'),
            primary: true,
            cell: (session) => session.device ?? t('session.unknownDevice'),
          },
          { id: 'started', header: t('session.started'), cell: (session) => dates.moment(session.startedAt) },
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
    </div>
  );
}
