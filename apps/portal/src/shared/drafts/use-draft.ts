import type { TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useEffect, useRef, useState } from 'react';
import { mayOutliveThePage, sendOnLeaving } from '../graphql/send-on-leaving.ts';

const TYPING_PAUSE_MS = 1_000;

export interface DraftState {
  state: 'untouched' | 'changed' | 'saving' | 'saved' | 'failed';
  savedAt?: string;
}

/** A draft as the server knows it. */
export interface StoredDraft {
  id: string;
  version: number;
}

/** How the drafts of one form are kept on the server. */
export interface DraftKeeping<Content, Data, Variables> {
  mutation: TypedDocumentNode<Data, Variables>;
  variables: (content: Content, stored: StoredDraft | null) => Variables;
  saved: (data: Data) => StoredDraft & { savedAt: string };
  /** Called when a new draft has its id. */
  onCreated?: (draftId: string) => void;
}

/**
 * Keeps what is being written on the server (never in a shared browser): a moment after typing pauses, and at once
 * when the page is left or hidden. Saves follow each other, so that the version always fits; a failed save is told
 * and tried again with the next change, and as soon as the line is there again. 「保存しました」 is said only of what the
 * server has answered for.
 */
export function useDraft<Content extends object, Data, Variables>(
  content: Content,
  opened: StoredDraft | null,
  keeping: DraftKeeping<Content, Data, Variables>,
) {
  const client = useApolloClient();
  const [draft, setDraft] = useState<DraftState>({ state: 'untouched' });
  const stored = useRef(opened);
  const saving = useRef<Promise<void>>(Promise.resolve());
  const inFlight = useRef(false);
  const ended = useRef(false);
  const isShown = useRef(false);
  const latest = useRef(content);
  /** What is kept or on its way; null when the last save failed. */
  const kept = useRef<Content | null>(content);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const store = async (sent: Content, leaving: boolean) => {
    // A save that is overtaken by the end of the page has raised the version by the time this one arrives.
    const before = stored.current;
    const base = before && inFlight.current ? { ...before, version: before.version + 1 } : before;
    const variables = keeping.variables(sent, base);
    inFlight.current = true;
    setDraft((before) => ({ ...before, state: 'saving' }));
    try {
      const data = leaving
        ? await sendOnLeaving(keeping.mutation, variables)
        : ((
            await client.mutate({
              mutation: keeping.mutation,
              variables,
              context: { fetchOptions: { keepalive: mayOutliveThePage(variables) } },
            } as never)
          ).data as Data);
      const saved = keeping.saved(data);
      const isNew = !stored.current;
      stored.current = { id: saved.id, version: saved.version };
      if (isNew && isShown.current && !ended.current) keeping.onCreated?.(saved.id);
      setDraft({ state: latest.current === sent ? 'saved' : 'changed', savedAt: saved.savedAt });
    } catch {
      if (kept.current === sent) kept.current = null;
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
    const onLineBack = () => saveNow.current('typing');
    window.addEventListener('pagehide', onLeave);
    window.addEventListener('online', onLineBack);
    document.addEventListener('visibilitychange', onHide);
    return () => {
      window.removeEventListener('pagehide', onLeave);
      window.removeEventListener('online', onLineBack);
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
  /** The draft has become a record or was discarded: nothing is saved any more. */
  const end = () => {
    ended.current = true;
  };
  return { draft, settled, end };
}
