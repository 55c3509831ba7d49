import { createHash } from 'node:crypto';
import { familyHouseholdId, familyMemberId } from '@tsunagu/registry';
import { keyedId } from '@tsunagu/subgraph-kit';
import { okayama } from '@tsunagu/test-kit';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { endOfLog, readWithoutTrace } from './audited.ts';
import { portalOperations } from './portal-operations.ts';
import {
  type Asker,
  type Product,
  type ProductDatabase,
  startWholeProduct,
  type WholeProduct,
} from './product.ts';

/*
 * 呼出予算: no operation of the portal needs more than one call per subgraph and level. The table names variables for each;
 * an operation that is missing from it, or that the portal no longer has, fails.
 */

const household = familyHouseholdId('eighty-fifty');
const mother = familyMemberId('eighty-fifty', 0);
const ours = keyedId('agency', 'ag-009');
const elders = keyedId('agency', 'ag-007');
const welfare = keyedId('agency', 'ag-001');
const window = { staff: 'yorisoi-window' } satisfies Asker;
const worker = { staff: 'yorisoi-worker' } satisfies Asker;
const coordinator = { staff: 'coordinator', purpose: 'handover' } satisfies Asker;
const caseWorker = { staff: 'yorisoi-worker', purpose: 'consultation' } satisfies Asker;
const lead: Asker = { staff: 'lead-division', purpose: 'review' };
const adviser: Asker = { staff: 'adviser', purpose: 'review' };
const sectionInCharge: Asker = { staff: 'section', purpose: 'planning' };
/** 社会福祉協議会, where the fund is kept: who pays knows the reference number alone. */
const fundKeeper: Asker = { staff: 'shakyo-worker', purpose: 'review' };
const auditor: Asker = { staff: 'auditor', purpose: 'oversight' };
const keeper: Asker = { staff: 'register-keeper', purpose: 'oversight' };
const colleague = keyedId('staff', 'promoter');

let product: WholeProduct;
let admin: ProductDatabase['admin'];

beforeAll(async () => {
  vi.stubEnv('TSUNAGU_SMTP_URL', 'smtp://127.0.0.1:9');
  vi.stubEnv('TSUNAGU_MAIL_FROM', 'noreply@city.example.jp');
  product = await startWholeProduct();
  admin = product.world.admin;
});
afterAll(() => {
  vi.unstubAllEnvs();
  return product.stop();
});

const contactPlan = { gapDays: 14, who: '担当の二人', avoid: '朝の訪問', introducer: '民生委員' };

type Variables = Record<string, unknown>;

interface Step {
  variables?: Variables | (() => Promise<Variables>);
  by?: Asker;
  /** Keeps what later steps need. */
  keep?: (data: Record<string, { id: string; version: number }>) => void;
}

const made = {
  liaison: { id: '', version: 0 },
  training: { id: '', version: 0 },
  example: '',
  draft: '',
  case: '',
  contact: { id: '', version: 0 },
  coordination: { id: '', version: 0 },
  conference: { id: '', version: 0 },
  entry: { id: '', version: 0 },
  supportPlan: { id: '', version: 0 },
  grant: '',
  seal: '',
  donation: '',
};

/** A published example of the invented city, and one that waits for the second person. */
const publishedExample = keyedId('city-casebook', 'trust');
const submittedExample = keyedId('city-casebook', 'adviser');

const liaison = {
  field: 'RE_ENTRY',
  kind: 'PROBATION_OFFICERS',
  partnerName: '保護司会',
  note: '意見を交わした',
};

const training = {
  title: '基礎研修',
  audience: 'BOTH',
  contents: ['SOS_SIGNS'],
  starts: '14:00',
  ends: '16:00',
  place: '会議室',
};

const exampleText = {
  title: '世帯の一日から順番を決めた事例',
  household: 'PARENT_AND_ADULT_CHILD',
  worries: ['care'],
  effects: ['SHARED_POLICY'],
  course: '80代の母と50代の長男が暮らす。',
  helped: '支援者が一度に集まった。',
  lessons: '一日を書き出す。',
};

