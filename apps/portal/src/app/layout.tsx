import { Outlet, useLocation } from '@tanstack/react-router';
import { Suspense, useEffect, useState } from 'react';
import { useT } from '../shared/i18n/use-t.ts';
import { Skeleton } from '../shared/kit/waiting.tsx';
import { Header } from './header.tsx';
import { Navigation } from './navigation.tsx';

/** Header, navigation at the side (a drawer on phones) and the page. */
export function Layout() {
  const t = useT();
  const [menuOpen, setMenuOpen] = useState(false);
  const { pathname } = useLocation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the menu closes when the page changes
  useEffect(() => setMenuOpen(false), [pathname]);
  useEffect(() => {
    if (!menuOpen) return undefined;
    const close = (event: KeyboardEvent) => event.key === 'Escape' && setMenuOpen(false);
    document.addEventListener('keydown', close);
    return () => document.removeEventListener('keydown', close);
  }, [menuOpen]);
  return (
    <>
      <a
        href="#main"
        className="sr-only focus:not-sr-only focus:absolute focus:z-60 focus:m-2 focus:bg-white focus:px-4 focus:py-2 focus:text-blue-1000 focus:underline"
      >
        {t('layout.skip')}
      </a>
      <Header menuOpen={menuOpen} onMenu={() => setMenuOpen((open) => !open)} />
      <div className="mx-auto flex max-w-[90rem]">
        <Navigation isOpen={menuOpen} />
        <main id="main" tabIndex={-1} className="min-w-0 flex-1 px-4 py-5 sm:px-6 lg:px-8">
          <Suspense fallback={<Skeleton rows={8} />}>
            <Outlet />
          </Suspense>
        </main>
      </div>
    </>
  );
}
