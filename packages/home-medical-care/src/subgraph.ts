import { defineDomain, referenceById } from '@tsunagu/subgraph-kit';
import { fillCity } from './city/city.ts';
import {
  DischargeEntity,
  DischargeHealthEntity,
  DischargeProblemEntity,
} from './discharge/discharge.entity.ts';
import { HouseholdExtension, PersonExtension } from './discharge/discharge.extension.ts';
import { dischargesByIds } from './discharge/discharge.repository.ts';
import { DischargeResolver } from './discharge/discharge.resolver.ts';
import { toDischarge } from './discharge/discharge.service.ts';
import { trainingsImport } from './imports/trainings.import.ts';
import { Discharge1700000100001 } from './migrations/0001-discharge.ts';
import { ResourceTraining1700000100002 } from './migrations/0002-resource-training.ts';
import { Encryption1700000100003 } from './migrations/0003-encryption.ts';
import { ActivityExtension, AgencyExtension, AreaExtension } from './references/extensions.ts';
import { HomeCareResourceEntity } from './resource/resource.entity.ts';
import { resourcesByIds } from './resource/resource.repository.ts';
import { ResourceResolver } from './resource/resource.resolver.ts';
import { toResource } from './resource/resource.service.ts';
import { TrainingAttendanceEntity, TrainingEntity } from './training/training.entity.ts';
import { trainingsByIds, trainingsForCatalogue } from './training/training.repository.ts';
import { TrainingResolver } from './training/training.resolver.ts';
import { toTraining } from './training/training.service.ts';

/** 施策1 在宅医療の推進: the wiring of this package, readable in one screen. */
export const domain = defineDomain({
  name: 'home-medical-care',
  schema: 'home_medical_care',
  measure: 1,
  resolvers: [
    DischargeResolver,
    ResourceResolver,
    TrainingResolver,
    PersonExtension,
    HouseholdExtension,
    AgencyExtension,
    AreaExtension,
    ActivityExtension,
  ],
  references: {
    HomeCareDischarge: referenceById(dischargesByIds, toDischarge),
    HomeCareResource: referenceById(resourcesByIds, toResource),
    HomeCareTraining: referenceById(trainingsByIds, toTraining),
  },
  entities: [
    DischargeEntity,
    DischargeProblemEntity,
    DischargeHealthEntity,
    HomeCareResourceEntity,
    TrainingEntity,
    TrainingAttendanceEntity,
  ],
  migrations: [Discharge1700000100001, ResourceTraining1700000100002, Encryption1700000100003],
  actions: {
    'discharge.refer': { mutations: ['referDischarge'], roles: ['case-worker'], on: 'tenant' },
    'discharge.beginAssessment': {
      mutations: ['beginDischargeAssessment'],
      roles: ['case-worker'],
      on: 'case',
    },
    'discharge.settleProblem': { mutations: ['settleDischargeProblem'], roles: ['case-worker'], on: 'case' },
    'discharge.arrange': { mutations: ['arrangeHomeCare'], roles: ['case-worker'], on: 'case' },
    'discharge.complete': { mutations: ['completeDischarge'], roles: ['case-worker'], on: 'case' },
    'discharge.giveUp': { mutations: ['giveUpDischarge'], roles: ['case-worker'], on: 'case' },
    'homeCareResource.register': {
      mutations: ['registerHomeCareResource'],
      roles: ['section', 'case-worker'],
      on: 'tenant',
    },
    'homeCareResource.reportAvailability': {
      mutations: ['reportHomeCareAvailability'],
      roles: ['section', 'case-worker'],
      on: 'tenant',
    },
    'homeCareTraining.plan': {
      mutations: ['planHomeCareTraining'],
      roles: ['section', 'case-worker'],
      on: 'tenant',
    },
    'homeCareTraining.recordAttendance': {
      mutations: ['recordHomeCareAttendance'],
      roles: ['section', 'case-worker'],
      on: 'agency',
      anyAgencyRoles: ['section'],
    },
    'homeCareTraining.cancel': {
      mutations: ['cancelHomeCareTraining'],
      roles: ['section', 'case-worker'],
      on: 'agency',
      anyAgencyRoles: ['section'],
    },
  },
  imports: [trainingsImport],
  activitiesToPublish: trainingsForCatalogue,
  city: fillCity,
});
