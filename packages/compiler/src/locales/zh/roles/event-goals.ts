/**
 * Goals that something bad shall not happen: 不发生火灾事故, 杜绝食物中毒, 较大事故为零. Whether it did can be checked, so they are
 * commitments where they stand for themselves; behind an action (…，确保不发生事故) they say what it is for.
 */
import { Trait } from '../../../text/trait.ts';
import type { Clause, ClauseRole } from '../../../types.ts';

/** Changes `roles`. */
export function promoteEventGoals(clauses: readonly Clause[], roles: ClauseRole[]): void {
  for (const clause of clauses) {
    const role = roles[clause.index];
    if (role !== 'background' && role !== 'outcome' && role !== 'detail') continue;
    // A goal of its own sentence, or one of several: 不发生火灾事故，不发生食物中毒。
    const alone = clause.sentence === clause.index || isEventGoal(clauses[clause.index - 1]);
    if (alone && isEventGoal(clause)) roles[clause.index] = 'action';
  }
}

/** Longer clauses say more than that. */
const LONGEST = 60;

function isEventGoal(clause: Clause | undefined): boolean {
  if (!clause || clause.end - clause.words > LONGEST || (clause.traits & Trait.quote) !== 0) return false;
  if (clause.label !== null && clause.label !== 'measure' && clause.label !== 'task') return false;
  const words = clause.text.slice(clause.words - clause.start);
  return NEVER.test(words) || NONE_OF.test(words);
}

const EVENT = '(?:事故|事件|火灾|中毒|伤亡|死亡|案件|走失|泄漏|溺水|踩踏|亡人)';
/** 不发生…, 杜绝…: at the clause's start, what the time and place are aside. */
const NEVER = new RegExp(
  `^(?:[全本]?(?:年度?|年内|市|县|区|镇|校|院|馆|园|站|公司|集团)[内]?){0,2}(?:不发生|不出现|零发生|无|杜绝|避免发生)[^，。；了]{0,24}${EVENT}`,
  'u',
);
/** 重大事故为零, 实现零事故. */
const NONE_OF = new RegExp(
  `${EVENT}(?:起数|人数|次数)?(?:发生率)?(?:为零|为0|零发生)|^(?:全年)?(?:实现|达到|保持)(?![^，。；]{0,12}了)[^，。；]{0,12}零(?:事故|伤亡|死亡|火灾|中毒)`,
  'u',
);
