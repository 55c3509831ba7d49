import type { ApolloClient } from '@apollo/client';
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
} from '@tanstack/react-router';
import { activitiesSearch } from '../features/activities/search.ts';
import { agenciesSearch } from '../features/agencies/search.ts';
import { consultationsSearch, intakeSearch, progressSearch } from '../features/consultations/search.ts';
import { fundSearch } from '../features/fund/search.ts';
import { worklistSearch, workloadSearch } from '../features/home/search.ts';
import { householdsSearch } from '../features/households/search.ts';
import { knowledgeSearch } from '../features/knowledge/search.ts';
import { noticesSearch } from '../features/notices/search.ts';
import {
  accountsSearch,
  disclosureSearch,
  logSearch,
  pagedSearch,
  reviewsSearch,
} from '../features/oversight/search.ts';
import { peopleSearch } from '../features/people/search.ts';
import { planSearch } from '../features/plan/search.ts';
import { statisticsSearch } from '../features/statistics/search.ts';
import { expectNewHeading, focusNewHeading } from '../shared/kit/heading-focus.ts';
import { enterRoutePurpose, type Purpose } from '../shared/session/purpose.ts';
import { FailedPage, NotFoundPage } from './failed-page.tsx';
import { Layout } from './layout.tsx';

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    /** The purpose that requests of this page state unless the reader chooses another. */
    purpose?: Purpose;
  }
  interface Register {
    router: ReturnType<typeof createPortalRouter>;
  }
}

const root = createRootRouteWithContext<{ client: ApolloClient }>()({
  component: Layout,
  notFoundComponent: NotFoundPage,
});

const parent = () => root;

