/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../shared/graphql/schema.generated';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** 圏域の種類 */
export type AreaKind =
  /** 都道府県 */
  | 'PREFECTURE'
  /** 市 */
  | 'CITY'
  /** 市の概数 */
  | 'CITY_FIGURE'
  /** 行政区 */
  | 'WARD'
  /** 行政区（数のみ） */
  | 'WARDS'
  /** 福祉区 */
  | 'WELFARE_DISTRICT'
  /** 福祉区（数のみ） */
  | 'WELFARE_DISTRICTS'
  /** 中学校区（数のみ） */
  | 'JUNIOR_HIGH_DISTRICTS'
  /** 小学校区 */
  | 'ELEMENTARY_DISTRICT'
  /** 小学校区（数のみ） */
  | 'ELEMENTARY_DISTRICTS'
  /** 日常生活圏域（数のみ） */
  | 'DAILY_LIFE_AREAS'
  /** 地区 */
  | 'DISTRICT'
  /** 県内の市町村・地域 */
  | 'MUNICIPALITY'
  /** 他都市 */
  | 'OTHER_MUNICIPALITY'
  /** 他都市（匿名） */
  | 'ANONYMOUS_MUNICIPALITY';

export type ActivityAreasQueryVariables = Exact<{ [key: string]: never; }>;


export type ActivityAreasQuery = { areas: { nodes: Array<{ id: string, name: string, kind: Types.AreaKind }> } | null };


export const ActivityAreasDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ActivityAreas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"areas"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]}}]} as unknown as DocumentNode<ActivityAreasQuery, ActivityAreasQueryVariables>;