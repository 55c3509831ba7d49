/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../../shared/graphql/schema.generated';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** 相談の状態 */
export type ConsultationCaseState =
  /** 受付 */
  | 'RECEIVED'
  /** 支援中 */
  | 'IN_SUPPORT'
  /** 終結 */
  | 'CLOSED';

/** 関係機関との連携の分野 */
export type LiaisonField =
  /** 成年後見 */
  | 'GUARDIANSHIP'
  /** 再犯防止 */
  | 'RE_ENTRY'
  /** 依存症 */
  | 'ADDICTION'
  /** 非行防止・啓発 */
  | 'CRIME_PREVENTION';

/** 関係機関との連携の種類 */
export type LiaisonKind =
  /** 成年後見の相談 */
  | 'CONSULTATION'
  /** 申立ての支援 */
  | 'PETITION_SUPPORT'
  /** 報酬の助成 */
  | 'FEE_SUBSIDY'
  /** 司法関係者との協議の場 */
  | 'JUDICIARY_MEETING'
  /** 保護観察所との情報交換 */
  | 'PROBATION_OFFICE'
  /** 矯正施設との情報交換 */
  | 'PRISON'
  /** 地域生活定着支援センターとの情報交換 */
  | 'SETTLEMENT_CENTRE'
  /** 保護司会との情報交換 */
  | 'PROBATION_OFFICERS'
  /** 相談機関一覧の周知 */
  | 'DIRECTORY_HANDED_OVER'
  /** 自助グループとの連携 */
  | 'SELF_HELP_GROUP'
  /** 連携会議 */
  | 'LIAISON_MEETING'
  /** 非行防止教室 */
  | 'CLASS'
  /** 啓発活動 */
  | 'CAMPAIGN';

/** 事例の状態 */
export type CasebookState =
  /** 下書き */
  | 'DRAFTING'
  /** 確認待ち */
  | 'SUBMITTED'
  /** 公表済み */
  | 'PUBLISHED'
  /** 取下げ済み */
  | 'WITHDRAWN';

/** 関係機関との連携を記録する（相談によらないもの） */
export type RecordLiaisonInput = {
  /** 分野 */
  field: LiaisonField;
  /** 種類 */
  kind: LiaisonKind;
  /** あった日（YYYY-MM-DD、なければ今日） */
  occurredOn?: string | null | undefined;
  /** 相手方の機関 */
  partnerAgencyId?: string | number | null | undefined;
  /** 相手方の団体の名（個人の名は入れません） */
  partnerName?: string | null | undefined;
  /** 自助グループなどの活動 */
  activityId?: string | number | null | undefined;
  /** 内容 */
  note: string;
  /** 参加した人の数 */
  participants?: number | null | undefined;
};

/** 関係機関との連携の記録を直す */
export type CorrectLiaisonInput = {
  /** 分野 */
  field: LiaisonField;
  /** 種類 */
  kind: LiaisonKind;
  /** あった日（YYYY-MM-DD、なければ今日） */
  occurredOn?: string | null | undefined;
  /** 相手方の機関 */
  partnerAgencyId?: string | number | null | undefined;
  /** 相手方の団体の名（個人の名は入れません） */
  partnerName?: string | null | undefined;
  /** 自助グループなどの活動 */
  activityId?: string | number | null | undefined;
  /** 内容 */
  note: string;
  /** 参加した人の数 */
  participants?: number | null | undefined;
  /** 記録 */
  id: string | number;
  /** 開いたときの版 */
  version: number;
};

/** この相談についての連携を記録する */
export type RecordCaseLiaisonInput = {
  /** 分野 */
  field: LiaisonField;
  /** 種類 */
  kind: LiaisonKind;
  /** あった日（YYYY-MM-DD、なければ今日） */
  occurredOn?: string | null | undefined;
  /** 相手方の機関 */
  partnerAgencyId?: string | number | null | undefined;
  /** 相手方の団体の名（個人の名は入れません） */
  partnerName?: string | null | undefined;
  /** 自助グループなどの活動 */
  activityId?: string | number | null | undefined;
  /** 内容 */
  note: string;
  /** 相談 */
  caseId: string | number;
};

export type LiaisonTabQueryVariables = Exact<{
  field?: Types.LiaisonField | null | undefined;
  fiscalYear?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type LiaisonTabQuery = { liaisonRecords: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, field: Types.LiaisonField, kind: Types.LiaisonKind, occurredOn: string, partnerName: string | null, participants: number | null, note: string, version: number, agency: { id: string, name: string }, partnerAgency: { id: string, name: string } | null, activity: { id: string, title: string } | null }> } | null, liaisonFigures: Array<{ field: Types.LiaisonField, kind: Types.LiaisonKind, records: number, participants: number | null }> | null };

