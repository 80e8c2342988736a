/** The last characters before a place: what patterns that end in `$` look at, so that a long text costs no more than a short one. */
export function tail(text: string, end: number, length: number): string {
  return text.slice(Math.max(0, end - length), end);
}
