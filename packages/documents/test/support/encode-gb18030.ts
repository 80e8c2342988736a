/** Writes text in GB18030, for tests: JavaScript can only read it. */

/** Characters of ASCII and of the two-byte range, which holds all of GBK. */
export function encodeGb18030(text: string): Uint8Array {
  return Uint8Array.from([...text].flatMap((char) => bytesOf(char)));
}

function bytesOf(char: string): readonly number[] {
  const code = char.charCodeAt(0);
  if (code < 0x80) return [code];
  const found = TWO_BYTES.get(char);
  if (!found) throw new Error(`not in GBK: ${char}`);
  return found;
}

const TWO_BYTES = twoByteCharacters();

function twoByteCharacters(): ReadonlyMap<string, readonly number[]> {
  const decoder = new TextDecoder('gb18030');
  const table = new Map<string, readonly number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const char = decoder.decode(Uint8Array.of(lead, trail));
      if (char.length === 1 && char !== '\ufffd') table.set(char, [lead, trail]);
    }
  }
  return table;
}
