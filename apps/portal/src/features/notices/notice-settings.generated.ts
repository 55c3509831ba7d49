/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../shared/graphql/schema.generated';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** メールアドレスの状態 */
export type NoticeAddressState =
  /** 登録なし */
  | 'NONE'
  /** 確認待ち */
  | 'UNCONFIRMED'
  /** 確認済み */
  | 'CONFIRMED'
  /** 届かないため停止 */
  | 'SWITCHED_OFF';

/** お知らせのメール */
export type NoticeMailWish =
  /** そのつど受け取る */
  | 'AT_ONCE'
  /** 1日1回まとめて受け取る */
  | 'DAILY'
  /** 受け取らない */
  | 'NEVER';

/** お知らせの受け取り方 */
export type NoticeSettingsInput = {
  /** メールアドレス */
  mailAddress?: string | null | undefined;
  /** メールで受け取るか */
  wish: NoticeMailWish;
  /** 開いたときの版 */
  version: number;
};

export type OwnNoticeSettingsFragment = { mailIsConfigured: boolean, mailAddress: string | null, addressState: Types.NoticeAddressState, wish: Types.NoticeMailWish, version: number } & { ' $fragmentName'?: 'OwnNoticeSettingsFragment' };

export type KeepNoticeSettingsMutationVariables = Exact<{
  input: Types.NoticeSettingsInput;
}>;


export type KeepNoticeSettingsMutation = { keepNoticeSettings: { mailIsConfigured: boolean, mailAddress: string | null, addressState: Types.NoticeAddressState, wish: Types.NoticeMailWish, version: number } };

export type SendNoticeCodeMutationVariables = Exact<{ [key: string]: never; }>;


export type SendNoticeCodeMutation = { sendNoticeCode: { mailIsConfigured: boolean, mailAddress: string | null, addressState: Types.NoticeAddressState, wish: Types.NoticeMailWish, version: number } };

export type ConfirmNoticeAddressMutationVariables = Exact<{
  code: string;
}>;


export type ConfirmNoticeAddressMutation = { confirmNoticeAddress: { mailIsConfigured: boolean, mailAddress: string | null, addressState: Types.NoticeAddressState, wish: Types.NoticeMailWish, version: number } };

export const OwnNoticeSettingsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnNoticeSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NoticeSettings"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mailIsConfigured"}},{"kind":"Field","name":{"kind":"Name","value":"mailAddress"}},{"kind":"Field","name":{"kind":"Name","value":"addressState"}},{"kind":"Field","name":{"kind":"Name","value":"wish"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<OwnNoticeSettingsFragment, unknown>;
export const KeepNoticeSettingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"KeepNoticeSettings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NoticeSettingsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"keepNoticeSettings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OwnNoticeSettings"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnNoticeSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NoticeSettings"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mailIsConfigured"}},{"kind":"Field","name":{"kind":"Name","value":"mailAddress"}},{"kind":"Field","name":{"kind":"Name","value":"addressState"}},{"kind":"Field","name":{"kind":"Name","value":"wish"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<KeepNoticeSettingsMutation, KeepNoticeSettingsMutationVariables>;
export const SendNoticeCodeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SendNoticeCode"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sendNoticeCode"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OwnNoticeSettings"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnNoticeSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NoticeSettings"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mailIsConfigured"}},{"kind":"Field","name":{"kind":"Name","value":"mailAddress"}},{"kind":"Field","name":{"kind":"Name","value":"addressState"}},{"kind":"Field","name":{"kind":"Name","value":"wish"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<SendNoticeCodeMutation, SendNoticeCodeMutationVariables>;
export const ConfirmNoticeAddressDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmNoticeAddress"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmNoticeAddress"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OwnNoticeSettings"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnNoticeSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NoticeSettings"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mailIsConfigured"}},{"kind":"Field","name":{"kind":"Name","value":"mailAddress"}},{"kind":"Field","name":{"kind":"Name","value":"addressState"}},{"kind":"Field","name":{"kind":"Name","value":"wish"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<ConfirmNoticeAddressMutation, ConfirmNoticeAddressMutationVariables>;