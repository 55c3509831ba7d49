/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../../shared/graphql/schema.generated';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** サポーターの状態 */
export type CommunitySupporterState =
  /** 登録（未活動） */
  | 'REGISTERED'
  /** 活動中 */
  | 'ACTIVE'
  /** 休止中 */
  | 'RESTING'
  /** 登録終了 */
  | 'ENDED';

/** 手助けの種類 */
export type CommunityHelpKind =
  /** 草取り・庭の手入れ */
  | 'GARDEN'
  /** ごみ出し */
  | 'RUBBISH'
  /** 買い物 */
  | 'SHOPPING'
  /** 病院などへの付き添い */
  | 'ESCORT'
  /** 見守り・話し相手 */
  | 'TALK'
  /** 移動 */
  | 'TRANSPORT'
  /** 家事 */
  | 'HOUSEWORK'
  /** 書類・パソコン */
  | 'PAPERWORK'
  /** その他 */
  | 'OTHER';

/** 困りごとの状態 */
export type CommunityNeedState =
  /** 担い手を探している */
  | 'OPEN'
  /** 担い手に打診中 */
  | 'PROPOSED'
  /** 担い手が決まった */
  | 'MATCHED'
  /** 終わった */
  | 'DONE'
  /** 取り下げ */
  | 'WITHDRAWN';

export type InvolvementCommunityFragment = { id: string, communityBuilding: { supporterRegistrations: Array<{ id: string, state: Types.CommunitySupporterState, registeredOn: string, endedOn: string | null, basis: string, evidenceId: string | null, person: { id: string, name: string } | null, agency: { id: string, name: string } }>, needs: Array<{ id: string, kind: Types.CommunityHelpKind, wish: string, state: Types.CommunityNeedState, registeredOn: string, endedOn: string | null, basis: string, evidenceId: string | null, agency: { id: string, name: string } }> } | null } & { ' $fragmentName'?: 'InvolvementCommunityFragment' };

export const InvolvementCommunityFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvolvementCommunity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Household"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"communityBuilding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"supporterRegistrations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"registeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceId"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"needs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"wish"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"registeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceId"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<InvolvementCommunityFragment, unknown>;