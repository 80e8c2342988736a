/** `taizhang`: finds the command, runs it, and turns what goes wrong into one line and an exit code. */
import { nearestWord, type Language } from '@taizhang/compiler';
import { parseArguments } from './arguments/parse-arguments.ts';
import { COMMANDS } from './commands/index.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { CommandFailed } from './failure.ts';
import { commandHelp, overallHelp } from './help.ts';
import { outputMessages } from './messages/output-messages.ts';
import { usageMessages } from './messages/usage-messages.ts';
import { say } from './terminal/say.ts';
import { endQuietlyOnBrokenPipe, systemTerminal } from './terminal/system-terminal.ts';
import type { Terminal } from './terminal/terminal.ts';

endQuietlyOnBrokenPipe();
const args = process.argv.slice(2);
// The language must be known before the first mistake can be named.
const terminal = systemTerminal(statedLanguage(args));
process.exitCode = await runSafely(args, terminal);

async function runSafely(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  try {
    return await dispatch(args, terminal);
  } catch (error) {
    if (error instanceof CommandFailed) {
      await say(terminal, error.failure.message);
      return error.failure.code;
    }
    await say(terminal, outputMessages.defect(error));
    if (terminal.debug && error instanceof Error) await terminal.err.write(`${error.stack ?? ''}\n`);
    return EXIT.defect;
  }
}

async function dispatch([name, ...rest]: readonly string[], terminal: Terminal): Promise<ExitCode> {
  if (name === undefined) throw usage(usageMessages.noCommand());
  if (name === '--version' || name === '-V') {
    await terminal.out.write(`taizhang ${TAIZHANG_VERSION}\n`);
    return EXIT.ok;
  }
  if (name === '--help' || name === '-h' || name === 'help') {
    await terminal.out.write(
      overallHelp(
        COMMANDS.map(({ spec }) => spec),
        terminal.language,
      ),
    );
    return EXIT.ok;
  }
  const command = COMMANDS.find(({ spec }) => spec.name === name);
  if (!command)
    throw usage(
      usageMessages.unknownCommand(
        name,
        nearestWord(
          name,
          COMMANDS.map(({ spec }) => spec.name),
        ),
      ),
    );
  const given = parseArguments(rest, command.spec);
  if (given.given.has('help')) {
    await terminal.out.write(commandHelp(command.spec, terminal.language));
    return EXIT.ok;
  }
  return command.run(given, terminal);
}

function statedLanguage(args: readonly string[]): Language | undefined {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const value = args[at] === '--lang' ? args[at + 1] : args[at]?.slice('--lang='.length);
  return value === 'zh' || value === 'en' ? value : undefined;
}

function usage(message: { zh: string; en: string }): CommandFailed {
  return new CommandFailed({ code: EXIT.usage, message });
}
