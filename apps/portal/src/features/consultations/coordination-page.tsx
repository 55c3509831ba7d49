import { useApolloClient, useQuery } from '@apollo/client/react';
import { Link, useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useDates } from '../../shared/dates/use-dates.ts';
import { failuresOf } from '../../shared/graphql/failures.ts';
import { nameOf } from '../../shared/graphql/name-of.ts';
import { QueryNotice } from '../../shared/graphql/query-notice.tsx';
import { useEnumLabel } from '../../shared/i18n/enum-label.ts';
import { useT } from '../../shared/i18n/use-t.ts';
import { Badge } from '../../shared/kit/badge.tsx';
import { Button } from '../../shared/kit/button.tsx';
import { ErrorSummary } from '../../shared/kit/notice.tsx';
import { Page, Section } from '../../shared/kit/page.tsx';
import { showToast } from '../../shared/kit/toast.tsx';
import { EmptyState, Skeleton } from '../../shared/kit/waiting.tsx';
import { WhyVisible } from '../../shared/kit/why-visible.tsx';
import { DataTable } from '../../shared/lists/data-table.tsx';
import { useSession } from '../../shared/session/session.ts';
import { AcceptCoordinationDocument } from './coordination/coordination.generated.ts';
import { EventDialog } from './coordination/event-dialog.tsx';
import { TaskDialog } from './coordination/task-dialog.tsx';
import { CoordinationPageDocument, type CoordinationPageQuery } from './coordination-page.generated.ts';

const SHOWN = 100;

type Request = NonNullable<CoordinationPageQuery['coordinationRequests']>['nodes'][number];
type Row = NonNullable<CoordinationPageQuery['coordinations']>['nodes'][number];

/** 調整: requests that wait for a coordinator, without the family, and what is being coordinated or monitored. */
export function CoordinationPage() {
  const t = useT();
  const { data, error, loading, refetch } = useQuery(CoordinationPageDocument, {
    variables: { first: SHOWN },
  });
  const requests = data?.coordinationRequests;
  const coordinations = data?.coordinations;
  return (
    <Page
      title={t('coordination.title')}
      crumbs={[{ label: t('coordination.title') }]}
      lead={t('coordination.pageLead')}
    >
      <QueryNotice error={error} onRetry={() => void refetch()} />
      {loading && !data ? <Skeleton rows={8} /> : null}
      {requests ? (
        <Section title={t('coordination.inbox')}>
          <p className="text-dns-14N-130">{t('coordination.inboxLead')}</p>
          {requests.nodes.length === 0 ? (
            <EmptyState title={t('coordination.inboxEmpty')} />
          ) : (
            <Inbox requests={requests.nodes} onChanged={() => refetch()} />
          )}
        </Section>
      ) : null}
      {coordinations ? (
        <Section title={t('coordination.visible')}>
          {coordinations.nodes.length === 0 ? (
            <EmptyState title={t('coordination.visibleEmpty')} />
          ) : (
            <Coordinations rows={coordinations.nodes} onChanged={() => refetch()} />
          )}
        </Section>
      ) : null}
    </Page>
  );
}

/** Accepting opens the family's consultation: from here on the coordinator sees it. */
function Inbox({ requests, onChanged }: { requests: readonly Request[]; onChanged: () => unknown }) {
  const t = useT();
  const dates = useDates();
  const enumLabel = useEnumLabel();
  const client = useApolloClient();
  const navigate = useNavigate();
  const key = useRef(crypto.randomUUID());
  const [running, setRunning] = useState<string | null>(null);
  const [problems, setProblems] = useState<readonly { message: string }[]>([]);
  const accept = async ({ id, version }: Request) => {
    setRunning(id);
    setProblems([]);
    try {
      const { data } = await client.mutate({
        mutation: AcceptCoordinationDocument,
        variables: { input: { id, version }, key: `${key.current}:${id}` },
      });
      showToast('success', t('coordination.accepted'));
      const consultationId = data?.acceptCoordination.consultation?.id;
      if (consultationId) {
        await navigate({ to: '/consultations/$consultationId', params: { consultationId } });
      } else {
        await onChanged();
      }
    } catch (error) {
      const failures = failuresOf(error);
      setProblems(failures.length > 0 ? failures : [{ message: t('error.saveFailed') }]);
      await onChanged();
    } finally {
      setRunning(null);
    }
  };
  return (
    <>
      <ErrorSummary problems={problems} />
      <DataTable
        caption={t('coordination.inbox')}
        rows={requests}
        rowKey={(request) => request.id}
        columns={[
          {
            id: 'from',
            header: t('coordination.requestedBy'),
            primary: true,
            cell: (request) => nameOf(request.requestedBy),
          },
          {
            id: 'reason',
            header: t('coordination.reason'),
            cell: (request) => enumLabel('CoordinationReason', request.reason),
          },
          {
            id: 'at',
            header: t('coordination.requestedAt'),
            cell: (request) => dates.moment(request.requestedAt),
          },
          {
            id: 'accept',
            header: t('coordination.accept'),
            cell: (request) => (
              <Button size="s" isPending={running === request.id} onPress={() => void accept(request)}>
                {t('coordination.accept')}
                <span className="sr-only">：{nameOf(request.requestedBy)}</span>
              </Button>
            ),
          },
        ]}
      />
    </>
  );
}

