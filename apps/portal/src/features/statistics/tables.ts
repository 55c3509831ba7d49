import type { ConsultationStatisticsQuery, StatisticsTableCode } from './statistics.generated.ts';

export type Statistics = NonNullable<ConsultationStatisticsQuery['consultationStatistics']>;
export type StatisticsTable = Statistics['tables'][number];
export type StatisticsRow = StatisticsTable['rows'][number];
export type StatisticsCell = StatisticsRow['cells'][number];
export type StatisticsYear = Statistics['years'][number];

/** 公表する表: the two that the city prints. */
export const publishedTables: StatisticsTableCode[] = ['PROJECT_RESULTS', 'RECORD_SO_FAR'];
/** そのほか: from the same records, for who works with them. */
export const moreTables: StatisticsTableCode[] = [
  'INDICATORS',
  'OTHER_MEETINGS',
  'HANDOVERS',
  'REASONS',
  'AREAS',
  'AGENCIES',
];
