/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../shared/graphql/schema.generated';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** 相談の経路 */
export type ConsultationCaseChannel =
  /** 窓口 */
  | 'COUNTER'
  /** 電話 */
  | 'PHONE'
  /** 訪問 */
  | 'VISIT'
  /** 他の機関から */
  | 'AGENCY'
  /** オンライン */
  | 'ONLINE'
  /** アウトリーチ */
  | 'OUTREACH';

/** 緊急度 */
export type ConsultationCaseUrgency =
  /** ふつう */
  | 'ORDINARY'
  /** 早めに */
  | 'SOON'
  /** 緊急 */
  | 'EMERGENCY';

/** 相談の状態 */
export type ConsultationCaseState =
  /** 受付 */
  | 'RECEIVED'
  /** 支援中 */
  | 'IN_SUPPORT'
  /** 終結 */
  | 'CLOSED';

/** 終結の結果 */
export type ConsultationCaseOutcome =
  /** 支援につながった */
  | 'CONNECTED'
  /** 相談のみで解決した */
  | 'SETTLED_BY_ADVICE'
  /** 別の機関で続ける */
  | 'CONTINUED_ELSEWHERE'
  /** 本人の希望で終えた */
  | 'ENDED_BY_WISH'
  /** 解決に至らなかった */
  | 'NOT_SOLVED';

/** 相談の並べ方 */
export type ConsultationCaseSort =
  /** 受付日の新しい順 */
  | 'RECEIVED_AT_DESC'
  /** 受付日の古い順 */
  | 'RECEIVED_AT'
  /** 緊急度の高い順（同じ緊急度は新しい順） */
  | 'URGENCY_DESC'
  /** 緊急度の低い順（同じ緊急度は古い順） */
  | 'URGENCY';

export type ConsultationsPageQueryVariables = Exact<{
  state?: Types.ConsultationCaseState | null | undefined;
  worry?: string | null | undefined;
  mine?: boolean | null | undefined;
  sort?: Types.ConsultationCaseSort | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ConsultationsPageQuery = { consultationCases: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, state: Types.ConsultationCaseState, urgency: Types.ConsultationCaseUrgency, channel: Types.ConsultationCaseChannel, receivedAt: string, closedAt: string | null, outcome: Types.ConsultationCaseOutcome | null, receivedBy: { id: string, name: string }, household: { id: string, head: { id: string, name: string } | null } | null, visibleBecause: { basis: string, evidenceId: string | null } }> } | null };

export type ConsultationChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type ConsultationChoicesQuery = { worryItems: Array<{ code: string, label: string }> | null };


export const ConsultationsPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConsultationsPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"state"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ConsultationCaseState"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"worry"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"mine"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sort"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ConsultationCaseSort"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consultationCases"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"state"},"value":{"kind":"Variable","name":{"kind":"Name","value":"state"}}},{"kind":"Argument","name":{"kind":"Name","value":"worry"},"value":{"kind":"Variable","name":{"kind":"Name","value":"worry"}}},{"kind":"Argument","name":{"kind":"Name","value":"mine"},"value":{"kind":"Variable","name":{"kind":"Name","value":"mine"}}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sort"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"receivedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"household"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"head"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"visibleBecause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceId"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ConsultationsPageQuery, ConsultationsPageQueryVariables>;
export const ConsultationChoicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConsultationChoices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"worryItems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]} as unknown as DocumentNode<ConsultationChoicesQuery, ConsultationChoicesQueryVariables>;