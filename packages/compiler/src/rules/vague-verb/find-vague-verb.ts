/** Finds the verb that a sentence turns on, if it is one that names no visible act. */
import type { Span } from '../../types.ts';
import type { LintPlan } from '../lint-plan.ts';
import { hasSubstance } from '../substance.ts';
import { ADVERBS, EN_VAGUE_VERB, MAX_WORD, VAGUE_VERBS } from './lexicon.ts';

export interface VagueVerb {
  readonly verb: string;
  readonly span: Span;
}

/** The verb at the head of a sentence. */
export function findVagueVerb([start, end]: Span, plan: LintPlan): VagueVerb | null {
  return plan.language === 'en' ? findEnglish(plan.text, start, end) : findChinese(plan.text, start, end);
}

/** Characters that an adverb or verb of the lists begins with: most sentences begin with another. */
const FIRST = new Uint8Array(65_536);
for (const word of [...ADVERBS, ...VAGUE_VERBS]) FIRST[word.charCodeAt(0)] = 1;

/** The word behind the adverbs at the head of the clause: 进一步|加强… */
function findChinese(text: string, start: number, end: number): VagueVerb | null {
  if (FIRST[text.charCodeAt(start)] !== 1) return null;
  let at = start;
  for (;;) {
    const adverb = longestWord(ADVERBS, text, at);
    if (adverb === '') break;
    at += adverb.length;
  }
  const verb = longestWord(VAGUE_VERBS, text, at);
  if (verb === '' || at + verb.length > end) return null;
  // 加强…，组织三次培训: a visible act or a thing in the same clause makes it checkable after all.
  const rest = text.slice(at + verb.length, end);
  return hasSubstance(rest) ? null : { verb, span: [at, at + verb.length] };
}

function longestWord(words: ReadonlySet<string>, text: string, at: number): string {
  for (let length = MAX_WORD; length >= 1; length--) {
    const word = text.slice(at, at + length);
    if (words.has(word)) return word;
  }
  return '';
}

function findEnglish(text: string, start: number, end: number): VagueVerb | null {
  const match = EN_VAGUE_VERB.exec(text.slice(start, end));
  const verb = match?.groups?.['verb'];
  if (!match || verb === undefined || hasSubstance(text.slice(start + match[0].length, end))) return null;
  const at = start + match.index + match[0].length - verb.length;
  return { verb, span: [at, at + verb.length] };
}
