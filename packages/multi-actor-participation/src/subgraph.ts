import { defineDomain, referenceById } from '@tsunagu/subgraph-kit';
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
import { Facility1700000500001 } from './migrations/0001-facility.ts';
import { Emergency1700000500002 } from './migrations/0002-emergency.ts';
import { HouseholdExtension, PersonExtension } from './references/involvement.ts';
import { HouseholdReference } from './references/references.ts';

/** 施策5 多様な主体の地域づくりへの参画: the wiring of this package, readable in one screen. */
export const domain = defineDomain({
  name: 'multi-actor-participation',
  schema: 'multi_actor_participation',
  measure: 5,
  resolvers: [FacilitySheetResolver, FacilitySpaceResolver, EmergencySupportResolver, PersonExtension, HouseholdExtension],
  orphanedTypes: [HouseholdReference],
  references: {
    FacilitySheet: referenceById(sheetsByIds, toSheet),
    FacilitySpace: referenceById(spacesByIds, toSpace),
    EmergencySupport: referenceById(supportsByIds, toSupport),
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
  ],
  migrations: [Facility1700000500001, Emergency1700000500002],
  repeatable: [...supportFiguresFunction, ...emergencyFiguresFunction],
  actions: {
    'facilitySheet.keep': { roles: ['group', 'case-worker', 'promoter'], on: 'agency', anyAgencyRoles: ['promoter'] },
    'facilitySheet.compile': { roles: ['promoter', 'lead-division'], on: 'tenant' },
    'facilitySheet.support': { roles: ['promoter'], on: 'tenant' },
    'emergencySupport.request': { roles: ['case-worker'], on: 'tenant' },
    'emergencySupport.deliver': { roles: ['case-worker'], on: 'case' },
    'emergencySupport.follow': { roles: ['case-worker'], on: 'case' },
    'emergencySupport.withdraw': { roles: ['case-worker'], on: 'case' },
  },
});
