/** English words that stand before a number in headings: Section 2, Goal 1, Appendix A. */
import type { MarkStyle } from '../../../types.ts';

export const HEADING_NOUNS: ReadonlyMap<string, MarkStyle> = new Map<string, MarkStyle>([
  ['part', 'part'],
  ['appendix', 'part'],
  ['annex', 'part'],
  ['chapter', 'chapter'],
  ['section', 'section'],
  ['article', 'article'],
  // Units of a plan: numbered, and each followed by its own title.
  ['goal', 'task'],
  ['objective', 'task'],
  ['priority', 'task'],
  ['strategy', 'task'],
  ['action', 'task'],
  ['task', 'task'],
  ['step', 'task'],
  ['phase', 'task'],
  ['theme', 'task'],
  ['pillar', 'task'],
  ['initiative', 'task'],
  ['measure', 'task'],
  ['outcome', 'task'],
  ['workstream', 'task'],
  ['milestone', 'task'],
  ['target', 'task'],
  ['commitment', 'task'],
]);

/** Numbers written out behind such a noun: Goal One. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(
  ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'].map((word, index) => [
    word,
    index + 1,
  ]),
);
