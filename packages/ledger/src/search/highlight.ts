/** Where the terms of a question stand in a text as it was written. */
import { foldWithOrigins } from './fold.ts';

/** UTF-16 offsets, end exclusive. */
export type Highlight = readonly [start: number, end: number];

export interface Excerpt {
  readonly text: string;
  readonly highlights: readonly Highlight[];
}

/** In order, without overlaps. */
export function highlight(text: string, terms: readonly string[]): readonly Highlight[] {
  const { text: folded, origins } = foldWithOrigins(text);
  const found: [number, number][] = [];
  for (const term of terms) {
    for (let at = folded.indexOf(term); at >= 0; at = folded.indexOf(term, at + term.length)) {
      const last = origins[at + term.length - 1] ?? text.length;
      const end = origins.slice(at + term.length).find((origin) => origin > last) ?? text.length;
      found.push([origins[at] ?? 0, end]);
    }
  }
  return merged(found.sort(([a], [b]) => a - b));
}

function merged(found: readonly [number, number][]): readonly Highlight[] {
  const kept: [number, number][] = [];
  for (const [start, end] of found) {
    const last = kept.at(-1);
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end);
    else kept.push([start, end]);
  }
  return kept;
}

/** The part of a text around the first term found in it, about `length` characters, or its beginning. */
export function excerptOf(text: string, terms: readonly string[], length = 80): Excerpt {
  const first = highlight(text, terms)[0]?.[0] ?? 0;
  const from = wholeCharacter(
    text,
    Math.max(0, Math.min(first - Math.trunc(length / 4), text.length - length)),
  );
  const to = wholeCharacter(text, Math.min(text.length, from + length));
  const part = text.slice(from, to).replaceAll(/\s/gu, ' ');
  const [head, tail] = [from > 0 ? '…' : '', to < text.length ? '…' : ''];
  const shown = head + part + tail;
  return { text: shown, highlights: highlight(shown, terms) };
}

/** Never between the two halves of one character. */
function wholeCharacter(text: string, at: number): number {
  const isTail = /[\uDC00-\uDFFF]/u.test(text.charAt(at)) && at > 0;
  return isTail ? at - 1 : at;
}
