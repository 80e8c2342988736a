/** A command of the command line: what it takes, and what it does. One file each. */
import type { Arguments } from '../arguments/parse-arguments.ts';
import type { CommandSpec } from '../arguments/option-spec.ts';
import type { ExitCode } from '../exit-codes.ts';
import type { Terminal } from '../terminal/terminal.ts';

export interface Command {
  readonly spec: CommandSpec;
  /** Throws CommandFailed where nothing can be done at all. */
  readonly run: (args: Arguments, terminal: Terminal) => Promise<ExitCode>;
}