export type LiaisonLineFragment = { id: string, field: Types.LiaisonField, kind: Types.LiaisonKind, occurredOn: string, partnerName: string | null, participants: number | null, note: string, version: number, agency: { id: string, name: string }, partnerAgency: { id: string, name: string } | null, activity: { id: string, title: string } | null } & { ' $fragmentName'?: 'LiaisonLineFragment' };

export type LiaisonActivitiesQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type LiaisonActivitiesQuery = { activities: { nodes: Array<{ id: string, title: string, kind: string }> } | null };

export type CaseKnowledgePageQueryVariables = Exact<{
  id: string | number;
}>;


export type CaseKnowledgePageQuery = { consultationCase: { id: string, state: Types.ConsultationCaseState, visibleBecause: { basis: string, evidenceId: string | null }, household: { id: string, head: { id: string, name: string } | null } | null, persons: Array<{ id: string, kana: string } | null>, liaisons: Array<{ id: string, field: Types.LiaisonField, kind: Types.LiaisonKind, occurredOn: string, partnerName: string | null, note: string, agency: { id: string, name: string }, partnerAgency: { id: string, name: string } | null, activity: { id: string, title: string } | null }>, casebookEntry: { id: string, state: Types.CasebookState } | null } | null };

export type RecordLiaisonMutationVariables = Exact<{
  input: Types.RecordLiaisonInput;
  key?: string | null | undefined;
}>;


export type RecordLiaisonMutation = { recordLiaison: { id: string, version: number } };

export type CorrectLiaisonMutationVariables = Exact<{
  input: Types.CorrectLiaisonInput;
}>;


export type CorrectLiaisonMutation = { correctLiaison: { id: string, version: number } };

export type RecordCaseLiaisonMutationVariables = Exact<{
  input: Types.RecordCaseLiaisonInput;
  key?: string | null | undefined;
}>;


export type RecordCaseLiaisonMutation = { recordCaseLiaison: { id: string } };

export const LiaisonLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LiaisonLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LiaisonRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"occurredOn"}},{"kind":"Field","name":{"kind":"Name","value":"partnerName"}},{"kind":"Field","name":{"kind":"Name","value":"participants"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partnerAgency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<LiaisonLineFragment, unknown>;
export const LiaisonTabDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LiaisonTab"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"field"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LiaisonField"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"fiscalYear"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"liaisonRecords"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"field"},"value":{"kind":"Variable","name":{"kind":"Name","value":"field"}}},{"kind":"Argument","name":{"kind":"Name","value":"fiscalYear"},"value":{"kind":"Variable","name":{"kind":"Name","value":"fiscalYear"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LiaisonLine"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"liaisonFigures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"fiscalYear"},"value":{"kind":"Variable","name":{"kind":"Name","value":"fiscalYear"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"records"}},{"kind":"Field","name":{"kind":"Name","value":"participants"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LiaisonLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LiaisonRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"occurredOn"}},{"kind":"Field","name":{"kind":"Name","value":"partnerName"}},{"kind":"Field","name":{"kind":"Name","value":"participants"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partnerAgency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<LiaisonTabQuery, LiaisonTabQueryVariables>;
export const LiaisonActivitiesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LiaisonActivities"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"activities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]}}]} as unknown as DocumentNode<LiaisonActivitiesQuery, LiaisonActivitiesQueryVariables>;
export const CaseKnowledgePageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CaseKnowledgePage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consultationCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"visibleBecause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"household"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"head"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"persons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kana"}}]}},{"kind":"Field","name":{"kind":"Name","value":"liaisons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"occurredOn"}},{"kind":"Field","name":{"kind":"Name","value":"partnerName"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partnerAgency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"casebookEntry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}}]} as unknown as DocumentNode<CaseKnowledgePageQuery, CaseKnowledgePageQueryVariables>;
export const RecordLiaisonDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordLiaison"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordLiaisonInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordLiaison"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<RecordLiaisonMutation, RecordLiaisonMutationVariables>;
export const CorrectLiaisonDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CorrectLiaison"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CorrectLiaisonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"correctLiaison"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<CorrectLiaisonMutation, CorrectLiaisonMutationVariables>;
export const RecordCaseLiaisonDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordCaseLiaison"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordCaseLiaisonInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordCaseLiaison"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RecordCaseLiaisonMutation, RecordCaseLiaisonMutationVariables>;