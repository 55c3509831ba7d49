import { ApolloProvider } from '@apollo/client/react';
import { i18n } from '@lingui/core';
import { I18nProvider as LinguiProvider } from '@lingui/react';
import { RouterProvider } from '@tanstack/react-router';
import { useEffect, useMemo, useState } from 'react';
import { createClient } from '../shared/graphql/client.ts';
import { useT } from '../shared/i18n/use-t.ts';
import { Button } from '../shared/kit/button.tsx';
import { Notice } from '../shared/kit/notice.tsx';
import { ToastRegion } from '../shared/kit/toast.tsx';
import {
  announceSignIn,
  onSignIn,
  onSignOut,
  readSession,
  type Session,
  SessionContext,
  useSession,
} from '../shared/session/session.ts';
import { createPortalRouter } from './router.tsx';
import { SessionEnded } from './session-ended.tsx';
import { SignInPage } from './sign-in-page.tsx';

/** The portal: language, session, GraphQL client, routes. */
export function App() {
  return (
    <LinguiProvider i18n={i18n}>
      <SignedIn />
      <ToastRegion />
    </LinguiProvider>
  );
}

type SessionState = { state: 'loading' } | { state: 'failed' } | { state: 'ready'; session: Session | null };

function useSessionState(): [SessionState, () => void] {
  const [state, setState] = useState<SessionState>({ state: 'loading' });
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt reads again
  useEffect(() => {
    let current = true;
    readSession().then(
      (session) => {
        if (!current) return;
        setState({ state: 'ready', session });
        if (session) announceSignIn();
      },
      () => current && setState({ state: 'failed' }),
    );
    return () => {
      current = false;
    };
  }, [attempt]);
  useEffect(() => onSignOut(() => setState({ state: 'ready', session: null })), []);
  return [state, () => setAttempt((count) => count + 1)];
}

function SignedIn() {
  const t = useT();
  const [state, retry] = useSessionState();
  if (state.state === 'loading') return null;
  if (state.state === 'failed') {
    return (
      <main className="mx-auto max-w-xl p-6">
        <Notice live tone="error" title={t('error.network')}>
          <Button size="s" look="outline" onPress={retry}>
            {t('error.retry')}
          </Button>
        </Notice>
      </main>
    );
  }
  if (!state.session) return <SignInPage />;
  return (
    <SessionContext value={state.session}>
      <Portal />
    </SessionContext>
  );
}

/** Starts anew when somebody else has signed in: nothing that was read or typed goes on under their name. */
async function isSomebodyElse(staffId: string): Promise<boolean> {
  const session = await readSession().catch(() => null);
  const isOther = session !== null && session.staffId !== staffId;
  if (isOther) window.location.replace('/');
  return isOther;
}

function Portal() {
  const { staffId } = useSession();
  const [ended, setEnded] = useState(false);
  const client = useMemo(() => createClient(() => setEnded(true)), []);
  const router = useMemo(() => createPortalRouter(client), [client]);
  // Somebody else may sit down at this computer: what was read goes with whoever signed out.
  useEffect(() => onSignOut(() => void client.clearStore()), [client]);
  useEffect(() => onSignIn(() => void isSomebodyElse(staffId)), [staffId]);
  return (
    <ApolloProvider client={client}>
      <RouterProvider router={router} />
      <SessionEnded
        isOpen={ended}
        onSignedIn={async () => {
          if (await isSomebodyElse(staffId)) return;
          setEnded(false);
          void client.refetchObservableQueries();
        }}
      />
    </ApolloProvider>
  );
}
