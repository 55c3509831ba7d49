import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button';
import { cx } from './cx.ts';

type Look = 'solid' | 'outline' | 'text' | 'danger';
type Size = 'm' | 's';

const looks: Record<Look, string> = {
  solid: 'bg-blue-900 text-white hover:bg-blue-1000 data-[pressed]:bg-blue-1100 border-transparent',
  outline: 'bg-white text-blue-900 border-blue-900 hover:bg-blue-50 hover:text-blue-1000',
  text: 'bg-transparent text-blue-1000 border-transparent underline underline-offset-4 hover:bg-blue-50',
  danger: 'bg-red-900 text-white hover:bg-red-1000 border-transparent',
};

const sizes: Record<Size, string> = {
  m: 'min-h-11 px-4 py-2 text-oln-16B-100',
  s: 'min-h-8 px-3 py-1 text-oln-14B-100',
};

/** Class names of a button, also for links that look like one. */
export function buttonClass(look: Look = 'solid', size: Size = 'm', extra?: string): string {
  return cx(
    'inline-flex items-center justify-center gap-2 rounded-8 border cursor-pointer no-underline transition-colors',
    'aria-disabled:cursor-not-allowed data-[disabled]:cursor-not-allowed',
    'data-[disabled]:bg-solid-gray-100 data-[disabled]:text-solid-gray-600 data-[disabled]:border-solid-gray-300',
    'aria-disabled:opacity-80',
    looks[look],
    sizes[size],
    extra,
  );
}

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style'> {
  look?: Look;
  size?: Size;
  className?: string;
}

/**
 * A button of the kit. While `isPending` it keeps the focus, ignores presses and says that it is busy; the library's own
 * pending state is not used, because its announcement leaves an image without a name in the page.
 */
export function Button({ look = 'solid', size = 'm', className, isPending, onPress, ...props }: ButtonProps) {
  return (
    <AriaButton
      {...props}
      aria-disabled={isPending || undefined}
      onPress={isPending ? undefined : onPress}
      className={buttonClass(look, size, className)}
    />
  );
}
