/**
 * Sends the numbering cases through LibreOffice's formats and back to docx, and keeps the results as test fixtures, with the
 * labels that LibreOffice itself shows for them: its formats do not keep all that Word's do.
 *
 * Files in Word's old format are kept, too, for the reader of that format. Needs soffice. The fixtures are committed, so the tests need none.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LIBRARY_CASES } from '../test/numbering/library-cases.ts';
import { COUNTING_CASES } from '../test/numbering/counting-cases.ts';
import { FORMAT_CASES } from '../test/numbering/format-cases.ts';

const OUT = fileURLToPath(new URL('../test/numbering/round-trips/', import.meta.url));
/** Formats to go through; docx itself is LibreOffice's own way of writing it. */
const THROUGH = ['doc', 'odt', 'docx'] as const;

const work = mkdtempSync(join(tmpdir(), 'round-trips-'));
rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
const cases = [...COUNTING_CASES, ...FORMAT_CASES, ...LIBRARY_CASES].filter(
  ({ survivesOffice }) => survivesOffice,
);
const expected: Record<string, readonly string[]> = {};
for (const [index, { name, make }] of cases.entries()) {
  const base = name.replaceAll(/[^a-z0-9]+/g, '-');
  const through = THROUGH[index % THROUGH.length] ?? 'doc';
  const file = `${base}.${through}.docx`;
  writeFileSync(join(work, `${base}.docx`), await make());
  convert(through, 'there', `${base}.docx`);
  convert('docx', 'back', join('there', `${base}.${through}`));
  convert('txt:Text (encoded):UTF8', 'shown', join('back', `${base}.docx`));
  writeFileSync(join(OUT, file), readFileSync(join(work, 'back', `${base}.docx`)));
  if (through === 'doc') {
    convert('txt:Text (encoded):UTF8', 'old', join('there', `${base}.doc`));
    writeFileSync(join(OUT, `${base}.doc`), readFileSync(join(work, 'there', `${base}.doc`)));
    expected[`${base}.doc`] = linesOf(readFileSync(join(work, 'old', `${base}.txt`), 'utf8'));
  }
  expected[file] = linesOf(readFileSync(join(work, 'shown', `${base}.txt`), 'utf8'));
  console.log(file);
}
writeFileSync(join(OUT, 'expected.json'), JSON.stringify(expected));
execFileSync('prettier', ['--write', '--log-level', 'warn', join(OUT, 'expected.json')]);
rmSync(work, { recursive: true, force: true });

function convert(to: string, folder: string, file: string): void {
  const profile = `-env:UserInstallation=file://${work}/profile`;
  execFileSync('soffice', ['--headless', profile, '--convert-to', to, '--outdir', folder, file], {
    cwd: work,
    stdio: 'ignore',
    timeout: 60_000,
  });
}

/** Without white space: the text export indents by level and pads numbers. */
function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.replaceAll(/[\s\ufeff]/g, ''))
    .filter((line) => line !== '');
}
