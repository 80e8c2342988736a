/** The UTF-16 units of a string as a set, for tests of single characters. */
export function codeSet(chars: string): ReadonlySet<number> {
  const codes = new Set<number>();
  for (let i = 0; i < chars.length; i++) codes.add(chars.charCodeAt(i));
  return codes;
}
