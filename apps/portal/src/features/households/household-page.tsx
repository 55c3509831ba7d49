import { useQuery } from '@apollo/client/react';
import { Link, useParams } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { AbsentPage } from '../../shared/graphql/absent-page.tsx';
import { unavailableSubgraphs } from '../../shared/graphql/failures.ts';
import { QueryNotice } from '../../shared/graphql/query-notice.tsx';
import { useT } from '../../shared/i18n/use-t.ts';
import { Button, buttonClass } from '../../shared/kit/button.tsx';
import { Page, Section } from '../../shared/kit/page.tsx';
import { PartBoundary } from '../../shared/kit/part-boundary.tsx';
import { printPage } from '../../shared/kit/print-page.ts';
import { Skeleton } from '../../shared/kit/waiting.tsx';
import { WhyVisible } from '../../shared/kit/why-visible.tsx';
import { HouseholdPageDocument } from './household-page.generated.ts';
import { CommunityCard } from './involvement/community.tsx';
import { ConsultationCard } from './involvement/consultation.tsx';
import { EmploymentCard } from './involvement/employment.tsx';
import { HomeMedicalCareCard } from './involvement/home-medical-care.tsx';
import { ManyActorsCard } from './involvement/many-actors.tsx';
import { Members } from './members/members.tsx';
import { OthersInvolved } from './others-involved/others-involved.tsx';
import { Timeline } from './timeline/timeline.tsx';

const Genogram = lazy(() =>
  import('./genogram/genogram.tsx').then((module) => ({ default: module.Genogram })),
);

const measureCards = [
  { measure: 'measure.1', subgraph: 'home-medical-care', Card: HomeMedicalCareCard },
  { measure: 'measure.2', subgraph: 'comprehensive-consultation', Card: ConsultationCard },
  { measure: 'measure.3', subgraph: 'lifelong-employment', Card: EmploymentCard },
  { measure: 'measure.4', subgraph: 'community-building', Card: CommunityCard },
  { measure: 'measure.5', subgraph: 'multi-actor-participation', Card: ManyActorsCard },
] as const;

/** 世帯: who lives here, what all five measures do for them and why the reader may see it, and what happened. */
export function HouseholdPage() {
  const t = useT();
  const { householdId } = useParams({ strict: false });
  const { data, error, loading, refetch } = useQuery(HouseholdPageDocument, {
    variables: { id: householdId! },
  });
  const [showGenogram, setShowGenogram] = useState(false);
  const household = data?.household;
  const title = household?.head
    ? t('household.title', { name: household.head.name })
    : t('household.untitled');
  const crumbs = [{ label: t('nav.households'), to: '/households' }, { label: household ? title : '…' }];
  if (!household) {
    return <AbsentPage crumbs={crumbs} loading={loading} error={error} onRetry={refetch} />;
  }
  const down = unavailableSubgraphs(error);
  return (
    <Page
      title={title}
      crumbs={crumbs}
      lead={
        <span className="flex flex-wrap gap-x-4 gap-y-1">
          <span>{[household.area?.name, household.address].filter(Boolean).join(' ')}</span>
          <WhyVisible {...household.visibleBecause[0]} />
        </span>
      }
      actions={
        <>
          <Link to="/consultations/new" search={{ household: household.id }} className={buttonClass('solid')}>
            {t('household.receive')}
          </Link>
          <Button look="outline" onPress={() => void printPage()}>
            {t('household.print')}
          </Button>
        </>
      }
    >
      <QueryNotice error={error} onRetry={() => void refetch()} />
      <OthersInvolved household={household} />
      <Section title={t('household.members')}>
        <PartBoundary part={t('household.members')} shows={household}>
          <Members household={household} />
        </PartBoundary>
      </Section>
      <Section title={t('household.involvement')}>
        <div className="grid items-start gap-3 md:grid-cols-2 xl:grid-cols-3">
          {measureCards.map(({ measure, subgraph, Card }) => (
            <PartBoundary key={measure} part={t(measure)} shows={household}>
              <Card household={household} isDown={down.includes(subgraph)} />
            </PartBoundary>
          ))}
        </div>
      </Section>
      <Section title={t('household.timeline')}>
        <PartBoundary part={t('household.timeline')} shows={household}>
          <Timeline household={household} />
        </PartBoundary>
      </Section>
      <Section title={t('household.genogram')}>
        {showGenogram ? (
          <PartBoundary part={t('household.genogram')} shows={household}>
            <Suspense fallback={<Skeleton rows={6} />}>
              <Genogram householdId={household.id} />
            </Suspense>
          </PartBoundary>
        ) : (
          <Button look="outline" onPress={() => setShowGenogram(true)}>
            {t('household.openGenogram')}
          </Button>
        )}
      </Section>
    </Page>
  );
}
