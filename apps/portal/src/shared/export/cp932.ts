/** A character that CP932 does not have, and where in the file it stands. */
export interface UnmappableCharacter {
  character: string;
  /** 1 is the header line. */
  line: number;
}

export interface Cp932Result {
  bytes: Uint8Array;
  unmappable: UnmappableCharacter[];
}

/** Signs that have another code point in Unicode than in Microsoft's table, by what they are written as. */
const TWINS: Record<string, string> = {
  '〜': '～',
  '−': '－',
  '‖': '∥',
  '—': '―',
  '¢': '￠',
  '£': '￡',
  '¬': '￢',
};

let table: Map<string, number> | undefined;

/** Built once from the browser's own decoder: its `shift_jis` is Microsoft's code page 932. */
function encodingTable(): Map<string, number> {
  if (table) return table;
  const decoder = new TextDecoder('shift_jis');
  const built = new Map<string, number>();
  for (let lead = 0x81; lead <= 0xfc; lead += 1) {
    // 0xED and 0xEE repeat characters of 0xFA–0xFC; user-defined rows 0xF0–0xF9 have no meaning elsewhere.
    if ((lead > 0x9f && lead < 0xe0) || lead === 0xed || lead === 0xee || (lead >= 0xf0 && lead <= 0xf9))
      continue;
    for (let trail = 0x40; trail <= 0xfc; trail += 1) {
      if (trail === 0x7f) continue;
      const character = decoder.decode(new Uint8Array([lead, trail]));
      if ([...character].length === 1 && character !== '\ufffd' && !built.has(character)) {
        built.set(character, lead * 256 + trail);
      }
    }
  }
  for (let single = 0xa1; single <= 0xdf; single += 1) {
    built.set(decoder.decode(new Uint8Array([single])), single);
  }
  table = built;
  return built;
}

/**
 * Encodes text as CP932 (Windows-31J) for programs that read nothing else. A character that CP932 lacks, e.g. 𠮷, is
 * never lost: it is written as 〔U+20BB7〕 and reported with its line.
 */
export function encodeCp932(text: string): Cp932Result {
  const codes = encodingTable();
  const bytes: number[] = [];
  const unmappable: UnmappableCharacter[] = [];
  let line = 1;
  const put = (code: number) => (code > 0xff ? bytes.push(code >> 8, code & 0xff) : bytes.push(code));
  for (const character of text) {
    const codePoint = character.codePointAt(0)!;
    const code = codePoint < 0x80 ? codePoint : codes.get(TWINS[character] ?? character);
    if (code !== undefined) {
      put(code);
    } else {
      unmappable.push({ character, line });
      for (const sign of `〔U+${codePoint.toString(16).toUpperCase()}〕`)
        put(codes.get(sign) ?? sign.codePointAt(0)!);
    }
    if (character === '\n') line += 1;
  }
  return { bytes: Uint8Array.from(bytes), unmappable };
}
