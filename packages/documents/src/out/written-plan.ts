/** A plan to be written out, with where its text came from. */
import type { CompiledPlan } from '@taizhang/compiler';
import type { Anchor } from '../types.ts';

export interface WrittenPlan {
  readonly plan: CompiledPlan;
  /** Of the file it was read from; without them places are lines of the text. */
  readonly anchors?: readonly Anchor[];
}
