/**
 * What a document says of itself before it begins, and what it is guided by: 为…，结合实际，制定本方案。 · 一、指导思想 … Nothing of it is a
 * commitment, however strong its verbs, unless it states a figure, a date or how often.
 */
import type { Clause, ClauseRole, Facet, ParseContext } from '../../../types.ts';

/** Changes `roles`. */
export function demotePreambles(
  { clauses }: ParseContext,
  facets: readonly (readonly Facet[])[],
  roles: ClauseRole[],
): void {
  let guided = false;
  for (const clause of clauses) {
    const { index, sentence } = clause;
    if (roles[index] === 'heading') guided = GUIDANCE.test(wordsOf(clause));
    else if (guided) demote(index);
    else if (roles[index] !== 'action' && ANNOUNCES_ITSELF.test(wordsOf(clause)))
      for (let i = sentence; i <= index; i++) demote(i);
  }

  function demote(index: number): void {
    if (roles[index] === 'heading' || (facets[index] ?? []).some(({ facet }) => MEASURES.has(facet))) return;
    roles[index] = 'background';
  }
}

function wordsOf({ text, words, start }: Clause): string {
  return text.slice(words - start);
}

const MEASURES: ReadonlySet<string> = new Set(['quantity', 'cadence', 'deadline']);

/** Titles of what guides a plan; 总体要求 often holds its targets too. */
const GUIDANCE =
  /^(?:指导思想|总体思路|工作思路|基本思路|(?:基本|工作|总体|实施|遵循)?原则|(?:重要|重大|目的)?意义|编制目的|制定目的)[。：:\s]*$/u;

/** 制定本方案。 · 现将有关事项通知如下： · 提出以下意见。 */
const ANNOUNCES_ITSELF =
  /^(?:[^，,。；]{0,16}?)(?:(?:制[定订]|编制|提出)(?:了)?(?:本|如下|以下)(?:[^，,。；]{0,6})?(?:方案|计划|要点|意见|办法|制度|规定|清单|措施|细则|预案|规划|目标|安排|要求)|现(?:就|将|把)[^，,。；]{2,40}(?:如下|印发给你们|转发给你们))[。：:；;，,]?$/u;
