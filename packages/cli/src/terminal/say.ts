/** One line on standard error, in the user's language, that names the program as is the custom. */
import type { LocalizedText } from '@taizhang/compiler';
import type { Terminal } from './terminal.ts';

export async function say(terminal: Terminal, message: LocalizedText): Promise<void> {
  await terminal.err.write(`taizhang: ${message[terminal.language]}\n`);
}