/** What is coordinated or monitored; visits and tasks are entered from the line of the case. */
function Coordinations({ rows, onChanged }: { rows: readonly Row[]; onChanged: () => unknown }) {
  const t = useT();
  const dates = useDates();
  const enumLabel = useEnumLabel();
  const { agencyId, roles } = useSession();
  const [step, setStep] = useState<{ does: 'event' | 'task'; caseId: string } | null>(null);
  const done = () => {
    setStep(null);
    return onChanged();
  };
  const isWorkedOn = (row: Row) =>
    row.consultation !== null &&
    (row.state === 'COORDINATING' || row.state === 'DECIDED') &&
    (roles.includes('lead-division') || (roles.includes('coordinator') && row.coordinator.id === agencyId));
  const titleOf = (row: Row) => {
    const head = row.consultation?.household?.head;
    return head ? t('household.title', { name: head.name }) : t('household.untitled');
  };
  return (
    <>
      <DataTable
        caption={t('coordination.visible')}
        rows={rows}
        rowKey={(row) => row.id}
        columns={[
          {
            id: 'household',
            header: t('households.household'),
            primary: true,
            cell: (row) =>
              row.consultation ? (
                <Link
                  to="/consultations/$consultationId"
                  params={{ consultationId: row.consultation.id }}
                  className="text-blue-1000 underline"
                >
                  {titleOf(row)}
                </Link>
              ) : (
                titleOf(row)
              ),
          },
          {
            id: 'state',
            header: t('consultation.state'),
            cell: (row) => (
              <Badge tone={row.state === 'COORDINATING' ? 'blue' : 'neutral'}>
                {enumLabel('CoordinationState', row.state)}
              </Badge>
            ),
          },
          { id: 'from', header: t('coordination.requestedBy'), cell: (row) => nameOf(row.requestedBy) },
          { id: 'to', header: t('coordination.coordinator'), cell: (row) => nameOf(row.coordinator) },
          { id: 'at', header: t('coordination.requestedAt'), cell: (row) => dates.moment(row.requestedAt) },
          {
            id: 'basis',
            header: t('kit.whyVisible'),
            cell: (row) => <WhyVisible {...row.visibleBecause} />,
          },
          ...(rows.some(isWorkedOn)
            ? [
                {
                  id: 'work',
                  header: t('task.steps'),
                  cell: (row: Row) =>
                    row.consultation && isWorkedOn(row) ? (
                      <span className="flex flex-wrap gap-1">
                        <Button
                          look="text"
                          size="s"
                          onPress={() => setStep({ does: 'event', caseId: row.consultation?.id ?? '' })}
                        >
                          {t('event.record')}
                          <span className="sr-only">：{titleOf(row)}</span>
                        </Button>
                        <Button
                          look="text"
                          size="s"
                          onPress={() => setStep({ does: 'task', caseId: row.consultation?.id ?? '' })}
                        >
                          {t('task.record')}
                          <span className="sr-only">：{titleOf(row)}</span>
                        </Button>
                      </span>
                    ) : null,
                },
              ]
            : []),
        ]}
      />
      {step?.does === 'event' ? (
        <EventDialog caseId={step.caseId} onClose={() => setStep(null)} onDone={done} />
      ) : null}
      {step?.does === 'task' ? (
        <TaskDialog caseId={step.caseId} onClose={() => setStep(null)} onDone={done} />
      ) : null}
    </>
  );
}
