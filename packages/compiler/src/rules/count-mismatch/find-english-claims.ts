/** Finds where an English plan says how many items it has. */
import type { Span } from '../../types.ts';
import type { Claim } from './find-claims.ts';

/** the following five actions · sets out 24 actions in 5 areas */
const CLAIM =
  /(?:(?<cue>following|contains?|comprises?|sets? out|lists?) )?(?<n>\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|twelve) (?<unit>actions?|measures?|tasks?|commitments?|priorities|goals?|objectives?|areas?|items?|sections?|chapters?)(?: (?:in|under|across) (?<m>\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|twelve) (?<unitOfM>areas?|goals?|priorities|sections?|chapters?|themes?|objectives?))?/giu;

export function findEnglishClaims(text: string, opening: Span): Claim[] {
  return [...text.matchAll(CLAIM)].flatMap((match): Claim[] => {
    const { cue, n = '', unit = '', m, unitOfM = '' } = match.groups ?? {};
    const start = match.index + (cue === undefined ? 0 : cue.length + 1);
    const end = match.index + match[0].length;
    const listed = cue?.toLowerCase() === 'following';
    const inOpening = start >= opening[0] && end <= opening[1] && (cue !== undefined || m !== undefined);
    if (!listed && !inOpening) return [];
    const first: Span = [start, start + n.length + 1 + unit.length];
    const claims: Claim[] = [
      { n: toNumber(n), words: text.slice(...first), unit, span: first, scope: listed ? 'list' : 'plan' },
    ];
    if (m !== undefined) {
      const second: Span = [end - unitOfM.length - 1 - m.length, end];
      claims.push({
        n: toNumber(m),
        words: text.slice(...second),
        unit: unitOfM,
        span: second,
        scope: 'plan',
      });
    }
    return claims;
  });
}

const NUMBER_WORDS: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
};

function toNumber(words: string): number {
  return NUMBER_WORDS[words.toLowerCase()] ?? Number(words);
}
