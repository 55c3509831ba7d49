import { defineDomain, referenceById } from '@tsunagu/subgraph-kit';
import { fillCity } from './city/city.ts';
import * as council from './council/council.entity.ts';
import { councilsByIds } from './council/council.repository.ts';
import { CouncilResolver } from './council/council.resolver.ts';
import { toCouncil } from './council/council.service.ts';
import { CourseEntity } from './course/course.entity.ts';
import { coursesByIds, publishedCourses } from './course/course.repository.ts';
import { CourseResolver } from './course/course.resolver.ts';
import { courseActivity, toCourse } from './course/course.service.ts';
import { FigureResolver } from './figure/figure.resolver.ts';
import { figureStatements } from './figure/figure.sql.ts';
import { councilImport } from './import/council.import.ts';
import { courseImport } from './import/course.import.ts';
import { figureImport } from './import/figure.import.ts';
import { serviceImport } from './import/service.import.ts';
import * as involvement from './involvement/involvement.resolver.ts';
import { Council1700000400001 } from './migrations/0001-council.ts';
import { Promoter1700000400002 } from './migrations/0002-promoter.ts';
import { CourseService1700000400003 } from './migrations/0003-course-service.ts';
import { SupporterNeed1700000400004 } from './migrations/0004-supporter-need.ts';
import { Figure1700000400005 } from './migrations/0005-figure.ts';
import { AreaFact1700000400006 } from './migrations/0006-area-fact.ts';
import * as need from './need/need.entity.ts';
import { needsByIds } from './need/need.repository.ts';
import { NeedMatchResolver, NeedResolver } from './need/need.resolver.ts';
import { toNeed } from './need/need.service.ts';
import { PromoterAssignmentEntity, PromoterEntity } from './promoter/promoter.entity.ts';
import { promotersByIds } from './promoter/promoter.repository.ts';
import { PromoterResolver } from './promoter/promoter.resolver.ts';
import { promoterLeft, toPromoter } from './promoter/promoter.service.ts';
import { ActivityReference, HouseholdReference } from './references/references.ts';
import { ServiceEntity } from './service/service.entity.ts';
import { publishedServices, servicesByIds } from './service/service.repository.ts';
import { CouncilServicesResolver, ServiceResolver } from './service/service.resolver.ts';
import { serviceActivity, toService } from './service/service.service.ts';
import * as supporter from './supporter/supporter.entity.ts';
import { supportersByIds } from './supporter/supporter.repository.ts';
import { SupporterResolver, SupporterTrainingResolver } from './supporter/supporter.resolver.ts';
import { toSupporter } from './supporter/supporter.service.ts';

