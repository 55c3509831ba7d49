import type { Ref } from 'react';
import { Input } from 'react-aria-components/Input';
import { TextArea as AriaTextArea } from 'react-aria-components/TextArea';
import {
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
} from 'react-aria-components/TextField';
import { cx } from './cx.ts';
import {
  controlClass,
  FieldHint,
  FieldLabel,
  FieldProblem,
  type FieldProps,
  smallControlClass,
} from './field.tsx';

type Inherited = Omit<AriaTextFieldProps, 'className' | 'style' | 'children' | 'isRequired'>;

export interface TextFieldProps extends Inherited, FieldProps {
  placeholder?: string;
  inputRef?: Ref<HTMLInputElement>;
  /** Dense form for filter bars. */
  small?: boolean;
}

/** One line of text. */
export function TextField({
  label,
  hint,
  errorMessage,
  isRequired,
  className,
  placeholder,
  inputRef,
  small,
  ...props
}: TextFieldProps) {
  return (
    <AriaTextField
      {...props}
      isInvalid={Boolean(errorMessage)}
      aria-required={isRequired}
      className={cx('block', className)}
    >
      <FieldLabel label={label} isRequired={isRequired} small={small} />
      <FieldHint>{hint}</FieldHint>
      <Input ref={inputRef} placeholder={placeholder} className={small ? smallControlClass : controlClass} />
      <FieldProblem>{errorMessage}</FieldProblem>
    </AriaTextField>
  );
}

export interface TextAreaProps extends Inherited, FieldProps {
  rows?: number;
  inputRef?: Ref<HTMLTextAreaElement>;
}

/** Several lines of text; Enter makes a line break and never submits. */
export function TextArea({
  label,
  hint,
  errorMessage,
  isRequired,
  className,
  rows = 4,
  inputRef,
  ...props
}: TextAreaProps) {
  return (
    <AriaTextField
      {...props}
      isInvalid={Boolean(errorMessage)}
      aria-required={isRequired}
      className={cx('block', className)}
    >
      <FieldLabel label={label} isRequired={isRequired} />
      <FieldHint>{hint}</FieldHint>
      <AriaTextArea ref={inputRef} rows={rows} className={controlClass} />
      <FieldProblem>{errorMessage}</FieldProblem>
    </AriaTextField>
  );
}
