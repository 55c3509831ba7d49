/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../../shared/graphql/schema.generated';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** 支援プランの種類 */
export type SupportPlanKind =
  /** 多機関協働 */
  | 'MULTI_AGENCY'
  /** 参加支援 */
  | 'PARTICIPATION'
  /** アウトリーチ */
  | 'OUTREACH';

/** 評価の後の道 */
export type SupportPlanLoop =
  /** 再検討（会議に戻す） */
  | 'RECONSIDER'
  /** 再調整（つなぎ先を探し直す） */
  | 'READJUST'
  /** 再訪問（訪問に戻る） */
  | 'REVISIT';

/** 目標の達成 */
export type SupportPlanGoalResult =
  /** 達成した */
  | 'REACHED'
  /** 一部達成した */
  | 'PARTLY'
  /** 達成していない */
  | 'NOT_REACHED';

/** 支援プランの案をつくる */
export type DraftSupportPlanInput = {
  /** 相談 */
  caseId: string | number;
  /** 種類 */
  kind: SupportPlanKind;
  /** つくった日（YYYY-MM-DD、空のときは今日） */
  draftedOn?: string | null | undefined;
  /** 中身 */
  content: SupportPlanContentInput;
};

/** 支援プランの中身 */
export type SupportPlanContentInput = {
  /** 支援の方針 */
  direction: string;
  /** 目標 */
  goals: Array<SupportPlanGoalInput>;
  /** サービス */
  services: Array<SupportPlanServiceInput>;
};

/** 支援プランの目標 */
export type SupportPlanGoalInput = {
  /** 目標 */
  goal: string;
  /** すること */
  step: string;
  /** だれが（空のときは本人・家族） */
  agencyId?: string | number | null | undefined;
  /** 期限（YYYY-MM-DD） */
  dueOn: string;
};

/** 支援プランのサービス */
export type SupportPlanServiceInput = {
  /** サービス */
  service: string;
  /** 提供する機関 */
  agencyId?: string | number | null | undefined;
  /** 内容 */
  contents?: string | null | undefined;
};

/** 支援プランの案を書き直す */
export type ReviseSupportPlanInput = {
  /** 支援プラン */
  id: string | number;
  /** 開いたときの版 */
  version: number;
  /** 中身 */
  content: SupportPlanContentInput;
};

/** 支援プランを重層的支援会議で決める */
export type AgreeSupportPlanInput = {
  /** 支援プラン */
  id: string | number;
  /** 開いたときの版 */
  version: number;
  /** 重層的支援会議 */
  conferenceId: string | number;
  /** 決まった日（YYYY-MM-DD、空のときは今日） */
  agreedOn?: string | null | undefined;
};

/** 支援プランを評価する */
export type EvaluateSupportPlanInput = {
  /** 支援プラン */
  id: string | number;
  /** 開いたときの版 */
  version: number;
  /** 評価した日（YYYY-MM-DD、空のときは今日） */
  evaluatedOn?: string | null | undefined;
  /** 目標ごとの達成 */
  findings: Array<SupportPlanFindingInput>;
  /** 全体の評価 */
  evaluation: string;
};

/** 目標の達成 */
export type SupportPlanFindingInput = {
  /** 目標の番号 */
  number: number;
  /** 達成 */
  reached: SupportPlanGoalResult;
  /** 評価の言葉（達成していないときは要ります） */
  finding?: string | null | undefined;
};

/** 評価をもとに、支援プランの次の版をつくる */
export type RenewSupportPlanInput = {
  /** 評価した支援プラン */
  id: string | number;
  /** 開いたときの版 */
  version: number;
  /** 評価の後の道 */
  loop: SupportPlanLoop;
};

/** 支援プランを終結する、または案を取り下げる */
export type EndSupportPlanInput = {
  /** 支援プラン */
  id: string | number;
  /** 開いたときの版 */
  version: number;
  /** 終えた日（YYYY-MM-DD、空のときは今日） */
  endedOn?: string | null | undefined;
  /** わけ */
  reason: string;
};

export type DraftSupportPlanMutationVariables = Exact<{
  input: Types.DraftSupportPlanInput;
  key?: string | null | undefined;
}>;


export type DraftSupportPlanMutation = { draftSupportPlan: { id: string } };

export type ReviseSupportPlanMutationVariables = Exact<{
  input: Types.ReviseSupportPlanInput;
  key?: string | null | undefined;
}>;


export type ReviseSupportPlanMutation = { reviseSupportPlan: { id: string } };

export type AgreeSupportPlanMutationVariables = Exact<{
  input: Types.AgreeSupportPlanInput;
  key?: string | null | undefined;
}>;


export type AgreeSupportPlanMutation = { agreeSupportPlan: { id: string } };

export type EvaluateSupportPlanMutationVariables = Exact<{
  input: Types.EvaluateSupportPlanInput;
  key?: string | null | undefined;
}>;


export type EvaluateSupportPlanMutation = { evaluateSupportPlan: { id: string } };

export type RenewSupportPlanMutationVariables = Exact<{
  input: Types.RenewSupportPlanInput;
  key?: string | null | undefined;
}>;


export type RenewSupportPlanMutation = { renewSupportPlan: { id: string } };

export type EndSupportPlanMutationVariables = Exact<{
  input: Types.EndSupportPlanInput;
  key?: string | null | undefined;
}>;


export type EndSupportPlanMutation = { endSupportPlan: { id: string } };

export type WithdrawSupportPlanMutationVariables = Exact<{
  input: Types.EndSupportPlanInput;
  key?: string | null | undefined;
}>;


export type WithdrawSupportPlanMutation = { withdrawSupportPlan: { id: string } };


export const DraftSupportPlanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DraftSupportPlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DraftSupportPlanInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"draftSupportPlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<DraftSupportPlanMutation, DraftSupportPlanMutationVariables>;
export const ReviseSupportPlanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReviseSupportPlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReviseSupportPlanInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reviseSupportPlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ReviseSupportPlanMutation, ReviseSupportPlanMutationVariables>;
export const AgreeSupportPlanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AgreeSupportPlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AgreeSupportPlanInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agreeSupportPlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<AgreeSupportPlanMutation, AgreeSupportPlanMutationVariables>;
export const EvaluateSupportPlanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EvaluateSupportPlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EvaluateSupportPlanInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evaluateSupportPlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<EvaluateSupportPlanMutation, EvaluateSupportPlanMutationVariables>;
export const RenewSupportPlanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RenewSupportPlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RenewSupportPlanInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"renewSupportPlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RenewSupportPlanMutation, RenewSupportPlanMutationVariables>;
export const EndSupportPlanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndSupportPlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndSupportPlanInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endSupportPlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<EndSupportPlanMutation, EndSupportPlanMutationVariables>;
export const WithdrawSupportPlanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawSupportPlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndSupportPlanInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawSupportPlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<WithdrawSupportPlanMutation, WithdrawSupportPlanMutationVariables>;