/** The rules that a record's schedule field holds: the words of a plan (每季度至少一次, once a quarter), or rules as JSON. */
import { compile, findCadences, type Cadence } from '@taizhang/compiler';
import { done, refuse, type Refusal, type Result, type ScheduleRule } from '../../model/index.ts';
import { checkRule } from '../../schedule/check-rule.ts';
import { scheduleOf } from '../../schedule/from-plan/schedule-of.ts';

/** Refuses LG-2233 (no rule can be read from it) and LG-2220/2221/2232 (a rule is wrong). Nothing typed: no rules. */
export function rulesInText(text: string): Result<readonly ScheduleRule[]> {
  const trimmed = text.trim();
  if (trimmed === '') return done([]);
  if (/^[[{]/u.test(trimmed)) return rulesInJson(trimmed);
  const { text: read, cadence } = /\p{Script=Han}/u.test(trimmed) ? inChinese(trimmed) : inEnglish(trimmed);
  const { rules } = scheduleOf({ cadence, deadlines: [], period: null, text: read });
  return rules.length === 0 ? refuse('LG-2233', { text: trimmed }) : checkRules(rules);
}

interface CadenceText {
  /** What the spans are of. */
  readonly text: string;
  readonly cadence: readonly Cadence[];
}

function inChinese(text: string): CadenceText {
  const cadence = findCadences(text).map(({ start, end, per, every, cmp, n, rrule }): Cadence => ({
    span: [start, end],
    from: 'text',
    per,
    every,
    ...(cmp === null ? {} : { cmp }),
    ...(n === null ? {} : { n }),
    rrule,
  }));
  return { text, cadence };
}

/** English words for how often are read within a sentence. */
function inEnglish(words: string): CadenceText {
  const { text, commitments } = compile(`The office will inspect it ${words}.`);
  return { text, cadence: commitments[0]?.cadence ?? [] };
}

/** More than this is a mistake of whoever wrote them: each is looked at again whenever rows are laid out. */
const MOST_RULES = 40;

/** Every rule, with its place in the list as path. */
export function checkRules(rules: readonly ScheduleRule[]): Result<readonly ScheduleRule[]> {
  if (rules.length > MOST_RULES)
    return refuse('LG-2220', { field: 'rules', value: rules.length, expected: `≤ ${MOST_RULES}` });
  const [first, ...rest] = rules.flatMap((rule, index): readonly Refusal[] => {
    const checked = checkRule(rule);
    if (checked.ok) return [];
    return checked.refusals.map((refusal) => ({ ...refusal, path: `/${index}${refusal.path ?? ''}` }));
  });
  return first === undefined ? done(rules) : { ok: false, refusals: [first, ...rest] };
}

const KINDS = new Set(['periodic', 'target', 'days', 'after-completion', 'continuous']);

function rulesInJson(text: string): Result<readonly ScheduleRule[]> {
  const wrong = refuse('LG-2233', { text });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return wrong;
  }
  const rules: readonly unknown[] = Array.isArray(value) ? value : [value];
  const shaped = rules.every(
    (rule) =>
      typeof rule === 'object' && rule !== null && KINDS.has(String((rule as { kind?: unknown }).kind)),
  );
  if (!shaped) return wrong;
  try {
    return checkRules(rules as readonly ScheduleRule[]);
  } catch (error) {
    // A part of a rule that is missing altogether.
    if (error instanceof TypeError) return wrong;
    throw error;
  }
}
