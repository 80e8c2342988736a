import type { OwnerSink } from './sink.ts';

/** A stretch of the text to be read, `text[from, limit)`, and where the owners found there go. */
export interface Place {
  readonly text: string;
  readonly from: number;
  readonly limit: number;
  readonly sink: OwnerSink;
}
