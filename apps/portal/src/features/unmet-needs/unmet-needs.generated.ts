/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../shared/graphql/schema.generated';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** 資源のない困り事の種類 */
export type UnmetNeedKind =
  /** 一時的な避難場所（シェルター） */
  | 'SHELTER'
  /** 要配慮者の住まい */
  | 'HOUSING_SPECIAL_CARE'
  /** 受け入れてくれる大家・不動産業者 */
  | 'WILLING_LANDLORD'
  /** 移動の手段 */
  | 'TRANSPORT'
  /** 家族の休息 */
  | 'RESPITE'
  /** 学校での支援 */
  | 'SCHOOL_SUPPORT'
  /** 通訳・やさしい日本語 */
  | 'INTERPRETER'
  /** その他 */
  | 'OTHER';

/** 資源のない困り事への所管課の答え */
export type UnmetNeedAnswer =
  /** 取り組む */
  | 'TAKEN_UP'
  /** 工程表に載せた */
  | 'IN_ROADMAP'
  /** いまは取り組まない */
  | 'NOT_NOW';

/** 資源のない困り事の記録 */
export type RecordUnmetNeedInput = {
  /** 相談 */
  caseId: string | number;
  /** 種類 */
  kind: UnmetNeedKind;
  /** 何があれば支援できたか */
  words: string;
  /** 分かった日（なければ今日） */
  recordedOn?: string | null | undefined;
};

/** 資源のない困り事を施策に渡す */
export type ReportUnmetNeedsInput = {
  /** 種類 */
  kind: UnmetNeedKind;
  /** 地域（なければ、地域の分からないもの） */
  areaId?: string | number | null | undefined;
  /** 施策の番号（1 から 5） */
  measureNo: number;
  /** ワーキンググループ */
  workingGroup?: string | null | undefined;
  /** 答える所管課 */
  sectionAgencyId: string | number;
  /** 検討してほしいこと（世帯が分かることは書きません） */
  asked: string;
};

/** 資源のない困り事への答え */
export type AnswerUnmetNeedsInput = {
  /** 報告 */
  id: string | number;
  /** 開いたときの版 */
  version: number;
  /** 答え */
  answer: UnmetNeedAnswer;
  /** 理由 */
  reason: string;
};

export type UnmetNeedsPageQueryVariables = Exact<{
  first: number;
}>;


export type UnmetNeedsPageQuery = { unmetNeedFigures: Array<{ kind: Types.UnmetNeedKind, hasWaiting: boolean, waiting: number | null, hasReported: boolean, reported: number | null, area: { id: string, name: string } | null }> | null, unmetNeedReports: { nodes: Array<{ id: string, version: number, kind: Types.UnmetNeedKind, count: number | null, measureNo: number, workingGroup: string | null, asked: string, reportedOn: string, answer: Types.UnmetNeedAnswer | null, answerReason: string | null, answeredOn: string | null, area: { id: string, name: string } | null, section: { id: string, name: string } }> } | null, unmetNeeds: { nodes: Array<{ id: string, kind: Types.UnmetNeedKind, recordedOn: string, consultation: { id: string, household: { id: string, head: { id: string, name: string } | null } | null } | null, recordedBy: { id: string, name: string }, words: { words: string } | null, report: { id: string, measureNo: number, reportedOn: string, answer: Types.UnmetNeedAnswer | null, answerReason: string | null } | null }> } | null };

export type UnmetNeedLineFragment = { id: string, kind: Types.UnmetNeedKind, recordedOn: string, recordedBy: { id: string, name: string }, words: { words: string } | null, report: { id: string, measureNo: number, reportedOn: string, answer: Types.UnmetNeedAnswer | null, answerReason: string | null } | null } & { ' $fragmentName'?: 'UnmetNeedLineFragment' };

export type RecordUnmetNeedMutationVariables = Exact<{
  input: Types.RecordUnmetNeedInput;
  key?: string | null | undefined;
}>;


export type RecordUnmetNeedMutation = { recordUnmetNeed: { id: string } };

export type ReportUnmetNeedsMutationVariables = Exact<{
  input: Types.ReportUnmetNeedsInput;
  key?: string | null | undefined;
}>;


export type ReportUnmetNeedsMutation = { reportUnmetNeeds: { id: string } };

export type AnswerUnmetNeedReportMutationVariables = Exact<{
  input: Types.AnswerUnmetNeedsInput;
}>;


export type AnswerUnmetNeedReportMutation = { answerUnmetNeedReport: { id: string } };

export const UnmetNeedLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UnmetNeedLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnmetNeed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"recordedOn"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"words"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"words"}}]}},{"kind":"Field","name":{"kind":"Name","value":"report"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"measureNo"}},{"kind":"Field","name":{"kind":"Name","value":"reportedOn"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"answerReason"}}]}}]}}]} as unknown as DocumentNode<UnmetNeedLineFragment, unknown>;
export const UnmetNeedsPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UnmetNeedsPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unmetNeedFigures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"hasWaiting"}},{"kind":"Field","name":{"kind":"Name","value":"waiting"}},{"kind":"Field","name":{"kind":"Name","value":"hasReported"}},{"kind":"Field","name":{"kind":"Name","value":"reported"}},{"kind":"Field","name":{"kind":"Name","value":"area"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"unmetNeedReports"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"measureNo"}},{"kind":"Field","name":{"kind":"Name","value":"workingGroup"}},{"kind":"Field","name":{"kind":"Name","value":"asked"}},{"kind":"Field","name":{"kind":"Name","value":"reportedOn"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"answerReason"}},{"kind":"Field","name":{"kind":"Name","value":"answeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"area"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"section"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"unmetNeeds"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UnmetNeedLine"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]},{"kind":"Field","name":{"kind":"Name","value":"consultation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"household"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"head"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UnmetNeedLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnmetNeed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"recordedOn"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"words"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"words"}}]}},{"kind":"Field","name":{"kind":"Name","value":"report"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"measureNo"}},{"kind":"Field","name":{"kind":"Name","value":"reportedOn"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"answerReason"}}]}}]}}]} as unknown as DocumentNode<UnmetNeedsPageQuery, UnmetNeedsPageQueryVariables>;
export const RecordUnmetNeedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordUnmetNeed"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordUnmetNeedInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordUnmetNeed"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RecordUnmetNeedMutation, RecordUnmetNeedMutationVariables>;
export const ReportUnmetNeedsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReportUnmetNeeds"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReportUnmetNeedsInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reportUnmetNeeds"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ReportUnmetNeedsMutation, ReportUnmetNeedsMutationVariables>;
export const AnswerUnmetNeedReportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnswerUnmetNeedReport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerUnmetNeedsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answerUnmetNeedReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<AnswerUnmetNeedReportMutation, AnswerUnmetNeedReportMutationVariables>;