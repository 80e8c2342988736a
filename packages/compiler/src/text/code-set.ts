/** Characters as look-ups: a set for rare tests, a table where every character of a text is tested. */

/** The UTF-16 units of a string as a set. */
export function codeSet(chars: string): ReadonlySet<number> {
  const codes = new Set<number>();
  for (let i = 0; i < chars.length; i++) codes.add(chars.charCodeAt(i));
  return codes;
}

/** 1 at every UTF-16 unit of the string: costs 64 kB, answers in one step. */
export function codeTable(chars: string): Uint8Array {
  const table = new Uint8Array(65_536);
  for (let i = 0; i < chars.length; i++) table[chars.charCodeAt(i)] = 1;
  return table;
}
