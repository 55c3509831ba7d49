import { defineDomain, referenceById } from '@tsunagu/subgraph-kit';
import { DischargeEntity, DischargeHealthEntity, DischargeProblemEntity } from './discharge/discharge.entity.ts';
import { HouseholdExtension, PersonExtension } from './discharge/discharge.extension.ts';
import { dischargesByIds } from './discharge/discharge.repository.ts';
import { DischargeResolver } from './discharge/discharge.resolver.ts';
import { toDischarge } from './discharge/discharge.service.ts';
import { Discharge1700000100001 } from './migrations/0001-discharge.ts';

/** 施策1 在宅医療の推進: the wiring of this package, readable in one screen. */
export const domain = defineDomain({
  name: 'home-medical-care',
  schema: 'home_medical_care',
  measure: 1,
  resolvers: [DischargeResolver, PersonExtension, HouseholdExtension],
  references: {
    HomeCareDischarge: referenceById(dischargesByIds, toDischarge),
  },
  entities: [DischargeEntity, DischargeProblemEntity, DischargeHealthEntity],
  migrations: [Discharge1700000100001],
  actions: {
    'discharge.refer': { roles: ['case-worker'], on: 'tenant' },
    'discharge.beginAssessment': { roles: ['case-worker'], on: 'case' },
    'discharge.settleProblem': { roles: ['case-worker'], on: 'case' },
    'discharge.arrange': { roles: ['case-worker'], on: 'case' },
    'discharge.complete': { roles: ['case-worker'], on: 'case' },
    'discharge.giveUp': { roles: ['case-worker'], on: 'case' },
  },
});
