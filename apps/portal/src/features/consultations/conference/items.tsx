import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useDates } from '../../../shared/dates/use-dates.ts';
import { nameOf } from '../../../shared/graphql/name-of.ts';
import { useAction } from '../../../shared/graphql/use-action.ts';
import { useT } from '../../../shared/i18n/use-t.ts';
import { Badge, measureTone } from '../../../shared/kit/badge.tsx';
import { Button } from '../../../shared/kit/button.tsx';
import { ConfirmDialog } from '../../../shared/kit/confirm-dialog.tsx';
import { EmptyState } from '../../../shared/kit/waiting.tsx';
import { WhyVisible } from '../../../shared/kit/why-visible.tsx';
import { DataTable } from '../../../shared/lists/data-table.tsx';
import { useSession } from '../../../shared/session/session.ts';
import type { ConferenceDetailFragment } from '../conference-page.generated.ts';
import { RecallConferenceItemDocument } from './conference.generated.ts';
import { recordNames } from './record-names.ts';
import { TableDialog } from './table-dialog.tsx';

export interface ItemsProps {
  conference: ConferenceDetailFragment;
  convenes: boolean;
  onChanged: () => unknown;
}

type Item = ConferenceDetailFragment['items'][number];

/** 会議に出された記録: what the members may read here, each with the way to it; what was not tabled stays unseen. */
export function Items({ conference, convenes, onChanged }: ItemsProps) {
  const t = useT();
  const dates = useDates();
  const { agencyId, roles } = useSession();
  const [tables, setTables] = useState(false);
  const [leaving, setLeaving] = useState<Item | null>(null);
  const recall = useAction(RecallConferenceItemDocument, t('conference.recalled'), () => {
    setLeaving(null);
    return onChanged();
  });
  const isOpen = conference.closedAt === null;
  const mayTable =
    isOpen && roles.some((role) => role === 'window' || role === 'case-worker' || role === 'coordinator');
  const mayRecall = (item: Item) => isOpen && (convenes || item.tabledBy.id === agencyId);
  return (
    <div className="space-y-3">
      {conference.items.length === 0 ? (
        <EmptyState title={t('conference.nothingTabled')} />
      ) : (
        <DataTable
          caption={t('conference.items')}
          rows={conference.items}
          rowKey={(item) => item.id}
          columns={[
            {
              id: 'record',
              header: t('person.record'),
              primary: true,
              cell: (item) => <Way item={item} conference={conference} />,
            },
            { id: 'by', header: t('conference.tabledBy'), cell: (item) => nameOf(item.tabledBy) },
            { id: 'at', header: t('conference.tabledAt'), cell: (item) => dates.moment(item.tabledAt) },
            {
              id: 'basis',
              header: t('kit.whyVisible'),
              cell: (item) => <WhyVisible {...item.visibleBecause} />,
            },
            ...(conference.items.some(mayRecall)
              ? [
                  {
                    id: 'recall',
                    header: t('conference.recall'),
                    cell: (item: Item) =>
                      mayRecall(item) ? (
                        <Button look="text" size="s" onPress={() => setLeaving(item)}>
                          {t('conference.recall')}
                        </Button>
                      ) : null,
                  },
                ]
              : []),
          ]}
        />
      )}
      {mayTable ? (
        <Button look="outline" onPress={() => setTables(true)}>
          {t('conference.table')}
        </Button>
      ) : null}
      {tables ? (
        <TableDialog
          conference={conference}
          onClose={() => setTables(false)}
          onDone={() => {
            setTables(false);
            return onChanged();
          }}
        />
      ) : null}
      {leaving ? (
        <ConfirmDialog
          title={t('conference.recallTitle')}
          confirmLabel={t('conference.recall')}
          isRunning={recall.isRunning}
          problems={recall.problems}
          onConfirm={() => void recall.run({ id: leaving.id })}
          onClose={() => setLeaving(null)}
        >
          <p>{t('conference.recallLead')}</p>
        </ConfirmDialog>
      ) : null}
    </div>
  );
}

/** Consultations have a page of their own; records of the other measures stand on the page of the household. */
function Way({ item, conference }: { item: Item; conference: ConferenceDetailFragment }) {
  const t = useT();
  const label = t(recordNames[item.measure] ?? 'person.record');
  const household = conference.consultation?.household;
  return (
    <span className="inline-flex flex-wrap items-center gap-2">
      <Badge tone={measureTone(item.measure)}>{t('household.measureNo', { measure: item.measure })}</Badge>
      {item.measure === 2 ? (
        <Link
          to="/consultations/$consultationId"
          params={{ consultationId: item.caseId }}
          className="text-blue-1000 underline"
        >
          {label}
        </Link>
      ) : household ? (
        <Link
          to="/households/$householdId"
          params={{ householdId: household.id }}
          className="text-blue-1000 underline"
        >
          {label}
        </Link>
      ) : (
        label
      )}
    </span>
  );
}
