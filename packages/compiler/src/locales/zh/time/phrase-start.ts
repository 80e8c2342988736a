/** Where the phrase that ends at `end` starts: behind the last punctuation mark or lead-in word, at most a dozen characters back. */
export function phraseStart(text: string, end: number): number {
  const floor = Math.max(0, end - REACH);
  for (let at = end; at > floor; at--) {
    if (STOPS.includes(text.charAt(at - 1))) return at;
  }
  return floor;
}

const REACH = 12;
/** Punctuation, and 在, 于, 应, 对 …, which lead in the phrase and do not belong to it. */
const STOPS = '，,。；;、：:（）()“”《》【】 \t在于应对将待须要可由';
