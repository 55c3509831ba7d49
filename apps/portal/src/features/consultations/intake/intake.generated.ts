/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../../shared/graphql/schema.generated';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type ConsentDataClass =
  /** 住所・電話番号 */
  | 'CONTACT'
  /** 仕事 */
  | 'EMPLOYMENT'
  /** 健康・医療 */
  | 'HEALTH'
  /** 氏名・生年月日・世帯 */
  | 'IDENTITY'
  /** 相談の内容 */
  | 'NARRATIVE'
  /** 支援計画 */
  | 'PLAN'
  /** 支援の経過 */
  | 'PROGRESS'
  /** 相談や支援の有無と状態 */
  | 'SUMMARY';

export type ConsentInput = {
  agencyIds: Array<string | number>;
  dataClasses: Array<ConsentDataClass>;
  personIds: Array<string | number>;
  signature: ConsentSignature;
  signedByPersonId: string | number;
  until?: string | null | undefined;
};

export type ConsentSignature =
  /** 紙に署名 */
  | 'PAPER'
  /** 代理 */
  | 'PROXY'
  /** 画面に署名 */
  | 'SCREEN';

export type ConsultationCaseChannel =
  /** 他の機関から */
  | 'AGENCY'
  /** 窓口 */
  | 'COUNTER'
  /** オンライン */
  | 'ONLINE'
  /** アウトリーチ */
  | 'OUTREACH'
  /** 電話 */
  | 'PHONE'
  /** 訪問 */
  | 'VISIT';

export type ConsultationCaseUrgency =
  /** 緊急 */
  | 'EMERGENCY'
  /** ふつう */
  | 'ORDINARY'
  /** 早めに */
  | 'SOON';

export type HouseholdRelation =
  /** 子 */
  | 'CHILD'
  /** 世帯主 */
  | 'HEAD';

export type OtherTroublesInput = {
  answer?: string | null | undefined;
  caseId: string | number;
  hasOtherTroubles: boolean;
  version: number;
};

export type ReceiveConsultationInput = {
  areaId?: string | number | null | undefined;
  channel: ConsultationCaseChannel;
  draftId?: string | number | null | undefined;
  firstWord: string;
  householdId: string | number;
  personIds: Array<string | number>;
  urgency: ConsultationCaseUrgency;
};

export type RecordSheetInput = {
  caseId: string | number;
  consent?: ConsentInput | null | undefined;
  members: Array<SheetMemberInput>;
  referralAgencyId?: string | number | null | undefined;
  referralReason?: string | null | undefined;
  situation?: string | null | undefined;
  strengths?: string | null | undefined;
  version: number;
  wishes?: string | null | undefined;
};

export type SaveConsultationDraftInput = {
  content: unknown;
  householdId?: string | number | null | undefined;
  id?: string | number | null | undefined;
  version?: number | null | undefined;
};

export type SheetMemberInput = {
  age?: number | null | undefined;
  condition?: string | null | undefined;
  name: string;
  noWorries?: boolean | null | undefined;
  note?: string | null | undefined;
  personId?: string | number | null | undefined;
  relation: string;
  treatment?: string | null | undefined;
  worries: Array<WorryInput>;
};

export type WorryInput = {
  code: string;
  detail?: string | null | undefined;
};

export type IntakeHouseholdQueryVariables = Exact<{
  id: string | number;
}>;


export type IntakeHouseholdQuery = { household: { id: string, head: { id: string, name: string } | null, members: Array<{ relation: Types.HouseholdRelation, person: { id: string, name: string, age: number | null } }> } | null };

export type IntakeWorriesQueryVariables = Exact<{ [key: string]: never; }>;


export type IntakeWorriesQuery = { worryItems: Array<{ code: string, label: string, hint: string | null }> };

export type IntakeDraftQueryVariables = Exact<{
  id: string | number;
}>;


export type IntakeDraftQuery = { consultationDraft: { id: string, version: number, content: unknown, savedAt: string } | null };

export type SaveIntakeDraftMutationVariables = Exact<{
  input: Types.SaveConsultationDraftInput;
  key?: string | null | undefined;
}>;


export type SaveIntakeDraftMutation = { saveConsultationDraft: { id: string, version: number, savedAt: string } };

export type ReceiveConsultationMutationVariables = Exact<{
  input: Types.ReceiveConsultationInput;
  key?: string | null | undefined;
}>;


export type ReceiveConsultationMutation = { receiveConsultation: { id: string, version: number } };

export type RecordSheetMutationVariables = Exact<{
  input: Types.RecordSheetInput;
  key?: string | null | undefined;
}>;


export type RecordSheetMutation = { recordSheet: { id: string, version: number } };

export type AskForOtherTroublesMutationVariables = Exact<{
  input: Types.OtherTroublesInput;
  key?: string | null | undefined;
}>;


export type AskForOtherTroublesMutation = { askForOtherTroubles: { id: string, version: number } };


export const IntakeHouseholdDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IntakeHousehold"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"household"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"head"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"age"}}]}}]}}]}}]}}]} as unknown as DocumentNode<IntakeHouseholdQuery, IntakeHouseholdQueryVariables>;
export const IntakeWorriesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IntakeWorries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"worryItems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}}]}}]}}]} as unknown as DocumentNode<IntakeWorriesQuery, IntakeWorriesQueryVariables>;
export const IntakeDraftDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IntakeDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consultationDraft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"savedAt"}}]}}]}}]} as unknown as DocumentNode<IntakeDraftQuery, IntakeDraftQueryVariables>;
export const SaveIntakeDraftDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveIntakeDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveConsultationDraftInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveConsultationDraft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"savedAt"}}]}}]}}]} as unknown as DocumentNode<SaveIntakeDraftMutation, SaveIntakeDraftMutationVariables>;
export const ReceiveConsultationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReceiveConsultation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReceiveConsultationInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"receiveConsultation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<ReceiveConsultationMutation, ReceiveConsultationMutationVariables>;
export const RecordSheetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordSheet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordSheetInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordSheet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<RecordSheetMutation, RecordSheetMutationVariables>;
export const AskForOtherTroublesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AskForOtherTroubles"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OtherTroublesInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"askForOtherTroubles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<AskForOtherTroublesMutation, AskForOtherTroublesMutationVariables>;