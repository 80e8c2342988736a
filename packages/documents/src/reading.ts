/** What a reader gets and what it gives back; `readHere` puts name, hash and anchors to it. */
import type { Block } from './text/block.ts';
import type { LaidText } from './text/lay-blocks.ts';
import type {
  ColumnMapping,
  ContentsEntry,
  DocumentKind,
  DocumentNote,
  DocumentWarning,
  Limits,
  Place,
} from './types.ts';

export interface ReaderInput {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly mediaType: string | undefined;
  readonly limits: Limits;
  readonly columns: ColumnMapping | null;
}

/** A note before the text is laid: it hangs on the block of its place. */
export interface ReadNote extends Omit<DocumentNote, 'span'> {
  readonly place: Place | null;
}

export interface Reading {
  readonly kind: DocumentKind;
  readonly encoding: string;
  /** Blocks to lay, or the text as it stands. */
  readonly content: Iterable<Block> | LaidText;
  readonly warnings: readonly DocumentWarning[];
  readonly notes?: readonly ReadNote[];
  readonly contents?: readonly ContentsEntry[];
  readonly pages?: number | null;
}
