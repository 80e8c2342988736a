/** The numbering corpus: every label of every file must be right. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/index.ts';
import { LIBRARY_CASES } from './library-cases.ts';
import { COUNTING_CASES } from './counting-cases.ts';
import { FORMAT_CASES } from './format-cases.ts';

const ROUND_TRIPS = new URL('./round-trips/', import.meta.url);

async function linesOf(bytes: Uint8Array): Promise<string[]> {
  const result = await readDocument(bytes, { name: 'plan.docx', isolation: 'none', soffice: null });
  if (!result.ok) throw new Error(result.problem.message.en);
  return result.document.text.split('\n').filter((line) => line !== '');
}

const CASES = [...COUNTING_CASES, ...FORMAT_CASES, ...LIBRARY_CASES];

describe('automatic numbers', () => {
  it.each(CASES.map(({ name, ...rest }) => [name, rest] as const))('%s', async (_name, { make, lines }) => {
    expect(await linesOf(await make())).toEqual(lines);
  });
});

/** What LibreOffice shows for the files it wrote; see scripts/make-round-trips.ts. */
const SHOWN = JSON.parse(readFileSync(new URL('expected.json', ROUND_TRIPS), 'utf8')) as Record<
  string,
  string[]
>;

describe('automatic numbers of files that LibreOffice wrote', () => {
  it.each(Object.entries(SHOWN))('%s', async (file, shown) => {
    const lines = await linesOf(readFileSync(new URL(file, ROUND_TRIPS)));
    expect(lines.flatMap((line) => line.split('\t')).map((line) => line.replaceAll(' ', ''))).toEqual(shown);
  });
});
