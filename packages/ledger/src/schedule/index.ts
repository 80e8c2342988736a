export { nextAfterCompletion, type AfterCompletionRule } from './after-completion.ts';
export { checkRule } from './check-rule.ts';
export { expand, type DayWindow, type Slot } from './expand.ts';
export { compareKeys, parseKey, type ParsedKey } from './period-key.ts';
export { periodOf, type Period } from './period.ts';
