/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../../shared/graphql/schema.generated';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
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

/** 世帯の類型 */
export type CasebookHousehold =
  /** 一人暮らし */
  | 'ALONE'
  /** 夫婦のみ */
  | 'COUPLE'
  /** 親と成人の子 */
  | 'PARENT_AND_ADULT_CHILD'
  /** ひとり親と子 */
  | 'SINGLE_PARENT'
  /** 夫婦と子 */
  | 'WITH_CHILDREN'
  /** 三世代 */
  | 'THREE_GENERATIONS'
  /** その他 */
  | 'OTHER';

/** 何が効いたか */
export type CasebookEffect =
  /** 世帯全体の支援方針を共有した */
  | 'SHARED_POLICY'
  /** サービスの優先順位を決めた */
  | 'PRIORITY_OF_SERVICES'
  /** 支援を拒んでいた世帯との信頼を築いた */
  | 'TRUST_REBUILT'
  /** アドバイザーの助言で道筋が見えた */
  | 'ADVICE_OF_ADVISER'
  /** 事前の協議で支援が早まった */
  | 'TALKED_BEFOREHAND'
  /** 福祉の外の機関が加わった */
  | 'OTHERS_JOINED';

/** 気になる箇所の種類 */
export type CasebookFindingKind =
  /** 名前 */
  | 'NAME'
  /** 日付 */
  | 'DATE'
  /** 年齢 */
  | 'AGE'
  /** 住所・地区 */
  | 'ADDRESS'
  /** 連絡先 */
  | 'CONTACT'
  /** 番号 */
  | 'NUMBER'
  /** 金額 */
  | 'MONEY'
  /** 機関の名 */
  | 'AGENCY'
  /** 施設・会社の名 */
  | 'FACILITY'
  /** 職員の名 */
  | 'STAFF'
  /** めずらしい事情 */
  | 'RARITY';

/** 終結した相談から事例を作り始める */
export type BeginCasebookEntryInput = {
  /** もとの相談 */
  caseId: string | number;
  /** 伏せる語（かな、旧姓、勤め先、学校、職員の名など。世帯の方の名は自動で点検します） */
  guardedWords?: Array<string>;
};

/** 事例の下書きを保存する */
export type SaveCasebookDraftInput = {
  /** 事例 */
  id: string | number;
  /** 開いたときの版 */
  version: number;
  /** 題名 */
  title: string;
  /** 世帯の類型 */
  household: CasebookHousehold;
  /** 困り事（つなぐシートの符号） */
  worries: Array<string>;
  /** 調整の理由 */
  reason?: CoordinationReason | null | undefined;
  /** 何が効いたか */
  effects: Array<CasebookEffect>;
  /** 経過 */
  course: string;
  /** 効いたこと */
  helped: string;
  /** 学んだこと */
  lessons: string;
  /** 伏せる語（変えるときだけ） */
  guardedWords?: Array<string> | null | undefined;
};

/** 事例を確認に出す */
export type SubmitCasebookEntryInput = {
  /** 事例 */
  id: string | number;
  /** 開いたときの版 */
  version: number;
  /** 注意の箇所を残す理由 */
  answers?: Array<CasebookAnswerInput>;
};

/** 注意の箇所を残す理由 */
export type CasebookAnswerInput = {
  /** 箇所の符号 */
  key: string;
  /** 残す理由 */
  reason: string;
};

export type CasebookTabQueryVariables = Exact<{
  search?: string | null | undefined;
  worry?: string | null | undefined;
  household?: Types.CasebookHousehold | null | undefined;
  reason?: Types.CoordinationReason | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CasebookTabQuery = { casebook: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, edition: number, title: string, household: Types.CasebookHousehold, worries: Array<string>, reason: Types.CoordinationReason | null, effects: Array<Types.CasebookEffect>, publishedOn: string }> } | null, worryItems: Array<{ code: string, label: string }> | null, casebookEntries: { nodes: Array<{ id: string, state: Types.CasebookState, edition: number, changedAt: string, agency: { id: string, name: string }, author: { id: string, name: string }, proposal: { title: string } | null, published: { id: string, title: string } | null }> } | null };

export type CasebookEntryPageQueryVariables = Exact<{
  id: string | number;
}>;


