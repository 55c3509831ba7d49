/** Text with readings in the form ［同意｜どうい］ as ruby; everything else stays as it is. */
export function Ruby({ text }: { text: string }) {
  return (
    <>
      {partsOf(text).map(({ base, reading }, index) =>
        reading ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text never move
          <ruby key={index}>
            {base}
            <rp>（</rp>
            <rt>{reading}</rt>
            <rp>）</rp>
          </ruby>
        ) : (
          base
        ),
      )}
    </>
  );
}

/** Splits a text into parts with and without a reading. */
export function partsOf(text: string): { base: string; reading?: string }[] {
  return text.split(/(［[^］]+］)/).flatMap((part) => {
    if (part === '') return [];
    const [, base, reading] = /^［([^｜］]+)｜([^］]+)］$/.exec(part) ?? [];
    return [base && reading ? { base, reading } : { base: part }];
  });
}
