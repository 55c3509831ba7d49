/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../../shared/graphql/schema.generated';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** 緊急一時支援で渡すもの */
export type EmergencyRelief =
  /** 食料 */
  | 'FOOD'
  /** 生活用品 */
  | 'DAILY_GOODS'
  /** 衣類 */
  | 'CLOTHING'
  /** 家具・家電 */
  | 'FURNITURE'
  /** 一時的な宿泊 */
  | 'TEMPORARY_STAY'
  /** その他 */
  | 'OTHER';

/** 緊急一時支援の状態 */
export type EmergencySupportState =
  /** 相談受付 */
  | 'REQUESTED'
  /** 届けた */
  | 'DELIVERED'
  /** その後を確かめた */
  | 'FOLLOWED'
  /** 取下げ */
  | 'WITHDRAWN';

export type InvolvementManyActorsFragment = { id: string, multiActorParticipation: { emergencySupports: Array<{ id: string, state: Types.EmergencySupportState, wanted: Array<Types.EmergencyRelief>, requestedOn: string, followedOn: string | null, basis: string, evidenceId: string | null, agency: { id: string, name: string } }> } | null } & { ' $fragmentName'?: 'InvolvementManyActorsFragment' };

export const InvolvementManyActorsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvolvementManyActors"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Household"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"multiActorParticipation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"emergencySupports"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"wanted"}},{"kind":"Field","name":{"kind":"Name","value":"requestedOn"}},{"kind":"Field","name":{"kind":"Name","value":"followedOn"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceId"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<InvolvementManyActorsFragment, unknown>;