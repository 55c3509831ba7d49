/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../shared/graphql/schema.generated';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** 推進員に調整を頼む理由 */
export type CoordinationReason =
  /** 連携先が確定しない（協力が得られない） */
  | 'PARTNER_NOT_FOUND'
  /** 適切な支援メニューが決まらない */
  | 'NO_MENU'
  /** 各相談機関の役割分担が決まらない */
  | 'ROLES_UNDECIDED'
  /** お互いの動きを知らない */
  | 'MOVEMENTS_UNKNOWN'
  /** 担当以外の世帯の課題を見つけたが、情報共有していない */
  | 'OTHER_PROBLEM_FOUND'
  /** 複数サービスが入っているが、組み合わせができていない */
  | 'SERVICES_NOT_COMBINED';

/** 統計の表 */
export type StatisticsTableCode =
  /** 事業実績① */
  | 'PROJECT_RESULTS'
  /** これまでの実績 */
  | 'RECORD_SO_FAR'
  /** 計画の指標 */
  | 'INDICATORS'
  /** 公表する表のほかの会議等 */
  | 'OTHER_MEETINGS'
  /** 引継ぎ */
  | 'HANDOVERS'
  /** 調整の依頼の理由 */
  | 'REASONS'
  /** 地域ごとの調整の依頼 */
  | 'AREAS'
  /** 機関ごとの調整の依頼 */
  | 'AGENCIES';

/** 集計の項目 */
export type StatisticsFigure =
  /** 推進員の相談受付後、関係機関と支援調整した件数 */
  | 'COORDINATED'
  /** 推進員への問い合わせ・相談のみで支援完了した件数 */
  | 'ADVICE_ONLY'
  /** 合計 */
  | 'CASES_TOTAL'
  /** 総合相談支援体制のケース検討会議回数 */
  | 'CASE_REVIEW_MEETINGS'
  /** 推進員の訪問等による関係機関との個別調整回数 */
  | 'INDIVIDUAL_COORDINATIONS'
  /** アドバイザー会議開催回数 */
  | 'ADVISER_CONFERENCES'
  /** 相談支援包括化推進員受付件数 */
  | 'REQUESTED'
  /** 取扱ケース */
  | 'HANDLED'
  /** つなぐシート活用件数 */
  | 'SHEET_USED'
  /** つなぐシート活用なし件数 */
  | 'SHEET_NOT_USED'
  /** 会議等開催 */
  | 'MEETINGS'
  /** ケース会議開催回数 */
  | 'CASE_CONFERENCES'
  /** 情報共有会議開催回数 */
  | 'INFORMATION_MEETINGS'
  /** ケース会議事前打ち合わせ */
  | 'PRIOR_MEETINGS'
  /** 重層的支援会議開催回数 */
  | 'MULTI_LAYER_CONFERENCES'
  /** アドバイザー派遣回数 */
  | 'ADVISER_DISPATCHES'
  /** 解決に至らなかった複合課題ケースの件数 */
  | 'NOT_SOLVED'
  /** 解決に至らなかった複合課題ケースの検証件数（指標6） */
  | 'NOT_SOLVED_REVIEWED';

/** 数えた記録の種類 */
export type StatisticsRecordKind =
  /** 相談 */
  | 'CONSULTATION'
  /** 調整 */
  | 'COORDINATION'
  /** 会議 */
  | 'CONFERENCE'
  /** 調整の記録 */
  | 'EVENT';

export type ConsultationStatisticsQueryVariables = Exact<{
  from?: string | null | undefined;
  to?: string | null | undefined;
  asOf?: string | null | undefined;
  codes: Array<Types.StatisticsTableCode> | Types.StatisticsTableCode;
}>;


export type ConsultationStatisticsQuery = { consultationStatistics: { asOf: string, years: Array<{ fiscalYear: string, from: string, to: string, isPartial: boolean, isOver: boolean, edition: { id: string, number: number, asOf: string, publishedAt: string } | null }>, tables: Array<{ code: Types.StatisticsTableCode, title: string, note: string | null, rows: Array<{ code: string, label: string | null, reason: Types.CoordinationReason | null, level: number, isHeading: boolean, isSum: boolean, unit: string | null, figure: Types.StatisticsFigure | null, definition: string | null, datedBy: string | null, countedRecords: string | null, area: { id: string, name: string } | null, agency: { id: string, name: string } | null, cells: Array<{ fiscalYear: string | null, value: number | null, isSuppressed: boolean, addedSincePublication: number }>, total: { value: number | null, isSuppressed: boolean } | null }> }> } | null };

export type StatisticsRecordsQueryVariables = Exact<{
  figure: Types.StatisticsFigure;
  fiscalYear: string;
  asOf?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type StatisticsRecordsQuery = { statisticsRecords: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: Types.StatisticsRecordKind, countedAs: string, datedOn: string, visibleBecause: { basis: string, evidenceId: string | null }, consultation: { id: string, receivedAt: string, receivedBy: { id: string, name: string } } | null }> } | null };

export type PublishStatisticsMutationVariables = Exact<{
  fiscalYear: string;
  key?: string | null | undefined;
}>;


export type PublishStatisticsMutation = { publishStatistics: { id: string, number: number } };


export const ConsultationStatisticsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConsultationStatistics"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"codes"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StatisticsTableCode"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consultationStatistics"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"years"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fiscalYear"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"isPartial"}},{"kind":"Field","name":{"kind":"Name","value":"isOver"}},{"kind":"Field","name":{"kind":"Name","value":"edition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"tables"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"codes"},"value":{"kind":"Variable","name":{"kind":"Name","value":"codes"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"area"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"isHeading"}},{"kind":"Field","name":{"kind":"Name","value":"isSum"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"figure"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"datedBy"}},{"kind":"Field","name":{"kind":"Name","value":"countedRecords"}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fiscalYear"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"isSuppressed"}},{"kind":"Field","name":{"kind":"Name","value":"addedSincePublication"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"isSuppressed"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ConsultationStatisticsQuery, ConsultationStatisticsQueryVariables>;
export const StatisticsRecordsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StatisticsRecords"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"figure"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StatisticsFigure"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"fiscalYear"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statisticsRecords"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"figure"},"value":{"kind":"Variable","name":{"kind":"Name","value":"figure"}}},{"kind":"Argument","name":{"kind":"Name","value":"fiscalYear"},"value":{"kind":"Variable","name":{"kind":"Name","value":"fiscalYear"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"countedAs"}},{"kind":"Field","name":{"kind":"Name","value":"datedOn"}},{"kind":"Field","name":{"kind":"Name","value":"visibleBecause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consultation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"receivedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<StatisticsRecordsQuery, StatisticsRecordsQueryVariables>;
export const PublishStatisticsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PublishStatistics"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"fiscalYear"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publishStatistics"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"fiscalYear"},"value":{"kind":"Variable","name":{"kind":"Name","value":"fiscalYear"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]} as unknown as DocumentNode<PublishStatisticsMutation, PublishStatisticsMutationVariables>;