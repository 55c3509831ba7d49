import { type ReactNode, useEffect } from 'react';
import { createPortal } from 'react-dom';
import { printPage } from './print-page.ts';

/**
 * One sheet of paper of its own: while it is there, printing gives this sheet and nothing of the page. The screen does
 * not show it.
 */
export function PrintSheet({ children }: { children: ReactNode }) {
  return createPortal(
    <div data-print="sheet" className="hidden print:block">
      {children}
    </div>,
    document.body,
  );
}

/** Prints the sheet as soon as it stands, and tells when the print dialog was left. */
export function usePrintOnce(isWanted: boolean, onPrinted: () => void): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: once per wish
  useEffect(() => {
    if (isWanted) void printPage().then(onPrinted);
  }, [isWanted]);
}
