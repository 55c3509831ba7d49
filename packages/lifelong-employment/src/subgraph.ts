import { defineDomain, referenceById } from '@tsunagu/subgraph-kit';
import { fillCity } from './city/city.ts';
import { EmployerEntity, OpeningEntity, SupportProviderEntity } from './employer/employer.entity.ts';
import { employersByIds, openingsByIds } from './employer/employer.repository.ts';
import { EmployerResolver, OpeningResolver } from './employer/employer.resolver.ts';
import { toEmployer, toOpening } from './employer/employer.service.ts';
import { jobFairsImport, supportProvidersImport } from './imports/imports.ts';
import { JobFairEntity } from './job-fair/job-fair.entity.ts';
import { jobFairsByIds, jobFairsForCatalogue } from './job-fair/job-fair.repository.ts';
import { JobFairResolver } from './job-fair/job-fair.resolver.ts';
import { toJobFair } from './job-fair/job-fair.service.ts';
import { Employment1700000300001 } from './migrations/0001-employment.ts';
import { Encryption1700000300002 } from './migrations/0002-encryption.ts';
import { PlacementEntity, RetentionCheckEntity } from './placement/placement.entity.ts';
import { figuresFunction, placementsByIds } from './placement/placement.repository.ts';
import { PlacementResolver, RegistrationPlacementsResolver } from './placement/placement.resolver.ts';
import { toPlacement } from './placement/placement.service.ts';
import { ActivityExtension, HouseholdExtension, PersonExtension } from './references/extensions.ts';
import {
  RegistrationEntity,
  RegistrationHealthEntity,
  RegistrationTriageEntity,
  RegistrationWishEntity,
} from './registration/registration.entity.ts';
import { registrationsByIds } from './registration/registration.repository.ts';
import { RegistrationResolver } from './registration/registration.resolver.ts';
import { toRegistration } from './registration/registration.service.ts';

/** 施策3 生涯現役社会づくり・就労支援: the wiring of this package, readable in one screen. */
export const domain = defineDomain({
  name: 'lifelong-employment',
  schema: 'lifelong_employment',
  measure: 3,
  resolvers: [
    RegistrationResolver,
    RegistrationPlacementsResolver,
    PlacementResolver,
    EmployerResolver,
    OpeningResolver,
    JobFairResolver,
    PersonExtension,
    HouseholdExtension,
    ActivityExtension,
  ],
  references: {
    EmploymentRegistration: referenceById(registrationsByIds, toRegistration),
    JobPlacement: referenceById(placementsByIds, toPlacement),
    Employer: referenceById(employersByIds, toEmployer),
    JobOpening: referenceById(openingsByIds, toOpening),
    JobFair: referenceById(jobFairsByIds, toJobFair),
  },
  entities: [
    RegistrationEntity,
    RegistrationWishEntity,
    RegistrationHealthEntity,
    RegistrationTriageEntity,
    PlacementEntity,
    RetentionCheckEntity,
    EmployerEntity,
    OpeningEntity,
    SupportProviderEntity,
    JobFairEntity,
  ],
  migrations: [Employment1700000300001, Encryption1700000300002],
  repeatable: figuresFunction,
  actions: {
    'employment.register': {
      mutations: ['registerForEmployment'],
      roles: ['case-worker', 'window'],
      on: 'tenant',
    },
    'employment.triage': { mutations: ['triageEmployment'], roles: ['case-worker'], on: 'case' },
    'employment.end': { mutations: ['endEmploymentSupport'], roles: ['case-worker'], on: 'case' },
    'placement.propose': { mutations: ['proposeJob'], roles: ['case-worker'], on: 'case' },
    'placement.beginTrial': { mutations: ['beginJobTrial'], roles: ['case-worker'], on: 'case' },
    'placement.place': { mutations: ['placeInJob'], roles: ['case-worker'], on: 'case' },
    'placement.decline': { mutations: ['declineJob'], roles: ['case-worker'], on: 'case' },
    'placement.checkRetention': { mutations: ['checkJobRetention'], roles: ['case-worker'], on: 'case' },
    'employer.register': { mutations: ['registerEmployer'], roles: ['case-worker', 'section'], on: 'tenant' },
    'opening.take': { mutations: ['takeJobOpening'], roles: ['case-worker', 'section'], on: 'tenant' },
    'opening.withdraw': {
      mutations: ['withdrawJobOpening'],
      roles: ['case-worker', 'section'],
      on: 'tenant',
    },
    'jobFair.plan': { mutations: ['planJobFair'], roles: ['case-worker', 'section'], on: 'tenant' },
    'jobFair.recordResult': {
      mutations: ['recordJobFairResult'],
      roles: ['case-worker', 'section'],
      on: 'agency',
      anyAgencyRoles: ['section'],
    },
  },
  imports: [jobFairsImport, supportProvidersImport],
  activitiesToPublish: jobFairsForCatalogue,
  city: fillCity,
});
