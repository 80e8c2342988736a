/** The server's settings, as commands beside it read them: the file that `taizhang serve` would take, and the environment. */
import { existsSync } from 'node:fs';
import { EXIT } from '../exit-codes.ts';
import { CommandFailed } from '../failure.ts';
import { serveMessages } from '../messages/serve-messages.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** In the current folder. */
const CONFIG_FILE = 'taizhang.toml';

/** Null where there is none. `given` comes from the command line. */
export const configFile = (given: string | undefined, environment: Environment): string | null =>
  given ?? environment['TAIZHANG_CONFIG'] ?? (existsSync(CONFIG_FILE) ? CONFIG_FILE : null);

/** What the server refuses to start with ends the command, in its words; anything else is thrown on. */
export async function asCommandFailure(error: unknown): Promise<never> {
  const { LedgerRefusedError, ProblemError, toProblem } = await import('@taizhang/server');
  if (!(error instanceof ProblemError || error instanceof LedgerRefusedError)) throw error;
  const words = (language: 'zh' | 'en'): string => {
    const { detail, errors = [] } = toProblem(error, { language, requestId: '' });
    return errors.length === 0 ? detail : errors.map((one) => one.detail).join('\n');
  };
  throw new CommandFailed({ code: EXIT.refused, message: serveMessages.refused(words('zh'), words('en')) });
}
