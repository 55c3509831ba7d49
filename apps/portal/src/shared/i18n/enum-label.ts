import { useLingui } from '@lingui/react';
import { useCallback } from 'react';
import { enumLabels } from '../graphql/enum-labels.generated.ts';
import type { Choice } from '../kit/select.tsx';

type EnumName = keyof typeof enumLabels;

/** WELFARE_DISTRICT → Welfare district: English readers get the code itself, readable. */
function readable(value: string): string {
  const words = value.toLowerCase().replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The label of an enum value: in Japanese the description of the GraphQL schema. */
export function useEnumLabel(): (name: EnumName, value: string | null | undefined) => string {
  const { i18n } = useLingui();
  const { locale } = i18n;
  return useCallback(
    (name, value) => {
      if (!value) return '';
      if (locale !== 'ja') return readable(value);
      return (enumLabels[name] as Record<string, string>)[value] ?? value;
    },
    [locale],
  );
}

/** All values of an enum as choices of a field, in the order of the schema. */
export function useEnumChoices(): <V extends string>(name: EnumName) => Choice<V>[] {
  const label = useEnumLabel();
  return useCallback(
    <V extends string>(name: EnumName) =>
      Object.keys(enumLabels[name]).map((value) => ({ value: value as V, label: label(name, value) })),
    [label],
  );
}
