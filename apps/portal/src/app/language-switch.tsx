import { useLingui } from '@lingui/react';
import { activateLanguage } from '../shared/i18n/language.ts';

/** 日本語／English; the choice is kept in this browser. */
export function LanguageSwitch() {
  const { i18n } = useLingui();
  const other = i18n.locale === 'ja' ? 'en' : 'ja';
  return (
    <button
      type="button"
      lang={other}
      className="min-h-9 cursor-pointer self-start whitespace-nowrap rounded-6 border border-solid-gray-420 px-3 text-oln-14N-100 hover:bg-solid-gray-50"
      onClick={() => void activateLanguage(other)}
    >
      {other === 'en' ? 'English' : '日本語'}
    </button>
  );
}
