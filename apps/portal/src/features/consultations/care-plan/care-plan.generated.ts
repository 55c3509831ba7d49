/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../../shared/graphql/schema.generated';

import type { CarePlanEntryDetailFragment } from '../care-plan-page.generated';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** 書きかけの計画の種類 */
export type PlanForm =
  /** トータルケアプランの予定 */
  | 'CARE_PLAN'
  /** 支援プラン */
  | 'SUPPORT_PLAN';

/** 時間帯 */
export type CarePlanBand =
  /** 早朝（4時～8時） */
  | 'EARLY_MORNING'
  /** 午前（8時～12時） */
  | 'MORNING'
  /** 午後（12時～18時） */
  | 'AFTERNOON'
  /** 夜間（18時～22時） */
  | 'EVENING'
  /** 深夜（22時～翌4時） */
  | 'LATE_NIGHT';

/** 予定を加える */
export type AddCarePlanEntryInput = {
  /** 相談 */
  caseId: string | number;
  /** 予定 */
  entry: CarePlanEntryInput;
};

/** 予定の内容 */
export type CarePlanEntryInput = {
  /** 対象の方（世帯全体のときは空） */
  personIds: Array<string | number>;
  /** サービス */
  service: string;
  /** 提供する機関 */
  agencyId?: string | number | null | undefined;
  /** 提供する方（一覧にない機関・個人） */
  provider?: string | null | undefined;
  /** 内容 */
  contents?: string | null | undefined;
  /** 曜日と時間（週間予定のとき） */
  week?: CarePlanWeekInput | null | undefined;
  /** 頻度（週単位以外のとき） */
  outside?: CarePlanFrequencyInput | null | undefined;
};

/** 週間予定の曜日と時間 */
export type CarePlanWeekInput = {
  /** 曜日（1 月曜～7 日曜） */
  days: Array<number>;
  /** 時間帯（時刻を決めていないとき） */
  band?: CarePlanBand | null | undefined;
  /** 始まり（0時からの分、30分刻み） */
  startMinute?: number | null | undefined;
  /** 終わり（0時からの分、30分刻み） */
  endMinute?: number | null | undefined;
};

/** 週単位以外のサービスの頻度 */
export type CarePlanFrequencyInput = {
  /** 何か月に */
  everyMonths?: number | null | undefined;
  /** 何回 */
  times?: number | null | undefined;
  /** 必要なとき */
  onRequest?: boolean | null | undefined;
  /** 時期（第1火曜の午前など） */
  timing?: string | null | undefined;
};

/** 予定を変える */
export type ChangeCarePlanEntryInput = {
  /** 予定 */
  id: string | number;
  /** 開いたときの版 */
  version: number;
  /** 予定 */
  entry: CarePlanEntryInput;
};

/** 予定を別の曜日・時間に動かす */
export type MoveCarePlanEntryInput = {
  /** 予定 */
  id: string | number;
  /** 開いたときの版 */
  version: number;
  /** 新しい曜日と時間 */
  week: CarePlanWeekInput;
};

/** 世帯についての備考を書く */
export type WriteCarePlanRemarkInput = {
  /** 相談 */
  caseId: string | number;
  /** 開いたときの版（まだないときは 0） */
  version: number;
  /** 備考 */
  remark: string;
};

/** 家族に渡す版をつくる */
export type PublishCarePlanInput = {
  /** 相談 */
  caseId: string | number;
  /** 作成日（YYYY-MM-DD、空のときは今日） */
  createdOn?: string | null | undefined;
};

/** 書きかけの計画 */
export type SavePlanDraftInput = {
  /** 相談 */
  caseId: string | number;
  /** 種類 */
  form: PlanForm;
  /** 開いたときの版（新しいときは空） */
  version?: number | null | undefined;
  /** 入力した内容 */
  content: unknown;
};

export type AddCarePlanEntryMutationVariables = Exact<{
  input: Types.AddCarePlanEntryInput;
  key?: string | null | undefined;
}>;


export type AddCarePlanEntryMutation = { addCarePlanEntry: { id: string, version: number } };

export type ChangeCarePlanEntryMutationVariables = Exact<{
  input: Types.ChangeCarePlanEntryInput;
  key?: string | null | undefined;
}>;


export type ChangeCarePlanEntryMutation = { changeCarePlanEntry: { id: string, version: number } };

export type MoveCarePlanEntryMutationVariables = Exact<{
  input: Types.MoveCarePlanEntryInput;
  key?: string | null | undefined;
}>;


export type MoveCarePlanEntryMutation = { moveCarePlanEntry: { id: string, version: number } };

export type RemoveCarePlanEntryMutationVariables = Exact<{
  id: string | number;
  version: number;
  key?: string | null | undefined;
}>;


export type RemoveCarePlanEntryMutation = { removeCarePlanEntry: { id: string } };

export type WriteCarePlanRemarkMutationVariables = Exact<{
  input: Types.WriteCarePlanRemarkInput;
  key?: string | null | undefined;
}>;


