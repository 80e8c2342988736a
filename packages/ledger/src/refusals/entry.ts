import type { Label } from '../model/index.ts';

/** The words of one refusal; `{name}` is filled from its data. `next` says what to do about it. */
export interface RefusalEntry extends Label {
  readonly next: Label;
}
