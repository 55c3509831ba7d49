import { defineDomain, referenceById } from '@tsunagu/subgraph-kit';
import { documentImport, planEventImport } from './document/document.import.ts';
import { DocumentResolver } from './document/document.resolver.ts';
import { glossaryImport } from './glossary/glossary.import.ts';
import { GlossaryResolver } from './glossary/glossary.resolver.ts';
import { indicatorImport, indicatorValueImport } from './indicator/indicator.import.ts';
import { indicatorsByIds } from './indicator/indicator.repository.ts';
import { AreaExtension, IndicatorResolver, IndicatorValueResolver } from './indicator/indicator.resolver.ts';
import { toIndicator } from './indicator/indicator.service.ts';
import { noteSurveyShare } from './indicator/survey-share.ts';
import {
  measureImport,
  measureStatementImport,
  planGenerationImport,
  planIssueImport,
} from './measure/measure.import.ts';
import { measuresByIds } from './measure/measure.repository.ts';
import { MeasureResolver } from './measure/measure.resolver.ts';
import { toMeasure } from './measure/measure.service.ts';
import { Plan1700000700001 } from './migrations/0001-plan.ts';
import { Orders1700000700002 } from './migrations/0002-orders.ts';
import { UnmetNeed1700000700003 } from './migrations/0003-unmet-need.ts';
import { agencyProgrammeImport, programmeImport } from './programme/programme.import.ts';
import { programmesByIds } from './programme/programme.repository.ts';
import { AgencyExtension, ProgrammeResolver } from './programme/programme.resolver.ts';
import { toProgramme } from './programme/programme.service.ts';
import { RoadmapAchievementEntity } from './roadmap/roadmap.entity.ts';
import { roadmapEntryImport, roadmapItemImport } from './roadmap/roadmap.import.ts';
import { achievementsByIds, roadmapItemsByIds } from './roadmap/roadmap.repository.ts';
import { RoadmapAchievementResolver, RoadmapResolver } from './roadmap/roadmap.resolver.ts';
import { toAchievement, toRoadmapItem } from './roadmap/roadmap.service.ts';
import { sourceNoteImport } from './source-note/source-note.import.ts';
import { SourceNoteResolver } from './source-note/source-note.resolver.ts';
import { ReportedNeedEntity } from './unmet-need/unmet-need.entity.ts';
import { noteReportedNeed } from './unmet-need/unmet-need.repository.ts';
import { MeasureUnmetNeeds } from './unmet-need/unmet-need.resolver.ts';

/** 計画: the wiring of this package, readable in one screen. */
export const domain = defineDomain({
  name: 'plan',
  schema: 'plan',
  measure: 0,
  resolvers: [
    MeasureResolver,
    MeasureUnmetNeeds,
    ProgrammeResolver,
    AgencyExtension,
    RoadmapResolver,
    RoadmapAchievementResolver,
    IndicatorResolver,
    IndicatorValueResolver,
    AreaExtension,
    SourceNoteResolver,
    GlossaryResolver,
    DocumentResolver,
  ],
  references: {
    PlanMeasure: referenceById(measuresByIds, toMeasure),
    Programme: referenceById(programmesByIds, toProgramme),
    RoadmapItem: referenceById(roadmapItemsByIds, toRoadmapItem),
    RoadmapAchievement: referenceById(achievementsByIds, toAchievement),
    Indicator: referenceById(indicatorsByIds, toIndicator),
  },
  entities: [RoadmapAchievementEntity, ReportedNeedEntity],
  migrations: [Plan1700000700001, Orders1700000700002, UnmetNeed1700000700003],
  subscriptions: {
    'unmet-need.reported': noteReportedNeed,
    'agency-survey.closed': noteSurveyShare,
  },
  actions: {
    'roadmap.enterAchievement': {
      mutations: ['enterRoadmapAchievement'],
      roles: ['section', 'lead-division'],
      on: 'tenant',
    },
    'roadmap.publishAchievement': {
      mutations: ['publishRoadmapAchievement'],
      roles: ['lead-division'],
      on: 'tenant',
    },
  },
  imports: [
    planGenerationImport,
    measureImport,
    measureStatementImport,
    planIssueImport,
    programmeImport,
    agencyProgrammeImport,
    roadmapItemImport,
    roadmapEntryImport,
    indicatorImport,
    indicatorValueImport,
    sourceNoteImport,
    glossaryImport,
    documentImport,
    planEventImport,
  ],
});
