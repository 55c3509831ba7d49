/**
 * Agencies whose name begins with what was typed, then those whose name contains it, then those that were found by
 * their duties only; otherwise in the order of the register.
 */
export function nameFirst<A extends { name: string }>(agencies: readonly A[], typed: string): A[] {
  const words = comparable(typed);
  if (!words) return [...agencies];
  const rank = ({ name }: A) => {
    const at = comparable(name).indexOf(words);
    return at === 0 ? 0 : at > 0 ? 1 : 2;
  };
  return agencies.toSorted((a, b) => rank(a) - rank(b));
}

/** Full and half width, capitals and blanks make no difference. */
function comparable(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
}
