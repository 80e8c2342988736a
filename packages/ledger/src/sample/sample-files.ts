/** The sample library as files of the program: beside a bundle, or the repository's `samples/`. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import type { TableRow } from '../organisation/index.ts';

const FOLDER =
  ['./samples/', '../../../../samples/']
    .map((place) => fileURLToPath(new URL(place, import.meta.url)))
    .find((place) => existsSync(place)) ?? '';

export const SAMPLE_PLAN = 'library-plan-2026.zh.txt';
/** The topmost unit of the sample. */
export const SAMPLE_ROOT = '临湖市图书馆';

export const sampleText = (name: string): Promise<string> => readFile(`${FOLDER}${name}`, 'utf8');

/** The organisation's table; no cell of it holds a comma. */
export async function sampleTable(): Promise<readonly TableRow[]> {
  const text = await sampleText('library-organisation.zh.csv');
  return text
    .trim()
    .split(/\r?\n/u)
    .map((line, row) => {
      const cells = line.split(',');
      return { cells, addresses: cells.map((_, column) => `${String.fromCharCode(65 + column)}${row + 1}`) };
    });
}
