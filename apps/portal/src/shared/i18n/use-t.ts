import { useLingui } from '@lingui/react';
import { useMemo } from 'react';
import type { MessageId } from '../../locales/ja/index.ts';

/** Gives the text of a message id in the language of the reader; `values` fill its ICU placeholders. */
export type Translate = (id: MessageId, values?: Record<string, string | number>) => string;

export function useT(): Translate {
  const { i18n } = useLingui();
  const { locale } = i18n;
  // A new function per language, so that memoised components see the change.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `locale` changes inside the same `i18n` object
  return useMemo<Translate>(() => (id, values) => i18n._(id, values), [i18n, locale]);
}
