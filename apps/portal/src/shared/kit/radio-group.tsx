import { RadioGroup as AriaRadioGroup, Radio } from 'react-aria-components/RadioGroup';
import { cx } from './cx.ts';
import { FieldHint, FieldLabel, FieldProblem, type FieldProps } from './field.tsx';
import type { Choice } from './select.tsx';

export interface RadioGroupProps<V extends string> extends FieldProps {
  choices: readonly Choice<V>[];
  value: V | '';
  onChange: (value: V) => void;
  direction?: 'row' | 'column';
}

/** One of a few, all visible. */
export function RadioGroup<V extends string>(props: RadioGroupProps<V>) {
  const {
    label,
    hint,
    errorMessage,
    isRequired,
    className,
    choices,
    value,
    onChange,
    direction = 'column',
  } = props;
  return (
    <AriaRadioGroup
      // an empty text would count as a choice that no radio has, and Tab would pass them all by
      value={value === '' ? null : value}
      onChange={(next) => onChange(next as V)}
      isInvalid={Boolean(errorMessage)}
      className={cx('block', className)}
    >
      <FieldLabel label={label} isRequired={isRequired} />
      <FieldHint>{hint}</FieldHint>
      <div className={cx('flex gap-x-6 gap-y-1', direction === 'row' ? 'flex-wrap' : 'flex-col')}>
        {choices.map((choice) => (
          <Radio
            key={choice.value}
            value={choice.value}
            className="flex min-h-10 cursor-pointer items-center gap-2 text-dns-16N-130"
          >
            {({ isSelected }) => (
              <>
                <span
                  aria-hidden="true"
                  className={cx(
                    'inline-flex size-6 shrink-0 items-center justify-center rounded-full border-2',
                    isSelected ? 'border-blue-900' : 'border-solid-gray-600',
                  )}
                >
                  {isSelected ? <span className="size-3 rounded-full bg-blue-900" /> : null}
                </span>
                <span>{choice.label}</span>
              </>
            )}
          </Radio>
        ))}
      </div>
      <FieldProblem>{errorMessage}</FieldProblem>
    </AriaRadioGroup>
  );
}
