/** Characters as a table, for loops that ask it for every character of a text; what is asked now and then is a `CharSet`. */

/** 1 at every UTF-16 unit of the string: costs 64 kB, answers in one step. */
export function codeTable(chars: string): Uint8Array {
  const table = new Uint8Array(65_536);
  for (let i = 0; i < chars.length; i++) table[chars.charCodeAt(i)] = 1;
  return table;
}
