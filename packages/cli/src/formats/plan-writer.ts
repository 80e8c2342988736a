/** What every output format of `compile` does: plans come one by one and leave as pieces of text, or together as a file. */
import type { CompiledPlan, Language, LocalizedText } from '@taizhang/compiler';
import type { Anchor } from '@taizhang/documents';

export interface PlanWriter<End = string> {
  /** Before the first plan. */
  readonly begin: () => string;
  /** `anchors` say where in its file the text of the plan stands. */
  readonly plan: (plan: CompiledPlan, anchors: () => readonly Anchor[]) => Iterable<string>;
  /** After the last plan. */
  readonly end: () => End;
}

/** A format that programs open, made whole at the end. */
export type FileWriter = PlanWriter<Promise<string | Uint8Array>>;

export interface FormatOptions {
  readonly language: Language;
  /** Files that are handed on speak the language of their plan, unless another was asked for. */
  readonly fileLanguage: Language | null;
  readonly width: number;
  readonly colour: boolean;
  /** Several plans were asked for. */
  readonly many: boolean;
  /** Says what the reader should know about the result. */
  readonly remark: (message: LocalizedText) => Promise<void>;
}

export type PlanFormat = (options: FormatOptions) => PlanWriter;
export type FileFormat = (options: FormatOptions) => FileWriter;
