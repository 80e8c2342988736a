/** Finds and reads the settings of the lint: the file that is named, else `taizhang.config.json` in the working folder. */
import { readFileSync } from 'node:fs';
import { parseLintConfig, type LintConfig } from '@taizhang/compiler';
import { EXIT } from '../exit-codes.ts';
import { CommandFailed } from '../failure.ts';
import { configMessages } from '../messages/config-messages.ts';
import { inputMessages } from '../messages/input-messages.ts';
import { say } from '../terminal/say.ts';
import type { Terminal } from '../terminal/terminal.ts';

const DEFAULT_FILE = 'taizhang.config.json';

/** Throws CommandFailed when there is a file and it cannot be used, after saying every mistake in it. */
export async function readLintConfig(named: string | undefined, terminal: Terminal): Promise<LintConfig> {
  const file = named ?? DEFAULT_FILE;
  const json = readText(file, named !== undefined);
  if (json === null) return parseLintConfig({}).config;
  const { config, problems } = parseLintConfig(parseJson(file, json));
  if (problems.length === 0) return config;
  for (const { path, message } of problems) await say(terminal, configMessages.problem(file, path, message));
  throw new CommandFailed({ code: EXIT.usage, message: configMessages.unusable(file) });
}

function readText(file: string, mustExist: boolean): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    if (missing && !mustExist) return null;
    throw new CommandFailed({ code: EXIT.unreadable, message: inputMessages.unreadable(file, error) });
  }
}

function parseJson(file: string, json: string): unknown {
  try {
    return JSON.parse(json.replace(/^\uFEFF/u, ''));
  } catch (error) {
    throw new CommandFailed({ code: EXIT.usage, message: configMessages.notJson(file, error) });
  }
}
