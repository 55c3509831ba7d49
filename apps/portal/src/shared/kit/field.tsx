import type { ReactNode } from 'react';
import { FieldError as AriaFieldError } from 'react-aria-components/FieldError';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import { useT } from '../i18n/use-t.ts';
import { cx } from './cx.ts';

export interface FieldProps {
  label: string;
  /** What to enter, or in which form; stands between the label and the control. */
  hint?: ReactNode;
  errorMessage?: string;
  isRequired?: boolean;
  className?: string;
}

export const controlClass = cx(
  'w-full rounded-8 border border-solid-gray-600 bg-white px-3 py-2 text-std-16N-170 min-h-11',
  'hover:border-black data-[invalid]:border-red-900 data-[disabled]:bg-solid-gray-50 data-[disabled]:text-solid-gray-700',
  'placeholder:text-solid-gray-600',
);

export const smallControlClass = cx(
  'w-full rounded-6 border border-solid-gray-600 bg-white px-2 py-1 text-dns-14N-130 min-h-9',
  'hover:border-black data-[invalid]:border-red-900',
);

export const smallLabelClass = 'text-dns-14N-130 text-solid-gray-800 block mb-1';

export function FieldLabel({
  label,
  isRequired,
  small,
}: Pick<FieldProps, 'label' | 'isRequired'> & { small?: boolean }) {
  const t = useT();
  return (
    <Label className={small ? smallLabelClass : 'text-std-16B-170 block'}>
      {label}
      {isRequired ? <span className="text-red-900 text-dns-14N-130 ml-2">{t('kit.required')}</span> : null}
    </Label>
  );
}

export function FieldHint({ children }: { children: ReactNode }) {
  if (!children) return null;
  return (
    <Text slot="description" className="text-dns-14N-130 text-solid-gray-700 block mb-1">
      {children}
    </Text>
  );
}

export function FieldProblem({ children }: { children?: string }) {
  return (
    <AriaFieldError className="text-dns-14N-130 text-red-900 mt-1 block">
      {children ? `＊${children}` : undefined}
    </AriaFieldError>
  );
}
