/** Makes text of unknown origin safe to print: no cursor movement, no colours of its own, no reversed reading. */

/** One character as it is printed: a tab or line end as a space, what cannot be printed as U+FFFD. */
export function printableCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (!isUnprintable(code)) return character;
  return code >= 0x09 && code <= 0x0d ? ' ' : '\ufffd';
}

export function printable(text: string): string {
  let shown = '';
  for (const character of text) shown += printableCharacter(character);
  return shown;
}

/** Controls, lone surrogates, line separators and direction overrides. */
function isUnprintable(code: number): boolean {
  return (
    code < 0x20 ||
    (code >= 0x7f && code < 0xa0) ||
    (code >= 0xd800 && code <= 0xdfff) ||
    (code >= 0x2028 && code <= 0x202e) ||
    (code >= 0x2066 && code <= 0x2069)
  );
}