const routes = [
  createRoute({
    getParentRoute: parent,
    path: '/',
    staticData: { purpose: 'consultation' },
    validateSearch: worklistSearch,
    component: lazyRouteComponent(() => import('../features/home/home-page.tsx'), 'HomePage'),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/people',
    staticData: { purpose: 'consultation' },
    validateSearch: peopleSearch,
    component: lazyRouteComponent(() => import('../features/people/people-page.tsx'), 'PeoplePage'),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/people/$personId',
    staticData: { purpose: 'consultation' },
    component: lazyRouteComponent(() => import('../features/people/person-page.tsx'), 'PersonPage'),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/households',
    staticData: { purpose: 'consultation' },
    validateSearch: householdsSearch,
    component: lazyRouteComponent(
      () => import('../features/households/households-page.tsx'),
      'HouseholdsPage',
    ),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/households/$householdId',
    staticData: { purpose: 'consultation' },
    component: lazyRouteComponent(() => import('../features/households/household-page.tsx'), 'HouseholdPage'),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/consultations',
    staticData: { purpose: 'consultation' },
    validateSearch: consultationsSearch,
    component: lazyRouteComponent(
      () => import('../features/consultations/consultations-page.tsx'),
      'ConsultationsPage',
    ),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/consultations/new',
    staticData: { purpose: 'consultation' },
    validateSearch: intakeSearch,
    component: lazyRouteComponent(() => import('../features/consultations/intake-page.tsx'), 'IntakePage'),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/consultations/$consultationId',
    staticData: { purpose: 'consultation' },
    component: lazyRouteComponent(
      () => import('../features/consultations/consultation-page.tsx'),
      'ConsultationPage',
    ),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/consultations/$consultationId/plan',
    staticData: { purpose: 'consultation' },
    component: lazyRouteComponent(
      () => import('../features/consultations/care-plan-page.tsx'),
      'CarePlanPage',
    ),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/consultations/$consultationId/support',
    staticData: { purpose: 'consultation' },
    component: lazyRouteComponent(
      () => import('../features/consultations/support-plan-page.tsx'),
      'SupportPlanPage',
    ),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/consultations/$consultationId/progress',
    staticData: { purpose: 'consultation' },
    validateSearch: progressSearch,
    component: lazyRouteComponent(
      () => import('../features/consultations/progress-page.tsx'),
      'ProgressPage',
    ),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/consultations/$consultationId/knowledge',
    staticData: { purpose: 'consultation' },
    component: lazyRouteComponent(
      () => import('../features/knowledge/liaison/case-knowledge-page.tsx'),
      'CaseKnowledgePage',
    ),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/knowledge',
    staticData: { purpose: 'planning' },
    validateSearch: knowledgeSearch,
    component: lazyRouteComponent(() => import('../features/knowledge/knowledge-page.tsx'), 'KnowledgePage'),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/knowledge/survey',
    staticData: { purpose: 'planning' },
    component: lazyRouteComponent(
      () => import('../features/knowledge/survey/survey-answer-page.tsx'),
      'SurveyAnswerPage',
    ),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/knowledge/casebook/$entryId',
    staticData: { purpose: 'planning' },
    component: lazyRouteComponent(
      () => import('../features/knowledge/casebook/casebook-entry-page.tsx'),
      'CasebookEntryPage',
    ),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/workload',
    staticData: { purpose: 'consultation' },
    validateSearch: workloadSearch,
    component: lazyRouteComponent(() => import('../features/home/workload-page.tsx'), 'WorkloadPage'),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/coordination',
    staticData: { purpose: 'consultation' },
    component: lazyRouteComponent(
      () => import('../features/consultations/coordination-page.tsx'),
      'CoordinationPage',
    ),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/conferences',
    staticData: { purpose: 'review' },
    component: lazyRouteComponent(
      () => import('../features/consultations/conferences-page.tsx'),
      'ConferencesPage',
    ),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/conferences/$conferenceId',
    staticData: { purpose: 'review' },
    component: lazyRouteComponent(
      () => import('../features/consultations/conference-page.tsx'),
      'ConferencePage',
    ),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/fund',
    staticData: { purpose: 'review' },
    validateSearch: fundSearch,
    component: lazyRouteComponent(() => import('../features/fund/fund-page.tsx'), 'FundPage'),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/fund/$applicationId',
    staticData: { purpose: 'review' },
    component: lazyRouteComponent(
      () => import('../features/fund/fund-application-page.tsx'),
      'FundApplicationPage',
    ),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/unmet-needs',
    staticData: { purpose: 'planning' },
    component: lazyRouteComponent(
      () => import('../features/unmet-needs/unmet-needs-page.tsx'),
      'UnmetNeedsPage',
    ),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/agencies',
    staticData: { purpose: 'directory' },
    validateSearch: agenciesSearch,
    component: lazyRouteComponent(() => import('../features/agencies/agencies-page.tsx'), 'AgenciesPage'),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/agencies/$agencyId',
    staticData: { purpose: 'directory' },
    component: lazyRouteComponent(() => import('../features/agencies/agency-page.tsx'), 'AgencyPage'),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/agencies/directory',
    staticData: { purpose: 'directory' },
    component: lazyRouteComponent(
      () => import('../features/agencies/directory/directory-page.tsx'),
      'DirectoryPage',
    ),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/notices',
    staticData: { purpose: 'directory' },
    validateSearch: noticesSearch,
    component: lazyRouteComponent(() => import('../features/notices/notices-page.tsx'), 'NoticesPage'),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/activities',
    staticData: { purpose: 'directory' },
    validateSearch: activitiesSearch,
    component: lazyRouteComponent(
      () => import('../features/activities/activities-page.tsx'),
      'ActivitiesPage',
    ),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/activities/$activityId',
    staticData: { purpose: 'directory' },
    component: lazyRouteComponent(() => import('../features/activities/activity-page.tsx'), 'ActivityPage'),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/plan',
    staticData: { purpose: 'planning' },
    validateSearch: planSearch,
    component: lazyRouteComponent(() => import('../features/plan/plan-page.tsx'), 'PlanPage'),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/statistics',
    staticData: { purpose: 'planning' },
    validateSearch: statisticsSearch,
    component: lazyRouteComponent(
      () => import('../features/statistics/statistics-page.tsx'),
      'StatisticsPage',
    ),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/api',
    staticData: { purpose: 'directory' },
    component: lazyRouteComponent(() => import('../features/api/api-page.tsx'), 'ApiPage'),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/protection/break-glass',
    staticData: { purpose: 'oversight' },
    validateSearch: pagedSearch,
    component: lazyRouteComponent(
      () => import('../features/oversight/break-glass/my-break-glasses-page.tsx'),
      'MyBreakGlassesPage',
    ),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/protection/reviews',
    staticData: { purpose: 'oversight' },
    validateSearch: reviewsSearch,
    component: lazyRouteComponent(
      () => import('../features/oversight/break-glass/reviews-page.tsx'),
      'ReviewsPage',
    ),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/protection/reviews/$grantId',
    staticData: { purpose: 'oversight' },
    validateSearch: pagedSearch,
    component: lazyRouteComponent(
      () => import('../features/oversight/break-glass/review-page.tsx'),
      'ReviewPage',
    ),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/protection/seals',
    staticData: { purpose: 'oversight' },
    component: lazyRouteComponent(() => import('../features/oversight/seals/seals-page.tsx'), 'SealsPage'),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/protection/accounts',
    staticData: { purpose: 'oversight' },
    validateSearch: accountsSearch,
    component: lazyRouteComponent(
      () => import('../features/oversight/accounts/accounts-page.tsx'),
      'AccountsPage',
    ),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/protection/accounts/$staffId',
    staticData: { purpose: 'oversight' },
    component: lazyRouteComponent(
      () => import('../features/oversight/accounts/account-page.tsx'),
      'AccountPage',
    ),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/protection/log',
    staticData: { purpose: 'oversight' },
    validateSearch: logSearch,
    component: lazyRouteComponent(() => import('../features/oversight/log/log-page.tsx'), 'LogPage'),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/protection/disclosure',
    staticData: { purpose: 'oversight' },
    validateSearch: disclosureSearch,
    component: lazyRouteComponent(
      () => import('../features/oversight/log/disclosure-page.tsx'),
      'DisclosurePage',
    ),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/protection/partners',
    staticData: { purpose: 'oversight' },
    component: lazyRouteComponent(
      () => import('../features/oversight/partners/partners-page.tsx'),
      'PartnersPage',
    ),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/protection/partners/new',
    staticData: { purpose: 'oversight' },
    component: lazyRouteComponent(
      () => import('../features/oversight/partners/register-page.tsx'),
      'RegisterPartnerPage',
    ),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/protection/partners/$clientId',
    staticData: { purpose: 'oversight' },
    validateSearch: pagedSearch,
    component: lazyRouteComponent(
      () => import('../features/oversight/partners/partner-page.tsx'),
      'PartnerPage',
    ),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/protection/sessions',
    staticData: { purpose: 'oversight' },
    component: lazyRouteComponent(
      () => import('../features/oversight/own/own-sessions-page.tsx'),
      'OwnSessionsPage',
    ),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/protection/readings',
    staticData: { purpose: 'oversight' },
    validateSearch: pagedSearch,
    component: lazyRouteComponent(
      () => import('../features/oversight/own/own-readings-page.tsx'),
      'OwnReadingsPage',
    ),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/signed-in',
    component: lazyRouteComponent(() => import('./signed-in-page.tsx'), 'SignedInPage'),
  }),
];

/** The routes of the portal; each page is a chunk of its own. */
export function createPortalRouter(client: ApolloClient) {
  const router = createRouter({
    routeTree: root.addChildren(routes),
    context: { client },
    defaultErrorComponent: FailedPage,
    scrollRestoration: true,
    defaultPreload: 'intent',
    // Preloading fetches code only: data about people is read when a page is opened, and then logged.
    defaultPreloadStaleTime: 0,
  });
  router.subscribe('onBeforeLoad', ({ toLocation }) => {
    const { purpose } = router.matchRoutes(toLocation.pathname, {}).at(-1)?.staticData ?? {};
    enterRoutePurpose(purpose ?? 'directory');
  });
  // The first page is read from its top, skip link included; every other one from its heading.
  router.subscribe('onBeforeNavigate', ({ fromLocation, pathChanged }) => {
    if (fromLocation && pathChanged) expectNewHeading();
  });
  router.subscribe('onRendered', focusNewHeading);
  return router;
}
