import { defineDomain, referenceById } from '@tsunagu/subgraph-kit';
import {
  CouncilEntity,
  CouncilMeetingEntity,
  CouncilMemberEntity,
  CouncilSupportPlanEntity,
} from './council/council.entity.ts';
import { councilsByIds } from './council/council.repository.ts';
import { CouncilResolver } from './council/council.resolver.ts';
import { toCouncil } from './council/council.service.ts';
import { Council1700000400001 } from './migrations/0001-council.ts';

/** 施策4 地域が動きやすい仕組みをつくる: the wiring of this package, readable in one screen. */
export const domain = defineDomain({
  name: 'community-building',
  schema: 'community_building',
  measure: 4,
  resolvers: [CouncilResolver],
  references: {
    CommunityCouncil: referenceById(councilsByIds, toCouncil),
  },
  entities: [CouncilEntity, CouncilMemberEntity, CouncilMeetingEntity, CouncilSupportPlanEntity],
  migrations: [Council1700000400001],
  actions: {
    'council.prepare': { roles: ['promoter', 'section'], on: 'tenant' },
    'council.found': { roles: ['promoter', 'section'], on: 'tenant' },
    'council.activate': { roles: ['promoter', 'section'], on: 'tenant' },
    'council.rest': { roles: ['promoter', 'section'], on: 'tenant' },
    'council.dissolve': { roles: ['section'], on: 'tenant' },
    'council.keep': { roles: ['promoter', 'section'], on: 'tenant' },
    'council.planSupport': { roles: ['promoter'], on: 'tenant' },
  },
});
