/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../shared/graphql/schema.generated';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** 原資料の注記の種別 */
export type SourceNoteKind =
  /** 資料の中の不一致 */
  | 'MISMATCH'
  /** 市に確かめること */
  | 'TO_BE_SETTLED';

export type SourceNoteTextFragment = { id: string, kind: Types.SourceNoteKind, title: string, text: string, source: string } & { ' $fragmentName'?: 'SourceNoteTextFragment' };

export const SourceNoteTextFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SourceNoteText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SourceNote"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]} as unknown as DocumentNode<SourceNoteTextFragment, unknown>;