export type WriteCarePlanRemarkMutation = { writeCarePlanRemark: { id: string, version: number } };

export type PublishCarePlanMutationVariables = Exact<{
  input: Types.PublishCarePlanInput;
  key?: string | null | undefined;
}>;


export type PublishCarePlanMutation = { publishCarePlan: { id: string } };

export type SavePlanDraftMutationVariables = Exact<{
  input: Types.SavePlanDraftInput;
  key?: string | null | undefined;
}>;


export type SavePlanDraftMutation = { savePlanDraft: { id: string, version: number, savedAt: string } };

export type DiscardPlanDraftMutationVariables = Exact<{
  caseId: string | number;
  form: Types.PlanForm;
}>;


export type DiscardPlanDraftMutation = { discardPlanDraft: boolean };

export type CarePlanEntryNowQueryVariables = Exact<{
  id: string | number;
}>;


export type CarePlanEntryNowQuery = { carePlanEntry: { id: string, version: number, wholeHousehold: boolean, personIds: Array<string>, service: string, provider: string | null, contents: string | null, savedAt: string, removedAt: string | null, agency: { id: string, name: string } | null, savedBy: { id: string, name: string } | null, savedByAgency: { id: string, name: string }, week: { days: Array<number>, band: Types.CarePlanBand | null, startMinute: number | null, endMinute: number | null } | null, outside: { everyMonths: number | null, times: number | null, onRequest: boolean, timing: string | null } | null } | null };

export type CarePlanChangedSubscriptionVariables = Exact<{
  id: string | number;
}>;


export type CarePlanChangedSubscription = { carePlanChanged: { id: string, version: number, entries: Array<{ id: string, version: number }>, editions: Array<{ id: string }> } | null };


export const AddCarePlanEntryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddCarePlanEntry"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddCarePlanEntryInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addCarePlanEntry"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<AddCarePlanEntryMutation, AddCarePlanEntryMutationVariables>;
export const ChangeCarePlanEntryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeCarePlanEntry"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeCarePlanEntryInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeCarePlanEntry"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<ChangeCarePlanEntryMutation, ChangeCarePlanEntryMutationVariables>;
export const MoveCarePlanEntryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MoveCarePlanEntry"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MoveCarePlanEntryInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"moveCarePlanEntry"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<MoveCarePlanEntryMutation, MoveCarePlanEntryMutationVariables>;
export const RemoveCarePlanEntryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveCarePlanEntry"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeCarePlanEntry"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RemoveCarePlanEntryMutation, RemoveCarePlanEntryMutationVariables>;
export const WriteCarePlanRemarkDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WriteCarePlanRemark"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WriteCarePlanRemarkInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"writeCarePlanRemark"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<WriteCarePlanRemarkMutation, WriteCarePlanRemarkMutationVariables>;
export const PublishCarePlanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PublishCarePlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PublishCarePlanInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publishCarePlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<PublishCarePlanMutation, PublishCarePlanMutationVariables>;
export const SavePlanDraftDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SavePlanDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SavePlanDraftInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"savePlanDraft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"savedAt"}}]}}]}}]} as unknown as DocumentNode<SavePlanDraftMutation, SavePlanDraftMutationVariables>;
export const DiscardPlanDraftDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DiscardPlanDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"caseId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"form"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanForm"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"discardPlanDraft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"caseId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"caseId"}}},{"kind":"Argument","name":{"kind":"Name","value":"form"},"value":{"kind":"Variable","name":{"kind":"Name","value":"form"}}}]}]}}]} as unknown as DocumentNode<DiscardPlanDraftMutation, DiscardPlanDraftMutationVariables>;
export const CarePlanEntryNowDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CarePlanEntryNow"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"carePlanEntry"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CarePlanEntryDetail"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CarePlanEntryDetail"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CarePlanEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"wholeHousehold"}},{"kind":"Field","name":{"kind":"Name","value":"personIds"}},{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"provider"}},{"kind":"Field","name":{"kind":"Name","value":"contents"}},{"kind":"Field","name":{"kind":"Name","value":"savedAt"}},{"kind":"Field","name":{"kind":"Name","value":"removedAt"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"savedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"savedByAgency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"week"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"band"}},{"kind":"Field","name":{"kind":"Name","value":"startMinute"}},{"kind":"Field","name":{"kind":"Name","value":"endMinute"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outside"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"everyMonths"}},{"kind":"Field","name":{"kind":"Name","value":"times"}},{"kind":"Field","name":{"kind":"Name","value":"onRequest"}},{"kind":"Field","name":{"kind":"Name","value":"timing"}}]}}]}}]} as unknown as DocumentNode<CarePlanEntryNowQuery, CarePlanEntryNowQueryVariables>;
export const CarePlanChangedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"CarePlanChanged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"carePlanChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"caseId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"editions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<CarePlanChangedSubscription, CarePlanChangedSubscriptionVariables>;