/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../../shared/graphql/schema.generated';

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

/** 施策の記載の種別 */
export type MeasureStatementKind =
  /** 計画の概要 */
  | 'PLAN_FACT'
  /** 計画の位置づけ */
  | 'PLAN_POSITION'
  /** 基本理念 */
  | 'PHILOSOPHY'
  /** 法的根拠 */
  | 'LEGAL_BASIS'
  /** 関連する計画 */
  | 'RELATED_PLAN'
  /** 方針 */
  | 'POLICY'
  /** 課題 */
  | 'ISSUE'
  /** 問題意識 */
  | 'PROBLEM_AWARENESS'
  /** 取組の見出し */
  | 'CONTENT_TITLE'
  /** 取組の内容 */
  | 'CONTENT'
  /** 行うこと */
  | 'ACTION';

export type PlanMeasuresQueryVariables = Exact<{
  plan?: string | null | undefined;
}>;


export type PlanMeasuresQuery = { planGenerations: { nodes: Array<{ id: string, code: string, title: string, periodLabel: string }> } | null, measures: { nodes: Array<{ id: string, no: number, name: string, source: string, generation: { id: string, title: string, periodLabel: string }, statements: Array<{ id: string, kind: Types.MeasureStatementKind, itemNo: number, text: string }>, unmetNeedReports: Array<{ id: string, kind: Types.UnmetNeedKind, count: number | null, asked: string, reportedOn: string, answer: Types.UnmetNeedAnswer | null, answerReason: string | null, area: { id: string, name: string } | null }> }> } | null };


export const PlanMeasuresDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanMeasures"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"plan"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"planGenerations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"periodLabel"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"plan"},"value":{"kind":"Variable","name":{"kind":"Name","value":"plan"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"no"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"generation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"periodLabel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"itemNo"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unmetNeedReports"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"asked"}},{"kind":"Field","name":{"kind":"Name","value":"reportedOn"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"answerReason"}},{"kind":"Field","name":{"kind":"Name","value":"area"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PlanMeasuresQuery, PlanMeasuresQueryVariables>;