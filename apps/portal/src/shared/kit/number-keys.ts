import { type KeyboardEvent, useRef, useState } from 'react';

/** The keys of the number row in their order, wherever a keyboard's language puts the signs. */
const codes = [
  'Digit1',
  'Digit2',
  'Digit3',
  'Digit4',
  'Digit5',
  'Digit6',
  'Digit7',
  'Digit8',
  'Digit9',
  'Digit0',
  'Minus',
  'Equal',
];

/** What stands on those keys of a Japanese keyboard. */
const signs = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0', '-', '^'];

/** The sign of the key that ticks the choice at a place; none beyond the twelfth. */
export function numberKeyAt(index: number): string | undefined {
  return signs[index];
}

const steps: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/**
 * A group of boxes that is one stop of the Tab key: a number key ticks, the arrows move. Twelve boxes per person of a
 * household would be twelve stops otherwise.
 */
export function useNumberKeys(count: number, toggle: (index: number) => void) {
  const group = useRef<HTMLDivElement>(null);
  const [stop, setStop] = useState(0);
  const goTo = (index: number) => {
    setStop(index);
    group.current?.querySelectorAll('input')[index]?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const named = codes.indexOf(event.code);
    const step = steps[event.key];
    if (named >= 0 && named < count) {
      toggle(named);
      goTo(named);
    } else if (step !== undefined) {
      goTo((stop + step + count) % count);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return { group, stop, onKeyDown };
}
