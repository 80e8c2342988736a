/**
 * The codes of all diagnostics, for ever: a code once given is never given to another rule, so that a note or a filter
 * written years ago still means the same. TZ3: quality of a commitment. TZ4: consistency across the plan.
 *
 * `npm run new rule <id>` appends here. A rule that is dropped moves to `RETIRED_CODES`.
 */

export const CODES = {
  TZ3001: 'no-owner',
  TZ3002: 'no-measure',
  TZ3003: 'no-deadline',
  TZ3004: 'vague-cadence',
  TZ3005: 'vague-verb',
  TZ3006: 'placeholder',
  TZ3007: 'compound-commitment',
  TZ4001: 'cadence-conflict',
  TZ4002: 'weights-not-100',
  TZ4003: 'count-mismatch',
  TZ4004: 'numbering-gap',
  TZ4005: 'toc-mismatch',
  TZ4006: 'duplicate-commitment',
  TZ4007: 'softened',
  TZ4008: 'orphan-document',
  TZ4009: 'unreachable-deadline',
} as const satisfies Readonly<Record<string, string>>;

/** Codes of rules that no longer exist, with their last rule id. Never reused. */
export const RETIRED_CODES: Readonly<Record<string, string>> = {};
