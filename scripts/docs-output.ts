/**
 * Keeps program output quoted in documents true. A block that begins with
 *
 *     <!-- run: taizhang compile samples/library-plan-2026.zh.txt | lines 1-12 | columns 110 -->
 *
 * is followed by a fenced block that holds what the built program prints (`npm run docs` writes it, a test compares it).
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PROGRAM = 'packages/cli/bin/taizhang.js';

/** Documents that may quote output. */
export const DOCUMENTS = ['README.md', 'docs/cli.md'] as const;

const QUOTED =
  /(?<mark><!-- run: taizhang (?<args>[^|>]+?)(?: \| lines (?<first>\d+)-(?<last>\d+))?(?: \| columns (?<columns>\d+))? -->\n)```text\n[^`]*```/gu;

/** The document's text with every quoted output as it is now. */
export function withPresentOutput(document: string): string {
  return readFileSync(`${ROOT}${document}`, 'utf8').replace(QUOTED, (...match: unknown[]) => {
    const groups = match.at(-1) as Record<'mark' | 'args' | 'first' | 'last' | 'columns', string | undefined>;
    const { mark = '', args = '', first = '1', last = 'Infinity', columns = '110' } = groups;
    const lines = run(args.split(' '), columns).trimEnd().split('\n');
    return `${mark}\`\`\`text\n${lines.slice(Number(first) - 1, Number(last)).join('\n')}\n\`\`\``;
  });
}

function run(args: readonly string[], columns: string): string {
  const env = { PATH: process.env['PATH'], LANG: 'en_US.UTF-8', COLUMNS: columns };
  const { stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...args], {
    cwd: ROOT,
    env,
    encoding: 'utf8',
  });
  return stdout + stderr;
}
