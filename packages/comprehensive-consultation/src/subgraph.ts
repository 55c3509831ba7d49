import { defineDomain, referenceById } from '@tsunagu/subgraph-kit';
import { AttachmentEntity, AttachmentFileEntity } from './attachment/attachment.entity.ts';
import { AttachmentResolver, ConsultationAttachments } from './attachment/attachment.resolver.ts';
import { attachmentFiles, clearRemovedFile } from './attachment/attachment.service.ts';
import { attachmentStatements } from './attachment/attachment.sql.ts';
import { CarePlanEditionEntity, CarePlanEntity, CarePlanEntryEntity } from './care-plan/care-plan.entity.ts';
import { CarePlanResolver, ConsultationCarePlan } from './care-plan/care-plan.resolver.ts';
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
import { ConsultationCoordination, CoordinationResolver } from './coordination/coordination.resolver.ts';
import { toCoordination } from './coordination/coordination.service.ts';
import { coordinationStatements } from './coordination/coordination.sql.ts';
import { DraftEntity } from './draft/draft.entity.ts';
import { DraftResolver } from './draft/draft.resolver.ts';
import { AgencyExtension, AgencyFigures, AreaExtension } from './figures/figures.extension.ts';
import { figureStatements } from './figures/figures.sql.ts';
import { HandoverEntity, HandoverWordEntity } from './handover/handover.entity.ts';
import { handoversByIds } from './handover/handover.repository.ts';
import { ConsultationHandovers, HandoverResolver } from './handover/handover.resolver.ts';
import { toHandover } from './handover/handover.service.ts';
import { Consultation1700000200001 } from './migrations/0001-consultation.ts';
import { Handover1700000200002 } from './migrations/0002-handover.ts';
import { Coordination1700000200003 } from './migrations/0003-coordination.ts';
import { Conference1700000200004 } from './migrations/0004-conference.ts';
import { HandedOverWork1700000200009 } from './migrations/0009-handed-over-work.ts';
import { Encryption1700000200010 } from './migrations/0010-encryption.ts';
import { Attachment1700000200011 } from './migrations/0011-attachment.ts';
import { Settings1700000200013 } from './migrations/0013-settings.ts';
import { Plans1700000200014 } from './migrations/0014-plans.ts';
import { FirstContact1700000200018 } from './migrations/0018-first-contact.ts';
import { MonitoringEntity, MonitoringResultEntity } from './monitoring/monitoring.entity.ts';
import { monitoringByIds } from './monitoring/monitoring.repository.ts';
import { ConsultationMonitoring, MonitoringResolver } from './monitoring/monitoring.resolver.ts';
import { toMonitoring } from './monitoring/monitoring.service.ts';
import { PlanDraftEntity } from './plan-draft/plan-draft.entity.ts';
import { ConsultationPlanDraft, PlanDraftResolver } from './plan-draft/plan-draft.resolver.ts';
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
import {
  SupportPlanEntity,
  SupportPlanGoalEntity,
  SupportPlanServiceEntity,
} from './support-plan/support-plan.entity.ts';
import { ConsultationSupportPlans, SupportPlanResolver } from './support-plan/support-plan.resolver.ts';
import { handOverStatements, handOverWork } from './work/handed-over-work.ts';
import { OpenWorkResolver } from './work/open-work.ts';
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
    MonitoringResolver,
    ConsultationMonitoring,
    ConferenceResolver,
    ConferenceItemResolver,
    ConsultationConferences,
    CarePlanResolver,
    ConsultationCarePlan,
    SupportPlanResolver,
    ConsultationSupportPlans,
    PlanDraftResolver,
    ConsultationPlanDraft,
    DraftResolver,
    OpenWorkResolver,
    WorryItemResolver,
    SettingResolver,
    PersonExtension,
    PersonTimeline,
    HouseholdExtension,
    HouseholdTimeline,
    AgencyExtension,
    AgencyFigures,
    AreaExtension,
    ActivityExtension,
  ],
  orphanedTypes: [ActivityReference],
  references: {
    ConsultationCase: referenceById(consultationsByIds, toConsultation),
    Handover: referenceById(handoversByIds, toHandover),
    Coordination: referenceById(coordinationsByIds, toCoordination),
    Monitoring: referenceById(monitoringByIds, toMonitoring),
    Conference: referenceById(conferencesByIds, toConference),
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
    ConferenceEntity,
    ConferencePurposeEntity,
    CarePlanEntity,
    CarePlanEntryEntity,
    CarePlanEditionEntity,
    SupportPlanEntity,
    SupportPlanGoalEntity,
    SupportPlanServiceEntity,
    PlanDraftEntity,
    SecrecyNoticeEntity,
    DraftEntity,
    WorryItemEntity,
    SettingEntity,
  ],
  migrations: [
    Consultation1700000200001,
    Handover1700000200002,
    Coordination1700000200003,
    Conference1700000200004,
    HandedOverWork1700000200009,
    Encryption1700000200010,
    Attachment1700000200011,
    Settings1700000200013,
    Plans1700000200014,
    FirstContact1700000200018,
  ],
  repeatable: [
    ...figureStatements,
    ...coordinationStatements,
    ...conferenceStatements,
    ...handOverStatements,
    ...attachmentStatements,
  ],
  subscriptions: {
    'staff.left': handOverWork,
    'consultation.attachment-removed': clearRemovedFile,
  },
  files: attachmentFiles,
  imports: [worryItemImport, secrecyNoticeImport, settingImport],
  city: fillCity,
  actions: {
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
    'conference.convene': {
      mutations: ['conveneConference'],
      roles: ['coordinator', 'lead-division'],
      on: 'tenant',
    },
    'conference.invite': {
      mutations: ['inviteConferenceMembers'],
      roles: ['coordinator', 'lead-division'],
      on: 'tenant',
    },
    'conference.acceptNotice': { mutations: ['acceptSecrecyNotice'], roles: mayBeInvited, on: 'tenant' },
    'conference.removeMember': {
      mutations: ['removeConferenceMember'],
      roles: ['coordinator', 'lead-division'],
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
    'conference.close': {
      mutations: ['closeConference'],
      roles: ['coordinator', 'lead-division'],
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
      roles: ['coordinator', 'lead-division'],
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
  },
});
