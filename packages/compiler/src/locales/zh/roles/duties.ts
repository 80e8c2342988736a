/**
 * Duties of a post or unit under its name (财务部门 / 保障安全投入, 县供电公司：优先抢修线路，…): soft as many of them sound, they are what
 * it answers for, and an office can be asked for them.
 */
import type { Clause, ClauseRole, ParseContext } from '../../../types.ts';
import { ownerOfTitle } from '../owner-of-title.ts';

/** Changes `roles`. */
export function promoteDuties({ clauses }: ParseContext, roles: ClauseRole[]): void {
  let section = false;
  let line = -1;
  let named = false;
  for (const clause of clauses) {
    if (clause.line !== line) {
      line = clause.line;
      named = NAME_BEFORE_COLON.test(clause.text) && namesWho(clause);
    }
    const role = roles[clause.index];
    if (role === 'heading') section = namesWho(clause);
    else if ((section || named) && isOpenDuty(clause, role)) roles[clause.index] = 'action';
  }
}

const NAME_BEFORE_COLON = /[：:]$/u;

function namesWho({ text, words, start }: Clause): boolean {
  return ownerOfTitle(text.slice(words - start).replace(/[：:。\s]+$/u, '')) !== null;
}

function isOpenDuty(clause: Clause, role: ClauseRole | undefined): boolean {
  if (clause.label !== null && clause.label !== 'measure' && clause.label !== 'task') return false;
  const free = role === 'background' || (role === 'outcome' && clause.sentence === clause.index);
  const words = clause.text.slice(clause.words - clause.start);
  return free && DUTY.test(words) && !ATTITUDE.test(words);
}

/** Verbs of what a post does, with an object behind them. */
const DUTY =
  /^(?:并|具体)?(?:负责|协助|配合|保障|维护|审核|审批|督促|指导|监督|组织|落实|承担|主持|安排|检查|收集|汇总|编制|提供|协调|调拨|储备|抢修|监测|管理)[^，。；]{3,}/u;
/** 履行安全职责, 落实各项要求: what every post is told. */
const ATTITUDE = /职责|责任[，。；]|解释|各项|其他|交办|领导(?:交给|布置|安排)|精神|负总责|全面负责/u;
