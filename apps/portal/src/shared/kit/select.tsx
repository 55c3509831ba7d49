import { useId } from 'react';
import { useT } from '../i18n/use-t.ts';
import { cx } from './cx.ts';
import { controlClass, type FieldProps, smallControlClass, smallLabelClass } from './field.tsx';

export interface Choice<V extends string = string> {
  value: V;
  label: string;
}

export interface SelectProps<V extends string> extends FieldProps {
  choices: readonly Choice<V>[];
  value: V | '';
  onChange: (value: V | '') => void;
  /** Text of the empty choice; without it the field always has a value. */
  emptyLabel?: string;
  small?: boolean;
  isDisabled?: boolean;
  name?: string;
}

/**
 * One of a short list. The browser's own select on purpose: it is the fastest by keyboard, opens the wheel
 * of a phone, and costs no script. Long lists that must be searched use {@link ComboBox}.
 */
export function Select<V extends string>(props: SelectProps<V>) {
  const { label, hint, errorMessage, isRequired, className, choices, value, onChange, emptyLabel, small } =
    props;
  const t = useT();
  const id = useId();
  const described = [hint ? `${id}-hint` : '', errorMessage ? `${id}-error` : ''].filter(Boolean).join(' ');
  return (
    <div className={cx('block', className)}>
      <label htmlFor={id} className={small ? smallLabelClass : 'text-std-16B-170 block'}>
        {label}
        {isRequired ? <span className="text-red-900 text-dns-14N-130 ml-2">{t('kit.required')}</span> : null}
      </label>
      {hint ? (
        <span id={`${id}-hint`} className="text-dns-14N-130 text-solid-gray-700 block mb-1">
          {hint}
        </span>
      ) : null}
      <select
        id={id}
        name={props.name}
        value={value}
        disabled={props.isDisabled}
        aria-required={isRequired}
        aria-invalid={errorMessage ? true : undefined}
        aria-describedby={described || undefined}
        onChange={(event) => onChange(event.target.value as V | '')}
        className={small ? smallControlClass : controlClass}
      >
        {emptyLabel === undefined ? null : <option value="">{emptyLabel}</option>}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
      {errorMessage ? (
        <span id={`${id}-error`} className="text-dns-14N-130 text-red-900 mt-1 block">
          ＊{errorMessage}
        </span>
      ) : null}
    </div>
  );
}
