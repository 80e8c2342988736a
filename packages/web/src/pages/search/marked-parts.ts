/** A text in parts, those that were searched for marked. */
export interface TextPart {
  readonly text: string;
  readonly marked: boolean;
}

/** Places are UTF-16 offsets, end exclusive, in order; what lies outside of the text is left out. */
export function markedParts(
  text: string,
  places: readonly (readonly [number, number])[],
): readonly TextPart[] {
  const parts: TextPart[] = [];
  let at = 0;
  for (const [start, end] of places) {
    const [from, to] = [Math.max(at, start), Math.min(end, text.length)];
    if (from >= to) continue;
    if (from > at) parts.push({ text: text.slice(at, from), marked: false });
    parts.push({ text: text.slice(from, to), marked: true });
    at = to;
  }
  if (at < text.length) parts.push({ text: text.slice(at), marked: false });
  return parts;
}
