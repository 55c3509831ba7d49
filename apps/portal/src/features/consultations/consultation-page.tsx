import { useQuery } from '@apollo/client/react';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useDates } from '../../shared/dates/use-dates.ts';
import { AbsentPage } from '../../shared/graphql/absent-page.tsx';
import { nameOf } from '../../shared/graphql/name-of.ts';
import { QueryNotice } from '../../shared/graphql/query-notice.tsx';
import { useEnumLabel } from '../../shared/i18n/enum-label.ts';
import { useT } from '../../shared/i18n/use-t.ts';
import { Badge } from '../../shared/kit/badge.tsx';
import { Button } from '../../shared/kit/button.tsx';
import { Facts, Page, Section } from '../../shared/kit/page.tsx';
import { PartBoundary } from '../../shared/kit/part-boundary.tsx';
import { printPage } from '../../shared/kit/print-page.ts';
import { EmptyState } from '../../shared/kit/waiting.tsx';
import { WhyVisible } from '../../shared/kit/why-visible.tsx';
import { CaseFund } from '../fund/case-fund.tsx';
import { CaseUnmetNeeds } from '../unmet-needs/case-unmet-needs.tsx';
import { Attachments } from './case/attachments.tsx';
import { type ConsultationDetailFragment, ConsultationPageDocument } from './case/case.generated.ts';
import { CaseActions } from './case/case-actions.tsx';
import { CasePlaces } from './case/case-places.tsx';
import { ChangedByOthers } from './case/changed-by-others.tsx';
import { Handovers } from './case/handovers.tsx';
import { NotShown } from './case/not-shown.tsx';
import { SheetView } from './case/sheet-view.tsx';
import { CaseConferences } from './conference/case-conferences.tsx';
import { Consents } from './consent/consents.tsx';
import { CaseWorkParts } from './coordination/case-work.tsx';
import { CoordinationPart } from './coordination/coordination-part.tsx';
import { PrintCaseSheet } from './sheet/print-case-sheet.tsx';

