/** The terminal that this process runs in. */
import type { Language } from '@taizhang/compiler';
import type { Terminal, TextSink } from './terminal.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Where the output is no terminal there is nothing to fit into; this keeps lines readable. */
const WIDTH_OF_A_SHEET = 120;

export function systemTerminal(language: Language | undefined): Terminal {
  const { env, stdout, stderr } = process;
  return {
    out: sinkOf(stdout),
    err: sinkOf(stderr),
    readStdin,
    language: language ?? languageOf(env, () => Intl.DateTimeFormat().resolvedOptions().locale),
    width: (stdout.isTTY ? stdout.columns : 0) || Number(env['COLUMNS']) || WIDTH_OF_A_SHEET,
    colour: hasColour(env, stdout.isTTY),
    debug: (env['TAIZHANG_DEBUG'] ?? '') !== '',
    now: () => performance.now(),
  };
}

/**
 * By the POSIX order of variables; where none is set, by the system's own setting, which is asked for only then: it loads
 * ICU's data. `C` asks for English.
 */
export function languageOf(env: Environment, systemLocale: () => string): Language {
  const stated = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find(
    (value) => value !== undefined && value !== '',
  );
  return (stated ?? systemLocale()).toLowerCase().startsWith('zh') ? 'zh' : 'en';
}

/** https://no-color.org and https://force-color.org: set and not empty. */
export function hasColour(env: Environment, isTerminal: boolean): boolean {
  if ((env['NO_COLOR'] ?? '') !== '') return false;
  if ((env['FORCE_COLOR'] ?? '') !== '') return env['FORCE_COLOR'] !== '0';
  return isTerminal && env['TERM'] !== 'dumb';
}

/** A reader that has seen enough (`| head`) closes the pipe: that is no error, and the rest need not be made. */
export function endQuietlyOnBrokenPipe(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit();
      throw error;
    });
  }
}

function sinkOf(stream: NodeJS.WriteStream): TextSink {
  return {
    isTerminal: stream.isTTY,
    write: (text) =>
      stream.write(text)
        ? Promise.resolve()
        : new Promise((resolve) => {
            stream.once('drain', resolve);
          }),
  };
}

async function readStdin(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
