/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../../shared/graphql/schema.generated';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** 調整の状態 */
export type CoordinationState =
  /** 受付待ち */
  | 'REQUESTED'
  /** 調整中 */
  | 'COORDINATING'
  /** 役割決定済み */
  | 'DECIDED'
  /** 終了（相談のみ・取下げ） */
  | 'ENDED';

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

/** 役割を決めずに終わったわけ */
export type CoordinationOutcome =
  /** 問い合わせ・相談のみで完了 */
  | 'ADVICE_ONLY'
  /** 依頼した機関が取り下げた */
  | 'WITHDRAWN';

/** 受け持ちの種類 */
export type DutyKind =
  /** 見守り（モニタリング） */
  | 'MONITORING'
  /** 役割 */
  | 'ROLE';

/** 見守りの終わり方 */
export type MonitoringOutcome =
  /** 適切な支援が始まった */
  | 'SUPPORT_BEGAN'
  /** 会議で再検討する */
  | 'RECONSIDER'
  /** 支援が終わった */
  | 'SUPPORT_ENDED'
  /** 別の機関が引き継いだ */
  | 'PASSED_ON';

/** 推進員への調整の依頼 */
export type RequestCoordinationInput = {
  /** 相談 */
  caseId: string | number;
  /** 理由 */
  reason: CoordinationReason;
  /** これまでの経過と、困っていること */
  situation: string;
  /** 調整を頼む機関（推進員のいる機関が一つだけのときは要りません） */
  coordinatorAgencyId?: string | number | null | undefined;
  /** 依頼した日（YYYY-MM-DD。入れなければ今日） */
  requestedOn?: string | null | undefined;
};

/** 調整の依頼を受け付ける */
export type AcceptCoordinationInput = {
  /** 調整の依頼 */
  id: string | number;
  /** 開いたときの版 */
  version: number;
  /** 受け付けた日（YYYY-MM-DD。入れなければ今日） */
  acceptedOn?: string | null | undefined;
};

/** 役割分担の決定 */
export type DecideRolesInput = {
  /** 調整 */
  id: string | number;
  /** 開いたときの版 */
  version: number;
  /** 役割分担 */
  roles: Array<DecidedRoleInput>;
  /** 決定の理由 */
  reason: string;
  /** 見守る機関（選ばなければ推進員の機関） */
  monitoringAgencyId?: string | number | null | undefined;
  /** 決定した日（YYYY-MM-DD。入れなければ今日） */
  decidedOn?: string | null | undefined;
};

/** 役割 */
export type DecidedRoleInput = {
  /** 役割を担う機関 */
  agencyId: string | number;
  /** 役割 */
  role: string;
};

/** 役割を決めずに調整を終える */
export type EndCoordinationInput = {
  /** 調整 */
  id: string | number;
  /** 開いたときの版 */
  version: number;
  /** 依頼した機関への助言（相談のみで完了するとき） */
  advice?: string | null | undefined;
  /** 終えた日（YYYY-MM-DD。入れなければ今日） */
  endedOn?: string | null | undefined;
};

/** 見守りを終える */
export type CloseMonitoringInput = {
  /** 見守り */
  id: string | number;
  /** 開いたときの版 */
  version: number;
  /** 終わり方 */
  outcome: MonitoringOutcome;
  /** 結果 */
  result: string;
};

export type CoordinationDetailFragment = { id: string, version: number, state: Types.CoordinationState, reason: Types.CoordinationReason, requestedAt: string, acceptedAt: string | null, decidedAt: string | null, endedAt: string | null, outcome: Types.CoordinationOutcome | null, requestedBy: { id: string, name: string }, coordinator: { id: string, name: string }, visibleBecause: { basis: string, evidenceId: string | null }, narrative: { situation: string, advice: string | null } | null, decision: { decidedAt: string, reason: string, decidedBy: { id: string, name: string } | null, roles: Array<{ role: string, agency: { id: string, name: string } }> } | null, monitoring: Array<{ id: string, kind: Types.DutyKind, version: number, beganAt: string, closedAt: string | null, outcome: Types.MonitoringOutcome | null, agency: { id: string, name: string }, result: { result: string } | null }> } & { ' $fragmentName'?: 'CoordinationDetailFragment' };

export type CoordinatorAgenciesQueryVariables = Exact<{ [key: string]: never; }>;


export type CoordinatorAgenciesQuery = { coordinatorAgencies: Array<{ id: string, name: string }> | null };

export type RequestCoordinationMutationVariables = Exact<{
  input: Types.RequestCoordinationInput;
  key?: string | null | undefined;
}>;


export type RequestCoordinationMutation = { requestCoordination: { id: string } };

export type AcceptCoordinationMutationVariables = Exact<{
  input: Types.AcceptCoordinationInput;
  key?: string | null | undefined;
}>;


export type AcceptCoordinationMutation = { acceptCoordination: { id: string, consultation: { id: string } | null } };

export type DecideRolesMutationVariables = Exact<{
  input: Types.DecideRolesInput;
  key?: string | null | undefined;
}>;


export type DecideRolesMutation = { decideRoles: { id: string } };

export type EndCoordinationMutationVariables = Exact<{
  input: Types.EndCoordinationInput;
}>;


export type EndCoordinationMutation = { endCoordination: { id: string } };

export type CloseMonitoringMutationVariables = Exact<{
  input: Types.CloseMonitoringInput;
}>;


export type CloseMonitoringMutation = { closeMonitoring: { id: string } };

export const CoordinationDetailFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CoordinationDetail"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Coordination"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"requestedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coordinator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"visibleBecause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"narrative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"situation"}},{"kind":"Field","name":{"kind":"Name","value":"advice"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"monitoring"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"beganAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"result"}}]}}]}}]}}]} as unknown as DocumentNode<CoordinationDetailFragment, unknown>;
export const CoordinatorAgenciesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CoordinatorAgencies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"coordinatorAgencies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<CoordinatorAgenciesQuery, CoordinatorAgenciesQueryVariables>;
export const RequestCoordinationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestCoordination"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestCoordinationInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestCoordination"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RequestCoordinationMutation, RequestCoordinationMutationVariables>;
export const AcceptCoordinationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcceptCoordination"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AcceptCoordinationInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acceptCoordination"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"consultation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<AcceptCoordinationMutation, AcceptCoordinationMutationVariables>;
export const DecideRolesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DecideRoles"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecideRolesInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decideRoles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<DecideRolesMutation, DecideRolesMutationVariables>;
export const EndCoordinationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndCoordination"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndCoordinationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCoordination"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<EndCoordinationMutation, EndCoordinationMutationVariables>;
export const CloseMonitoringDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseMonitoring"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CloseMonitoringInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closeMonitoring"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<CloseMonitoringMutation, CloseMonitoringMutationVariables>;