/** 施策4 地域が動きやすい仕組みをつくる: the wiring of this package, readable in one screen. */
export const domain = defineDomain({
  name: 'community-building',
  schema: 'community_building',
  measure: 4,
  resolvers: [
    CouncilResolver,
    CouncilServicesResolver,
    PromoterResolver,
    CourseResolver,
    ServiceResolver,
    SupporterResolver,
    SupporterTrainingResolver,
    NeedResolver,
    NeedMatchResolver,
    FigureResolver,
    involvement.PersonExtension,
    involvement.HouseholdExtension,
    involvement.AgencyExtension,
    involvement.AreaExtension,
    involvement.ActivityExtension,
  ],
  orphanedTypes: [ActivityReference, HouseholdReference],
  references: {
    CommunityCouncil: referenceById(councilsByIds, toCouncil),
    CommunityPromoter: referenceById(promotersByIds, toPromoter),
    CommunityCourse: referenceById(coursesByIds, toCourse),
    CommunityService: referenceById(servicesByIds, toService),
    CommunitySupporter: referenceById(supportersByIds, toSupporter),
    CommunityNeed: referenceById(needsByIds, toNeed),
  },
  entities: [
    council.CouncilEntity,
    council.CouncilMemberEntity,
    council.CouncilMeetingEntity,
    council.CouncilSupportPlanEntity,
    PromoterEntity,
    PromoterAssignmentEntity,
    CourseEntity,
    ServiceEntity,
    supporter.SupporterEntity,
    supporter.SupporterContactEntity,
    supporter.SupporterTrainingEntity,
    supporter.SupporterSurveyEntity,
    need.NeedEntity,
    need.NeedContactEntity,
    need.NeedMatchEntity,
  ],
  migrations: [
    Council1700000400001,
    Promoter1700000400002,
    CourseService1700000400003,
    SupporterNeed1700000400004,
    Figure1700000400005,
    AreaFact1700000400006,
  ],
  repeatable: figureStatements,
  subscriptions: { 'staff.left': promoterLeft },
  actions: {
    'council.prepare': {
      mutations: ['prepareCommunityCouncil'],
      roles: ['promoter', 'section'],
      on: 'tenant',
    },
    'council.found': { mutations: ['foundCommunityCouncil'], roles: ['promoter', 'section'], on: 'tenant' },
    'council.activate': {
      mutations: ['activateCommunityCouncil'],
      roles: ['promoter', 'section'],
      on: 'tenant',
    },
    'council.rest': { mutations: ['restCommunityCouncil'], roles: ['promoter', 'section'], on: 'tenant' },
    'council.dissolve': { mutations: ['dissolveCommunityCouncil'], roles: ['section'], on: 'tenant' },
    'council.keep': {
      mutations: [
        'addCommunityCouncilMember',
        'endCommunityCouncilMembership',
        'takeUpCommunityCouncilTheme',
        'recordCommunityCouncilMeeting',
      ],
      roles: ['promoter', 'section'],
      on: 'tenant',
    },
    'council.planSupport': {
      mutations: ['planCouncilSupport', 'endCouncilSupport'],
      roles: ['promoter'],
      on: 'tenant',
    },
    'promoter.appoint': {
      mutations: ['appointCommunityPromoter'],
      roles: ['section', 'lead-division'],
      on: 'tenant',
    },
    'promoter.assign': {
      mutations: ['assignCommunityPromoter', 'handOverPromoterArea'],
      roles: ['section', 'lead-division'],
      on: 'tenant',
    },
    'course.plan': {
      mutations: ['planCommunityCourse'],
      roles: ['case-worker', 'clerk', 'group', 'promoter', 'section'],
      on: 'agency',
      anyAgencyRoles: ['section'],
    },
    'course.publish': {
      mutations: ['publishCommunityCourse'],
      roles: ['case-worker', 'clerk', 'group', 'promoter', 'section'],
      on: 'agency',
      anyAgencyRoles: ['section'],
    },
    'course.recordResult': {
      mutations: ['recordCommunityCourseResult'],
      roles: ['case-worker', 'clerk', 'group', 'promoter', 'section'],
      on: 'agency',
      anyAgencyRoles: ['section'],
    },
    'course.withdraw': {
      mutations: ['withdrawCommunityCourse'],
      roles: ['case-worker', 'clerk', 'group', 'promoter', 'section'],
      on: 'agency',
      anyAgencyRoles: ['section'],
    },
    'service.register': {
      mutations: ['registerCommunityService'],
      roles: ['group', 'promoter', 'section'],
      on: 'agency',
      anyAgencyRoles: ['promoter', 'section'],
    },
    'service.keep': {
      mutations: ['pauseCommunityService', 'reopenCommunityService', 'closeCommunityService'],
      roles: ['group', 'promoter', 'section'],
      on: 'agency',
      anyAgencyRoles: ['promoter', 'section'],
    },
    'supporter.register': { mutations: ['registerCommunitySupporter'], roles: ['promoter'], on: 'tenant' },
    'supporter.keep': {
      mutations: [
        'beginSupporterActivity',
        'restSupporter',
        'endSupporterRegistration',
        'finishSupporterTraining',
        'sendSupporterSurvey',
        'answerSupporterSurvey',
        'approachSupporter',
      ],
      roles: ['promoter'],
      on: 'case',
    },
    'need.register': {
      mutations: ['registerCommunityNeed'],
      roles: ['promoter', 'case-worker', 'window'],
      on: 'tenant',
    },
    'need.match': {
      mutations: ['proposeHelperForNeed', 'acceptNeedMatch', 'declineNeedMatch'],
      roles: ['promoter'],
      on: 'case',
    },
    'need.complete': { mutations: ['completeCommunityNeed'], roles: ['promoter', 'case-worker'], on: 'case' },
    'need.withdraw': { mutations: ['withdrawCommunityNeed'], roles: ['promoter', 'case-worker'], on: 'case' },
  },
  imports: [figureImport, councilImport, courseImport, serviceImport],
  activitiesToPublish: async (ctx) => [
    ...(await publishedCourses(ctx)).map(courseActivity),
    ...(await publishedServices(ctx)).map(serviceActivity),
  ],
  city: fillCity,
});
