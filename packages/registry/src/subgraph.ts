import { roles } from '@tsunagu/access';
import { defineDomain, referenceById } from '@tsunagu/subgraph-kit';
import type { ActivityNews } from './activity/activity.repository.ts';
import { activitiesByIds, projectActivities, withdrawActivity } from './activity/activity.repository.ts';
import { ActivityResolver } from './activity/activity.resolver.ts';
import { toActivity } from './activity/activity.service.ts';
import { AgencyContactEntity } from './agency/agency.entity.ts';
import { agencyImport } from './agency/agency.import.ts';
import { agenciesByIds } from './agency/agency.repository.ts';
import { AgencyResolver, AgencySiteResolver } from './agency/agency.resolver.ts';
import { noticeOutdatedContacts, toAgency } from './agency/agency.service.ts';
import { agencyRoleImport } from './agency/agency-role.import.ts';
import { programmeSectionImport } from './agency/programme-section.import.ts';
import { areaImport } from './area/area.import.ts';
import { areasByIds } from './area/area.repository.ts';
import { AreaResolver } from './area/area.resolver.ts';
import { toArea } from './area/area.service.ts';
import { adviserPostImport } from './consultation-directory/adviser-post.import.ts';
import { consultationDirectoryImport } from './consultation-directory/consultation-directory.import.ts';
import {
  AdviserPostResolver,
  ConsultationDirectoryResolver,
  DirectoryChangesResolver,
  DirectoryVersionResolver,
} from './consultation-directory/consultation-directory.resolver.ts';
import { tellAgencies } from './consultation-directory/directory-told.ts';
import { HouseholdEntity } from './household/household.entity.ts';
import { householdsByIds } from './household/household.repository.ts';
import {
  HouseholdMemberResolver,
  HouseholdMembershipResolver,
  HouseholdOriginResolver,
  HouseholdResolver,
  PersonHouseholdResolver,
} from './household/household.resolver.ts';
import { toHousehold } from './household/household.service.ts';
import { Directory1700000000101 } from './migrations/0001-directory.ts';
import { People1700000000102 } from './migrations/0002-people.ts';
import { Orders1700000000103 } from './migrations/0003-orders.ts';
import { AgencyFact1700000000104 } from './migrations/0004-agency-fact.ts';
import { HouseholdSight1700000000105 } from './migrations/0005-household-sight.ts';
import { Notices1700000000106 } from './migrations/0006-notice.ts';
import { DirectoryIssues1700000000107 } from './migrations/0007-directory-issue.ts';
import { NoticeSettingEntity } from './notice/notice.entity.ts';
import { NoticeResolver } from './notice/notice.resolver.ts';
import {
  clearNotices,
  deliverNotice,
  sendCode,
  sendDailyMails,
  sendDueMail,
} from './notice/notice.service.ts';
import { noticeStatements } from './notice/notice.sql.ts';
import { PersonEntity, PersonNameEntity } from './person/person.entity.ts';
import { personsByIds } from './person/person.repository.ts';
import {
  PersonAddressResolver,
  PersonRelationshipResolver,
  PersonResolver,
} from './person/person.resolver.ts';
import { toPerson } from './person/person.service.ts';
import { personCandidateStatements } from './person/person-candidates.ts';
import { staffImport } from './staff/staff.import.ts';
import { staffByIds } from './staff/staff.repository.ts';
import { StaffResolver } from './staff/staff.resolver.ts';
import { toStaff } from './staff/staff.service.ts';
import { AccessEvidenceResolver } from './visibility/evidence.resolver.ts';

