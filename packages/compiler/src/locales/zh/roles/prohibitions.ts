/** What must not be done (未经培训不得上岗, 严禁超员接待) is a rule that can be checked; 容不得半点侥幸 is none. */
import type { Clause, ClauseRole } from '../../../types.ts';

/** Changes `roles`. */
export function promoteProhibitions(clauses: readonly Clause[], roles: ClauseRole[]): void {
  for (const { index, sentence, label, text } of clauses) {
    const role = roles[index];
    if (label !== null && label !== 'measure' && label !== 'task') continue;
    if (role !== 'background' && (role !== 'outcome' || index !== sentence)) continue;
    if (FORBIDS.test(text) && !STANCE.test(text)) roles[index] = 'action';
  }
}

const FORBIDS = /(?<![容要由舍怪])不得(?![不已了以])|严禁|禁止|不准|不许/u;
/** Against attitudes, not deeds. */
const STANCE = /侥幸|敷衍|松懈|懈怠|麻痹|推诿|扯皮|形式主义|官僚主义|走过场|弄虚作假|令行禁止/u;
