/** Id of the one first-level heading of every page. */
export const HEADING_ID = 'page-title';

let expected = false;

/** Called when somebody goes to another page: its heading takes the focus as soon as it is there. */
export function expectNewHeading(): void {
  expected = true;
}

/** Called when a page stands; a page that comes in later (its code had to be fetched) calls it again. */
export function focusNewHeading(): void {
  if (expected) document.getElementById(HEADING_ID)?.focus({ preventScroll: true });
}

/** Called by a page as it appears. */
export function headingAppeared(): void {
  focusNewHeading();
  expected = false;
}