export type CasebookEntryPageQuery = { casebookEdition: { id: string, edition: number, title: string, household: Types.CasebookHousehold, worries: Array<string>, reason: Types.CoordinationReason | null, effects: Array<Types.CasebookEffect>, course: string, helped: string, lessons: string, publishedOn: string } | null, casebookEntry: { id: string, state: Types.CasebookState, edition: number, version: number, returnedBecause: string | null, withdrawnBecause: string | null, submittedAt: string | null, agency: { id: string, name: string }, author: { id: string, name: string }, approvedBy: { id: string, name: string } | null, proposal: { title: string, household: Types.CasebookHousehold, worries: Array<string>, reason: Types.CoordinationReason | null, effects: Array<Types.CasebookEffect>, course: string, helped: string, lessons: string } | null, draft: { title: string, household: Types.CasebookHousehold, worries: Array<string>, reason: Types.CoordinationReason | null, effects: Array<Types.CasebookEffect>, course: string, helped: string, lessons: string, guardedWords: Array<string> | null, findings: Array<{ key: string, kind: Types.CasebookFindingKind, mustChange: boolean, part: string, start: number, length: number, quote: string, suggestion: string, answer: string | null }> | null } | null, consultation: { id: string } | null } | null, worryItems: Array<{ code: string, label: string }> | null };

export type CasebookDraftTextFragment = { title: string, household: Types.CasebookHousehold, worries: Array<string>, reason: Types.CoordinationReason | null, effects: Array<Types.CasebookEffect>, course: string, helped: string, lessons: string, guardedWords: Array<string> | null, findings: Array<{ key: string, kind: Types.CasebookFindingKind, mustChange: boolean, part: string, start: number, length: number, quote: string, suggestion: string, answer: string | null }> | null } & { ' $fragmentName'?: 'CasebookDraftTextFragment' };

export type BeginCasebookEntryMutationVariables = Exact<{
  input: Types.BeginCasebookEntryInput;
  key?: string | null | undefined;
}>;


export type BeginCasebookEntryMutation = { beginCasebookEntry: { id: string } };

export type SaveCasebookDraftMutationVariables = Exact<{
  input: Types.SaveCasebookDraftInput;
}>;


export type SaveCasebookDraftMutation = { saveCasebookDraft: { id: string, state: Types.CasebookState, version: number, changedAt: string, draft: { title: string, household: Types.CasebookHousehold, worries: Array<string>, reason: Types.CoordinationReason | null, effects: Array<Types.CasebookEffect>, course: string, helped: string, lessons: string, guardedWords: Array<string> | null, findings: Array<{ key: string, kind: Types.CasebookFindingKind, mustChange: boolean, part: string, start: number, length: number, quote: string, suggestion: string, answer: string | null }> | null } | null } };

export type SubmitCasebookEntryMutationVariables = Exact<{
  input: Types.SubmitCasebookEntryInput;
}>;


export type SubmitCasebookEntryMutation = { submitCasebookEntry: { id: string, state: Types.CasebookState, version: number } };

export type ApproveCasebookEntryMutationVariables = Exact<{
  id: string | number;
  version: number;
}>;


export type ApproveCasebookEntryMutation = { approveCasebookEntry: { id: string, state: Types.CasebookState, version: number } };

export type ReturnCasebookEntryMutationVariables = Exact<{
  id: string | number;
  version: number;
  because: string;
}>;


export type ReturnCasebookEntryMutation = { returnCasebookEntry: { id: string, state: Types.CasebookState, version: number } };

export type WithdrawCasebookEntryMutationVariables = Exact<{
  id: string | number;
  version: number;
  because: string;
}>;


export type WithdrawCasebookEntryMutation = { withdrawCasebookEntry: { id: string, state: Types.CasebookState, version: number } };

