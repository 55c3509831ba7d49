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

/** 会議の種類 */
export type ConferenceKind =
  /** 支援会議（法定。同意がなくても、守秘義務と罰則のもとで共有する） */
  | 'SUPPORT'
  /** 重層的支援会議（本人の同意にもとづく） */
  | 'MULTI_LAYER'
  /** アドバイザー会議 */
  | 'ADVISER';

/** 会議の終わり方 */
export type ConferenceResult =
  /** 決まった */
  | 'DECIDED'
  /** 決まらなかった */
  | 'UNDECIDED'
  /** 開かれなかった */
  | 'NOT_HELD';

/** 会議の招集 */
export type ConveneConferenceInput = {
  /** 相談 */
  caseId: string | number;
  /** 種類 */
  kind: ConferenceKind;
  /** 開催の日時（ISO 8601。候補日を挙げるときは要りません） */
  heldAt?: string | null | undefined;
  /** 候補の日時（ISO 8601） */
  candidates?: Array<string> | null | undefined;
  /** 場所 */
  place?: string | null | undefined;
  /** 目的 */
  purpose: string;
};

/** 会議に招く */
export type InviteMembersInput = {
  /** 会議 */
  conferenceId: string | number;
  /** 招く職員 */
  staffIds: Array<string | number>;
};

/** 守秘の確認 */
export type AcceptSecrecyNoticeInput = {
  /** 会議 */
  conferenceId: string | number;
  /** 読んだ文面の版 */
  edition: string;
};

/** 構成員を外す */
export type RemoveMemberInput = {
  /** 会議 */
  conferenceId: string | number;
  /** 構成員 */
  memberId: string | number;
};

/** 会議に出す */
export type TableItemInput = {
  /** 会議 */
  conferenceId: string | number;
  /** 記録（自分の機関が担当するもの、または調整中の相談） */
  caseId: string | number;
};

/** 会議を終える */
export type CloseConferenceInput = {
  /** 会議 */
  id: string | number;
  /** 開いたときの版 */
  version: number;
  /** 終わり方（入れなければ、記録した結論のとおり） */
  result?: ConferenceResult | null | undefined;
  /** 終えた日（YYYY-MM-DD。入れなければ今日） */
  closedOn?: string | null | undefined;
};

export type ConveneConferenceMutationVariables = Exact<{
  input: Types.ConveneConferenceInput;
  key?: string | null | undefined;
}>;


export type ConveneConferenceMutation = { conveneConference: { id: string } };

export type InviteConferenceMembersMutationVariables = Exact<{
  input: Types.InviteMembersInput;
  key?: string | null | undefined;
}>;


export type InviteConferenceMembersMutation = { inviteConferenceMembers: { id: string } };

export type AcceptSecrecyNoticeMutationVariables = Exact<{
  input: Types.AcceptSecrecyNoticeInput;
}>;


export type AcceptSecrecyNoticeMutation = { acceptSecrecyNotice: { id: string } };

export type RemoveConferenceMemberMutationVariables = Exact<{
  input: Types.RemoveMemberInput;
}>;


export type RemoveConferenceMemberMutation = { removeConferenceMember: { id: string } };

export type TableConferenceItemMutationVariables = Exact<{
  input: Types.TableItemInput;
  key?: string | null | undefined;
}>;


export type TableConferenceItemMutation = { tableConferenceItem: { id: string } };

export type RecallConferenceItemMutationVariables = Exact<{
  id: string | number;
}>;


export type RecallConferenceItemMutation = { recallConferenceItem: string };

export type CloseConferenceMutationVariables = Exact<{
  input: Types.CloseConferenceInput;
}>;


export type CloseConferenceMutation = { closeConference: { id: string } };

export type ConferenceStaffQueryVariables = Exact<{
  agencyId: string | number;
}>;


export type ConferenceStaffQuery = { staff: { nodes: Array<{ id: string, name: string, post: string | null }> } | null };

export type ConferenceRecordsQueryVariables = Exact<{
  householdId: string | number;
}>;


export type ConferenceRecordsQuery = { household: { id: string, homeMedicalCare: { discharges: Array<{ id: string, referredOn: string, basis: string }> } | null, comprehensiveConsultation: { consultations: Array<{ id: string, receivedAt: string, state: Types.ConsultationCaseState, visibleBecause: { basis: string } }> } | null, lifelongEmployment: { registrations: Array<{ id: string, registeredOn: string, basis: string }> } | null, communityBuilding: { needs: Array<{ id: string, registeredOn: string, basis: string }> } | null, multiActorParticipation: { emergencySupports: Array<{ id: string, requestedOn: string, basis: string }> } | null } | null };


export const ConveneConferenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConveneConference"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConveneConferenceInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"conveneConference"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ConveneConferenceMutation, ConveneConferenceMutationVariables>;
export const InviteConferenceMembersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InviteConferenceMembers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InviteMembersInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inviteConferenceMembers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<InviteConferenceMembersMutation, InviteConferenceMembersMutationVariables>;
export const AcceptSecrecyNoticeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcceptSecrecyNotice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AcceptSecrecyNoticeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acceptSecrecyNotice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<AcceptSecrecyNoticeMutation, AcceptSecrecyNoticeMutationVariables>;
export const RemoveConferenceMemberDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveConferenceMember"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveMemberInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeConferenceMember"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RemoveConferenceMemberMutation, RemoveConferenceMemberMutationVariables>;
export const TableConferenceItemDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TableConferenceItem"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TableItemInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tableConferenceItem"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<TableConferenceItemMutation, TableConferenceItemMutationVariables>;
export const RecallConferenceItemDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecallConferenceItem"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recallConferenceItem"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}]}}]} as unknown as DocumentNode<RecallConferenceItemMutation, RecallConferenceItemMutationVariables>;
export const CloseConferenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseConference"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CloseConferenceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closeConference"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<CloseConferenceMutation, CloseConferenceMutationVariables>;
export const ConferenceStaffDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConferenceStaff"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"agencyId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"staff"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"agencyId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"agencyId"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"post"}}]}}]}}]}}]} as unknown as DocumentNode<ConferenceStaffQuery, ConferenceStaffQueryVariables>;
export const ConferenceRecordsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConferenceRecords"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"householdId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"household"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"householdId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"homeMedicalCare"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"discharges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"referredOn"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"comprehensiveConsultation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consultations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"visibleBecause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"lifelongEmployment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registrations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"registeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"communityBuilding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"needs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"registeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"multiActorParticipation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"emergencySupports"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"requestedOn"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ConferenceRecordsQuery, ConferenceRecordsQueryVariables>;