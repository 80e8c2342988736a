/**
 * What a lint rule is. A rule lives in `rules/<id>/rule.ts`, reports message ids with data (never sentences), and is
 * told apart for ever by its code: TZ3xxx for the quality of a single commitment, TZ4xxx for consistency across the plan.
 */
import type { LocalizedText, Severity, Span } from '../types.ts';
import type { LintPlan } from './lint-plan.ts';

/** A value put into a message; localised where the words differ by language. */
export type MessageValue = string | number | LocalizedText;
export type MessageData = Readonly<Record<string, MessageValue>>;

/** A message's wording, and its severity where it differs from the rule's. */
export interface RuleMessage extends LocalizedText {
  readonly severity?: Severity;
}

export type OptionSpec =
  | { readonly type: 'boolean'; readonly default: boolean; readonly about: LocalizedText }
  | {
      readonly type: 'number';
      readonly default: number;
      readonly min: number;
      readonly max: number;
      readonly about: LocalizedText;
    }
  | { readonly type: 'strings'; readonly default: readonly string[]; readonly about: LocalizedText };

export type OptionSpecs = Readonly<Record<string, OptionSpec>>;
export type OptionValue = boolean | number | readonly string[];

type ValueOf<S extends OptionSpec> = S extends { readonly type: 'boolean' }
  ? boolean
  : S extends { readonly type: 'number' }
    ? number
    : readonly string[];

/** The options of a rule with their values, by the specs in its meta. */
export type OptionValues<O extends OptionSpecs> = { readonly [K in keyof O]: ValueOf<O[K]> };

export interface RuleMeta<M extends string = string, O extends OptionSpecs = OptionSpecs> {
  /** Same as the folder, the docs page and the title of the tests. */
  readonly id: string;
  /** `TZ3001`; for ever, see `diagnostics/codes.ts`. */
  readonly code: string;
  readonly severity: Severity;
  /** What the rule finds, in a few words. */
  readonly title: LocalizedText;
  /** `{name}` takes a value of the finding's data, `{count:item|items}` a form by number. */
  readonly messages: Readonly<Record<M, RuleMessage>>;
  readonly options: O;
  /** Page that explains the rule, from the root of the repository. */
  readonly docs: string;
}

export interface RelatedFinding<M extends string = string> {
  readonly messageId: M;
  readonly data?: MessageData;
  readonly span: Span;
}

export interface Finding<M extends string = string> extends RelatedFinding<M> {
  /** Id of the commitment concerned. */
  readonly commitment?: string;
  readonly related?: readonly RelatedFinding<M>[];
}

export interface Rule<M extends string = string, O extends OptionSpecs = OptionSpecs> {
  readonly meta: RuleMeta<M, O>;
  /** Pure and linear in the plan; never throws, whatever the text. */
  check(plan: LintPlan, options: OptionValues<O>): readonly Finding<M>[];
}

/** Gives a rule its types: message ids and option names are checked against its meta. */
export function defineRule<const M extends string, const O extends OptionSpecs>(
  rule: Rule<M, O>,
): Rule<M, O> {
  return rule;
}
