/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../../shared/graphql/schema.generated';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** 署名の方法 */
export type ConsentSignature =
  /** 画面に署名 */
  | 'SCREEN'
  /** 紙に署名 */
  | 'PAPER'
  /** 代理 */
  | 'PROXY';

/** 共有する情報の区分 */
export type ConsentDataClass =
  /** 氏名・生年月日・世帯 */
  | 'IDENTITY'
  /** 住所・電話番号 */
  | 'CONTACT'
  /** 相談や支援の有無と状態 */
  | 'SUMMARY'
  /** 支援計画 */
  | 'PLAN'
  /** 支援の経過 */
  | 'PROGRESS'
  /** 相談の内容 */
  | 'NARRATIVE'
  /** 健康・医療 */
  | 'HEALTH'
  /** 仕事 */
  | 'EMPLOYMENT';

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

/** 世帯主から見た続柄 */
export type HouseholdRelation =
  /** 世帯主 */
  | 'HEAD'
  /** 配偶者 */
  | 'SPOUSE'
  /** 子 */
  | 'CHILD'
  /** 親 */
  | 'PARENT'
  /** 子の配偶者 */
  | 'CHILD_IN_LAW'
  /** 孫 */
  | 'GRANDCHILD'
  /** 祖父母 */
  | 'GRANDPARENT'
  /** きょうだい */
  | 'SIBLING'
  /** その他の親族 */
  | 'OTHER_RELATIVE'
  /** 同居人 */
  | 'NOT_RELATED';

/** 情報共有の同意 */
export type ConsentInput = {
  /** 署名した方 */
  signedByPersonId: string | number;
  /** 署名の方法 */
  signature: ConsentSignature;
  /** 同意した方 */
  personIds: Array<string | number>;
  /** 共有する機関 */
  agencyIds: Array<string | number>;
  /** 共有する情報 */
  dataClasses: Array<ConsentDataClass>;
  /** 期限の日（その日まで。なければ撤回するまで） */
  until?: string | null | undefined;
  /** 画面の署名（PNG を base64 で。画面に署名したときに必須） */
  signatureImage?: string | null | undefined;
  /** 読み取った同意書（紙・代理のとき） */
  attachmentId?: string | number | null | undefined;
};

/** 相談の受付 */
export type ReceiveConsultationInput = {
  /** もとにした下書き（受け付けると消えます） */
  draftId?: string | number | null | undefined;
  /** 世帯 */
  householdId: string | number;
  /** 地域 */
  areaId?: string | number | null | undefined;
  /** 相談に関わる方（中心になる方を先頭に） */
  personIds: Array<string | number>;
  /** 経路 */
  channel: ConsultationCaseChannel;
  /** 緊急度 */
  urgency: ConsultationCaseUrgency;
  /** 受け付けた日時（後から書き写すとき。なければ今） */
  receivedAt?: string | null | undefined;
  /** 最初の言葉（主訴） */
  firstWord: string;
};

/** 「他に困り事はありませんか？」の答え */
export type OtherTroublesInput = {
  /** 相談 */
  caseId: string | number;
  /** 開いたときの版 */
  version: number;
  /** 他にも困り事がある */
  hasOtherTroubles: boolean;
  /** 答えの内容 */
  answer?: string | null | undefined;
};

/** 相談の下書き */
export type SaveConsultationDraftInput = {
  /** 下書き（新しいときは空） */
  id?: string | number | null | undefined;
  /** 開いたときの版（新しいときは空） */
  version?: number | null | undefined;
  /** 世帯 */
  householdId?: string | number | null | undefined;
  /** 入力した内容 */
  content: unknown;
};

/** つなぐシートの記録 */
export type RecordSheetInput = {
  /** 相談 */
  caseId: string | number;
  /** 開いたときの版 */
  version: number;
  /** 世帯構成と困り事 */
  members: Array<SheetMemberInput>;
  /** 相談の経過・世帯の状況 */
  situation?: string | null | undefined;
  /** 本人・家族の思い */
  wishes?: string | null | undefined;
  /** 強み・できていること */
  strengths?: string | null | undefined;
  /** 紹介先 */
  referralAgencyId?: string | number | null | undefined;
  /** 紹介の理由 */
  referralReason?: string | null | undefined;
  /** 情報共有の同意 */
  consent?: ConsentInput | null | undefined;
};