const queries: Record<string, Step> = {
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

const partnerSystem = {
  id: 'hospital-north',
  name: '北病院の連携',
  agencyId: ours,
  purpose: '退院する人の受入れ先を案内する',
  legalBasis: '情報連携に関する協定',
  contact: '地域連携室',
  scopes: ['directory'],
  keys: JSON.stringify({
    kty: 'EC',
    crv: 'P-256',
    x: 'f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU',
    y: 'x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0',
    kid: 'first',
  }),
  documents: [],
  isSandbox: false,
};

const planned = { personIds: [], service: '見守りの訪問', provider: '民生委員' };
const supported = {
  direction: '家計と介護を一緒に整える',
  goals: [{ goal: '支払いの日を決める', step: '一緒に書き出す', dueOn: '2099-03-31' }],
  services: [],
};

/** In the order of the work: received, written down, handed over, passed on, accepted, closed. */
const work: Record<string, Step> = {
  SaveIntakeDraft: {
    variables: { input: { householdId: household, content: { firstWord: '家賃が払えない' } } },
    keep: (data) => {
      made.draft = data.saveConsultationDraft!.id;
    },
  },
  IntakeDraft: { variables: async () => ({ id: made.draft }) },
  DiscardIntakeDraft: { variables: async () => ({ id: await spareDraft() }) },
  ReceiveConsultation: {
    variables: async () => ({ input: { ...received, draftId: made.draft }, key: 'receive' }),
    keep: (data) => {
      made.case = data.receiveConsultation!.id;
    },
  },
  BeginConsultationSupport: { variables: async () => ({ caseId: made.case, version: await version() }) },
  RecordSheet: {
    variables: async () => ({ input: { caseId: made.case, version: await version(), ...sheet } }),
  },
  AskForOtherTroubles: {
    variables: async () => ({
      input: { caseId: made.case, version: await version(), hasOtherTroubles: true, answer: '母の介護' },
    }),
  },
  SendHandover: {
    variables: async () => ({
      input: { caseId: made.case, toAgencyId: elders, citizenTold: true, wordToTarget: 'お願いします' },
    }),
  },
  PassOnHandover: {
    by: { staff: 'houkatsu-worker', purpose: 'handover' },
    variables: async () => ({
      input: {
        ...(await handover(elders)),
        toAgencyId: welfare,
        reason: '生活困窮が先に立つ',
        citizenTold: true,
        wordToTarget: '家賃の相談です',
      },
    }),
  },
  AcceptHandover: {
    by: { staff: 'fukushi-worker', purpose: 'handover' },
    variables: async () => ({ input: await handover(welfare, { staff: 'fukushi-worker' }) }),
  },
  NoteFirstContact: {
    by: { staff: 'fukushi-worker', purpose: 'handover' },
    variables: async () => ({
      input: await handover(welfare, { staff: 'fukushi-worker' }, 'ACCEPTED'),
    }),
  },
  RemoveAttachment: { variables: async () => ({ id: await anyPaper() }) },
  KeepAgencyContact: {
    variables: { input: { agencyId: ours, rank: 'MAIN', name: '岸本 里奈', phone: '086-222-0000' } },
    keep: (data) => {
      made.contact = (data.updateAgencyContact as unknown as { contacts: (typeof made.contact)[] })
        .contacts[0]!;
    },
  },
  ConfirmAgencyContacts: {
    variables: { agencyId: ours },
    keep: (data) => {
      made.contact = (data.confirmAgencyContacts as unknown as { contacts: (typeof made.contact)[] })
        .contacts[0]!;
    },
  },
  EndAgencyContact: {
    variables: async () => ({ agencyId: ours, id: made.contact.id, version: made.contact.version }),
  },
  KeepDirectoryEntry: {
    by: lead,
    variables: {
      input: {
        agencyId: ours,
        starred: false,
        consultation: '家計の立て直しについての相談',
        phones: ['086-222-0000'],
        extensions: [],
      },
    },
  },
  RemoveDirectoryEntry: { by: lead, variables: async () => lastDirectoryEntry() },
  IssueDirectoryVersion: { by: lead, variables: { input: { label: '相談機関一覧 令和8年度版' } } },
  ReadNotices: { variables: { ids: [mother] } },
  ReadAllNotices: {},
  KeepNoticeSettings: {
    variables: { input: { mailAddress: 'kishimoto@city.example.jp', wish: 'DAILY', version: 0 } },
  },
  SendNoticeCode: { variables: async () => waitForNextCode() },
  ConfirmNoticeAddress: { variables: async () => ({ code: await sentCode() }) },
  RecordConsent: {
    variables: async () => ({
      caseId: made.case,
      input: {
        signedByPersonId: mother,
        signature: 'PAPER',
        personIds: [mother],
        agencyIds: [elders],
        dataClasses: ['IDENTITY', 'SUMMARY'],
        until: '2099-03-31',
      },
    }),
  },
  RequestCoordination: {
    variables: async () => ({
      input: { caseId: made.case, reason: 'ROLES_UNDECIDED', situation: '母と息子で担当が決まらない' },
    }),
    keep: (data) => {
      made.coordination = { id: data.requestCoordination!.id, version: 1 };
    },
  },
  AcceptCoordination: { by: coordinator, variables: () => Promise.resolve({ input: made.coordination }) },
  ApplyForFund: {
    by: coordinator,
    variables: async () => ({
      input: {
        caseId: made.case,
        purpose: 'TRANSPORT',
        amountYen: 3_000,
        payeeKind: 'AGENCY',
        payeeAgencyId: elders,
        emergency: true,
        item: '通院の交通費',
        reason: '所持金がない',
        isEntrySupport: true,
        entrySupport: '受診につなぐ',
        isNoSubstitute: true,
        noSubstitute: '移送の事業は使えない',
        keepsIndependence: true,
        independence: '治療が始まる',
      },
    }),
  },
  AdviseOnFund: {
    by: adviser,
    variables: async () => ({ input: { ...(await emergency()), agrees: true, opinion: '移動を先に' } }),
  },
  DecideFundApplication: {
    by: lead,
    variables: async () => ({ input: { ...(await emergency()), approves: true, reason: '意見のとおり' } }),
  },
  PayFundSupport: {
    by: fundKeeper,
    variables: async () => ({ input: await emergency() }),
  },
  SettleFundSupport: {
    by: { staff: 'houkatsu-worker', purpose: 'consultation' },
    variables: async () => ({
      input: { ...(await emergency()), spentYen: 6_000, attachmentIds: [await receipt()] },
    }),
  },
  ReturnFundDifference: { by: fundKeeper, variables: async () => ({ input: await emergency() }) },
  ConfirmFundConsultation: {
    by: lead,
    variables: async () => ({ input: { ...(await newestApplication()), consultation: '急ぐと認める' } }),
  },
  RecordFundDonation: {
    by: fundKeeper,
    variables: { input: { amountYen: 10_000, receiptNo: 'K-1' } },
    keep: (data) => {
      made.donation = data.recordFundDonation!.id;
    },
  },
  ReverseFundEntry: { by: fundKeeper, variables: async () => ({ input: { id: made.donation } }) },
  KeepExternalGrant: {
    by: lead,
    variables: {
      input: {
        name: '居場所づくり助成',
        organisation: '試験財団',
        target: '居場所を開く団体',
        region: '岡山県内',
        source: '募集要項',
        published: true,
      },
    },
  },
  RecordUnmetNeed: {
    variables: async () => ({ input: { caseId: made.case, kind: 'RESPITE', words: '泊まれる所' } }),
  },
  ReportUnmetNeeds: {
    by: lead,
    variables: async () => ({
      input: { ...(await anyNeed()), measureNo: 4, sectionAgencyId: welfare, asked: '送迎の担い手' },
    }),
  },
  AnswerUnmetNeedReport: {
    by: sectionInCharge,
    variables: async () => ({
      input: { ...(await reportToAnswer()), answer: 'TAKEN_UP', reason: '検討会を開く' },
    }),
  },
  RecordCoordinationEvent: {
    by: coordinator,
    variables: async () => ({
      input: {
        caseId: made.case,
        kind: 'INDIVIDUAL',
        means: 'PHONE',
        agencyIds: [elders],
        words: '様子を聞いた',
      },
    }),
  },
  WithdrawCoordinationEvent: {
    by: coordinator,
    variables: async () => ({ id: (await coordinationWork()).coordinationEvents[0]!.id }),
  },
  RecordCoordinationTask: {
    by: coordinator,
    variables: async () => ({
      input: { caseId: made.case, what: '主治医に聞く', agencyId: elders, dueOn: '2099-03-01' },
    }),
  },
  ChangeCoordinationTask: {
    by: coordinator,
    variables: async () => ({
      input: { ...(await coordinationWork()).tasks[0]!, agencyId: elders, dueOn: '2099-03-15' },
    }),
  },
  SettleCoordinationTask: {
    by: coordinator,
    variables: async () => ({
      input: { ...(await coordinationWork()).tasks[0]!, state: 'DONE', word: '聞けた' },
    }),
  },
  AssignWorry: {
    by: coordinator,
    variables: async () => ({
      input: { caseId: made.case, memberNumber: 1, worryNumber: 0, agencyIds: [elders], version: 0 },
    }),
  },
  SavePlanDraft: {
    by: coordinator,
    variables: async () => ({
      input: { caseId: made.case, form: 'CARE_PLAN', content: { service: '通院の付添い' } },
    }),
  },
  DiscardPlanDraft: {
    by: coordinator,
    variables: async () => ({ caseId: made.case, form: 'CARE_PLAN' }),
  },
  AddCarePlanEntry: {
    by: coordinator,
    variables: async () => ({
      input: { caseId: made.case, entry: { ...planned, week: { days: [2], band: 'MORNING' } } },
    }),
    keep: (data) => {
      made.entry = data.addCarePlanEntry!;
    },
  },
  ChangeCarePlanEntry: {
    by: coordinator,
    variables: async () => ({
      input: { ...made.entry, entry: { ...planned, week: { days: [2, 4], band: 'MORNING' } } },
    }),
    keep: (data) => {
      made.entry = data.changeCarePlanEntry!;
    },
  },
  MoveCarePlanEntry: {
    by: coordinator,
    variables: async () => ({
      input: { ...made.entry, week: { days: [3], startMinute: 600, endMinute: 660 } },
    }),
    keep: (data) => {
      made.entry = data.moveCarePlanEntry!;
    },
  },
  CarePlanEntryNow: { by: coordinator, variables: async () => ({ id: made.entry.id }) },
  WriteCarePlanRemark: {
    by: coordinator,
    variables: async () => ({ input: { caseId: made.case, version: 0, remark: '朝は苦手' } }),
  },
  PublishCarePlan: { by: coordinator, variables: async () => ({ input: { caseId: made.case } }) },
  RemoveCarePlanEntry: { by: coordinator, variables: async () => ({ ...made.entry }) },
  DraftSupportPlan: {
    by: coordinator,
    variables: async () => ({ input: { caseId: made.case, kind: 'MULTI_AGENCY', content: supported } }),
    keep: (data) => {
      made.supportPlan.id = data.draftSupportPlan!.id;
    },
  },
  ReviseSupportPlan: {
    by: coordinator,
    variables: async () => ({ input: { ...(await supportPlan()), content: supported } }),
  },
  AgreeSupportPlan: {
    by: coordinator,
    variables: async () => ({
      input: { ...(await supportPlan()), conferenceId: await multiLayerConference() },
    }),
  },
  EvaluateSupportPlan: {
    by: coordinator,
    variables: async () => ({
      input: {
        ...(await supportPlan()),
        findings: [{ number: 1, reached: 'PARTLY', finding: '半分できた' }],
        evaluation: '進んでいる',
      },
    }),
  },
  RenewSupportPlan: {
    by: coordinator,
    variables: async () => ({ input: { ...(await supportPlan()), loop: 'RECONSIDER' } }),
    keep: (data) => {
      made.supportPlan.id = data.renewSupportPlan!.id;
    },
  },
  WithdrawSupportPlan: {
    by: coordinator,
    variables: async () => ({ input: { ...(await supportPlan()), reason: '家族が望まない' } }),
  },
  EndSupportPlan: {
    by: { staff: 'kokoro-worker', purpose: 'consultation' },
    variables: async () => ({ input: { ...(await evaluatedPlan()), reason: '行き来が続いている' } }),
  },
  ConveneConference: {
    by: coordinator,
    variables: async () => ({
      input: {
        caseId: made.case,
        kind: 'SUPPORT',
        heldAt: '2099-03-31T10:00:00+09:00',
        place: '北ふれあいセンター',
        purpose: '役割の分担',
      },
    }),
    keep: (data) => {
      made.conference = { id: data.conveneConference!.id, version: 1 };
    },
  },
  AcceptSecrecyNotice: {
    by: coordinator,
    variables: async () => ({
      input: { conferenceId: made.conference.id, edition: (await conference()).notice.edition },
    }),
  },
  InviteConferenceMembers: {
    by: coordinator,
    variables: async () => ({
      input: { conferenceId: made.conference.id, staffIds: [await anyStaffOf(elders)] },
    }),
  },
  TableConferenceItem: {
    by: coordinator,
    variables: async () => ({ input: { conferenceId: made.conference.id, caseId: made.case } }),
  },
  OfferConferenceDates: {
    by: coordinator,
    variables: async () => ({
      input: { conferenceId: made.conference.id, startsAt: ['2099-04-01T10:00:00+09:00'] },
    }),
  },
  AnswerConferenceDates: {
    by: coordinator,
    variables: async () => ({
      input: {
        conferenceId: made.conference.id,
        answers: [{ candidateId: (await conference()).candidates[0]!.id, answer: 'YES' }],
      },
    }),
  },
  FixConferenceDate: {
    by: coordinator,
    variables: async () => ({
      input: {
        conferenceId: made.conference.id,
        version: (await conference()).version,
        heldAt: '2099-04-01T10:00:00+09:00',
      },
    }),
  },
  ConferenceCalendar: {
    by: coordinator,
    variables: async () => ({
      id: made.conference.id,
      page: `https://tsunagu.example/conferences/${made.conference.id}`,
    }),
  },
  SetConferenceAgenda: {
    by: coordinator,
    variables: async () => ({
      input: {
        conferenceId: made.conference.id,
        version: (await conference()).version,
        points: [{ agencyId: elders, what: '退院の日' }],
      },
    }),
  },
  RecordConferenceAttendance: {
    by: coordinator,
    variables: async () => ({
      input: {
        conferenceId: made.conference.id,
        members: (await conference()).members.map(({ id }) => ({ memberId: id, attendance: 'CAME' })),
      },
    }),
  },
  AskForInformation: {
    by: coordinator,
    variables: async () => ({
      input: { conferenceId: made.conference.id, agencyId: welfare, what: '手当の受給の有無' },
    }),
  },
  AnswerInformationRequest: {
    by: coordinator,
    variables: async () => ({
      input: { ...(await conference()).informationRequests[0]!, state: 'ANSWERED', word: '受給あり' },
    }),
  },
  RecordConferenceOutcome: {
    by: coordinator,
    variables: async () => ({
      input: {
        conferenceId: made.conference.id,
        version: 0,
        result: 'DECIDED',
        direction: '介護から始める',
        priorities: ['介護'],
        roles: [{ agencyId: elders, role: '母の介護の相談' }],
      },
    }),
  },
  WriteConferenceMinutes: {
    by: coordinator,
    variables: async () => ({
      input: { conferenceId: made.conference.id, version: 0, minutes: '介護から始めることにした' },
    }),
  },
  ConferencePage: { by: coordinator, variables: async () => ({ id: made.conference.id }) },
  RecallConferenceItem: {
    by: coordinator,
    variables: async () => ({ id: (await conference()).items[0]!.id }),
  },
  RemoveConferenceMember: {
    by: coordinator,
    variables: async () => ({
      input: {
        conferenceId: made.conference.id,
        memberId: (await conference()).members.find((member) => member.noticeAcceptedAt === null)!.id,
      },
    }),
  },
  CloseConference: {
    by: coordinator,
    variables: async () => ({
      input: { id: made.conference.id, version: (await conference()).version },
    }),
  },
  DecideRoles: {
    by: lead,
    variables: async () => ({
      input: {
        id: made.coordination.id,
        version: (await coordination()).version,
        roles: [{ agencyId: elders, role: '母の介護の相談' }],
        reason: '介護が先に立つ',
      },
    }),
  },
  RecordProgress: {
    by: caseWorker,
    variables: async () => ({ input: { caseId: made.case, word: '通院に付き添った' } }),
  },
  AssignWork: { by: caseWorker, variables: async () => ({ input: { caseId: made.case, staffId: null } }) },
  HoldReview: {
    by: coordinator,
    variables: async () => ({
      input: { ...(await duty(0)), finding: 'ON_COURSE', word: '訪問が週に二回続いている' },
    }),
  },
  MoveReview: {
    by: lead,
    variables: async () => ({ input: { ...(await duty(0)), reviewOn: inAMonth(), reason: '入院のため' } }),
  },
  PassOnDuty: {
    by: lead,
    variables: async () => {
      const { dutyId: id, version } = await duty(1);
      return { input: { id, version, agencyId: welfare, reason: '事業所が閉じるため' } };
    },
  },
  MatchActivity: {
    by: caseWorker,
    variables: async () => ({
      input: {
        caseId: made.case,
        personId: mother,
        activityId: await anyActivity(),
        word: '人と話したい',
      },
    }),
  },
  StepParticipation: {
    by: caseWorker,
    variables: async () => ({
      input: { ...(await ties()).participations[0]!, step: 'TRY', word: '一緒に行った' },
    }),
  },
  BeginOutreach: {
    by: caseWorker,
    variables: async () => ({ input: { caseId: made.case, plan: contactPlan } }),
  },
  PlanOutreach: {
    by: caseWorker,
    variables: async () => ({ input: { ...(await ties()).outreach[0]!, plan: contactPlan } }),
  },
  RecordOutreachContact: {
    by: caseWorker,
    variables: async () => ({
      input: { ...(await ties()).outreach[0]!, method: 'VISIT', result: 'MET', word: '会えた' },
    }),
  },
  StepOutreach: {
    by: caseWorker,
    variables: async () => ({
      input: { ...(await ties()).outreach[0]!, step: 'STABLE', word: '買い物に出ている' },
    }),
  },
  RecordCaseLiaison: {
    variables: async () => ({ input: { caseId: made.case, ...liaison } }),
  },
  RecordLiaison: {
    variables: { input: { ...liaison, participants: 12 } },
    keep: (data) => {
      made.liaison = data.recordLiaison!;
    },
  },
  CorrectLiaison: {
    variables: async () => ({ input: { ...liaison, ...made.liaison, participants: 15 } }),
  },
  PlanStaffTraining: {
    by: lead,
    variables: async () => ({ input: { ...training, heldOn: inJapan(0) } }),
    keep: (data) => {
      made.training = data.planStaffTraining!;
    },
  },
  SignUpForTraining: { variables: async () => ({ id: made.training.id }) },
  WithdrawFromTraining: { variables: async () => ({ id: made.training.id }) },
  RecordTrainingAttendance: {
    by: lead,
    variables: async () => ({ input: { ...made.training, present: [] } }),
  },
  CancelStaffTraining: {
    by: lead,
    variables: async () => ({ ...(await plannedTraining()), reason: '大雨のため' }),
  },
  AnswerAgencySurvey: {
    by: { staff: 'houkatsu-worker', purpose: 'planning' },
    variables: async () => ({
      input: { surveyId: (await survey()).id, step: 4, comments: [], version: 1 },
    }),
  },
  RemindAgencySurvey: { by: lead, variables: async () => ({ id: (await survey()).id }) },
  CloseAgencySurvey: {
    by: lead,
    variables: async () => {
      await admin.query('update comprehensive_consultation.agency_survey set closes_on = opened_on + 1');
      return survey();
    },
  },
  OpenAgencySurvey: {
    by: lead,
    variables: async () => ({ input: { fiscalYear: 'R30', closesOn: inJapan(30) } }),
  },
  CloseMonitoring: {
    by: coordinator,
    variables: async () => {
      const { id, version } = (await coordination()).monitoring[0]!;
      return { input: { id, version, outcome: 'SUPPORT_BEGAN', result: '介護の訪問が始まった' } };
    },
  },
  EndCoordination: {
    variables: async () => ({ input: { ...(await askedAgain()), advice: '' } }),
  },
  WithdrawConsent: { variables: async () => ({ id: (await state()).consents[0]!.id }) },
  CloseConsultation: {
    variables: async () => ({
      input: { caseId: made.case, version: await version(), outcome: 'CONNECTED', note: '落ち着いた' },
    }),
  },
  BeginCasebookEntry: {
    variables: async () => ({ input: { caseId: made.case, guardedWords: ['ワタナベ'] } }),
    keep: (data) => {
      made.example = data.beginCasebookEntry!.id;
    },
  },
  SaveCasebookDraft: {
    variables: async () => ({ input: { ...(await example()), ...exampleText } }),
  },
  SubmitCasebookEntry: { variables: async () => ({ input: await example() }) },
  ReturnCasebookEntry: {
    by: lead,
    variables: async () => ({ ...(await example()), because: '経過を短くしてください' }),
  },
  ApproveCasebookEntry: { by: lead, variables: async () => waitingExample() },
  WithdrawCasebookEntry: {
    variables: async () => ({ ...(await example()), because: '家族の申し出' }),
  },
  OpenBreakGlass: {
    by: { ...coordinator, steppedUp: true },
    variables: {
      input: {
        personId: mother,
        reason: '自宅で倒れているのを隣の人が見つけ、救急隊が服薬と持病を尋ねている',
        minutes: 60,
      },
    },
    keep: (data) => {
      made.grant = data.openBreakGlass!.id;
    },
  },
  EndBreakGlass: { by: coordinator, variables: async () => ({ id: made.grant }) },
  BreakGlassReview: { by: lead, variables: async () => ({ id: made.grant }) },
  ReviewBreakGlass: {
    by: lead,
    variables: async () => ({
      input: { id: made.grant, finding: 'JUSTIFIED', note: '救急搬送の記録と合う。' },
    }),
  },
  SetSeal: {
    by: { ...window, steppedUp: true },
    variables: { input: { personId: mother, reason: '支援措置の申出' } },
    keep: (data) => {
      made.seal = data.setSeal!.id;
    },
  },
  NameSealReviewer: { variables: async () => ({ id: made.seal, staffId: colleague }) },
  RemoveSealReviewer: { variables: async () => ({ id: made.seal, staffId: colleague }) },
  LiftSeal: { by: { ...window, steppedUp: true }, variables: async () => ({ id: made.seal }) },
  EndSession: { variables: async () => ({ id: await anotherSession() }) },
  SuspendAccount: { by: keeper, variables: { staffId: colleague, suspended: true } },
  EndAccount: { by: keeper, variables: { input: { staffId: colleague, because: 'LEFT' } } },
  RegisterPartnerClient: { by: keeper, variables: { input: partnerSystem } },
  PartnerClient: { by: keeper, variables: { id: partnerSystem.id, first: 50 } },
  ReplacePartnerKeys: { by: keeper, variables: { id: partnerSystem.id, keys: partnerSystem.keys } },
  SuspendPartnerClient: { by: keeper, variables: { id: partnerSystem.id, suspended: true } },
};

const received = {
  householdId: household,
  personIds: [mother],
  channel: 'COUNTER',
  urgency: 'SOON',
  firstWord: '家賃が払えない',
};

const sheet = {
  members: [{ personId: mother, name: '渡邉 ハル', age: 84, relation: '本人', worries: [{ code: 'care' }] }],
  situation: '二人暮らし',
  consent: {
    signedByPersonId: mother,
    signature: 'SCREEN',
    signatureImage:
      'iVBORw0KGgoAAAANSUhEUgAAAHgAAAAyCAAAAACyzEAEAAAANUlEQVR42u3QsQ0AAAjDsP7/NLzAVBbnAUvJPBUwGAwGg8FgMBhchHPLajAYDAaDwWAwuNcC3UMzESFALq0AAAAASUVORK5CYII=',
    personIds: [mother],
    agencyIds: [ours, elders],
    dataClasses: ['IDENTITY', 'SUMMARY', 'NARRATIVE'],
  },
};

interface CaseState {
  version: number;
  handovers: { id: string; version: number; state: string; to: { id: string } }[];
  consents: { id: string }[];
}

async function state(by = window): Promise<CaseState> {
  const { data } = await product.ask(
    by,
    `query ($id: ID!) { consultationCase(id: $id) { version handovers { id version state to { id } } consents { id } } }`,
    { id: made.case },
  );
  return data!.consultationCase as unknown as CaseState;
}

async function version(): Promise<number> {
  return (await state()).version;
}

async function handover(
  to: string,
  by = window,
  inState = 'SENT',
): Promise<{ handoverId: string; version: number }> {
  const sent = (await state(by)).handovers.find((each) => each.state === inState && each.to.id === to)!;
  return { handoverId: sent.id, version: sent.version };
}

/** A paper that is there to be taken away. */
async function anyPaper(): Promise<string> {
  const answer = await product.sendFile(window, {
    caseId: made.case,
    kind: 'document',
    name: '家計簿.pdf',
    bytes: Buffer.from('%PDF-1.4\n%%EOF\n'),
  });
  return ((await answer.json()) as { id: string }).id;
}

/** The emergency of the invented city, as its coordinator sees it. */
async function emergency(): Promise<{ id: string; version: number }> {
  const { data } = await product.ask(
    coordinator,
    '{ fundApplications(first: 100) { nodes { id version path appliedOn consultation { id } } } }',
  );
  const { nodes } = data!.fundApplications as unknown as {
    nodes: { id: string; version: number; path: string; consultation: { id: string } }[];
  };
  const { id, version } = nodes.find((one) => one.path === 'EMERGENCY' && one.consultation.id !== made.case)!;
  return { id, version };
}

/** What was just applied for. */
async function newestApplication(): Promise<{ id: string; version: number }> {
  const { data } = await product.ask(
    coordinator,
    'query ($id: ID!) { consultationCase(id: $id) { fundApplications { id version } } }',
    { id: made.case },
  );
  return (data!.consultationCase as unknown as { fundApplications: { id: string; version: number }[] })
    .fundApplications[0]!;
}

/** A receipt of the emergency, attached by who handles the case. */
async function receipt(): Promise<string> {
  const { data } = await product.ask(
    coordinator,
    'query ($id: ID!) { fundApplication(id: $id) { consultation { id } } }',
    { id: (await emergency()).id },
  );
  const { consultation } = data!.fundApplication as unknown as { consultation: { id: string } };
  const answer = await product.sendFile(
    { staff: 'houkatsu-worker', purpose: 'consultation' },
    {
      caseId: consultation.id,
      kind: 'document',
      name: '領収書.pdf',
      bytes: Buffer.from('%PDF-1.4\n%%EOF\n'),
    },
  );
  return ((await answer.json()) as { id: string }).id;
}

/** A kind and an area in which something waits to be passed on. */
async function anyNeed(): Promise<{ kind: string; areaId: string | null }> {
  const { data } = await product.ask(lead, '{ unmetNeedFigures { kind hasWaiting area { id } } }');
  const figures = data!.unmetNeedFigures as unknown as {
    kind: string;
    hasWaiting: boolean;
    area: { id: string } | null;
  }[];
  const { kind, area } = figures.find((one) => one.hasWaiting)!;
  return { kind, areaId: area?.id ?? null };
}

/** The report of the invented city that waits for the section's answer. */
async function reportToAnswer(): Promise<{ id: string; version: number }> {
  const { data } = await product.ask(
    sectionInCharge,
    '{ unmetNeedReports(first: 100) { nodes { id version kind } } }',
  );
  const { nodes } = data!.unmetNeedReports as unknown as {
    nodes: { id: string; version: number; kind: string }[];
  };
  const { id, version } = nodes.find((one) => one.kind === 'SHELTER')!;
  return { id, version };
}

/** A browser in which the same person is signed in. */
async function anotherSession(): Promise<string> {
  const { rows } = await admin.query<{ session_id: string }>(
    `insert into access.session (municipality, session_id, secret_hash, staff_id, authenticated_at, ends_at)
     values ($1, gen_random_uuid(), sha256('another'), $2, now(), now() + interval '1 hour') returning session_id`,
    [okayama, keyedId('staff', 'yorisoi-window')],
  );
  return rows[0]!.session_id;
}

/** The line that was added last. */
async function lastDirectoryEntry(): Promise<{ id: string; version: number }> {
  const { data } = await product.ask(lead, '{ consultationDirectory { entries { id recordVersion } } }');
  const { entries } = data!.consultationDirectory as unknown as {
    entries: { id: string; recordVersion: number }[];
  };
  const { id, recordVersion } = entries.at(-1)!;
  return { id, version: recordVersion };
}

/** A minute later, as it were. */
async function waitForNextCode(): Promise<Variables> {
  await admin.query('update registry.notice_setting set code_asked_at = null');
  return {};
}

/** The code that the mail would have told; no mail server answers here. */
async function sentCode(): Promise<string> {
  const code = '12345678';
  const hash = createHash('sha256')
    .update(`${keyedId('staff', 'yorisoi-window')}:${code}`)
    .digest('base64url');
  await admin.query(
    `update registry.notice_setting set code_hash = $1, code_expires_at = now() + interval '1 minute'`,
    [hash],
  );
  return code;
}

/** A draft that is there to be thrown away. */
async function spareDraft(): Promise<string> {
  const { data } = await product.ask(
    window,
    `mutation ($household: ID!) {
      saveConsultationDraft(input: { householdId: $household, content: { firstWord: "書きかけ" } }) { id }
    }`,
    { household },
  );
  return (data as { saveConsultationDraft: { id: string } }).saveConsultationDraft.id;
}

async function anyCase(): Promise<string> {
  const { data } = await product.ask(window, '{ consultationCases(first: 1) { nodes { id } } }');
  return (data!.consultationCases as unknown as { nodes: { id: string }[] }).nodes[0]!.id;
}

async function anyEvidence(): Promise<string> {
  const { data } = await product.ask(
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

async function caseOfFamily(family: string, by: Asker): Promise<string> {
  const { data } = await product.ask(
    by,
    'query ($id: ID!) { household(id: $id) { comprehensiveConsultation { consultations { id } } } }',
    { id: familyHouseholdId(family) },
  );
  const { comprehensiveConsultation } = data!.household as unknown as {
    comprehensiveConsultation: { consultations: { id: string }[] };
  };
  return comprehensiveConsultation.consultations[0]!.id;
}

interface SupportPlanState {
  id: string;
  version: number;
  state: string;
}

async function supportPlansOf(id: string, by: Asker): Promise<SupportPlanState[]> {
  const { data } = await product.ask(
    by,
    'query ($id: ID!) { consultationCase(id: $id) { supportPlans { id version state } } }',
    { id },
  );
  return (data!.consultationCase as unknown as { supportPlans: SupportPlanState[] }).supportPlans;
}

async function supportPlan(): Promise<{ id: string; version: number }> {
  const plans = await supportPlansOf(made.case, coordinator);
  const { id, version } = plans.find((plan) => plan.id === made.supportPlan.id)!;
  return { id, version };
}

async function evaluatedPlan(): Promise<{ id: string; version: number }> {
  const by: Asker = { staff: 'kokoro-worker', purpose: 'consultation' };
  const plans = await supportPlansOf(await caseOfFamily('hikikomori', by), by);
  const { id, version } = plans.find((plan) => plan.state === 'EVALUATED')!;
  return { id, version };
}

/** A 重層的支援会議 that has just met. */
async function multiLayerConference(): Promise<string> {
  const { data } = await product.ask(
    coordinator,
    'mutation ($input: ConveneConferenceInput!) { conveneConference(input: $input) { id } }',
    {
      input: {
        caseId: made.case,
        kind: 'MULTI_LAYER',
        heldAt: new Date().toISOString(),
        place: '北ふれあいセンター',
        purpose: '支援プランを決める',
      },
    },
  );
  return (data!.conveneConference as unknown as { id: string }).id;
}

async function anyStaffOf(agencyId: string): Promise<string> {
  const { data } = await product.ask(
    coordinator,
    'query ($agencyId: ID!) { staff(agencyId: $agencyId, first: 1) { nodes { id } } }',
    { agencyId },
  );
  return (data!.staff as unknown as { nodes: { id: string }[] }).nodes[0]!.id;
}

interface ConferenceState {
  version: number;
  notice: { edition: string };
  items: { id: string }[];
  members: { id: string; noticeAcceptedAt: string | null }[];
  candidates: { id: string }[];
  informationRequests: { id: string; version: number }[];
}

async function conference(): Promise<ConferenceState> {
  const { data } = await product.ask(
    coordinator,
    `query ($id: ID!) {
      conference(id: $id) {
        version notice { edition } items { id } members { id noticeAcceptedAt } candidates { id } informationRequests { id version } }
    }`,
    { id: made.conference.id },
  );
  return data!.conference as unknown as ConferenceState;
}

/** Events and tasks of the case, as its coordinator sees them. */
async function coordinationWork() {
  const { data } = await product.ask(
    coordinator,
    'query ($id: ID!) { consultationCase(id: $id) { coordinationEvents { id } tasks { id version } } }',
    { id: made.case },
  );
  return data!.consultationCase as unknown as {
    coordinationEvents: { id: string }[];
    tasks: { id: string; version: number }[];
  };
}

interface CoordinationState {
  id: string;
  version: number;
  monitoring: { id: string; version: number }[];
}

async function coordination(): Promise<CoordinationState> {
  const { data } = await product.ask(
    coordinator,
    'query ($id: ID!) { consultationCase(id: $id) { coordination { id version monitoring { id version } } } }',
    { id: made.case },
  );
  return (data!.consultationCase as unknown as { coordination: CoordinationState }).coordination;
}

/** A duty of the case, the monitoring first. */
async function duty(index: number): Promise<{ dutyId: string; version: number }> {
  const { id, version } = (await coordination()).monitoring[index]!;
  return { dutyId: id, version };
}

/** 参加支援 and アウトリーチ of the case. */
async function ties() {
  const { data } = await product.ask(
    caseWorker,
    `query ($id: ID!) {
      consultationCase(id: $id) { participations { id version } outreach { id version } }
    }`,
    { id: made.case },
  );
  return data!.consultationCase as unknown as Record<
    'participations' | 'outreach',
    { id: string; version: number }[]
  >;
}

function inAMonth(): string {
  return new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
}

/** Another request for the same case, to be taken back. */
async function askedAgain(): Promise<{ id: string; version: number }> {
  const { data } = await product.ask(
    window,
    `mutation ($input: RequestCoordinationInput!) { requestCoordination(input: $input) { id version } }`,
    { input: { caseId: made.case, reason: 'NO_MENU', situation: '取り下げるための依頼' } },
  );
  return data!.requestCoordination as unknown as { id: string; version: number };
}

async function anyActivity(): Promise<string> {
  const { data } = await product.ask('public', '{ activities(first: 1) { nodes { id } } }');
  return (data!.activities as unknown as { nodes: { id: string }[] }).nodes[0]!.id;
}

/** The first answer of a subscription stands for all: each is asked like the one before. */
async function answerTo(text: string, by: Asker, variables: Variables) {
  if (!text.startsWith('subscription')) return product.ask(by, text, variables);
  const stream = await product.stream(by, text, variables);
  const { value } = await stream.next();
  await stream.return?.();
  return value as Awaited<ReturnType<Product['ask']>>;
}

describe('the call budget of the portal', () => {
  const operations = portalOperations();
  const steps = { ...queries, ...work };

  test('every operation of the portal is in the table, and only those', () => {
    expect(Object.keys(steps).sort()).toEqual([...operations.keys()].sort());
  });

  test.each(Object.entries(steps).filter(([name]) => operations.has(name)))(
    '%s asks each subgraph once per level, and every person and record in its answer is in the log',
    async (name, { variables = {}, by = window, keep }) => {
      const given = typeof variables === 'function' ? await variables() : variables;
      product.counter.reset();
      const before = await endOfLog(admin);
      const { data, errors } = await answerTo(operations.get(name)!, by, given);
      expect(errors).toBeUndefined();
      expect(await readWithoutTrace(admin, before, data)).toEqual([]);
      const calls = product.counter.perSubgraphAndLevel();
      expect(Object.keys(calls)).not.toHaveLength(0);
      expect(Object.entries(calls).filter(([, count]) => count > 1)).toEqual([]);
      keep?.(data as unknown as Parameters<typeof keep>[0]);
    },
  );
});

/** A day of Japan, so many days from today. */
function inJapan(days: number): string {
  return new Date(Date.now() + (days * 24 + 9) * 3_600_000).toISOString().slice(0, 10);
}

async function versionOf(table: string, id: string): Promise<{ id: string; version: number }> {
  const { rows } = await admin.query<{ version: number }>(
    `select version from comprehensive_consultation.${table} where id = $1`,
    [id],
  );
  return { id, version: rows[0]!.version };
}

const example = () => versionOf('casebook_entry', made.example);
const waitingExample = () => versionOf('casebook_entry', submittedExample);
const plannedTraining = () => versionOf('staff_training', keyedId('city-training', 'planned'));
const survey = () => versionOf('agency_survey', keyedId('city-agency-survey', 'running'));
