import { defineDomain, referenceById } from '@tsunagu/subgraph-kit';
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

/** 施策5 多様な主体の地域づくりへの参画: the wiring of this package, readable in one screen. */
export const domain = defineDomain({
  name: 'multi-actor-participation',
  schema: 'multi_actor_participation',
  measure: 5,
  resolvers: [FacilitySheetResolver, FacilitySpaceResolver],
  references: {
    FacilitySheet: referenceById(sheetsByIds, toSheet),
    FacilitySpace: referenceById(spacesByIds, toSpace),
  },
  entities: [
    FacilitySheetEntity,
    FacilitySheetInternalEntity,
    FacilityActivityEntity,
    FacilitySpaceEntity,
    FacilitySupportVisitEntity,
    FacilitySupportFigureEntity,
  ],
  migrations: [Facility1700000500001],
  repeatable: [...supportFiguresFunction],
  actions: {
    'facilitySheet.keep': { roles: ['group', 'case-worker', 'promoter'], on: 'agency', anyAgencyRoles: ['promoter'] },
    'facilitySheet.compile': { roles: ['promoter', 'lead-division'], on: 'tenant' },
    'facilitySheet.support': { roles: ['promoter'], on: 'tenant' },
  },
});
