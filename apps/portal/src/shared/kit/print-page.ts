/**
 * Prints the page in a font that stays readable on paper (BIZ UDゴシック), which is fetched only now: no screen needs it.
 * Without the font the page prints in the one of the screen.
 */
export async function printPage(): Promise<void> {
  try {
    await import('@fontsource/biz-udgothic/400.css');
    await document.fonts.load('12pt "BIZ UDGothic"', (document.body.textContent ?? '').slice(0, 5_000));
  } catch {
    // The paper matters more than its typeface.
  }
  window.print();
}
