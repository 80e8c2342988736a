/** The world of a command: arguments of the system, where to read and write, how wide, in which language. */
import type { Language } from '@taizhang/compiler';

export interface TextSink {
  /** Resolves when more may be written. */
  readonly write: (text: string | Uint8Array) => Promise<void>;
  readonly isTerminal: boolean;
}

export interface Terminal {
  readonly out: TextSink;
  readonly err: TextSink;
  readonly readStdin: () => Promise<Uint8Array>;
  readonly language: Language;
  /** Columns of the terminal; where there is none, those of a wide sheet. */
  readonly width: number;
  readonly colour: boolean;
  readonly debug: boolean;
  /** Milliseconds, for progress only. */
  readonly now: () => number;
}
