import type { FragmentType, TypedDocumentNode } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { Kind } from 'graphql';

/** What a component's own fragment asked for, or null while a part of it is missing from the answer. */
export function useMasked<T>(fragment: TypedDocumentNode<T>, from: FragmentType<T>): T | null {
  const result = useFragment({ fragment, fragmentName: ownName(fragment), from } as never) as unknown as {
    complete: boolean;
    data: T;
  };
  return result.complete ? result.data : null;
}

/** A generated document begins with its own fragment; those that it uses follow. */
function ownName(document: TypedDocumentNode<unknown>): string {
  const own = document.definitions[0];
  if (own?.kind !== Kind.FRAGMENT_DEFINITION) throw new Error('not a fragment document');
  return own.name.value;
}
