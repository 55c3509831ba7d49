import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useRef, useState } from 'react';
import { useT } from '../i18n/use-t.ts';
import { showToast } from '../kit/toast.tsx';
import { failuresOf } from './failures.ts';

/** Why a step was not done; `fields` says it by input field. */
export interface ActionProblem {
  message: string;
  code?: string;
  fields?: Record<string, string>;
}

export interface Action<Variables> {
  run: (variables: Omit<Variables, 'key'>) => Promise<boolean>;
  isRunning: boolean;
  /** What the server refused, in its own words. */
  problems: readonly ActionProblem[];
}

/**
 * One step of work, e.g. on a case. The key stays the same until the step has succeeded, so that a second click or a
 * repeated request on a bad line does nothing twice. When somebody else saved first, `onConflict` reads what stands now.
 */
export function useAction<Data, Variables extends OperationVariables>(
  mutation: TypedDocumentNode<Data, Variables>,
  doneMessage: string,
  onDone: () => unknown,
  onConflict?: () => unknown,
): Action<Variables> {
  const t = useT();
  const client = useApolloClient();
  const key = useRef(crypto.randomUUID());
  const [isRunning, setRunning] = useState(false);
  const [problems, setProblems] = useState<readonly ActionProblem[]>([]);
  const run = async (variables: Omit<Variables, 'key'>) => {
    setRunning(true);
    setProblems([]);
    try {
      await client.mutate({
        mutation,
        variables: { ...variables, key: key.current } as unknown as Variables,
      } as never);
      key.current = crypto.randomUUID();
      showToast('success', doneMessage);
      await onDone();
      return true;
    } catch (error) {
      const failures = failuresOf(error);
      setProblems(failures.length > 0 ? failures : [{ message: t('error.saveFailed') }]);
      if (failures.some(({ code }) => code === 'SAVED_BY_OTHER')) await onConflict?.();
      return false;
    } finally {
      setRunning(false);
    }
  };
  return { run, isRunning, problems };
}
