import { keyedId } from '@tsunagu/subgraph-kit';
import type { Asker } from '../product.ts';
import { anyActivity, caseOfFamily, emergency } from './found.ts';
import {
  colleague,
  coordinator,
  elders,
  fundKeeper,
  household,
  keeper,
  lead,
  mother,
  ours,
  running,
  type Steps,
  window,
  worker,
} from './step.ts';

const auditor: Asker = { staff: 'auditor', purpose: 'oversight' };

/** A published example of the invented city. */
const publishedExample = keyedId('city-casebook', 'trust');

/** Pages and lists, read as the invented city stands before the work. */
export const reads: Steps = {
  SignedInAgency: {},
  NoticesPage: { variables: { first: 30 } },
  NoticesChanged: {},
  OpenWork: { variables: { first: 50 } },
  Workload: { by: coordinator, variables: { first: 50 } },
  PeopleAreas: {},
  PeoplePage: { variables: { search: '渡辺', first: 50 } },
  PersonPage: { variables: { id: mother } },
  HouseholdsPage: { variables: { search: '渡辺', first: 50 } },
  HouseholdPage: { variables: { id: household } },
  Genogram: { variables: { id: household } },
  ConsultationChoices: {},
  ConsultationsPage: { variables: { first: 50 } },
  ConsultationChanged: { variables: async () => ({ id: await anyCase() }) },
  ConsultationPage: { variables: async () => ({ id: await anyCase() }) },
  ProgressPage: { variables: async () => ({ id: await anyCase(), first: 20 }) },
  ActivityChoices: { variables: { search: '茶の間', from: '2026-04-01' } },
  CarePlanPage: { by: worker, variables: async () => ({ id: await caseWithPlan() }) },
  CarePlanChanged: { by: worker, variables: async () => ({ id: await caseWithPlan() }) },
  SupportPlanPage: { by: worker, variables: async () => ({ id: await caseWithPlan() }) },
  Evidence: { variables: async () => ({ id: await anyEvidence() }) },
  CoordinationPage: { by: coordinator, variables: { first: 100 } },
  CoordinatorAgencies: {},
  AdviserPosts: {},
  ConferencesPage: { variables: { first: 100 } },
  ConferenceStaff: { variables: { agencyId: elders } },
  ConferenceRecords: { variables: { householdId: household } },
  FundApplications: { by: coordinator, variables: { first: 50 } },
  FundApplicationPage: { by: coordinator, variables: async () => ({ id: (await emergency()).id }) },
  FundPayments: { by: fundKeeper, variables: { first: 50 } },
  FundLedger: { by: fundKeeper, variables: { first: 100 } },
  FundReport: { by: auditor },
  ExternalGrants: { variables: { first: 50 } },
  UnmetNeedsPage: { by: lead, variables: { first: 100 } },
  IntakePeople: { variables: { search: '渡辺' } },
  IntakeHousehold: { variables: { id: household } },
  IntakeWorries: {},
  IntakeDrafts: {},
  DirectoryChoices: {},
  AgencyPicker: { variables: { search: '支援' } },
  AgencySuggestions: { variables: { worry: 'care' } },
  AgenciesPage: { variables: { consultation: '介護', first: 50 } },
  DirectoryPage: {},
  AgencyPage: { variables: { id: ours } },
  ActivityAreas: {},
  ActivitiesPage: { variables: { first: 100 } },
  ActivityPage: { variables: async () => ({ id: await anyActivity() }) },
  PlanMeasures: {},
  PlanProgrammes: { variables: { first: 50 } },
  PlanRoadmap: { variables: { first: 50 } },
  PlanIndicators: { variables: { first: 50 } },
  ConsultationStatistics: {
    by: lead,
    variables: {
      codes: [
        'PROJECT_RESULTS',
        'RECORD_SO_FAR',
        'INDICATORS',
        'OTHER_MEETINGS',
        'HANDOVERS',
        'REASONS',
        'AREAS',
        'AGENCIES',
      ],
    },
  },
  StatisticsRecords: {
    by: lead,
    variables: { figure: 'REQUESTED', fiscalYear: 'R7', first: 20 },
  },
  PublishStatistics: { by: lead, variables: { fiscalYear: 'R4' } },
  TrainingsTab: { by: lead, variables: { first: 20 } },
  TrainingMaterial: {},
  CasebookTab: { variables: { search: '信頼', first: 30 } },
  CasebookEntryPage: { by: lead, variables: { id: publishedExample } },
  SurveyTab: { by: lead },
  SurveyAnswerPage: {},
  LiaisonTab: { by: lead, variables: { first: 30 } },
  LiaisonActivities: { variables: { search: '家族' } },
  CaseKnowledgePage: { variables: async () => ({ id: await anyCase() }) },
  ApiExampleAgencies: { variables: { consultation: 'ごみ' } },
  ApiExampleActivities: { variables: { from: '2026-04-01', to: '2027-03-31' } },
  ApiExampleIndicator: { variables: { officialNo: 4 } },
  MyBreakGlasses: { variables: { first: 50 } },
  BreakGlassReviews: { by: lead, variables: { reviewed: false, first: 50 } },
  Seals: {},
  SealChoices: { variables: { personId: mother } },
  Colleagues: { variables: { name: '大森' } },
  StaffAccounts: { by: keeper, variables: { first: 50 } },
  StaffAccount: { by: keeper, variables: { id: colleague } },
  MySessions: {},
  MyReadings: { variables: { first: 50 } },
  ReadingLog: { by: auditor, variables: { personId: mother, first: 50 } },
  AuditChain: { by: auditor },
  DisclosureLedger: { by: auditor, variables: { personId: mother, first: 100 } },
  PartnerClients: { by: keeper },
};

async function anyCase(): Promise<string> {
  const { data } = await running.product.ask(window, '{ consultationCases(first: 1) { nodes { id } } }');
  return (data!.consultationCases as unknown as { nodes: { id: string }[] }).nodes[0]!.id;
}

async function anyEvidence(): Promise<string> {
  const { data } = await running.product.ask(
    window,
    '{ consultationCases(first: 1, mine: true) { nodes { visibleBecause { evidenceId } } } }',
  );
  const { nodes } = data!.consultationCases as unknown as {
    nodes: { visibleBecause: { evidenceId: string } }[];
  };
  return nodes[0]!.visibleBecause.evidenceId;
}

async function caseWithPlan(): Promise<string> {
  return caseOfFamily('eighty-fifty', worker);
}
