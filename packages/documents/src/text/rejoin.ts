/** Decides where a line break was for looks only, and closes it. */
import { startsWithMark } from './line-mark.ts';

/** A line that was wrapped because it was full has at least this many characters; shorter ones were ended on purpose. */
const SHORTEST_FULL_LINE = 20;

export interface RejoinedLine {
  readonly text: string;
  /** Index of the first of the lines it was made of. */
  readonly first: number;
}

/** The lines of a paragraph that was broken by hand, wrapped ones joined again. */
export function rejoinLines(lines: readonly string[], shortest = SHORTEST_FULL_LINE): RejoinedLine[] {
  const joined: RejoinedLine[] = [];
  // Whether the line last read was full; the joined one always is.
  let full = false;
  for (const [index, line] of lines.entries()) {
    const previous = joined.at(-1);
    if (previous && full && !endsSentence(previous.text) && !startsWithMark(line)) {
      joined[joined.length - 1] = { text: joinWrapped(previous.text, line), first: previous.first };
    } else {
      joined.push({ text: line, first: index });
    }
    full = line.length >= shortest;
  }
  return joined;
}

/** Two halves of a line: Chinese meets Chinese without a space, words of Latin letters keep one between them. */
export function joinWrapped(first: string, second: string): string {
  if (first === '' || second === '') return first + second;
  const spaced = LATIN_END.test(first) && LATIN_START.test(second);
  return spaced ? `${first} ${second}` : first + second;
}

/** Punctuation that ends a sentence or opens a list below it. */
export function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text);
}

const SENTENCE_END = /[。！？；：….!?;:][”’」』）)]?$/u;
const LATIN_END = /[A-Za-z0-9,;:.%)'"]$/u;
const LATIN_START = /^[A-Za-z0-9('"]/u;