/** 相談: what it is about, who holds it, the sheet, the consents, and the next step. */
export function ConsultationPage() {
  const t = useT();
  const navigate = useNavigate();
  const { consultationId } = useParams({ strict: false });
  const { data, error, loading, refetch } = useQuery(ConsultationPageDocument, {
    variables: { id: consultationId! },
  });
  const consultation = data?.consultationCase;
  const list = { label: t('nav.consultations'), to: '/consultations' };
  if (!consultation) {
    return <AbsentPage crumbs={[list]} loading={loading} error={error} onRetry={refetch} />;
  }
  const { household, narrative } = consultation;
  const title = t('consultation.title', {
    household: household?.head
      ? t('household.title', { name: household.head.name })
      : t('household.untitled'),
  });
  return (
    <Page
      title={title}
      crumbs={[list, { label: title }]}
      lead={<CaseLead consultation={consultation} />}
      actions={
        <>
          <PrintCaseSheet consultation={consultation} />
          <Button look="outline" onPress={() => void printPage()}>
            {t('household.print')}
          </Button>
        </>
      }
    >
      <CasePlaces consultationId={consultation.id} />
      <QueryNotice error={error} onRetry={() => void refetch()} />
      <ChangedByOthers key={consultation.id} id={consultation.id} onChanged={refetch} />
      <PartBoundary part={t('consultation.steps')} shows={consultation}>
        <CaseActions
          consultation={consultation}
          onChanged={() => refetch()}
          onGone={() => navigate({ to: '/' })}
        />
      </PartBoundary>
      <div className="grid gap-6 lg:grid-cols-2">
        <Section title={t('consultation.about')}>
          <PartBoundary part={t('consultation.about')} shows={consultation}>
            <About consultation={consultation} />
          </PartBoundary>
          {narrative ? (
            <div className="space-y-2">
              <p className="whitespace-pre-line">{narrative.firstWord}</p>
              {narrative.otherTroubles ? (
                <p className="whitespace-pre-line">
                  {t('consultation.otherTroubles', { answer: narrative.otherTroubles })}
                </p>
              ) : null}
              {narrative.closingNote ? <p className="whitespace-pre-line">{narrative.closingNote}</p> : null}
            </div>
          ) : (
            <NotShown consultation={consultation} dataClass="NARRATIVE" />
          )}
        </Section>
        <Section title={t('handover.title')}>
          <PartBoundary part={t('handover.title')} shows={consultation}>
            <Handovers consultation={consultation} onChanged={() => refetch()} />
          </PartBoundary>
        </Section>
      </div>
      <Section title={t('sheet.title')}>
        {consultation.sheet ? (
          <PartBoundary part={t('sheet.title')} shows={consultation}>
            <SheetView consultation={consultation} sheet={consultation.sheet} />
          </PartBoundary>
        ) : (
          <EmptyState title={t('sheet.none')} />
        )}
      </Section>
      <CaseWorkParts consultation={consultation} title={title} onChanged={() => refetch()} />
      <div className="grid gap-6 lg:grid-cols-2">
        <Section id="coordination" title={t('coordination.title')}>
          <PartBoundary part={t('coordination.title')} shows={consultation}>
            <CoordinationPart
              consultation={consultation}
              onChanged={() => refetch()}
              onGone={() => navigate({ to: '/coordination' })}
            />
          </PartBoundary>
        </Section>
        <Section title={t('conference.title')}>
          <PartBoundary part={t('conference.title')} shows={consultation}>
            <CaseConferences consultation={consultation} />
          </PartBoundary>
        </Section>
      </div>
      <div className="grid gap-6 lg:grid-cols-2">
        <Section id="fund" title={t('fund.title')}>
          <PartBoundary part={t('fund.title')} shows={consultation}>
            <CaseFund consultation={consultation} onChanged={() => refetch()} />
          </PartBoundary>
        </Section>
        <Section id="unmet-needs" title={t('unmet.caseTitle')}>
          <PartBoundary part={t('unmet.caseTitle')} shows={consultation}>
            <CaseUnmetNeeds consultation={consultation} onChanged={() => refetch()} />
          </PartBoundary>
        </Section>
      </div>
      <Section id="consent" title={t('consent.title')}>
        <PartBoundary part={t('consent.title')} shows={consultation}>
          <Consents consultation={consultation} onChanged={() => refetch()} />
        </PartBoundary>
      </Section>
      <Section title={t('attachment.title')}>
        <PartBoundary part={t('attachment.title')} shows={consultation}>
          <Attachments consultation={consultation} onChanged={() => refetch()} />
        </PartBoundary>
      </Section>
    </Page>
  );
}

function CaseLead({ consultation }: { consultation: ConsultationDetailFragment }) {
  const t = useT();
  const enumLabel = useEnumLabel();
  const { visibleBecause } = consultation;
  return (
    <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <Badge tone="blue">{enumLabel('ConsultationCaseState', consultation.state)}</Badge>
      {consultation.urgency === 'ORDINARY' ? null : (
        <Badge tone={consultation.urgency === 'EMERGENCY' ? 'red' : 'orange'}>
          {enumLabel('ConsultationCaseUrgency', consultation.urgency)}
        </Badge>
      )}
      {consultation.bounces > 0 ? (
        <Badge tone="orange">{t('handover.bounces', { count: consultation.bounces })}</Badge>
      ) : null}
      <WhyVisible {...visibleBecause} />
    </span>
  );
}

function About({ consultation }: { consultation: ConsultationDetailFragment }) {
  const t = useT();
  const dates = useDates();
  const enumLabel = useEnumLabel();
  return (
    <Facts
      items={[
        [
          t('households.household'),
          consultation.household && (
            <Link
              key="household"
              to="/households/$householdId"
              params={{ householdId: consultation.household.id }}
              className="text-blue-1000 underline"
            >
              {t('person.openHousehold')}
            </Link>
          ),
        ],
        [t('consultation.persons'), consultation.persons.map(nameOf).join('、')],
        [t('consultation.receivedAt'), dates.moment(consultation.receivedAt)],
        [t('consultation.receivedBy'), nameOf(consultation.receivedBy)],
        [t('consultation.channel'), enumLabel('ConsultationCaseChannel', consultation.channel)],
        consultation.outcome
          ? [t('consultation.outcome'), enumLabel('ConsultationCaseOutcome', consultation.outcome)]
          : null,
      ]}
    />
  );
}
