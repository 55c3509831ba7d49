import type { ReactNode } from 'react';
import { Checkbox as AriaCheckbox } from 'react-aria-components/Checkbox';
import { CheckboxGroup as AriaCheckboxGroup } from 'react-aria-components/CheckboxGroup';
import { cx } from './cx.ts';
import { FieldHint, FieldLabel, FieldProblem, type FieldProps } from './field.tsx';
import { numberKeyAt, useNumberKeys } from './number-keys.ts';
import type { Choice } from './select.tsx';

/** The box itself, drawn beside the words; the words stay the label. */
function Box({ isSelected }: { isSelected: boolean }) {
  return (
    <span
      aria-hidden="true"
      className={cx(
        'inline-flex size-6 shrink-0 items-center justify-center rounded-4 border-2 text-oln-16B-100',
        isSelected ? 'border-blue-900 bg-blue-900 text-white' : 'border-solid-gray-600 bg-white',
      )}
    >
      {isSelected ? '✓' : ''}
    </span>
  );
}

export interface CheckboxProps {
  children: ReactNode;
  isSelected: boolean;
  onChange: (isSelected: boolean) => void;
  isDisabled?: boolean;
  className?: string;
}

export function Checkbox({ children, className, ...props }: CheckboxProps) {
  return (
    <AriaCheckbox
      {...props}
      className={cx('flex min-h-9 cursor-pointer items-center gap-2 text-dns-16N-130', className)}
    >
      {({ isSelected }) => (
        <>
          <Box isSelected={isSelected} />
          <span>{children}</span>
        </>
      )}
    </AriaCheckbox>
  );
}

export interface CheckboxGroupProps<V extends string> extends FieldProps {
  choices: readonly Choice<V>[];
  value: readonly V[];
  onChange: (value: V[]) => void;
  /** Number of columns from tablet width on. */
  columns?: 1 | 2 | 3 | 4;
}

const grids = {
  1: '',
  2: 'sm:grid-cols-2',
  3: 'sm:grid-cols-2 lg:grid-cols-3',
  4: 'sm:grid-cols-3 lg:grid-cols-4',
};

export function CheckboxGroup<V extends string>(props: CheckboxGroupProps<V>) {
  return (
    <GroupFrame {...props}>
      <div className={gridClass(props)}>
        {props.choices.map((choice) => (
          <BoxOfGroup key={choice.value} choice={choice} />
        ))}
      </div>
    </GroupFrame>
  );
}

/** The same, numbered: one stop of the Tab key, where the number row ticks and the arrows move. */
export function NumberedCheckboxGroup<V extends string>(props: CheckboxGroupProps<V>) {
  const { choices, value, onChange } = props;
  const toggle = (index: number) => {
    const named = choices[index]!.value;
    onChange(value.includes(named) ? value.filter((one) => one !== named) : [...value, named]);
  };
  const { group, stop, onKeyDown } = useNumberKeys(choices.length, toggle);
  return (
    <GroupFrame {...props}>
      <div ref={group} onKeyDownCapture={onKeyDown} className={gridClass(props)}>
        {choices.map((choice, index) => (
          <BoxOfGroup
            key={choice.value}
            choice={choice}
            numberKey={numberKeyAt(index)}
            excludeFromTabOrder={index !== stop}
          />
        ))}
      </div>
    </GroupFrame>
  );
}

function gridClass({ columns = 1 }: { columns?: keyof typeof grids }): string {
  return cx('grid gap-x-4 gap-y-1', grids[columns]);
}

/** Name, hint and problem around the boxes. */
function GroupFrame<V extends string>(props: CheckboxGroupProps<V> & { children: ReactNode }) {
  const { label, hint, errorMessage, isRequired, className, value, onChange, children } = props;
  return (
    <AriaCheckboxGroup
      value={[...value]}
      onChange={(next) => onChange(next as V[])}
      isInvalid={Boolean(errorMessage)}
      className={cx('block', className)}
    >
      <FieldLabel label={label} isRequired={isRequired} />
      <FieldHint>{hint}</FieldHint>
      {children}
      <FieldProblem>{errorMessage}</FieldProblem>
    </AriaCheckboxGroup>
  );
}

interface BoxOfGroupProps {
  choice: Choice;
  numberKey?: string;
  excludeFromTabOrder?: boolean;
}

function BoxOfGroup({ choice, numberKey, excludeFromTabOrder }: BoxOfGroupProps) {
  return (
    <AriaCheckbox
      value={choice.value}
      excludeFromTabOrder={excludeFromTabOrder}
      className="flex min-h-10 cursor-pointer items-center gap-2 text-dns-16N-130"
    >
      {({ isSelected }) => (
        <>
          <Box isSelected={isSelected} />
          <span>{choice.label}</span>
          {numberKey ? (
            <span aria-hidden="true" className="text-dns-14N-130 text-solid-gray-700">
              {numberKey}
            </span>
          ) : null}
        </>
      )}
    </AriaCheckbox>
  );
}
