/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../../shared/graphql/schema.generated';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** 調整の種類 */
export type CoordinationEventKind =
  /** 個別調整 */
  | 'INDIVIDUAL'
  /** 事前打ち合わせ */
  | 'PRIOR_MEETING'
  /** 情報共有会議 */
  | 'INFORMATION_MEETING'
  /** アドバイザー派遣 */
  | 'ADVISER_DISPATCH';

/** 個別調整の方法 */
export type CoordinationEventMeans =
  /** 訪問 */
  | 'VISIT'
  /** 電話 */
  | 'PHONE'
  /** オンライン */
  | 'ONLINE'
  /** その他 */
  | 'OTHER';

/** 課題の状態 */
export type CoordinationTaskState =
  /** これから */
  | 'OPEN'
  /** 済んだ */
  | 'DONE'
  /** 取りやめた */
  | 'DROPPED';

/** 調整の記録 */
export type RecordCoordinationEventInput = {
  /** 相談 */
  caseId: string | number;
  /** 種類 */
  kind: CoordinationEventKind;
  /** 方法（個別調整のとき） */
  means?: CoordinationEventMeans | null | undefined;
  /** 行った日（YYYY-MM-DD。入れなければ今日） */
  occurredOn?: string | null | undefined;
  /** 場所 */
  place?: string | null | undefined;
  /** 一緒に調整した機関 */
  agencyIds: Array<string | number>;
  /** 話し合ったこと */
  words?: string | null | undefined;
  /** 派遣したアドバイザーの分野 */
  adviserField?: string | null | undefined;
  /** 派遣したアドバイザーの所属と職 */
  adviserPost?: string | null | undefined;
};

/** 調整の課題 */
export type RecordCoordinationTaskInput = {
  /** 相談 */
  caseId: string | number;
  /** 決めた会議 */
  conferenceId?: string | number | null | undefined;
  /** 何をするか */
  what: string;
  /** 受け持つ機関 */
  agencyId: string | number;
  /** 期限（YYYY-MM-DD） */
  dueOn: string;
  /** 決めた日（YYYY-MM-DD。入れなければ今日） */
  agreedOn?: string | null | undefined;
};

/** 課題の期限と受け持ちを改める */
export type ChangeCoordinationTaskInput = {
  /** 課題 */
  id: string | number;
  /** 開いたときの版 */
  version: number;
  /** 受け持つ機関 */
  agencyId: string | number;
  /** 期限（YYYY-MM-DD） */
  dueOn: string;
};

/** 課題を終える */
export type SettleCoordinationTaskInput = {
  /** 課題 */
  id: string | number;
  /** 開いたときの版 */
  version: number;
  /** 済んだ、または取りやめた */
  state: CoordinationTaskState;
  /** どうなったか */
  word: string;
  /** 済んだ日（YYYY-MM-DD。入れなければ今日） */
  settledOn?: string | null | undefined;
};

/** 困り事の受け持ち */
export type AssignWorryInput = {
  /** 相談 */
  caseId: string | number;
  /** 世帯構成の行（最新のつなぐシート） */
  memberNumber: number;
  /** 困り事の番号 */
  worryNumber: number;
  /** 受け持つ機関（だれも受け持っていないときは空） */
  agencyIds: Array<string | number>;
  /** 開いたときの受け持ちの版 */
  version: number;
};

export type CoordinationEventLineFragment = { id: string, kind: Types.CoordinationEventKind, means: Types.CoordinationEventMeans | null, occurredOn: string, place: string | null, adviserField: string | null, adviserPost: string | null, agencies: Array<{ id: string, name: string }>, recordedByAgency: { id: string, name: string }, word: { words: string } | null } & { ' $fragmentName'?: 'CoordinationEventLineFragment' };

export type CoordinationTaskLineFragment = { id: string, version: number, what: string, agreedOn: string, dueOn: string, overdue: boolean, state: Types.CoordinationTaskState, settledOn: string | null, word: string | null, agency: { id: string, name: string } } & { ' $fragmentName'?: 'CoordinationTaskLineFragment' };

export type AdviserPostsQueryVariables = Exact<{ [key: string]: never; }>;


export type AdviserPostsQuery = { adviserPosts: Array<{ id: string, field: string, affiliation: string, post: string, agency: { id: string, name: string } | null }> | null };

export type RecordCoordinationEventMutationVariables = Exact<{
  input: Types.RecordCoordinationEventInput;
  key?: string | null | undefined;
}>;


export type RecordCoordinationEventMutation = { recordCoordinationEvent: { id: string } };

export type WithdrawCoordinationEventMutationVariables = Exact<{
  id: string | number;
}>;


export type WithdrawCoordinationEventMutation = { withdrawCoordinationEvent: string };

export type RecordCoordinationTaskMutationVariables = Exact<{
  input: Types.RecordCoordinationTaskInput;
  key?: string | null | undefined;
}>;


export type RecordCoordinationTaskMutation = { recordCoordinationTask: { id: string } };

export type ChangeCoordinationTaskMutationVariables = Exact<{
  input: Types.ChangeCoordinationTaskInput;
}>;


export type ChangeCoordinationTaskMutation = { changeCoordinationTask: { id: string } };

export type SettleCoordinationTaskMutationVariables = Exact<{
  input: Types.SettleCoordinationTaskInput;
}>;


export type SettleCoordinationTaskMutation = { settleCoordinationTask: { id: string } };

export type AssignWorryMutationVariables = Exact<{
  input: Types.AssignWorryInput;
}>;


export type AssignWorryMutation = { assignWorry: { id: string } };

export const CoordinationEventLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CoordinationEventLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CoordinationEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"means"}},{"kind":"Field","name":{"kind":"Name","value":"occurredOn"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"adviserField"}},{"kind":"Field","name":{"kind":"Name","value":"adviserPost"}},{"kind":"Field","name":{"kind":"Name","value":"agencies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recordedByAgency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"word"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"words"}}]}}]}}]} as unknown as DocumentNode<CoordinationEventLineFragment, unknown>;
export const CoordinationTaskLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CoordinationTaskLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CoordinationTask"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"agreedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"settledOn"}},{"kind":"Field","name":{"kind":"Name","value":"word"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<CoordinationTaskLineFragment, unknown>;
export const AdviserPostsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdviserPosts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"adviserPosts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"affiliation"}},{"kind":"Field","name":{"kind":"Name","value":"post"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<AdviserPostsQuery, AdviserPostsQueryVariables>;
export const RecordCoordinationEventDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordCoordinationEvent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordCoordinationEventInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordCoordinationEvent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RecordCoordinationEventMutation, RecordCoordinationEventMutationVariables>;
export const WithdrawCoordinationEventDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawCoordinationEvent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawCoordinationEvent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}]}}]} as unknown as DocumentNode<WithdrawCoordinationEventMutation, WithdrawCoordinationEventMutationVariables>;
export const RecordCoordinationTaskDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordCoordinationTask"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordCoordinationTaskInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordCoordinationTask"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RecordCoordinationTaskMutation, RecordCoordinationTaskMutationVariables>;
export const ChangeCoordinationTaskDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeCoordinationTask"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeCoordinationTaskInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeCoordinationTask"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ChangeCoordinationTaskMutation, ChangeCoordinationTaskMutationVariables>;
export const SettleCoordinationTaskDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SettleCoordinationTask"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SettleCoordinationTaskInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"settleCoordinationTask"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<SettleCoordinationTaskMutation, SettleCoordinationTaskMutationVariables>;
export const AssignWorryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AssignWorry"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AssignWorryInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assignWorry"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<AssignWorryMutation, AssignWorryMutationVariables>;