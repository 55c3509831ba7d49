import { useApolloClient } from '@apollo/client/react';
import { useEffect, useRef, useState } from 'react';
import { SaveIntakeDraftDocument } from './intake.generated.ts';
import type { IntakeContent } from './intake-content.ts';

const TYPING_PAUSE_MS = 1_500;

export interface DraftState {
  state: 'untouched' | 'changed' | 'saving' | 'saved' | 'failed';
  savedAt?: string;
  id?: string;
}

/**
 * Keeps what is being written on the server (never in a shared browser), a moment after typing pauses. Saves follow
 * each other, so that the version always fits; a failed save is told and tried again with the next change.
 */
export function useDraft(content: IntakeContent, opened: { id: string; version: number } | null) {
  const client = useApolloClient();
  const [draft, setDraft] = useState<DraftState>({ state: 'untouched', id: opened?.id });
  const stored = useRef(opened);
  const saving = useRef<Promise<void>>(Promise.resolve());
  const first = useRef(content);

  useEffect(() => {
    if (content === first.current) return undefined;
    setDraft((before) => ({ ...before, state: 'changed' }));
    const timer = setTimeout(() => {
      saving.current = saving.current.then(async () => {
        setDraft((before) => ({ ...before, state: 'saving' }));
        try {
          const { data } = await client.mutate({
            mutation: SaveIntakeDraftDocument,
            variables: {
              input: {
                id: stored.current?.id,
                version: stored.current?.version,
                householdId: content.householdId || null,
                content,
              },
              key: crypto.randomUUID(),
            },
          });
          const saved = data!.saveConsultationDraft;
          stored.current = { id: saved.id, version: saved.version };
          setDraft({ state: 'saved', savedAt: saved.savedAt, id: saved.id });
        } catch {
          setDraft((before) => ({ ...before, state: 'failed' }));
        }
      });
    }, TYPING_PAUSE_MS);
    return () => clearTimeout(timer);
  }, [client, content]);

  /** Waits until what is on its way has arrived; then the id of the draft is known. */
  const settled = async () => {
    await saving.current;
    return stored.current?.id;
  };
  return { draft, settled };
}