/** 台帳 that all measures share: areas, agencies, activities, staff. */
export const domain = defineDomain({
  name: 'registry',
  schema: 'registry',
  measure: 0,
  resolvers: [
    AreaResolver,
    AgencyResolver,
    AgencySiteResolver,
    ConsultationDirectoryResolver,
    DirectoryChangesResolver,
    DirectoryVersionResolver,
    AdviserPostResolver,
    StaffResolver,
    ActivityResolver,
    PersonResolver,
    PersonRelationshipResolver,
    PersonAddressResolver,
    PersonHouseholdResolver,
    HouseholdResolver,
    HouseholdMemberResolver,
    HouseholdOriginResolver,
    HouseholdMembershipResolver,
    AccessEvidenceResolver,
    NoticeResolver,
  ],
  references: {
    Area: referenceById(areasByIds, toArea),
    Agency: referenceById(agenciesByIds, toAgency),
    Staff: referenceById(staffByIds, toStaff),
    Activity: referenceById(activitiesByIds, toActivity),
    Person: referenceById(personsByIds, toPerson),
    Household: referenceById(householdsByIds, toHousehold),
  },
  entities: [AgencyContactEntity, PersonEntity, PersonNameEntity, HouseholdEntity, NoticeSettingEntity],
  migrations: [
    Directory1700000000101,
    People1700000000102,
    Orders1700000000103,
    AgencyFact1700000000104,
    HouseholdSight1700000000105,
    Notices1700000000106,
    DirectoryIssues1700000000107,
  ],
  repeatable: [...personCandidateStatements, ...noticeStatements],
  actions: {
    'agency.keepContact': {
      mutations: ['updateAgencyContact', 'confirmAgencyContacts', 'endAgencyContact'],
      roles: ['window', 'case-worker', 'clerk', 'coordinator', 'lead-division', 'section'],
      on: 'agency',
    },
    'person.register': { mutations: ['registerPerson'], roles: ['window', 'register-keeper'], on: 'tenant' },
    'person.correctName': {
      mutations: ['correctName', 'recordOtherName'],
      roles: ['window', 'case-worker', 'register-keeper'],
      on: 'tenant',
    },
    'person.moveAddress': {
      mutations: ['moveAddress'],
      roles: ['window', 'case-worker', 'register-keeper'],
      on: 'tenant',
    },
    'person.recordDeath': {
      mutations: ['recordDeath'],
      roles: ['window', 'case-worker', 'register-keeper'],
      on: 'tenant',
    },
    'person.keepContact': {
      mutations: ['addPersonContact', 'endPersonContact', 'recordCommunication'],
      roles: ['window', 'case-worker', 'register-keeper'],
      on: 'tenant',
    },
    'person.relate': {
      mutations: ['recordRelationship'],
      roles: ['window', 'case-worker', 'register-keeper'],
      on: 'tenant',
    },
    'household.form': {
      mutations: ['formHousehold'],
      roles: ['window', 'case-worker', 'register-keeper'],
      on: 'tenant',
    },
    'household.changeMembers': {
      mutations: ['addHouseholdMember', 'endMembership', 'changeHead'],
      roles: ['window', 'case-worker', 'register-keeper'],
      on: 'tenant',
    },
    'household.split': {
      mutations: ['splitHousehold'],
      roles: ['window', 'case-worker', 'register-keeper'],
      on: 'tenant',
    },
    'household.join': {
      mutations: ['joinHouseholds'],
      roles: ['window', 'case-worker', 'register-keeper'],
      on: 'tenant',
    },
    'directory.keep': {
      mutations: ['keepDirectoryEntry', 'removeDirectoryEntry'],
      roles: ['register-keeper', 'lead-division'],
      on: 'tenant',
    },
    'directory.issue': {
      mutations: ['issueDirectoryVersion'],
      roles: ['register-keeper', 'lead-division'],
      on: 'tenant',
    },
    'notice.read': { mutations: ['readNotices', 'readAllNotices'], roles, on: 'tenant' },
    'notice.keepSettings': {
      mutations: ['keepNoticeSettings', 'sendNoticeCode', 'confirmNoticeAddress'],
      roles,
      on: 'tenant',
    },
  },
  imports: [
    areaImport,
    agencyImport,
    agencyRoleImport,
    programmeSectionImport,
    consultationDirectoryImport,
    adviserPostImport,
    staffImport,
  ],
  subscriptions: {
    'activity.published': (ctx, news: ActivityNews) => projectActivities(ctx, [news]),
    'activity.withdrawn': (ctx, news: { id: string; version: number }) =>
      withdrawActivity(ctx, news.id, news.version),
    'directory.asked': tellAgencies,
    'notice.wanted': deliverNotice,
    'notice.mail-due': sendDueMail,
    'notice.code-wanted': sendCode,
  },
  jobs: {
    'clear-notices': { cron: '10 3 * * *', run: clearNotices },
    'daily-notice-mail': { cron: '0 8 * * *', run: sendDailyMails },
    'outdated-contacts': { cron: '0 9 1 * *', run: noticeOutdatedContacts },
  },
});
