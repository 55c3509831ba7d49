/** keyCode that browsers report for a key which the input method consumed; Safari sends it after `compositionend`. */
const CONSUMED_BY_INPUT_METHOD = 229;

/** True while the key press belongs to the input method, e.g. the Enter that confirms 変換. */
export function belongsToComposition(event: Pick<KeyboardEvent, 'isComposing' | 'keyCode'>): boolean {
  return event.isComposing || event.keyCode === CONSUMED_BY_INPUT_METHOD;
}

/**
 * Keeps the Enter that confirms a Japanese conversion from doing anything else: it never submits a form, never
 * chooses an option of a combo box, never presses a button. Installed once on the document, before React listens.
 *
 * @returns a function that removes the guard
 */
export function installCompositionGuard(target: EventTarget): () => void {
  const guard = (event: Event) => {
    const key = event as KeyboardEvent;
    if (key.key !== 'Enter' || !belongsToComposition(key)) return;
    key.preventDefault();
    key.stopImmediatePropagation();
  };
  target.addEventListener('keydown', guard, { capture: true });
  return () => target.removeEventListener('keydown', guard, { capture: true });
}
