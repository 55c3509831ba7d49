import { defineDomain, referenceById } from '@tsunagu/subgraph-kit';
import {
  AgencySurveyAnswerEntity,
  AgencySurveyEntity,
  AgencySurveyPrintedEntity,
  AgencySurveyQuestionEntity,
  AgencySurveyResultEntity,
  AgencySurveyRollEntity,
} from './agency-survey/agency-survey.entity.ts';
import { surveyPrintedImport, surveyQuestionImport } from './agency-survey/agency-survey.import.ts';
import { AgencySurveyResolver } from './agency-survey/agency-survey.resolver.ts';
import { agenciesTold } from './agency-survey/agency-survey.service.ts';
import { AttachmentEntity, AttachmentFileEntity } from './attachment/attachment.entity.ts';
import { AttachmentResolver, ConsultationAttachments } from './attachment/attachment.resolver.ts';
import { attachmentFiles, clearRemovedFile } from './attachment/attachment.service.ts';
import { attachmentStatements } from './attachment/attachment.sql.ts';
import { CarePlanEditionEntity, CarePlanEntity, CarePlanEntryEntity } from './care-plan/care-plan.entity.ts';
import { CarePlanResolver, ConsultationCarePlan } from './care-plan/care-plan.resolver.ts';
import {
  CasebookDraftEntity,
  CasebookEditionEntity,
  CasebookEntryEntity,
  CasebookGuardedEntity,
  CasebookSourceEntity,
} from './casebook/casebook.entity.ts';
import { CasebookResolver, ConsultationCasebook } from './casebook/casebook.resolver.ts';
import { casebookStatements } from './casebook/casebook.sql.ts';
import { ChargeEntity } from './charge/charge.entity.ts';
import { ChargeResolver, ConsultationCharges, DutyCharge } from './charge/charge.resolver.ts';
import { fillCity } from './city/city.ts';
import { ConferenceEntity, ConferencePurposeEntity } from './conference/conference.entity.ts';
import { conferencesByIds } from './conference/conference.repository.ts';
import {
  ConferenceItemResolver,
  ConferenceResolver,
  ConsultationConferences,
} from './conference/conference.resolver.ts';
import { toConference } from './conference/conference.service.ts';
import { conferenceStatements } from './conference/conference.sql.ts';
import {
  ConferenceAnswerEntity,
  ConferenceCandidateEntity,
} from './conference-date/conference-date.entity.ts';
import { ConferenceDateResolver } from './conference-date/conference-date.resolver.ts';
import { conferenceDateStatements } from './conference-date/conference-date.sql.ts';
import {
  ConferenceAgendaPointEntity,
  ConferenceAttendanceEntity,
  ConferenceMinutesEntity,
  ConferenceOutcomeEntity,
  ConferencePriorityEntity,
  ConferenceProposedRoleEntity,
} from './conference-record/conference-record.entity.ts';
import { ConferenceRecordResolver } from './conference-record/conference-record.resolver.ts';
import { ConsentEntity } from './consent/consent.entity.ts';
import { ConsentResolver, ConsultationConsents } from './consent/consent.resolver.ts';
import {
  ConsultationEntity,
  ConsultationNarrativeEntity,
  ConsultationPersonEntity,
} from './consultation/consultation.entity.ts';
import {
  HouseholdExtension,
  HouseholdTimeline,
  PersonExtension,
  PersonTimeline,
} from './consultation/consultation.extension.ts';
import { consultationsByIds } from './consultation/consultation.repository.ts';
import { ConsultationResolver } from './consultation/consultation.resolver.ts';
import { toConsultation } from './consultation/consultation.service.ts';
import {
  CoordinationEntity,
  CoordinationNarrativeEntity,
  DecidedRoleEntity,
  RoleDecisionEntity,
} from './coordination/coordination.entity.ts';
import { coordinationsByIds } from './coordination/coordination.repository.ts';
import {
  ConsultationCoordination,
  CoordinationResolver,
  DecidedRoleResolver,
} from './coordination/coordination.resolver.ts';
import { toCoordination } from './coordination/coordination.service.ts';
import { coordinationStatements } from './coordination/coordination.sql.ts';
import {
  CoordinationEventEntity,
  CoordinationEventWordEntity,
} from './coordination-event/coordination-event.entity.ts';
import {
  ConsultationCoordinationEvents,
  CoordinationEventResolver,
} from './coordination-event/coordination-event.resolver.ts';
import { CoordinationTaskEntity } from './coordination-task/coordination-task.entity.ts';
import {
  ConsultationTasks,
  CoordinationTaskResolver,
} from './coordination-task/coordination-task.resolver.ts';
import { DraftEntity } from './draft/draft.entity.ts';
import { DraftResolver } from './draft/draft.resolver.ts';
import { ExternalGrantEntity } from './external-grant/external-grant.entity.ts';
import { externalGrantImport } from './external-grant/external-grant.import.ts';
import { ExternalGrantResolver } from './external-grant/external-grant.resolver.ts';
import { AgencyExtension, AgencyFigures, AreaExtension } from './figures/figures.extension.ts';
import { figureStatements } from './figures/figures.sql.ts';
import {
  FundApplicationEntity,
  FundApplicationReasonEntity,
  FundApplicationWordsEntity,
  FundOpinionEntity,
  FundReceiptEntity,
} from './fund/fund.entity.ts';
import { applicationsByIds } from './fund/fund.repository.ts';
import { ConsultationFund, FundResolver } from './fund/fund.resolver.ts';
import { toApplication } from './fund/fund.service.ts';
import { fundStatements } from './fund/fund.sql.ts';
import { FundAccountEntity, FundEntryEntity } from './fund-ledger/fund-ledger.entity.ts';
import { fundAccountImport } from './fund-ledger/fund-ledger.import.ts';
import { FundLedgerResolver } from './fund-ledger/fund-ledger.resolver.ts';
import { GroundRuleEntity } from './ground-rule/ground-rule.entity.ts';
import { groundRuleImport } from './ground-rule/ground-rule.import.ts';
import { HandoverEntity, HandoverWordEntity } from './handover/handover.entity.ts';
import { handoversByIds } from './handover/handover.repository.ts';
import { ConsultationHandovers, HandoverResolver } from './handover/handover.resolver.ts';
import { toHandover } from './handover/handover.service.ts';
import { InformationRequestEntity } from './information-request/information-request.entity.ts';
import { InformationRequestResolver } from './information-request/information-request.resolver.ts';
import { CaseLiaisonEntity, LiaisonRecordEntity } from './liaison/liaison.entity.ts';
import { ConsultationLiaisons, LiaisonResolver } from './liaison/liaison.resolver.ts';
import { liaisonStatements } from './liaison/liaison.sql.ts';
import { ListedAgencyEntity } from './listed-agency/listed-agency.entity.ts';
import { Consultation1700000200001 } from './migrations/0001-consultation.ts';
import { Handover1700000200002 } from './migrations/0002-handover.ts';
import { Coordination1700000200003 } from './migrations/0003-coordination.ts';
import { Conference1700000200004 } from './migrations/0004-conference.ts';
import { HandedOverWork1700000200009 } from './migrations/0009-handed-over-work.ts';
import { Encryption1700000200010 } from './migrations/0010-encryption.ts';
import { Attachment1700000200011 } from './migrations/0011-attachment.ts';
import { ConferenceWork1700000200012 } from './migrations/0012-conference-work.ts';
import { Settings1700000200013 } from './migrations/0013-settings.ts';
import { Plans1700000200014 } from './migrations/0014-plans.ts';
import { Fund1700000200015 } from './migrations/0015-fund.ts';
import { Knowledge1700000200016 } from './migrations/0016-knowledge.ts';
import { Statistics1700000200017 } from './migrations/0017-statistics.ts';
import { FirstContact1700000200018 } from './migrations/0018-first-contact.ts';
import { Duties1700000200019 } from './migrations/0019-duties.ts';
import { Participation1700000200020 } from './migrations/0020-participation.ts';
import { MonitoringEntity, MonitoringResultEntity } from './monitoring/monitoring.entity.ts';
import { monitoringByIds } from './monitoring/monitoring.repository.ts';
import { ConsultationMonitoring, MonitoringResolver } from './monitoring/monitoring.resolver.ts';
import { toMonitoring } from './monitoring/monitoring.service.ts';
import {
  OutreachEntity,
  OutreachEventEntity,
  OutreachPlanEntity,
  OutreachWordEntity,
} from './outreach/outreach.entity.ts';
import {
  ConsultationOutreach,
  OutreachEventResolver,
  OutreachResolver,
} from './outreach/outreach.resolver.ts';
import { ParticipationEntity, ParticipationStepEntity } from './participation/participation.entity.ts';
import { ConsultationParticipations, ParticipationResolver } from './participation/participation.resolver.ts';
import { participationStatements } from './participation/participation.sql.ts';
import { PlanDraftEntity } from './plan-draft/plan-draft.entity.ts';
import { ConsultationPlanDraft, PlanDraftResolver } from './plan-draft/plan-draft.resolver.ts';
import { ProgressNoteEntity, ProgressWordEntity } from './progress/progress.entity.ts';
import { ConsultationProgress, ProgressResolver } from './progress/progress.resolver.ts';
import { ActivityReference } from './references/references.ts';
import { SecrecyNoticeEntity } from './secrecy-notice/secrecy-notice.entity.ts';
import { secrecyNoticeImport } from './secrecy-notice/secrecy-notice.import.ts';
import { SettingEntity } from './setting/setting.entity.ts';
import { settingImport } from './setting/setting.import.ts';
import { SettingResolver } from './setting/setting.resolver.ts';
import {
  SheetAssessmentEntity,
  SheetEntity,
  SheetHealthEntity,
  SheetMemberEntity,
  SheetNarrativeEntity,
  SheetWorryEntity,
} from './sheet/sheet.entity.ts';
import { ConsultationSheets, SheetMemberResolver, SheetResolver } from './sheet/sheet.resolver.ts';
import { StatisticsEditionCountEntity, StatisticsEditionEntity } from './statistics/statistics.entity.ts';
import { StatisticsRecordResolver, StatisticsResolver } from './statistics/statistics.resolver.ts';
import { statisticsStatements } from './statistics/statistics.sql.ts';
import {
  SupportPlanEntity,
  SupportPlanGoalEntity,
  SupportPlanServiceEntity,
} from './support-plan/support-plan.entity.ts';
import { ConsultationSupportPlans, SupportPlanResolver } from './support-plan/support-plan.resolver.ts';
import { StaffTrainingEntity, TrainingSeatEntity } from './training/training.entity.ts';
import { TrainingResolver } from './training/training.resolver.ts';
import { trainingStatements } from './training/training.sql.ts';
import {
  UnmetNeedEntity,
  UnmetNeedReportEntity,
  UnmetNeedWordsEntity,
} from './unmet-need/unmet-need.entity.ts';
import { reportsByIds } from './unmet-need/unmet-need.repository.ts';
import { ConsultationUnmetNeeds, UnmetNeedResolver } from './unmet-need/unmet-need.resolver.ts';
import { toReport } from './unmet-need/unmet-need.service.ts';
import { unmetNeedStatements } from './unmet-need/unmet-need.sql.ts';
import { handOverStatements, handOverWork } from './work/handed-over-work.ts';
import { lastRecordStatements } from './work/last-record.sql.ts';
import { LoadResolver } from './work/load.resolver.ts';
import { loadStatements } from './work/load.sql.ts';
import { OpenWorkResolver } from './work/open-work.ts';
import { WorklistResolver } from './work/worklist.resolver.ts';
import { worklistStatements } from './work/worklist.sql.ts';
import { WorryHolderEntity } from './worry-holder/worry-holder.entity.ts';
import { WorryHolderResolver } from './worry-holder/worry-holder.resolver.ts';
import { WorryItemEntity } from './worry-item/worry-item.entity.ts';
import { worryItemImport } from './worry-item/worry-item.import.ts';
import { ActivityExtension, WorryItemResolver } from './worry-item/worry-item.resolver.ts';