/** 世帯構成の一行 */
export type SheetMemberInput = {
  /** 台帳の方 */
  personId?: string | number | null | undefined;
  /** 氏名 */
  name: string;
  /** 年齢 */
  age?: number | null | undefined;
  /** 続柄 */
  relation: string;
  /** 備考 */
  note?: string | null | undefined;
  /** 困り事 */
  worries: Array<WorryInput>;
  /** 困り事なし */
  noWorries?: boolean | null | undefined;
  /** 病気・障害の状態 */
  condition?: string | null | undefined;
  /** 通院・服薬・手帳など */
  treatment?: string | null | undefined;
};

/** 困り事 */
export type WorryInput = {
  /** 項目の符号 */
  code: string;
  /** 内容 */
  detail?: string | null | undefined;
};

export type IntakeHouseholdQueryVariables = Exact<{
  id: string | number;
}>;


export type IntakeHouseholdQuery = { household: { id: string, othersInvolved: boolean, head: { id: string, name: string } | null, members: Array<{ relation: Types.HouseholdRelation, person: { id: string, name: string, age: number | null } | null }> } | null };

export type IntakeWorriesQueryVariables = Exact<{ [key: string]: never; }>;


export type IntakeWorriesQuery = { worryItems: Array<{ code: string, label: string, hint: string | null }> | null };

export type IntakeDraftQueryVariables = Exact<{
  id: string | number;
}>;


export type IntakeDraftQuery = { consultationDraft: { id: string, version: number, content: unknown, savedAt: string } | null };

export type IntakeDraftsQueryVariables = Exact<{ [key: string]: never; }>;


export type IntakeDraftsQuery = { myOpenWork: { drafts: Array<{ id: string, savedAt: string, household: { id: string } | null }> } | null };

export type DiscardIntakeDraftMutationVariables = Exact<{
  id: string | number;
}>;


export type DiscardIntakeDraftMutation = { discardConsultationDraft: boolean };

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


export const IntakeHouseholdDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IntakeHousehold"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"household"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"othersInvolved"}},{"kind":"Field","name":{"kind":"Name","value":"head"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"age"}}]}}]}}]}}]}}]} as unknown as DocumentNode<IntakeHouseholdQuery, IntakeHouseholdQueryVariables>;
export const IntakeWorriesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IntakeWorries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"worryItems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}}]}}]}}]} as unknown as DocumentNode<IntakeWorriesQuery, IntakeWorriesQueryVariables>;
export const IntakeDraftDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IntakeDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consultationDraft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"savedAt"}}]}}]}}]} as unknown as DocumentNode<IntakeDraftQuery, IntakeDraftQueryVariables>;
export const IntakeDraftsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IntakeDrafts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myOpenWork"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"drafts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"savedAt"}},{"kind":"Field","name":{"kind":"Name","value":"household"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<IntakeDraftsQuery, IntakeDraftsQueryVariables>;
export const DiscardIntakeDraftDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DiscardIntakeDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"discardConsultationDraft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}]}}]} as unknown as DocumentNode<DiscardIntakeDraftMutation, DiscardIntakeDraftMutationVariables>;
export const SaveIntakeDraftDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveIntakeDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveConsultationDraftInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveConsultationDraft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"savedAt"}}]}}]}}]} as unknown as DocumentNode<SaveIntakeDraftMutation, SaveIntakeDraftMutationVariables>;
export const ReceiveConsultationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReceiveConsultation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReceiveConsultationInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"receiveConsultation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<ReceiveConsultationMutation, ReceiveConsultationMutationVariables>;
export const RecordSheetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordSheet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordSheetInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordSheet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<RecordSheetMutation, RecordSheetMutationVariables>;
export const AskForOtherTroublesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AskForOtherTroubles"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OtherTroublesInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"askForOtherTroubles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<AskForOtherTroublesMutation, AskForOtherTroublesMutationVariables>;