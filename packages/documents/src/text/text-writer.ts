/** Writes the text line by line and keeps the anchors; the only place where offsets are counted. */
import type { Span } from '@taizhang/compiler';
import { ReadFailure } from '../problem.ts';
import type { Anchor, Place } from '../types.ts';
import type { PlacedText } from './block.ts';

export interface RowCell {
  readonly text: string;
  /** Null for cells that hold nothing of their own (merged away, filled in). */
  readonly place: Place | null;
}

export class TextWriter {
  readonly anchors: Anchor[] = [];
  readonly #pieces: string[] = [];
  readonly #maxLength: number;
  #length = 0;

  constructor(maxLength: number) {
    this.#maxLength = maxLength;
  }

  line(text: string, place: Place): Span {
    const span: Span = [this.#length, this.#length + text.length];
    this.anchors.push({ span, place });
    this.#push(text);
    this.#push('\n');
    return span;
  }

  /** A line whose pieces come from different places. */
  pieces(pieces: readonly PlacedText[]): void {
    for (const { text, place } of pieces) {
      if (text === '') continue;
      this.anchors.push({ span: [this.#length, this.#length + text.length], place });
      this.#push(text);
    }
    this.#push('\n');
  }

  row(cells: readonly RowCell[]): Span {
    const start = this.#length;
    for (const [index, { text, place }] of cells.entries()) {
      if (index > 0) this.#push('\t');
      if (text === '') continue;
      if (place) this.anchors.push({ span: [this.#length, this.#length + text.length], place });
      this.#push(text);
    }
    const end = this.#length;
    this.#push('\n');
    return [start, end];
  }

  /** An empty line: the compiler ends a table there. */
  blank(): void {
    if (this.#length > 0) this.#push('\n');
  }

  text(): string {
    return this.#pieces.join('');
  }

  #push(piece: string): void {
    this.#pieces.push(piece);
    this.#length += piece.length;
    if (this.#length > this.#maxLength) {
      throw new ReadFailure('too-complex', { limit: `${this.#maxLength} 字` });
    }
  }
}
