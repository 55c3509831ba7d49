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

export type RecordConsentMutationVariables = Exact<{
  caseId: string | number;
  input: Types.ConsentInput;
  key?: string | null | undefined;
}>;


export type RecordConsentMutation = { recordConsent: { id: string } };

export type WithdrawConsentMutationVariables = Exact<{
  id: string | number;
  key?: string | null | undefined;
}>;


export type WithdrawConsentMutation = { withdrawConsent: { id: string } };


export const RecordConsentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordConsent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"caseId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConsentInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordConsent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"caseId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"caseId"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RecordConsentMutation, RecordConsentMutationVariables>;
export const WithdrawConsentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawConsent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawConsent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<WithdrawConsentMutation, WithdrawConsentMutationVariables>;