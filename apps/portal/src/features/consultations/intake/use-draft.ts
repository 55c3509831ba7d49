import { useApolloClient } from '@apollo/client/react';
import { useEffect, useRef, useState } from 'react';
import { mayOutliveThePage, sendOnLeaving } from '../../../shared/graphql/send-on-leaving.ts';
import { SaveIntakeDraftDocument, type SaveIntakeDraftMutationVariables } from './intake.generated.ts';
import type { IntakeContent } from './intake-content.ts';

const TYPING_PAUSE_MS = 1_500;

export interface DraftState {
  state: 'untouched' | 'changed' | 'saving' | 'saved' | 'failed';
  savedAt?: string;
}

interface StoredDraft {
  id: string;
  version: number;
}

/**
 * Keeps what is being written on the server (never in a shared browser): a moment after typing pauses, and at once
 * when the page is left or hidden. Saves follow each other, so that the version always fits; a failed save is told
 * and tried again with the next change. 「保存しました」 is said only of what the server has answered for.
 *
 * @param onCreated called when a new draft has its id
 */
export function useDraft(
  content: IntakeContent,
  opened: StoredDraft | null,
  onCreated: (draftId: string) => void,
) {
  const client = useApolloClient();
  const [draft, setDraft] = useState<DraftState>({ state: 'untouched' });
  const stored = useRef(opened);
  const saving = useRef<Promise<void>>(Promise.resolve());
  const inFlight = useRef(false);
  const ended = useRef(false);
  const isShown = useRef(false);
  const latest = useRef(content);
  const kept = useRef(content);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const store = async (sent: IntakeContent, leaving: boolean) => {
    // A save that is overtaken by the end of the page has raised the version by the time this one arrives.
    const before = stored.current;
    const base = before && inFlight.current ? { ...before, version: before.version + 1 } : before;
    const variables = variablesOf(sent, base);
    inFlight.current = true;
    setDraft((before) => ({ ...before, state: 'saving' }));
    try {
      const data = leaving
        ? await sendOnLeaving(SaveIntakeDraftDocument, variables)
        : (
            await client.mutate({
              mutation: SaveIntakeDraftDocument,
              variables,
              context: { fetchOptions: { keepalive: mayOutliveThePage(variables) } },
            })
          ).data!;
      const saved = data.saveConsultationDraft;
      const isNew = !stored.current;
      stored.current = { id: saved.id, version: saved.version };
      if (isNew && isShown.current && !ended.current) onCreated(saved.id);
      setDraft({ state: latest.current === sent ? 'saved' : 'changed', savedAt: saved.savedAt });
    } catch {
      if (kept.current === sent) kept.current = neverKept;
      setDraft((before) => ({ ...before, state: 'failed' }));
    } finally {
      inFlight.current = false;
    }
  };

  /** Saves what is not yet on its way. */
  const save = (how: 'typing' | 'hidden' | 'leaving') => {
    clearTimeout(timer.current);
    const sent = latest.current;
    if (ended.current || sent === kept.current) return;
    kept.current = sent;
    // A page that goes cannot wait for the save before; then the draft may exist twice, but nothing is lost.
    if (how === 'leaving' || (how === 'hidden' && !inFlight.current)) saving.current = store(sent, true);
    else saving.current = saving.current.then(() => store(sent, false));
  };
  const saveNow = useRef(save);
  saveNow.current = save;

  useEffect(() => {
    if (content === latest.current) return undefined;
    latest.current = content;
    setDraft((before) => ({ ...before, state: 'changed' }));
    timer.current = setTimeout(() => saveNow.current('typing'), TYPING_PAUSE_MS);
    return () => clearTimeout(timer.current);
  }, [content]);

  useEffect(() => {
    isShown.current = true;
    const onLeave = () => saveNow.current('leaving');
    const onHide = () => {
      if (document.visibilityState === 'hidden') saveNow.current('hidden');
    };
    window.addEventListener('pagehide', onLeave);
    document.addEventListener('visibilitychange', onHide);
    return () => {
      window.removeEventListener('pagehide', onLeave);
      document.removeEventListener('visibilitychange', onHide);
      isShown.current = false;
      saveNow.current('hidden');
    };
  }, []);

  /** Waits until what is on its way has arrived; then the id of the draft is known. */
  const settled = async () => {
    clearTimeout(timer.current);
    await saving.current;
    return stored.current?.id;
  };
  /** The draft has become a consultation or was discarded: nothing is saved any more. */
  const end = () => {
    ended.current = true;
  };
  return { draft, settled, end };
}

/** Stands for "the last save failed": no content is this one. */
const neverKept = {} as IntakeContent;

function variablesOf(content: IntakeContent, stored: StoredDraft | null): SaveIntakeDraftMutationVariables {
  return {
    input: { id: stored?.id, version: stored?.version, householdId: content.householdId || null, content },
    key: crypto.randomUUID(),
  };
}
