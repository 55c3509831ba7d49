import { defineDomain, referenceById } from '@tsunagu/subgraph-kit';
import { fillCity } from './city/city.ts';
import { ConsentEntity } from './consent/consent.entity.ts';
import { ConsentResolver, ConsultationConsents } from './consent/consent.resolver.ts';
import {
  ConsultationEntity,
  ConsultationNarrativeEntity,
  ConsultationPersonEntity,
} from './consultation/consultation.entity.ts';
import {
  HouseholdExtension,
  HouseholdTimeline,
  PersonExtension,
  PersonTimeline,
} from './consultation/consultation.extension.ts';
import { consultationsByIds } from './consultation/consultation.repository.ts';
import { ConsultationResolver } from './consultation/consultation.resolver.ts';
import { toConsultation } from './consultation/consultation.service.ts';
import { DraftEntity } from './draft/draft.entity.ts';
import { DraftResolver } from './draft/draft.resolver.ts';
import { AgencyExtension, AgencyFigures, AreaExtension } from './figures/figures.extension.ts';
import { figureStatements } from './figures/figures.sql.ts';
import { HandoverEntity, HandoverWordEntity } from './handover/handover.entity.ts';
import { handoversByIds } from './handover/handover.repository.ts';
import { ConsultationHandovers, HandoverResolver } from './handover/handover.resolver.ts';
import { toHandover } from './handover/handover.service.ts';
import { Consultation1700000200001 } from './migrations/0001-consultation.ts';
import { Handover1700000200002 } from './migrations/0002-handover.ts';
import { ActivityReference } from './references/references.ts';
import {
  SheetAssessmentEntity,
  SheetEntity,
  SheetHealthEntity,
  SheetMemberEntity,
  SheetNarrativeEntity,
  SheetWorryEntity,
} from './sheet/sheet.entity.ts';
import { ConsultationSheets, SheetMemberResolver, SheetResolver } from './sheet/sheet.resolver.ts';
import { OpenWorkResolver } from './work/open-work.ts';
import { WorryItemEntity } from './worry-item/worry-item.entity.ts';
import { worryItemImport } from './worry-item/worry-item.import.ts';
import { ActivityExtension, WorryItemResolver } from './worry-item/worry-item.resolver.ts';

/** 施策2 断らない相談: the wiring of this package, readable in one screen. */
export const domain = defineDomain({
  name: 'comprehensive-consultation',
  schema: 'comprehensive_consultation',
  measure: 2,
  resolvers: [
    ConsultationResolver,
    ConsultationSheets,
    SheetResolver,
    SheetMemberResolver,
    ConsentResolver,
    ConsultationConsents,
    HandoverResolver,
    ConsultationHandovers,
    DraftResolver,
    OpenWorkResolver,
    WorryItemResolver,
    PersonExtension,
    PersonTimeline,
    HouseholdExtension,
    HouseholdTimeline,
    AgencyExtension,
    AgencyFigures,
    AreaExtension,
    ActivityExtension,
  ],
  orphanedTypes: [ActivityReference],
  references: {
    ConsultationCase: referenceById(consultationsByIds, toConsultation),
    Handover: referenceById(handoversByIds, (row) => toHandover(row, new Date())),
  },
  entities: [
    ConsultationEntity,
    ConsultationPersonEntity,
    ConsultationNarrativeEntity,
    SheetEntity,
    SheetMemberEntity,
    SheetAssessmentEntity,
    SheetWorryEntity,
    SheetNarrativeEntity,
    SheetHealthEntity,
    ConsentEntity,
    HandoverEntity,
    HandoverWordEntity,
    DraftEntity,
    WorryItemEntity,
  ],
  migrations: [Consultation1700000200001, Handover1700000200002],
  repeatable: figureStatements,
  imports: [worryItemImport],
  city: fillCity,
  actions: {
    'draft.save': { mutations: ['saveConsultationDraft'], roles: ['window', 'case-worker'], on: 'agency' },
    'draft.discard': {
      mutations: ['discardConsultationDraft'],
      roles: ['window', 'case-worker'],
      on: 'agency',
    },
    'consultation.receive': {
      mutations: ['receiveConsultation'],
      roles: ['window', 'case-worker'],
      on: 'agency',
    },
    'consultation.beginSupport': {
      mutations: ['beginConsultationSupport'],
      roles: ['window', 'case-worker'],
      on: 'case',
    },
    'consultation.askForOtherTroubles': {
      mutations: ['askForOtherTroubles'],
      roles: ['window', 'case-worker'],
      on: 'case',
    },
    'consultation.close': { mutations: ['closeConsultation'], roles: ['window', 'case-worker'], on: 'case' },
    'sheet.record': { mutations: ['recordSheet'], roles: ['window', 'case-worker'], on: 'case' },
    'consent.record': { mutations: ['recordConsent'], roles: ['window', 'case-worker'], on: 'case' },
    'consent.withdraw': { mutations: ['withdrawConsent'], roles: ['window', 'case-worker'], on: 'case' },
    'handover.send': { mutations: ['sendHandover'], roles: ['window', 'case-worker'], on: 'case' },
    'handover.accept': { mutations: ['acceptHandover'], roles: ['window', 'case-worker'], on: 'case' },
    'handover.passOn': { mutations: ['passOnHandover'], roles: ['window', 'case-worker'], on: 'case' },
  },
});
