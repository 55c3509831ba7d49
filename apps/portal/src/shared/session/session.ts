import { createContext, useContext } from 'react';

/** Who is signed in, as the gateway's session says; roles and agency come from the account at this moment. */
export interface Session {
  staffId: string;
  displayName: string;
  agencyId: string;
  roles: string[];
}

/** Where signing in begins; comes back to the page that was wanted. */
export function signInAddress(returnTo: string): string {
  return `/auth/sign-in?returnTo=${encodeURIComponent(returnTo)}`;
}

/** The session of this browser, or null when nobody is signed in. */
export async function readSession(): Promise<Session | null> {
  const response = await fetch('/auth/me', {
    headers: { accept: 'application/json', 'x-tsunagu-csrf': '1' },
    credentials: 'same-origin',
  });
  if (response.status === 401) {
    // An answer that nobody reads would keep its connection.
    await response.body?.cancel();
    return null;
  }
  if (!response.ok) throw new Error(`/auth/me answered ${response.status}`);
  const { staff } = (await response.json()) as {
    staff: { id: string; name: string; agencyId: string; roles: string[] } | null;
  };
  return (
    staff && { staffId: staff.id, displayName: staff.name, agencyId: staff.agencyId, roles: staff.roles }
  );
}

/** Ends the session on the server and leaves the portal in every tab, so that nothing stays on a shared screen. */
export async function signOut(): Promise<void> {
  const response = await fetch('/auth/sign-out', {
    method: 'POST',
    headers: { 'x-tsunagu-csrf': '1' },
    credentials: 'same-origin',
  });
  const { next } = (await response.json()) as { next?: string };
  announce('signed-out');
  window.location.assign(next ?? '/');
}

export const SessionContext = createContext<Session | null>(null);

/** The signed-in person. Pages are only built for one. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('no session above this component');
  return session;
}

const CHANNEL = 'tsunagu.session';

/** Tells the other tabs of this browser that somebody signed in again. */
export function announceSignIn(): void {
  announce('signed-in');
}

/** Calls back when another tab signed in. @returns a function that stops listening */
export function onSignIn(listener: () => void): () => void {
  return onAnnounced('signed-in', listener);
}

/** Calls back when any tab of this browser signed out. @returns a function that stops listening */
export function onSignOut(listener: () => void): () => void {
  return onAnnounced('signed-out', listener);
}

type Announcement = 'signed-in' | 'signed-out';

function announce(what: Announcement): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(what);
  channel.close();
}

function onAnnounced(what: Announcement, listener: () => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }) => {
    if (data === what) listener();
  };
  return () => channel.close();
}
