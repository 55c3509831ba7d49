import { i18n } from '@lingui/core';
import { ja } from '../../locales/ja/index.ts';

export type Language = 'ja' | 'en';

const KEY = 'tsunagu.language';

/** The language this browser was last used in; Japanese at first. */
export function storedLanguage(): Language {
  try {
    return localStorage.getItem(KEY) === 'en' ? 'en' : 'ja';
  } catch {
    return 'ja';
  }
}

/** Loads the messages of a language and switches to it; Japanese is always at hand, English comes when asked for. */
export async function activateLanguage(language: Language): Promise<void> {
  const messages = language === 'en' ? (await import('../../locales/en/index.ts')).en : ja;
  i18n.loadAndActivate({ locale: language, messages });
  document.documentElement.lang = language;
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // A browser that forbids storage asks again next time.
  }
}
