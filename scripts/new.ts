/**
 * Makes the files of a new part: `npm run new rule <id>`.
 *
 * What it makes is whole but for its meaning, with tests that fail until that is filled in.
 */
import { newRule } from './new-rule.ts';

const KINDS: Readonly<Record<string, (args: readonly string[]) => readonly string[]>> = { rule: newRule };

const [kind = '', ...args] = process.argv.slice(2);
const make = Object.hasOwn(KINDS, kind) ? KINDS[kind] : undefined;
if (make) {
  try {
    for (const line of make(args)) console.log(line);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
} else {
  console.error(`usage: npm run new <kind> …\nkinds: ${Object.keys(KINDS).join(', ')}`);
  process.exitCode = 2;
}