/** 会議に招かれることのある役割: whoever works for an agency, and who has no other role than to sit there. */
const mayBeInvited = [
  'window',
  'case-worker',
  'clerk',
  'coordinator',
  'lead-division',
  'section',
  'promoter',
  'group',
  'adviser',
  'member',
] as const;

/** 基金を預かる機関で支払いと記帳をする役割; of the agency that holds the fund alone. */
const keepsFund = ['clerk', 'case-worker', 'coordinator'] as const;

/** 調整に加わる役割: what agencies agree on between meetings is written by any of them. */
const inCoordination = ['coordinator', 'lead-division', 'case-worker'] as const;

/** 会議を招集する役割, who also prepare and record it. */
const conveners = ['coordinator', 'lead-division'] as const;

/** 研修を受ける人: whoever works with people for the city or an agency. */
const learners = [
  'window',
  'case-worker',
  'clerk',
  'coordinator',
  'lead-division',
  'section',
  'promoter',
  'register-keeper',
] as const;

/** 施策2 断らない相談: the wiring of this package, readable in one screen. */
export const domain = defineDomain({
  name: 'comprehensive-consultation',
  schema: 'comprehensive_consultation',
  measure: 2,
  resolvers: [
    ConsultationResolver,
    ConsultationSheets,
    SheetResolver,
    SheetMemberResolver,
    AttachmentResolver,
    ConsultationAttachments,
    ConsentResolver,
    ConsultationConsents,
    HandoverResolver,
    ConsultationHandovers,
    CoordinationResolver,
    ConsultationCoordination,
    DecidedRoleResolver,
    MonitoringResolver,
    ConsultationMonitoring,
    ProgressResolver,
    ConsultationProgress,
    ChargeResolver,
    ConsultationCharges,
    DutyCharge,
    ParticipationResolver,
    ConsultationParticipations,
    OutreachResolver,
    OutreachEventResolver,
    ConsultationOutreach,
    ConferenceResolver,
    ConferenceItemResolver,
    ConsultationConferences,
    ConferenceDateResolver,
    ConferenceRecordResolver,
    InformationRequestResolver,
    CoordinationEventResolver,
    ConsultationCoordinationEvents,
    CoordinationTaskResolver,
    ConsultationTasks,
    WorryHolderResolver,
    CarePlanResolver,
    ConsultationCarePlan,
    SupportPlanResolver,
    ConsultationSupportPlans,
    PlanDraftResolver,
    ConsultationPlanDraft,
    DraftResolver,
    OpenWorkResolver,
    WorklistResolver,
    LoadResolver,
    FundResolver,
    ConsultationFund,
    FundLedgerResolver,
    ExternalGrantResolver,
    UnmetNeedResolver,
    ConsultationUnmetNeeds,
    WorryItemResolver,
    SettingResolver,
    StatisticsResolver,
    StatisticsRecordResolver,
    PersonExtension,
    PersonTimeline,
    HouseholdExtension,
    HouseholdTimeline,
    AgencyExtension,
    AgencyFigures,
    AreaExtension,
    ActivityExtension,
    LiaisonResolver,
    ConsultationLiaisons,
    TrainingResolver,
    CasebookResolver,
    ConsultationCasebook,
    AgencySurveyResolver,
  ],
  orphanedTypes: [ActivityReference],
  references: {
    ConsultationCase: referenceById(consultationsByIds, toConsultation),
    Handover: referenceById(handoversByIds, toHandover),
    Coordination: referenceById(coordinationsByIds, toCoordination),
    Monitoring: referenceById(monitoringByIds, toMonitoring),
    Conference: referenceById(conferencesByIds, toConference),
    FundApplication: referenceById(applicationsByIds, toApplication),
    UnmetNeedReport: referenceById(reportsByIds, toReport),
  },
  entities: [
    ConsultationEntity,
    ConsultationPersonEntity,
    ConsultationNarrativeEntity,
    SheetEntity,
    SheetMemberEntity,
    SheetAssessmentEntity,
    SheetWorryEntity,
    SheetNarrativeEntity,
    SheetHealthEntity,
    ConsentEntity,
    AttachmentEntity,
    AttachmentFileEntity,
    HandoverEntity,
    HandoverWordEntity,
    CoordinationEntity,
    CoordinationNarrativeEntity,
    RoleDecisionEntity,
    DecidedRoleEntity,
    MonitoringEntity,
    MonitoringResultEntity,
    ProgressNoteEntity,
    ProgressWordEntity,
    ChargeEntity,
    ParticipationEntity,
    ParticipationStepEntity,
    OutreachEntity,
    OutreachPlanEntity,
    OutreachEventEntity,
    OutreachWordEntity,
    ConferenceEntity,
    ConferencePurposeEntity,
    ConferenceCandidateEntity,
    ConferenceAnswerEntity,
    ConferenceAttendanceEntity,
    ConferenceAgendaPointEntity,
    ConferenceOutcomeEntity,
    ConferencePriorityEntity,
    ConferenceProposedRoleEntity,
    ConferenceMinutesEntity,
    InformationRequestEntity,
    GroundRuleEntity,
    CoordinationEventEntity,
    CoordinationEventWordEntity,
    CoordinationTaskEntity,
    WorryHolderEntity,
    CarePlanEntity,
    CarePlanEntryEntity,
    CarePlanEditionEntity,
    SupportPlanEntity,
    SupportPlanGoalEntity,
    SupportPlanServiceEntity,
    PlanDraftEntity,
    SecrecyNoticeEntity,
    DraftEntity,
    FundApplicationEntity,
    FundApplicationWordsEntity,
    FundApplicationReasonEntity,
    FundOpinionEntity,
    FundReceiptEntity,
    FundAccountEntity,
    FundEntryEntity,
    ExternalGrantEntity,
    UnmetNeedEntity,
    UnmetNeedWordsEntity,
    UnmetNeedReportEntity,
    WorryItemEntity,
    SettingEntity,
    StatisticsEditionEntity,
    StatisticsEditionCountEntity,
    ListedAgencyEntity,
    LiaisonRecordEntity,
    CaseLiaisonEntity,
    StaffTrainingEntity,
    TrainingSeatEntity,
    CasebookEntryEntity,
    CasebookSourceEntity,
    CasebookDraftEntity,
    CasebookGuardedEntity,
    CasebookEditionEntity,
    AgencySurveyEntity,
    AgencySurveyQuestionEntity,
    AgencySurveyRollEntity,
    AgencySurveyAnswerEntity,
    AgencySurveyResultEntity,
    AgencySurveyPrintedEntity,
  ],
  migrations: [
    Consultation1700000200001,
    Handover1700000200002,
    Coordination1700000200003,
    Conference1700000200004,
    HandedOverWork1700000200009,
    Encryption1700000200010,
    Attachment1700000200011,
    ConferenceWork1700000200012,
    Settings1700000200013,
    Plans1700000200014,
    Fund1700000200015,
    Knowledge1700000200016,
    Statistics1700000200017,
    FirstContact1700000200018,
    Duties1700000200019,
    Participation1700000200020,
  ],
  repeatable: [
    ...figureStatements,
    ...statisticsStatements,
    ...coordinationStatements,
    ...conferenceStatements,
    ...conferenceDateStatements,
    ...handOverStatements,
    ...participationStatements,
    ...lastRecordStatements,
    ...worklistStatements,
    ...loadStatements,
    ...attachmentStatements,
    ...fundStatements,
    ...unmetNeedStatements,
    ...liaisonStatements,
    ...trainingStatements,
    ...casebookStatements,
  ],
  subscriptions: {
    'directory.told': agenciesTold,
    'staff.left': handOverWork,
    'consultation.attachment-removed': clearRemovedFile,
  },
  files: attachmentFiles,
  imports: [
    worryItemImport,
    secrecyNoticeImport,
    groundRuleImport,
    settingImport,
    fundAccountImport,
    externalGrantImport,
    surveyQuestionImport,
    surveyPrintedImport,
  ],
  city: fillCity,
  actions: {
    'statistics.publish': { mutations: ['publishStatistics'], roles: ['lead-division'], on: 'tenant' },
    'draft.save': { mutations: ['saveConsultationDraft'], roles: ['window', 'case-worker'], on: 'agency' },
    'draft.discard': {
      mutations: ['discardConsultationDraft'],
      roles: ['window', 'case-worker'],
      on: 'agency',
    },
    'consultation.receive': {
      mutations: ['receiveConsultation'],
      roles: ['window', 'case-worker'],
      on: 'agency',
    },
    'consultation.beginSupport': {
      mutations: ['beginConsultationSupport'],
      roles: ['window', 'case-worker'],
      on: 'case',
    },
    'consultation.askForOtherTroubles': {
      mutations: ['askForOtherTroubles'],
      roles: ['window', 'case-worker'],
      on: 'case',
    },
    'consultation.close': { mutations: ['closeConsultation'], roles: ['window', 'case-worker'], on: 'case' },
    'sheet.record': { mutations: ['recordSheet'], roles: ['window', 'case-worker'], on: 'case' },
    'consent.record': { mutations: ['recordConsent'], roles: ['window', 'case-worker'], on: 'case' },
    'consent.withdraw': { mutations: ['withdrawConsent'], roles: ['window', 'case-worker'], on: 'case' },
    'attachment.add': { mutations: [], roles: ['window', 'case-worker'], on: 'case' },
    'attachment.remove': { mutations: ['removeAttachment'], roles: ['window', 'case-worker'], on: 'case' },
    'handover.send': { mutations: ['sendHandover'], roles: ['window', 'case-worker'], on: 'case' },
    'handover.accept': { mutations: ['acceptHandover'], roles: ['window', 'case-worker'], on: 'case' },
    'handover.noteFirstContact': {
      mutations: ['noteFirstContact'],
      roles: ['window', 'case-worker'],
      on: 'case',
    },
    'handover.passOn': { mutations: ['passOnHandover'], roles: ['window', 'case-worker'], on: 'case' },
    'coordination.request': {
      mutations: ['requestCoordination'],
      roles: ['window', 'case-worker'],
      on: 'case',
    },
    'coordination.accept': { mutations: ['acceptCoordination'], roles: ['coordinator'], on: 'tenant' },
    'coordination.decideRoles': { mutations: ['decideRoles'], roles: ['lead-division'], on: 'tenant' },
    'coordination.end': {
      mutations: ['endCoordination'],
      roles: ['window', 'case-worker', 'coordinator'],
      on: 'tenant',
    },
    'monitoring.close': {
      mutations: ['closeMonitoring'],
      roles: ['coordinator', 'case-worker', 'lead-division'],
      on: 'tenant',
    },
    'monitoring.passOn': { mutations: ['passOnDuty'], roles: ['lead-division'], on: 'tenant' },
    'progress.record': {
      mutations: ['recordProgress'],
      roles: ['case-worker', 'coordinator'],
      on: 'tenant',
    },
    'review.hold': { mutations: ['holdReview'], roles: ['case-worker', 'coordinator'], on: 'tenant' },
    'review.move': {
      mutations: ['moveReview'],
      roles: ['case-worker', 'coordinator', 'lead-division'],
      on: 'tenant',
    },
    'work.assign': {
      mutations: ['assignWork'],
      roles: ['window', 'case-worker', 'coordinator'],
      on: 'tenant',
    },
    'participation.match': { mutations: ['matchActivity'], roles: ['case-worker'], on: 'tenant' },
    'participation.step': { mutations: ['stepParticipation'], roles: ['case-worker'], on: 'tenant' },
    'outreach.begin': { mutations: ['beginOutreach'], roles: ['case-worker'], on: 'case' },
    'outreach.plan': { mutations: ['planOutreach'], roles: ['case-worker'], on: 'case' },
    'outreach.contact': { mutations: ['recordOutreachContact'], roles: ['case-worker'], on: 'case' },
    'outreach.step': { mutations: ['stepOutreach'], roles: ['case-worker'], on: 'case' },
    'conference.convene': {
      mutations: ['conveneConference'],
      roles: conveners,
      on: 'tenant',
    },
    'conference.invite': {
      mutations: ['inviteConferenceMembers'],
      roles: conveners,
      on: 'tenant',
    },
    'conference.acceptNotice': { mutations: ['acceptSecrecyNotice'], roles: mayBeInvited, on: 'tenant' },
    'conference.removeMember': {
      mutations: ['removeConferenceMember'],
      roles: conveners,
      on: 'tenant',
    },
    'conference.table': {
      mutations: ['tableConferenceItem'],
      roles: ['window', 'case-worker', 'coordinator'],
      on: 'tenant',
    },
    'conference.recall': {
      mutations: ['recallConferenceItem'],
      roles: ['window', 'case-worker', 'coordinator', 'lead-division'],
      on: 'tenant',
    },
    'coordination.recordEvent': {
      mutations: ['recordCoordinationEvent'],
      roles: conveners,
      on: 'tenant',
    },
    'coordination.withdrawEvent': {
      mutations: ['withdrawCoordinationEvent'],
      roles: conveners,
      on: 'tenant',
    },
    'coordination.recordTask': { mutations: ['recordCoordinationTask'], roles: inCoordination, on: 'tenant' },
    'coordination.changeTask': { mutations: ['changeCoordinationTask'], roles: inCoordination, on: 'tenant' },
    'coordination.settleTask': { mutations: ['settleCoordinationTask'], roles: inCoordination, on: 'tenant' },
    'coordination.assignWorry': {
      mutations: ['assignWorry'],
      roles: ['coordinator', 'case-worker'],
      on: 'tenant',
    },
    'conference.offerDates': { mutations: ['offerConferenceDates'], roles: conveners, on: 'tenant' },
    'conference.answerDates': { mutations: ['answerConferenceDates'], roles: mayBeInvited, on: 'tenant' },
    'conference.fixDate': { mutations: ['fixConferenceDate'], roles: conveners, on: 'tenant' },
    'conference.recordAttendance': {
      mutations: ['recordConferenceAttendance'],
      roles: conveners,
      on: 'tenant',
    },
    'conference.setAgenda': { mutations: ['setConferenceAgenda'], roles: conveners, on: 'tenant' },
    'conference.recordOutcome': { mutations: ['recordConferenceOutcome'], roles: conveners, on: 'tenant' },
    'conference.writeMinutes': { mutations: ['writeConferenceMinutes'], roles: conveners, on: 'tenant' },
    'conference.askForInformation': { mutations: ['askForInformation'], roles: conveners, on: 'tenant' },
    'conference.recordAnswer': { mutations: ['answerInformationRequest'], roles: conveners, on: 'tenant' },
    'conference.close': {
      mutations: ['closeConference'],
      roles: conveners,
      on: 'tenant',
    },
    'carePlan.edit': {
      mutations: [
        'addCarePlanEntry',
        'changeCarePlanEntry',
        'moveCarePlanEntry',
        'removeCarePlanEntry',
        'writeCarePlanRemark',
      ],
      roles: ['case-worker', 'coordinator'],
      on: 'tenant',
    },
    'carePlan.publish': {
      mutations: ['publishCarePlan'],
      roles: ['case-worker', 'coordinator'],
      on: 'tenant',
    },
    'planDraft.save': { mutations: ['savePlanDraft'], roles: ['case-worker', 'coordinator'], on: 'tenant' },
    'planDraft.discard': {
      mutations: ['discardPlanDraft'],
      roles: ['case-worker', 'coordinator'],
      on: 'tenant',
    },
    'supportPlan.draft': {
      mutations: ['draftSupportPlan', 'reviseSupportPlan', 'renewSupportPlan', 'withdrawSupportPlan'],
      roles: ['case-worker', 'coordinator'],
      on: 'tenant',
    },
    'supportPlan.agree': {
      mutations: ['agreeSupportPlan'],
      roles: conveners,
      on: 'tenant',
    },
    'supportPlan.evaluate': {
      mutations: ['evaluateSupportPlan'],
      roles: ['case-worker', 'coordinator'],
      on: 'tenant',
    },
    'supportPlan.end': {
      mutations: ['endSupportPlan'],
      roles: ['case-worker', 'coordinator', 'lead-division'],
      on: 'tenant',
    },
    'fund.apply': { mutations: ['applyForFund'], roles: ['coordinator'], on: 'tenant' },
    'fund.consult': { mutations: ['confirmFundConsultation'], roles: ['lead-division'], on: 'tenant' },
    'fund.advise': { mutations: ['adviseOnFund'], roles: ['adviser'], on: 'tenant' },
    'fund.decide': { mutations: ['decideFundApplication'], roles: ['lead-division'], on: 'tenant' },
    'fund.pay': {
      mutations: ['payFundSupport', 'returnFundDifference'],
      roles: keepsFund,
      on: 'tenant',
    },
    'fund.settle': {
      mutations: ['settleFundSupport'],
      roles: ['window', 'case-worker', 'coordinator'],
      on: 'tenant',
    },
    'fund.keepLedger': {
      mutations: ['recordFundDonation', 'reverseFundEntry'],
      roles: keepsFund,
      on: 'tenant',
    },
    'externalGrant.keep': { mutations: ['keepExternalGrant'], roles: ['lead-division'], on: 'tenant' },
    'unmetNeed.record': {
      mutations: ['recordUnmetNeed'],
      roles: ['window', 'case-worker', 'coordinator'],
      on: 'tenant',
    },
    'unmetNeed.report': { mutations: ['reportUnmetNeeds'], roles: ['lead-division'], on: 'tenant' },
    'unmetNeed.answer': { mutations: ['answerUnmetNeedReport'], roles: ['section'], on: 'agency' },
    'liaison.record': {
      mutations: ['recordLiaison', 'correctLiaison'],
      roles: ['window', 'case-worker', 'section', 'lead-division'],
      on: 'agency',
    },
    'liaison.recordOfCase': {
      mutations: ['recordCaseLiaison'],
      roles: ['window', 'case-worker'],
      on: 'case',
    },
    'training.plan': { mutations: ['planStaffTraining'], roles: ['lead-division'], on: 'tenant' },
    'training.cancel': { mutations: ['cancelStaffTraining'], roles: ['lead-division'], on: 'tenant' },
    'training.signUp': {
      mutations: ['signUpForTraining', 'withdrawFromTraining'],
      roles: learners,
      on: 'tenant',
    },
    'training.recordAttendance': {
      mutations: ['recordTrainingAttendance'],
      roles: ['lead-division'],
      on: 'tenant',
    },
    'casebook.write': {
      mutations: ['beginCasebookEntry', 'saveCasebookDraft', 'submitCasebookEntry'],
      roles: ['case-worker', 'coordinator'],
      on: 'tenant',
    },
    'casebook.decide': {
      mutations: ['approveCasebookEntry', 'returnCasebookEntry'],
      roles: ['lead-division'],
      on: 'tenant',
    },
    'casebook.withdraw': {
      mutations: ['withdrawCasebookEntry'],
      roles: ['case-worker', 'coordinator', 'lead-division'],
      on: 'tenant',
    },
    'survey.open': { mutations: ['openAgencySurvey'], roles: ['lead-division'], on: 'tenant' },
    'survey.answer': {
      mutations: ['answerAgencySurvey'],
      roles: ['window', 'case-worker', 'clerk', 'coordinator', 'section'],
      on: 'agency',
    },
    'survey.remind': { mutations: ['remindAgencySurvey'], roles: ['lead-division'], on: 'tenant' },
    'survey.close': { mutations: ['closeAgencySurvey'], roles: ['lead-division'], on: 'tenant' },
  },
});
