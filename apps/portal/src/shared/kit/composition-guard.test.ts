import { afterEach, expect, test } from 'vitest';
import { belongsToComposition, installCompositionGuard } from './composition-guard.ts';

let remove: (() => void) | undefined;
afterEach(() => remove?.());

function press(init: KeyboardEventInit): { reached: boolean; prevented: boolean } {
  const input = document.createElement('input');
  document.body.replaceChildren(input);
  let reached = false;
  input.addEventListener('keydown', () => {
    reached = true;
  });
  const event = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true, ...init });
  input.dispatchEvent(event);
  return { reached, prevented: event.defaultPrevented };
}

test('the Enter that confirms a conversion reaches no field and submits nothing', () => {
  remove = installCompositionGuard(document);
  expect(press({ isComposing: true })).toEqual({ reached: false, prevented: true });
});

test('a plain Enter and other keys during conversion pass', () => {
  remove = installCompositionGuard(document);
  expect(press({})).toEqual({ reached: true, prevented: false });
  expect(press({ key: 'ArrowDown', isComposing: true })).toEqual({ reached: true, prevented: false });
});

test('the key code that Safari sends after the conversion ended counts as conversion', () => {
  expect(belongsToComposition({ isComposing: false, keyCode: 229 })).toBe(true);
  expect(belongsToComposition({ isComposing: false, keyCode: 13 })).toBe(false);
});
