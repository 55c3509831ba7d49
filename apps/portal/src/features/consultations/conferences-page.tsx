import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { useDates } from '../../shared/dates/use-dates.ts';
import { nameOf } from '../../shared/graphql/name-of.ts';
import { QueryNotice } from '../../shared/graphql/query-notice.tsx';
import { useT } from '../../shared/i18n/use-t.ts';
import { Badge } from '../../shared/kit/badge.tsx';
import { Page, Section } from '../../shared/kit/page.tsx';
import { EmptyState, Skeleton } from '../../shared/kit/waiting.tsx';
import { DataTable } from '../../shared/lists/data-table.tsx';
import { ConferenceKindName } from './conference/conference-kind.tsx';
import { type ConferenceLinesFragment, ConferencesPageDocument } from './conferences-page.generated.ts';

const SHOWN = 100;

/** 会議: where the reader is invited and has not accepted secrecy yet, where they sit, and what their agency convened. */
export function ConferencesPage() {
  const t = useT();
  const { data, error, loading, refetch } = useQuery(ConferencesPageDocument, {
    variables: { first: SHOWN },
  });
  return (
    <Page
      title={t('conference.title')}
      crumbs={[{ label: t('conference.title') }]}
      lead={t('conference.lead')}
    >
      <QueryNotice error={error} onRetry={() => void refetch()} />
      {loading && !data ? <Skeleton rows={8} /> : null}
      {(['invited', 'sitting', 'convened'] as const).map((scope) => {
        const lines = data?.[scope];
        return lines ? (
          <Section key={scope} title={t(`conference.${scope}`)}>
            <Lines caption={t(`conference.${scope}`)} lines={lines} />
          </Section>
        ) : null;
      })}
    </Page>
  );
}

function Lines({ caption, lines }: { caption: string; lines: ConferenceLinesFragment }) {
  const t = useT();
  const dates = useDates();
  if (lines.nodes.length === 0) return <EmptyState title={t('list.none')} />;
  return (
    <DataTable
      caption={caption}
      rows={lines.nodes}
      rowKey={(conference) => conference.id}
      columns={[
        {
          id: 'kind',
          header: t('conference.kind'),
          primary: true,
          cell: (conference) => (
            <Link
              to="/conferences/$conferenceId"
              params={{ conferenceId: conference.id }}
              className="text-blue-1000 underline"
            >
              <ConferenceKindName kind={conference.kind} />
            </Link>
          ),
        },
        {
          id: 'held',
          header: t('conference.heldAt'),
          cell: (conference) =>
            conference.dateIsFixed ? dates.moment(conference.heldAt) : t('schedule.open'),
        },
        { id: 'place', header: t('conference.place'), cell: (conference) => conference.place ?? '—' },
        {
          id: 'by',
          header: t('conference.convenedByHeader'),
          cell: (conference) => nameOf(conference.convenedBy),
        },
        {
          id: 'state',
          header: t('consultation.state'),
          cell: (conference) => (
            <Badge tone={conference.closedAt ? 'neutral' : 'blue'}>
              {t(conference.closedAt ? 'conference.closed' : 'conference.open')}
            </Badge>
          ),
        },
      ]}
    />
  );
}
