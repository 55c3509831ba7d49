import { useQuery } from '@apollo/client/react';
import { Link, useParams } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useDates } from '../../shared/dates/use-dates.ts';
import { AbsentPage } from '../../shared/graphql/absent-page.tsx';
import { nameOf } from '../../shared/graphql/name-of.ts';
import { QueryNotice } from '../../shared/graphql/query-notice.tsx';
import { useAction } from '../../shared/graphql/use-action.ts';
import { useT } from '../../shared/i18n/use-t.ts';
import { Badge } from '../../shared/kit/badge.tsx';
import { Button } from '../../shared/kit/button.tsx';
import { ConfirmDialog } from '../../shared/kit/confirm-dialog.tsx';
import { Notice } from '../../shared/kit/notice.tsx';
import { Facts, Page, Section } from '../../shared/kit/page.tsx';
import { WhyVisible } from '../../shared/kit/why-visible.tsx';
import { useSession } from '../../shared/session/session.ts';
import { CloseConferenceDocument } from './conference/conference.generated.ts';
import { ConferenceKindBanner } from './conference/conference-kind.tsx';
import { Items } from './conference/items.tsx';
import { Members } from './conference/members.tsx';
import { SecrecyNotice } from './conference/secrecy-notice.tsx';
import { type ConferenceDetailFragment, ConferencePageDocument } from './conference-page.generated.ts';

/** 会議: first the notice of secrecy, then members and what was tabled. */
export function ConferencePage() {
  const t = useT();
  const { conferenceId } = useParams({ strict: false });
  const { data, error, loading, refetch } = useQuery(ConferencePageDocument, {
    variables: { id: conferenceId! },
  });
  const conference = data?.conference;
  if (!conference) {
    return (
      <AbsentPage
        crumbs={[{ label: t('conference.title'), to: '/conferences' }, { label: '…' }]}
        loading={loading}
        error={error}
        onRetry={refetch}
      />
    );
  }
  const { seat, notice } = conference;
  if (seat && !seat.noticeAcceptedAt && !conference.closedAt && notice) {
    return <SecrecyNotice conference={conference} notice={notice} onAccepted={() => refetch()} />;
  }
  return (
    <OpenConference
      conference={conference}
      notice={<QueryNotice error={error} onRetry={() => void refetch()} />}
      onChanged={() => refetch()}
    />
  );
}

interface OpenConferenceProps {
  conference: ConferenceDetailFragment;
  notice: ReactNode;
  onChanged: () => unknown;
}

function OpenConference({ conference, notice, onChanged }: OpenConferenceProps) {
  const t = useT();
  const dates = useDates();
  const { roles } = useSession();
  const [closes, setCloses] = useState(false);
  const close = useAction(CloseConferenceDocument, t('conference.wasClosed'), () => {
    setCloses(false);
    return onChanged();
  });
  const isOpen = conference.closedAt === null;
  const convenes =
    isOpen &&
    conference.convenedByOwnAgency &&
    roles.some((role) => role === 'coordinator' || role === 'lead-division');
  const household = conference.consultation?.household;
  return (
    <Page
      title={t(`conference.kind.${conference.kind}`)}
      crumbs={[
        { label: t('conference.title'), to: '/conferences' },
        { label: t(`conference.kind.${conference.kind}`) },
      ]}
      lead={
        <span className="flex flex-wrap items-center gap-3">
          <Badge tone={isOpen ? 'blue' : 'neutral'}>
            {t(isOpen ? 'conference.open' : 'conference.closed')}
          </Badge>
          <span>{dates.moment(conference.heldAt)}</span>
        </span>
      }
      actions={
        convenes ? (
          <Button look="outline" onPress={() => setCloses(true)}>
            {t('conference.close')}
          </Button>
        ) : null
      }
    >
      {notice}
      <ConferenceKindBanner kind={conference.kind} />
      {isOpen ? null : <Notice title={t('conference.isClosed')} />}
      <Facts
        items={[
          [t('conference.convenedByHeader'), nameOf(conference.convenedBy)],
          conference.place ? [t('conference.place'), conference.place] : null,
          conference.purpose
            ? [
                t('conference.purpose'),
                <span key="purpose" className="whitespace-pre-line">
                  {conference.purpose.purpose}
                </span>,
              ]
            : null,
          household && conference.consultation
            ? [
                t('households.household'),
                <span key="household" className="inline-flex flex-wrap items-center gap-2">
                  <Link
                    to="/households/$householdId"
                    params={{ householdId: household.id }}
                    className="text-blue-1000 underline"
                  >
                    {household.head
                      ? t('household.title', { name: household.head.name })
                      : t('household.untitled')}
                  </Link>
                  <WhyVisible {...conference.consultation.visibleBecause} />
                </span>,
              ]
            : null,
        ]}
      />
      <Section title={t('conference.items')}>
        <Items conference={conference} convenes={convenes} onChanged={onChanged} />
      </Section>
      <Section title={t('conference.members')}>
        <Members conference={conference} convenes={convenes} onChanged={onChanged} />
      </Section>
      {closes ? (
        <ConfirmDialog
          title={t('conference.close')}
          confirmLabel={t('conference.close')}
          isRunning={close.isRunning}
          problems={close.problems}
          onConfirm={() => void close.run({ input: { id: conference.id, version: conference.version } })}
          onClose={() => setCloses(false)}
        >
          <p>{t('conference.closeLead')}</p>
        </ConfirmDialog>
      ) : null}
    </Page>
  );
}