export const CasebookDraftTextFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CasebookDraftText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CasebookDraft"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"household"}},{"kind":"Field","name":{"kind":"Name","value":"worries"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"effects"}},{"kind":"Field","name":{"kind":"Name","value":"course"}},{"kind":"Field","name":{"kind":"Name","value":"helped"}},{"kind":"Field","name":{"kind":"Name","value":"lessons"}},{"kind":"Field","name":{"kind":"Name","value":"guardedWords"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"mustChange"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"length"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"suggestion"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}}]}}]} as unknown as DocumentNode<CasebookDraftTextFragment, unknown>;
export const CasebookTabDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CasebookTab"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"worry"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"household"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CasebookHousehold"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CoordinationReason"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"casebook"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"worry"},"value":{"kind":"Variable","name":{"kind":"Name","value":"worry"}}},{"kind":"Argument","name":{"kind":"Name","value":"household"},"value":{"kind":"Variable","name":{"kind":"Name","value":"household"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"household"}},{"kind":"Field","name":{"kind":"Name","value":"worries"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"effects"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"worryItems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"casebookEntries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"published"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CasebookTabQuery, CasebookTabQueryVariables>;
export const CasebookEntryPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CasebookEntryPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"casebookEdition"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"household"}},{"kind":"Field","name":{"kind":"Name","value":"worries"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"effects"}},{"kind":"Field","name":{"kind":"Name","value":"course"}},{"kind":"Field","name":{"kind":"Name","value":"helped"}},{"kind":"Field","name":{"kind":"Name","value":"lessons"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"casebookEntry"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"returnedBecause"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnBecause"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"approvedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"household"}},{"kind":"Field","name":{"kind":"Name","value":"worries"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"effects"}},{"kind":"Field","name":{"kind":"Name","value":"course"}},{"kind":"Field","name":{"kind":"Name","value":"helped"}},{"kind":"Field","name":{"kind":"Name","value":"lessons"}}]}},{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CasebookDraftText"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"consultation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"worryItems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CasebookDraftText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CasebookDraft"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"household"}},{"kind":"Field","name":{"kind":"Name","value":"worries"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"effects"}},{"kind":"Field","name":{"kind":"Name","value":"course"}},{"kind":"Field","name":{"kind":"Name","value":"helped"}},{"kind":"Field","name":{"kind":"Name","value":"lessons"}},{"kind":"Field","name":{"kind":"Name","value":"guardedWords"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"mustChange"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"length"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"suggestion"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}}]}}]} as unknown as DocumentNode<CasebookEntryPageQuery, CasebookEntryPageQueryVariables>;
export const BeginCasebookEntryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BeginCasebookEntry"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BeginCasebookEntryInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"beginCasebookEntry"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<BeginCasebookEntryMutation, BeginCasebookEntryMutationVariables>;
export const SaveCasebookDraftDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveCasebookDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveCasebookDraftInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveCasebookDraft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CasebookDraftText"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CasebookDraftText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CasebookDraft"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"household"}},{"kind":"Field","name":{"kind":"Name","value":"worries"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"effects"}},{"kind":"Field","name":{"kind":"Name","value":"course"}},{"kind":"Field","name":{"kind":"Name","value":"helped"}},{"kind":"Field","name":{"kind":"Name","value":"lessons"}},{"kind":"Field","name":{"kind":"Name","value":"guardedWords"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"mustChange"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"length"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"suggestion"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}}]}}]} as unknown as DocumentNode<SaveCasebookDraftMutation, SaveCasebookDraftMutationVariables>;
export const SubmitCasebookEntryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SubmitCasebookEntry"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SubmitCasebookEntryInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"submitCasebookEntry"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<SubmitCasebookEntryMutation, SubmitCasebookEntryMutationVariables>;
export const ApproveCasebookEntryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApproveCasebookEntry"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"approveCasebookEntry"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<ApproveCasebookEntryMutation, ApproveCasebookEntryMutationVariables>;
export const ReturnCasebookEntryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReturnCasebookEntry"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"because"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnCasebookEntry"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}},{"kind":"Argument","name":{"kind":"Name","value":"because"},"value":{"kind":"Variable","name":{"kind":"Name","value":"because"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<ReturnCasebookEntryMutation, ReturnCasebookEntryMutationVariables>;
export const WithdrawCasebookEntryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawCasebookEntry"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"because"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawCasebookEntry"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}},{"kind":"Argument","name":{"kind":"Name","value":"because"},"value":{"kind":"Variable","name":{"kind":"Name","value":"because"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<WithdrawCasebookEntryMutation, WithdrawCasebookEntryMutationVariables>;