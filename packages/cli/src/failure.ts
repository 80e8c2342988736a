/** What went wrong, for people (one line in each language) and for scripts (an exit code). */
import type { LocalizedText } from '@taizhang/compiler';
import type { ExitCode } from './exit-codes.ts';

export interface Failure {
  readonly code: ExitCode;
  readonly message: LocalizedText;
}

/** Ends a command. Failures of one input among several are values instead, so that the others are still done. */
export class CommandFailed extends Error {
  readonly failure: Failure;

  constructor(failure: Failure, options?: ErrorOptions) {
    super(failure.message.en, options);
    this.name = 'CommandFailed';
    this.failure = failure;
  }
}
