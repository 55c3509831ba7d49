import { useQuery } from '@apollo/client/react';
import { Link, useParams } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useDates } from '../../shared/dates/use-dates.ts';
import { AbsentPage } from '../../shared/graphql/absent-page.tsx';
import { nameOf } from '../../shared/graphql/name-of.ts';
import { QueryNotice } from '../../shared/graphql/query-notice.tsx';
import { useEnumLabel } from '../../shared/i18n/enum-label.ts';
import { useT } from '../../shared/i18n/use-t.ts';
import { Badge } from '../../shared/kit/badge.tsx';
import { Button } from '../../shared/kit/button.tsx';
import { Notice } from '../../shared/kit/notice.tsx';
import { Facts, Page, Section } from '../../shared/kit/page.tsx';
import { PartBoundary } from '../../shared/kit/part-boundary.tsx';
import { usePrintOnce } from '../../shared/kit/print-sheet.tsx';
import { WhyVisible } from '../../shared/kit/why-visible.tsx';
import { useSession } from '../../shared/session/session.ts';
import { Agenda } from './conference/agenda.tsx';
import { Attendance } from './conference/attendance.tsx';
import { CloseDialog } from './conference/close-dialog.tsx';
import { ConferenceKindBanner } from './conference/conference-kind.tsx';
import { ConferencePaper } from './conference/conference-paper.tsx';
import { ConferenceParts } from './conference/conference-parts.tsx';
import { GroundRules } from './conference/ground-rules.tsx';
import { InformationRequests } from './conference/information-requests.tsx';
import { Items } from './conference/items.tsx';
import { Material } from './conference/material.tsx';
import { Members } from './conference/members.tsx';
import { Minutes } from './conference/minutes.tsx';
import { Outcome } from './conference/outcome.tsx';
import { Schedule } from './conference/schedule.tsx';
import { SecrecyNotice } from './conference/secrecy-notice.tsx';
import { type ConferenceDetailFragment, ConferencePageDocument } from './conference-page.generated.ts';
import { useCaseWork } from './coordination/use-case-work.ts';
import { MapPart } from './map/map-part.tsx';

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
    return (
      <SecrecyNotice
        conference={conference}
        notice={notice}
        onAccepted={() => refetch()}
        onAnswered={() => refetch()}
      />
    );
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
  const enumLabel = useEnumLabel();
  const { roles } = useSession();
  const [closes, setCloses] = useState(false);
  const [prints, setPrints] = useState(false);
  usePrintOnce(prints, () => setPrints(false));
  const isOpen = conference.closedAt === null;
  const convened =
    conference.convenedByOwnAgency &&
    roles.some((role) => role === 'coordinator' || role === 'lead-division');
  const convenes = isOpen && convened;
  const { consultation } = conference;
  const work = useCaseWork(consultation);
  const household = consultation?.household;
  const householdTitle = household?.head
    ? t('household.title', { name: household.head.name })
    : t('household.untitled');
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
          <span>{conference.dateIsFixed ? dates.moment(conference.heldAt) : t('schedule.open')}</span>
          {conference.result ? <Badge>{enumLabel('ConferenceResult', conference.result)}</Badge> : null}
        </span>
      }
      actions={
        <>
          <Button look="outline" onPress={() => setPrints(true)}>
            {t('material.print')}
          </Button>
          {convenes ? (
            <Button look="outline" onPress={() => setCloses(true)}>
              {t('conference.close')}
            </Button>
          ) : null}
        </>
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
          household && consultation
            ? [
                t('households.household'),
                <span key="household" className="inline-flex flex-wrap items-center gap-2">
                  <Link
                    to="/households/$householdId"
                    params={{ householdId: household.id }}
                    className="text-blue-1000 underline"
                  >
                    {householdTitle}
                  </Link>
                  <WhyVisible {...consultation.visibleBecause} />
                </span>,
              ]
            : null,
        ]}
      />
      <ConferenceParts hasMap={consultation !== null} />
      <GroundRules rules={conference.groundRules} />
      <Section id="schedule" title={t('schedule.title')}>
        <PartBoundary part={t('schedule.title')} shows={conference}>
          <Schedule conference={conference} convenes={convenes} onChanged={onChanged} />
        </PartBoundary>
      </Section>
      <Section title={t('conference.members')}>
        <Members conference={conference} convenes={convenes} onChanged={onChanged} />
        <Attendance conference={conference} convenes={convenes} onChanged={onChanged} />
      </Section>
      <Section id="agenda" title={t('agenda.title')}>
        <Agenda conference={conference} convenes={convenes} onChanged={onChanged} />
      </Section>
      {consultation ? (
        <Section id="map" title={t('map.title')}>
          <PartBoundary part={t('map.title')} shows={consultation}>
            <MapPart
              caseId={consultation.id}
              title={householdTitle}
              sheet={consultation.sheet}
              mayAssign={isOpen && work.mayAssign}
              onChanged={onChanged}
            />
          </PartBoundary>
        </Section>
      ) : null}
      <Section id="material" title={t('material.title')}>
        <PartBoundary part={t('material.title')} shows={conference}>
          <Material
            conference={conference}
            mayRecord={{ tasks: work.mayRecordTasks, events: work.mayRecordEvents }}
            onChanged={onChanged}
          />
        </PartBoundary>
      </Section>
      <Section title={t('conference.items')}>
        <Items conference={conference} convenes={convenes} onChanged={onChanged} />
      </Section>
      <Section id="outcome" title={t('outcome.title')}>
        <Outcome conference={conference} convenes={convenes} onChanged={onChanged} />
      </Section>
      <Section id="minutes" title={t('minutes.title')}>
        <Minutes conference={conference} mayWrite={convened} onChanged={onChanged} />
      </Section>
      <Section id="information" title={t('information.title')}>
        <InformationRequests conference={conference} convened={convened} onChanged={onChanged} />
      </Section>
      {prints ? <ConferencePaper conference={conference} /> : null}
      {closes ? (
        <CloseDialog
          conference={conference}
          onClose={() => setCloses(false)}
          onDone={() => {
            setCloses(false);
            return onChanged();
          }}
        />
      ) : null}
    </Page>
  );
}
