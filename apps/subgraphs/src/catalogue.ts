import { domain as communityBuilding } from '@tsunagu/community-building';
import { domain as comprehensiveConsultation } from '@tsunagu/comprehensive-consultation';
import { domain as homeMedicalCare } from '@tsunagu/home-medical-care';
import { domain as lifelongEmployment } from '@tsunagu/lifelong-employment';
import { domain as multiActorParticipation } from '@tsunagu/multi-actor-participation';
import { domain as oversight } from '@tsunagu/oversight';
import { domain as plan } from '@tsunagu/plan';
import { domain as registry } from '@tsunagu/registry';
import type { Domain } from '@tsunagu/subgraph-kit';

/** 領域の一覧: every domain of the product, in the order of migration and first import. A new domain is one line here. */
export const catalogue: readonly Domain[] = [
  registry,
  homeMedicalCare,
  comprehensiveConsultation,
  lifelongEmployment,
  communityBuilding,
  multiActorParticipation,
  plan,
  oversight,
];
