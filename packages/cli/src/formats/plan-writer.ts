/** What every output format of `compile` does: plans come one by one and leave as pieces of text. */
import type { CompiledPlan, Language } from '@taizhang/compiler';

export interface PlanWriter {
  /** Before the first plan. */
  readonly begin: () => string;
  readonly plan: (plan: CompiledPlan) => Iterable<string>;
  /** After the last plan. */
  readonly end: () => string;
}

export interface FormatOptions {
  readonly language: Language;
  readonly width: number;
  readonly colour: boolean;
  /** Several plans were asked for. */
  readonly many: boolean;
}

export type PlanFormat = (options: FormatOptions) => PlanWriter;
