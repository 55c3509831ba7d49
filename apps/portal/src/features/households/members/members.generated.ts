/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../../shared/graphql/schema.generated';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** 性別（記録どおり） */
export type PersonSex =
  /** 男 */
  | 'MALE'
  /** 女 */
  | 'FEMALE'
  /** その他 */
  | 'OTHER'
  /** 不明 */
  | 'UNKNOWN';

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

export type HouseholdMembersFragment = { id: string, members: Array<{ relation: Types.HouseholdRelation, isHead: boolean, since: string | null, person: { id: string, name: string, kana: string, birthDate: string | null, sex: Types.PersonSex, deceasedOn: string | null, visibleBecause: Array<{ basis: string, evidenceId: string | null }> } | null }> } & { ' $fragmentName'?: 'HouseholdMembersFragment' };

export const HouseholdMembersFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HouseholdMembers"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Household"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"isHead"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kana"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"deceasedOn"}},{"kind":"Field","name":{"kind":"Name","value":"visibleBecause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceId"}}]}}]}}]}}]}}]} as unknown as DocumentNode<HouseholdMembersFragment, unknown>;