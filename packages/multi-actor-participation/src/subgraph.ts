import { defineDomain, referenceById } from '@tsunagu/subgraph-kit';
import {
  ActivityAdviserEntity,
  AdviserCaseEntity,
  AdviserDispatchEntity,
  AdviserFollowUpEntity,
  AdviserRuleEntity,
} from './adviser/adviser.entity.ts';
import { advisersByIds, dispatchesByIds } from './adviser/adviser.repository.ts';
import { AdviserResolver } from './adviser/adviser.resolver.ts';
import { toAdviser, toDispatch } from './adviser/adviser.service.ts';
import { fillCity } from './city/city.ts';
import {
  EmergencySupportEntity,
  EmergencySupportItemEntity,
  EmergencySupportNarrativeEntity,
  EmergencySupportPersonEntity,
} from './emergency/emergency.entity.ts';
import { emergencyFiguresFunction, supportsByIds } from './emergency/emergency.repository.ts';
import { EmergencySupportResolver } from './emergency/emergency.resolver.ts';
import { toSupport } from './emergency/emergency.service.ts';
import {
  ExchangeEventEntity,
  ExchangeGroupEntity,
  ExchangeParticipationEntity,
} from './exchange/exchange.entity.ts';
import { ExchangeResolver } from './exchange/exchange.resolver.ts';
import { toEvent, toGroup } from './exchange/exchange.service.ts';
import { eventsByIds, eventsForCatalogue } from './exchange/exchange-event.repository.ts';
import { groupsByIds } from './exchange/exchange-group.repository.ts';
import {
  FacilityActivityEntity,
  FacilitySheetEntity,
  FacilitySheetInternalEntity,
  FacilitySpaceEntity,
  FacilitySupportFigureEntity,
  FacilitySupportVisitEntity,
} from './facility/facility.entity.ts';
import { sheetsByIds, spacesByIds } from './facility/facility.repository.ts';
import { FacilitySheetResolver, FacilitySpaceResolver } from './facility/facility.resolver.ts';
import { toSheet, toSpace } from './facility/facility.service.ts';
import { supportFiguresFunction } from './facility/facility-support.repository.ts';
import { GrantApplicationEntity, GrantMenuEntity, GrantThemeEntity } from './grant/grant.entity.ts';
import { applicationsByIds, menusByIds } from './grant/grant.repository.ts';
import { GrantApplicationResolver, GrantMenuResolver } from './grant/grant.resolver.ts';
import { toApplication, toMenu } from './grant/grant.service.ts';
import {
  activityAdvisersImport,
  adviserCasesImport,
  grantMenusImport,
  grantThemesImport,
} from './imports/offer.imports.ts';
import {
  centreTargetsImport,
  exchangeEventsImport,
  exchangeGroupsImport,
  supportFiguresImport,
  welfareNetworksImport,
} from './imports/participation.imports.ts';
import { Facility1700000500001 } from './migrations/0001-facility.ts';
import { Emergency1700000500002 } from './migrations/0002-emergency.ts';
import { ExchangeNetwork1700000500003 } from './migrations/0003-exchange-network.ts';
import { AdviserGrant1700000500004 } from './migrations/0004-adviser-grant.ts';
import { Encryption1700000500005 } from './migrations/0005-encryption.ts';
import {
  CentreTargetEntity,
  WelfareNetworkEntity,
  WelfareNetworkMemberEntity,
} from './network/network.entity.ts';
import { networksByIds } from './network/network.repository.ts';
import { WelfareNetworkResolver } from './network/network.resolver.ts';
import { toNetwork } from './network/network.service.ts';
import { ActivityExtension, AgencyExtension, AreaExtension } from './references/extensions.ts';
import { HouseholdExtension, PersonExtension } from './references/involvement.ts';
import { ActivityReference, HouseholdReference } from './references/references.ts';

