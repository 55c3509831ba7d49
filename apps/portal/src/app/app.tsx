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
import { onSignOut, readSession, type Session, SessionContext } from '../shared/session/session.ts';
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
      (session) => current && setState({ state: 'ready', session }),
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

function Portal() {
  const [ended, setEnded] = useState(false);
  const client = useMemo(() => createClient(() => setEnded(true)), []);
  const router = useMemo(() => createPortalRouter(client), [client]);
  // Somebody else may sit down at this computer: what was read goes with whoever signed out.
  useEffect(() => onSignOut(() => void client.clearStore()), [client]);
  return (
    <ApolloProvider client={client}>
      <RouterProvider router={router} />
      <SessionEnded
        isOpen={ended}
        onSignedIn={() => {
          setEnded(false);
          void client.refetchObservableQueries();
        }}
      />
    </ApolloProvider>
  );
}
