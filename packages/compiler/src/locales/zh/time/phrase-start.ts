import { CharSet } from '../../../text/char-set.ts';

/** Where the phrase that ends at `end` starts: behind the last punctuation mark or lead-in word, at most a dozen characters back. */
export function phraseStart(text: string, end: number): number {
  const floor = Math.max(0, end - REACH);
  for (let at = end; at > floor; at--) {
    const code = text.charCodeAt(at - 1);
    if (STOPS.has(code) || (ENDS_LEAD.has(code) && LEADS_IN.test(text.slice(Math.max(0, at - 3), at))))
      return at;
  }
  return floor;
}

/** 力争|春节前, 每学期|开学后 */
const LEADS_IN = /(?:力争|确保|争取|计划|预计|每[年月周天日季旬]|每学[期年]|每季度|每半年)$/u;

/** Last characters of them. */
const ENDS_LEAD = new CharSet('争保取划计年月周天日季旬期度');

const REACH = 12;
/** Punctuation, and 在, 于, 应, 对 …, which lead in the phrase and do not belong to it. */
const STOPS = new CharSet('，,。；;、：:.．（）()“”《》【】 \t在于应对将待须要可由');