/** 施策5 多様な主体の地域づくりへの参画: the wiring of this package, readable in one screen. */
export const domain = defineDomain({
  name: 'multi-actor-participation',
  schema: 'multi_actor_participation',
  measure: 5,
  resolvers: [
    FacilitySheetResolver,
    FacilitySpaceResolver,
    EmergencySupportResolver,
    ExchangeResolver,
    WelfareNetworkResolver,
    AdviserResolver,
    GrantMenuResolver,
    GrantApplicationResolver,
    PersonExtension,
    HouseholdExtension,
    AgencyExtension,
    AreaExtension,
    ActivityExtension,
  ],
  orphanedTypes: [ActivityReference, HouseholdReference],
  references: {
    FacilitySheet: referenceById(sheetsByIds, toSheet),
    FacilitySpace: referenceById(spacesByIds, toSpace),
    EmergencySupport: referenceById(supportsByIds, toSupport),
    ExchangeGroup: referenceById(groupsByIds, toGroup),
    ExchangeEvent: referenceById(eventsByIds, toEvent),
    WelfareNetwork: referenceById(networksByIds, toNetwork),
    ActivityAdviser: referenceById(advisersByIds, toAdviser),
    AdviserDispatch: referenceById(dispatchesByIds, toDispatch),
    GrantMenu: referenceById(menusByIds, toMenu),
    GrantApplication: referenceById(applicationsByIds, toApplication),
  },
  entities: [
    FacilitySheetEntity,
    FacilitySheetInternalEntity,
    FacilityActivityEntity,
    FacilitySpaceEntity,
    FacilitySupportVisitEntity,
    FacilitySupportFigureEntity,
    EmergencySupportEntity,
    EmergencySupportPersonEntity,
    EmergencySupportItemEntity,
    EmergencySupportNarrativeEntity,
    ExchangeGroupEntity,
    ExchangeEventEntity,
    ExchangeParticipationEntity,
    WelfareNetworkEntity,
    WelfareNetworkMemberEntity,
    CentreTargetEntity,
    ActivityAdviserEntity,
    AdviserRuleEntity,
    AdviserCaseEntity,
    AdviserDispatchEntity,
    AdviserFollowUpEntity,
    GrantMenuEntity,
    GrantThemeEntity,
    GrantApplicationEntity,
  ],
  migrations: [
    Facility1700000500001,
    Emergency1700000500002,
    ExchangeNetwork1700000500003,
    AdviserGrant1700000500004,
    Encryption1700000500005,
  ],
  repeatable: [...supportFiguresFunction, ...emergencyFiguresFunction],
  actions: {
    'facilitySheet.keep': {
      mutations: ['beginFacilitySheet', 'fillInFacilitySheet', 'submitFacilitySheet'],
      roles: ['group', 'case-worker', 'promoter'],
      on: 'agency',
      anyAgencyRoles: ['promoter'],
    },
    'facilitySheet.compile': {
      mutations: ['sendBackFacilitySheet', 'compileFacilitySheet', 'callForFacilitySheetUpdate'],
      roles: ['promoter', 'lead-division'],
      on: 'tenant',
    },
    'facilitySheet.support': { mutations: ['recordFacilitySupport'], roles: ['promoter'], on: 'tenant' },
    'emergencySupport.request': {
      mutations: ['requestEmergencySupport'],
      roles: ['case-worker'],
      on: 'tenant',
    },
    'emergencySupport.deliver': {
      mutations: ['deliverEmergencySupport'],
      roles: ['case-worker'],
      on: 'case',
    },
    'emergencySupport.follow': { mutations: ['followEmergencySupport'], roles: ['case-worker'], on: 'case' },
    'emergencySupport.withdraw': {
      mutations: ['withdrawEmergencySupport'],
      roles: ['case-worker'],
      on: 'case',
    },
    'exchangeGroup.register': {
      mutations: ['registerExchangeGroup'],
      roles: ['group', 'section'],
      on: 'agency',
      anyAgencyRoles: ['section'],
    },
    'exchangeEvent.plan': { mutations: ['planExchangeEvent'], roles: ['section', 'promoter'], on: 'tenant' },
    'exchangeEvent.join': {
      mutations: ['joinExchangeEvent'],
      roles: ['group', 'section'],
      on: 'agency',
      anyAgencyRoles: ['section'],
    },
    'exchangeEvent.recordResult': {
      mutations: ['recordExchangeResult'],
      roles: ['section', 'promoter'],
      on: 'agency',
      anyAgencyRoles: ['section'],
    },
    'exchangeEvent.cancel': {
      mutations: ['cancelExchangeEvent'],
      roles: ['section', 'promoter'],
      on: 'agency',
      anyAgencyRoles: ['section'],
    },
    'welfareNetwork.keep': {
      mutations: ['recordWelfareNetworkSetUp', 'joinWelfareNetwork'],
      roles: ['promoter', 'section'],
      on: 'tenant',
    },
    'adviserRule.set': {
      mutations: ['setAdviserDispatchRule'],
      roles: ['section', 'lead-division'],
      on: 'tenant',
    },
    'adviserDispatch.request': { mutations: ['requestAdviser'], roles: ['group'], on: 'tenant' },
    'adviserDispatch.decide': {
      mutations: ['approveAdviserDispatch', 'refuseAdviserDispatch'],
      roles: ['section', 'lead-division'],
      on: 'tenant',
    },
    'adviserDispatch.keep': {
      mutations: [
        'withdrawAdviserDispatch',
        'holdAdviserDispatch',
        'followUpAdviserDispatch',
        'reportAdviserDispatch',
      ],
      roles: ['group', 'section'],
      on: 'agency',
      anyAgencyRoles: ['section'],
    },
    'grant.apply': { mutations: ['applyForGrant'], roles: ['group', 'case-worker'], on: 'tenant' },
    'grant.decide': {
      mutations: ['approveGrant', 'refuseGrant'],
      roles: ['section', 'lead-division'],
      on: 'tenant',
    },
    'grant.keep': {
      mutations: ['withdrawGrantApplication', 'reportGrant'],
      roles: ['group', 'case-worker', 'section'],
      on: 'agency',
      anyAgencyRoles: ['section'],
    },
  },
  imports: [
    exchangeGroupsImport,
    exchangeEventsImport,
    supportFiguresImport,
    welfareNetworksImport,
    centreTargetsImport,
    activityAdvisersImport,
    adviserCasesImport,
    grantMenusImport,
    grantThemesImport,
  ],
  activitiesToPublish: eventsForCatalogue,
  city: fillCity,
});
