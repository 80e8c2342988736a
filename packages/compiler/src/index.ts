/** Taizhang's compiler: work plans written in prose → commitments tied to their sentences. */
export { compile, type CompileOptions } from './compile.ts';
export { COMPILER_VERSION } from './version.ts';
export { explain } from './explain.ts';
export type { ClauseExplanation, RoleReason } from './locales/index.ts';
export type * from './types.ts';
export { characterWidth, displayWidth } from './text/display-width.ts';
export { nearestWord } from './rules/nearest-word.ts';
export * from './compare/index.ts';
export { RULES } from './rules/index.ts';
export { parseLintConfig, type ConfigProblem, type LintConfig } from './rules/lint-config.ts';
export type { Rule } from './rules/rule.ts';
export { countSeverities, formatReport, type LintedFile } from './diagnostics/format-report.ts';
export { ANSI, PLAIN } from './diagnostics/palette.ts';
export { toLintReport } from './diagnostics/to-json.ts';
export { toSarif } from './diagnostics/to-sarif.ts';
export { indexLines } from './diagnostics/line-index.ts';
// Numbers, dates and recurrences outside a plan: a due date typed into a form, a count in a report.
export { parseNumber } from './number/parse-number.ts';
export { printNumeral } from './number/print-numeral.ts';
export { isRestDay, resolveDeadline } from './calendar/resolve-deadline.ts';
export type { CivilDate } from './calendar/civil-date.ts';
export { findCadences, type CadenceMention } from './locales/zh/mentions/find-cadences.ts';
export { findDates, type DateMention } from './locales/zh/mentions/find-dates.ts';
