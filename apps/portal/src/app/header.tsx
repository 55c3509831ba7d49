import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { NoticeBell } from '../features/notices/notice-bell.tsx';
import type { MessageId } from '../locales/ja/index.ts';
import { useT } from '../shared/i18n/use-t.ts';
import { choosePurpose, type Purpose, purposes, usePurpose } from '../shared/session/purpose.ts';
import { signOut, useSession } from '../shared/session/session.ts';
import { LanguageSwitch } from './language-switch.tsx';
import { SignedInAgencyDocument } from './signed-in-agency.generated.ts';

const roleIds = [
  'window',
  'case-worker',
  'clerk',
  'coordinator',
  'lead-division',
  'section',
  'promoter',
  'group',
  'adviser',
  'member',
  'auditor',
  'register-keeper',
] as const;

function roleLabel(t: (id: MessageId) => string, role: string): string {
  const known = roleIds.find((id) => id === role);
  return known ? t(`role.${known}`) : role;
}

/** City and product, who is signed in and as what, for which purpose, in which language. */
export function Header({ menuOpen, onMenu }: { menuOpen: boolean; onMenu: () => void }) {
  const t = useT();
  const session = useSession();
  const { data } = useQuery(SignedInAgencyDocument);
  const roles = session.roles.map((role) => roleLabel(t, role)).join('・');
  const position = [data?.me?.agency?.name, roles].filter(Boolean).join('／');
  return (
    <header className="sticky top-0 z-40 border-b border-solid-gray-300 bg-white" data-print="hide">
      <div className="mx-auto flex h-14 max-w-[90rem] items-center gap-2 px-2 sm:gap-3 sm:px-4">
        <button
          type="button"
          aria-expanded={menuOpen}
          aria-controls="navigation"
          onClick={onMenu}
          className="flex min-h-11 cursor-pointer items-center gap-1 rounded-6 px-2 text-oln-14B-100 whitespace-nowrap hover:bg-solid-gray-50 lg:hidden"
        >
          <span aria-hidden="true">{menuOpen ? '✕' : '☰'}</span>
          {t('layout.menu')}
        </button>
        <Link to="/" className="flex items-center gap-2 text-solid-gray-900 no-underline">
          <img src="/favicon.svg" alt="" width="28" height="28" />
          <span className="text-dns-14N-120 max-sm:hidden">{t('app.city')}</span>
          <span className="text-dns-17B-120 whitespace-nowrap max-[26rem]:sr-only">{t('app.name')}</span>
        </Link>
        <div className="ml-auto flex min-w-0 items-center gap-1 sm:gap-3">
          <PurposeChoice />
          <div className="min-w-0 text-right text-dns-14N-120 max-md:hidden">
            <p className="truncate font-bold">{session.displayName}</p>
            <p className="truncate text-solid-gray-700">{position}</p>
          </div>
          <NoticeBell count={data?.unreadNoticeCount} />
          <LanguageSwitch />
          <button
            type="button"
            onClick={() => void signOut()}
            className="min-h-9 cursor-pointer rounded-6 px-2 text-oln-14N-100 whitespace-nowrap text-blue-1000 underline"
          >
            {t('layout.signOut')}
          </button>
        </div>
      </div>
      <p className="border-t border-solid-gray-200 px-4 py-1 text-dns-14N-120 md:hidden">
        {session.displayName}
        <span className="text-solid-gray-700">（{position}）</span>
      </p>
    </header>
  );
}

/** 利用目的: stated with every request and kept in the reading log. */
function PurposeChoice() {
  const t = useT();
  const purpose = usePurpose();
  return (
    <label className="flex items-center gap-1 text-dns-14N-120 max-sm:hidden">
      <span className="text-solid-gray-700">{t('purpose.label')}</span>
      <select
        value={purpose}
        onChange={(event) => choosePurpose(event.target.value as Purpose)}
        className="min-h-9 rounded-6 border border-solid-gray-420 bg-white px-1"
      >
        {purposes.map((code) => (
          <option key={code} value={code}>
            {t(`purpose.${code}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
